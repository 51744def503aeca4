// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One line of the person's own text. label is its name; a placeholder is only an example.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias input: input
    property string iconName: ""
    // What a screen reader says; the label, where there is one.
    property string spokenName: root.label !== "" ? root.label : root.placeholder

    // The person changed the text (not the program).
    signal edited(string text)
    signal accepted

    function selectAll(): void {
        input.selectAll();
    }

    T.TextField {
        id: input

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
        focus: true
        leftPadding: Theme.space.l + (root.iconName === "" ? 0 : Theme.size.icon + Theme.space.s)
        rightPadding: Theme.space.l
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        verticalAlignment: TextInput.AlignVCenter
        font: Theme.type.body
        color: Theme.color.ink
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.accentInk
        placeholderTextColor: Theme.color.inkMuted
        hoverEnabled: true
        selectByMouse: true

        onTextEdited: root.edited(input.text)
        onAccepted: root.accepted()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.spokenName
        Accessible.description: root.spokenHint
        Accessible.readOnly: input.readOnly

        background: FieldFace {
            focused: input.activeFocus
            hovered: input.hovered
            wrong: root.hasError
            readOnly: input.readOnly

            Icon {
                x: root.LayoutMirroring.enabled ? parent.width - width - Theme.space.l : Theme.space.l
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.color.inkMuted
            }
        }

        Text {
            x: input.leftPadding
            width: input.width - input.leftPadding - input.rightPadding
            height: input.height
            visible: input.length === 0 && input.preeditText === ""
            text: input.placeholderText
            font: input.font
            color: input.placeholderTextColor
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
}
