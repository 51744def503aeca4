// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// How a passphrase field looks. It knows only how many characters there are, never which: the secret
// stays in the C++ item that stands inside it as a child, takes the keys and is the one that is named.
FieldFrame {
    id: root

    property int length: 0
    // True while the item inside has the keyboard.
    property bool focused: false
    property bool capsLock: false

    default property alias input: inputPlace.data

    // The person touched the field: give the item inside the keyboard.
    signal activated

    readonly property int shown: Math.min(root.length, Math.max(1, Math.floor((face.width - 2 * Theme.space.l) / dotStep)))
    readonly property real dotStep: Math.round(14 * Theme.scale)

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, Math.round(Theme.type.body.pixelSize * 2.2))

        FieldFace {
            id: face

            anchors.fill: parent
            focused: root.focused
            wrong: root.hasError
        }

        Row {
            id: dots

            readonly property real dotWidth: root.dotStep - spacing

            x: root.LayoutMirroring.enabled ? parent.width - width - Theme.space.l : Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            spacing: Math.round(root.dotStep / 2.4)

            Repeater {
                model: root.shown

                Rectangle {
                    width: dots.dotWidth
                    height: width
                    radius: width / 2
                    color: Theme.color.ink
                }
            }

            Rectangle {
                width: 2
                height: Math.round(Theme.type.body.pixelSize * 1.3)
                anchors.verticalCenter: parent.verticalCenter
                visible: root.focused
                color: Theme.color.accent
            }
        }

        Item {
            id: inputPlace

            anchors.fill: parent
        }

        Tap {
            onReached: root.activated()
        }
    }

    RowLayout {
        visible: root.capsLock
        spacing: Theme.space.xs

        Icon {
            name: "triangle-alert"
            size: Theme.size.iconS
            color: Theme.color.warning
        }

        Caption {
            //: Under a passphrase field.
            text: qsTr("Caps Lock is on.")
            Accessible.role: Accessible.AlertMessage
        }
    }
}
