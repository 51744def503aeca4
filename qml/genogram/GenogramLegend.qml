// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What the signs mean: only those that this picture uses, each as it is drawn.
Card {
    id: root

    required property GenogramDesk desk

    raised: true

    GenogramInk { id: ink }
    Strong {
        Layout.fillWidth: true
        //: Over the list that explains the signs of a genogram.
        text: qsTr("Signs in this drawing")
    }
    ScrollArea {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(signs.implicitHeight, 320)
        maximumContentWidth: width
        padding: 0

        ButtonFlow {
            id: signs

            Layout.fillWidth: true

            Repeater {
                model: root.desk.legend

                RowLayout {
                    id: sign

                    required property string words
                    required property int index

                    spacing: Theme.space.s

                    LegendSample {
                        Layout.alignment: Qt.AlignVCenter
                        desk: root.desk
                        row: sign.index
                        colours: ink.colours
                        fontFamily: Fonts.sans
                        factor: Theme.scale
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.maximumWidth: root.availableWidth - 64 * Theme.scale
                        text: sign.words
                    }
                }
            }
        }
    }
}
