// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// The long form of WhoSees: each person by face, name and part.
ColumnLayout {
    id: root

    required property var people
    required property bool onlyMe
    required property bool interactive

    spacing: Theme.space.s

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            name: root.onlyMe ? "lock" : "eye"
            color: Theme.color.ink
        }

        Strong {
            Layout.fillWidth: true
            text: root.onlyMe
                //: Heading above a text that nobody else sees.
                ? qsTr("Only you see this")
                //: Heading above the list of everybody who sees an item.
                : qsTr("These people see this")
        }

        Icon {
            visible: root.interactive
            name: "chevron-down"
            color: Theme.color.inkMuted
        }
    }

    Flow {
        id: flow

        Layout.fillWidth: true
        visible: !root.onlyMe
        spacing: Theme.space.l

        Repeater {
            model: root.people

            RowLayout {
                id: row

                required property var modelData

                width: Math.min(implicitWidth, flow.width)
                spacing: Theme.space.m

                Avatar {
                    name: row.modelData.name
                    picture: row.modelData.picture ?? ""
                    tone: row.modelData.tone ?? -1
                    size: Theme.size.avatarS
                    decorative: true
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Body {
                        Layout.fillWidth: true
                        text: row.modelData.name
                    }

                    Caption {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: row.modelData.detail ?? ""
                    }
                }
            }
        }
    }

    Caption {
        Layout.fillWidth: true
        text: root.onlyMe
            //: Under "Only you see this".
            ? qsTr("Nobody else sees it or knows that it is here.")
            //: Under the list of everybody who sees an item.
            : qsTr("Others do not see it and do not know that it is here.")
    }
}
