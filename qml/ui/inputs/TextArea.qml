// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Several lines of the person's own text. Grows with it from minimumLines to maximumLines, then scrolls.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias input: input
    property int minimumLines: 3
    property int maximumLines: 12
    // Set for the child's and the family's own words: they are written in their own letters.
    property bool isVoice: false

    // The person changed the text (not the program).
    signal edited(string text)

    Flickable {
        id: flick

        readonly property real lineHeight: metrics.height

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, Math.min(Math.max(input.contentHeight, lineHeight * root.minimumLines),
            lineHeight * root.maximumLines) + input.topPadding + input.bottomPadding)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentWidth: width

        FontMetrics {
            id: metrics

            font: input.font
        }

        T.TextArea.flickable: T.TextArea {
            id: input

            focus: true
            leftPadding: Theme.space.l
            rightPadding: Theme.space.l
            topPadding: Theme.space.m
            bottomPadding: Theme.space.m
            font: root.isVoice ? Theme.type.quote : Theme.type.body
            color: root.isVoice ? Theme.color.voiceSoftInk : Theme.color.ink
            selectionColor: Theme.color.accent
            selectedTextColor: Theme.color.accentInk
            placeholderTextColor: Theme.color.inkMuted
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            hoverEnabled: true
            selectByMouse: true
            // Tab leaves the field: the keyboard must never be caught.
            Keys.onTabPressed: input.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false)?.forceActiveFocus(Qt.BacktabFocusReason)

            onTextChanged: {
                if (input.activeFocus)
                    root.edited(input.text);
            }

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : input.placeholderText
            Accessible.description: root.spokenHint
            Accessible.multiLine: true
            Accessible.readOnly: input.readOnly

            Text {
                x: input.leftPadding
                y: input.topPadding
                width: input.width - input.leftPadding - input.rightPadding
                visible: input.length === 0 && input.preeditText === ""
                text: input.placeholderText
                font: input.font
                color: input.placeholderTextColor
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
        }

        FieldFace {
            z: -1
            parent: flick
            anchors.fill: parent
            focused: input.activeFocus
            hovered: input.hovered
            wrong: root.hasError
            readOnly: input.readOnly
            color: root.isVoice ? Theme.color.voiceSoft : readOnly ? Theme.color.sunken : Theme.color.surface
        }

        T.ScrollBar.vertical: ScrollBar {}
    }
}
