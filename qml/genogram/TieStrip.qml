// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A tie: to whom, of which kind, and who says so.
ColumnLayout {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand
    property bool all: false

    spacing: Theme.space.xs

    function keep(): void {
        if (saidBy.text.trim() !== "")
            root.hand.setSaidBy(saidBy.text);
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Strong {
            Layout.fillWidth: true
            text: root.hand.step === GenogramHand.TieTo
                //: Genogram: a tie is being drawn. %1 is a name.
                ? qsTr("%1 and who? Choose the other person in the drawing.").arg(root.desk.chosenName)
                : root.hand.step === GenogramHand.TieType
                //: Genogram: a tie is being drawn. %1 and %2 are names.
                ? qsTr("How are %1 and %2 with each other?").arg(root.desk.chosenName).arg(root.hand.otherName)
                //: Genogram: a tie was drawn. %1 and %2 are names, %3 is the tie.
                : qsTr("%1 and %2: %3").arg(root.desk.chosenName).arg(root.hand.otherName).arg(root.hand.tieWords)
        }
        IconButton {
            icon.name: "x"
            text: root.hand.step === GenogramHand.TieSaid ? qsTr("Done") : qsTr("Cancel")
            onClicked: {
                root.keep();
                root.hand.letGo();
            }
        }
    }
    Flickable {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 2 * Theme.touch + 3 * Theme.space.m + Theme.touch / 2)
        visible: root.hand.step === GenogramHand.TieType
        contentHeight: types.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ButtonFlow {
            id: types

            width: parent.width

            Repeater {
                model: root.desk.tieTypes

                Chip {
                    required property string key
                    required property string words
                    required property bool core

                    visible: core || root.all
                    text: words
                    onClicked: root.hand.drawTie(key)
                }
            }
            Chip {
                visible: !root.all
                icon.name: "ellipsis"
                //: Genogram: shows the less common kinds of ties too.
                text: qsTr("Others")
                onClicked: root.all = true
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.hand.step === GenogramHand.TieSaid
        spacing: Theme.space.s

        TextField {
            id: saidBy

            Layout.fillWidth: true
            //: Genogram: whose view a tie is.
            placeholder: qsTr("Who says so")
            maximumLength: 120
            onAccepted: {
                root.keep();
                root.hand.letGo();
            }
        }
        Row {
            spacing: Theme.space.s

            Repeater {
                model: [root.desk.chosenName, root.hand.otherName]

                Chip {
                    required property string modelData

                    text: modelData
                    onClicked: {
                        saidBy.text = modelData;
                        root.keep();
                        root.hand.letGo();
                    }
                }
            }
        }
    }
}
