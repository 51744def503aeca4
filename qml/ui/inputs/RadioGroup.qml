// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One of a few, all seen at once. Arrow keys choose.
FieldFrame {
    id: root

    required property list<string> options
    // Words under an option; may be shorter than options.
    property list<string> details: []
    property alias currentIndex: choice.index

    // The person chose.
    signal chosen(int index)

    function go(index: int): void {
        const next = (index + root.options.length) % root.options.length;
        (repeater.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
        choice.choose(next);
    }

    Choice {
        id: choice

        onChosen: index => root.chosen(index)
    }

    Repeater {
        id: repeater

        model: root.options.length

        T.RadioButton {
            id: option

            required property int index

            Layout.fillWidth: true
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
            topPadding: Theme.space.s
            bottomPadding: Theme.space.s
            text: root.options[option.index]
            checked: choice.index === option.index
            autoExclusive: false
            checkable: false
            hoverEnabled: true
            // Tab goes to the chosen one (or the first); the arrows go on from there.
            focusPolicy: option.activeFocus || choice.index === option.index || (choice.index < 0 && option.index === 0) ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: choice.choose(option.index)
            Keys.onDownPressed: root.go(option.index + 1)
            Keys.onRightPressed: root.go(option.index + 1)
            Keys.onUpPressed: root.go(option.index - 1)
            Keys.onLeftPressed: root.go(option.index - 1)

            Accessible.role: Accessible.RadioButton
            Accessible.name: root.label === "" ? option.text : root.label + ": " + option.text
            Accessible.description: root.details[option.index] ?? ""
            Accessible.checkable: true
            Accessible.checked: option.checked
            Accessible.onPressAction: option.clicked()

            contentItem: OptionFace {
                text: option.text
                detail: root.details[option.index] ?? ""

                Tick {
                    checked: option.checked
                    round: true
                    hovered: option.hovered
                }
            }

            background: Item {
                FocusRing { shown: option.visualFocus }
            }
        }
    }
}
