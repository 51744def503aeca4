// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A person's own words, as they were said: larger than anything a worker writes, in letters of their
// own. Children stand below (who sees it, what can be done).
T.Pane {
    id: root

    required property string text
    property string speaker: ""
    // When and where ("at school, 3.11.").
    property string detail: ""
    property string picture: ""
    // When text is a translation: the words as they were said, and a line that says so.
    property string original: ""
    property string translationNote: ""
    // The speaker's line names what the words are, not a person: no face beside it.
    property bool isOfNobody: false
    // For the room screen.
    property bool large: false

    default property alias footer: footerColumn.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: root.large ? Theme.space.xxl : Theme.space.xl
    leftPadding: padding + Theme.space.l

    Accessible.role: Accessible.Grouping
    //: Spoken before a quotation. %1 is the name of the one who said it.
    Accessible.name: root.speaker === "" ? qsTr("Own words") : root.isOfNobody ? root.speaker : qsTr("%1 in their own words").arg(root.speaker)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Label {
            Layout.fillWidth: true
            text: root.original === "" ? root.text : root.original
            font: root.large ? Theme.type.quoteLarge : Theme.type.quote
            color: Theme.color.voiceSoftInk
            lineHeight: 1.08
        }

        Label {
            Layout.fillWidth: true
            visible: root.original !== ""
            text: root.text
            font: Theme.type.lead
            color: Theme.color.ink
        }

        Caption {
            Layout.fillWidth: true
            visible: root.original !== ""
            text: root.translationNote
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.speaker !== ""
            spacing: Theme.space.s

            Avatar {
                visible: !root.isOfNobody
                name: root.speaker
                picture: root.picture
                size: root.large ? Theme.size.avatar : Theme.size.avatarS
                decorative: true
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: Theme.sizeClass(root.width) === "narrow" ? 1 : 2
                columnSpacing: Theme.space.s
                rowSpacing: 0

                Strong {
                    // A long name wraps rather than widening the card.
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: root.speaker
                }

                Caption {
                    Layout.fillWidth: true
                    visible: root.detail !== ""
                    text: root.detail
                }
            }
        }

        ColumnLayout {
            id: footerColumn

            Layout.fillWidth: true
            visible: children.length > 0
            spacing: Theme.space.s
        }
    }

    background: Rectangle {
        radius: Theme.radius.l
        color: Theme.color.voiceSoft
        border.width: Theme.mode === "contrast" ? 2 : 0
        border.color: Theme.color.voice

        WovenBand {
            x: root.mirrored ? parent.width - width - Theme.space.l : Theme.space.l
            y: Theme.space.l
            height: parent.height - 2 * Theme.space.l
            threads: [Theme.color.voice]
        }
    }
}
