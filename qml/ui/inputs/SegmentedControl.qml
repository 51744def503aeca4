// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One of two to five, side by side; below one another where the words need the room.
FocusScope {
    id: root

    required property list<string> options
    // Icons before the words; may be empty.
    property list<string> icons: []
    property alias currentIndex: choice.index
    // Spoken before each option.
    property string name: ""

    // Asks for the height first, which changes with the font; a function call alone would not notice.
    readonly property real widestWords: metrics.height > 0 ? metrics.widest(root.options) + root.iconRoom + 2 : 0
    readonly property real widest: root.widestWords + 2 * Theme.space.l
    readonly property real iconRoom: root.icons.length > 0 ? Theme.size.icon + Theme.space.s : 0
    readonly property bool isStacked: root.width > 0 && (root.widestWords + 2 * Theme.space.s) * root.options.length > root.width - 2 * Theme.space.xs

    // The person chose.
    signal chosen(int index)

    function go(index: int): void {
        const next = (index + root.options.length) % root.options.length;
        (repeater.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
        choice.choose(next);
    }

    implicitWidth: root.widest * root.options.length + 2 * Theme.space.xs
    implicitHeight: grid.implicitHeight + 2 * Theme.space.xs

    Choice {
        id: choice

        index: 0
        onChosen: index => root.chosen(index)
    }

    FontMetrics {
        id: metrics

        font: Theme.type.bodyStrong

        function widest(words: list<string>): real {
            let width = 0;
            for (let i = 0; i < words.length; ++i)
                width = Math.max(width, metrics.advanceWidth(words[i]));
            return Math.ceil(width);
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.m
        color: Theme.color.sunken
        border.width: Theme.color.lineWidth
        border.color: Theme.mode === "contrast" ? Theme.color.outline : Theme.color.line
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.space.xs
        columns: root.isStacked ? 1 : root.options.length
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            id: repeater

            model: root.options.length

            T.AbstractButton {
                id: segment

                required property int index
                readonly property bool isChosen: choice.index === segment.index

                Layout.fillWidth: true
                Layout.preferredWidth: root.widest
                implicitHeight: Math.max(Theme.touch - Theme.space.xs, implicitContentHeight + 2 * Theme.space.s)
                leftPadding: Theme.space.s
                rightPadding: Theme.space.s
                text: root.options[segment.index]
                icon.name: root.icons[segment.index] ?? ""
                hoverEnabled: true
                focusPolicy: segment.activeFocus || segment.isChosen || (choice.index < 0 && segment.index === 0) ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: choice.choose(segment.index)
                Keys.onRightPressed: root.go(segment.index + 1)
                Keys.onDownPressed: root.go(segment.index + 1)
                Keys.onLeftPressed: root.go(segment.index - 1)
                Keys.onUpPressed: root.go(segment.index - 1)

                Accessible.role: Accessible.RadioButton
                Accessible.name: root.name === "" ? segment.text : root.name + ": " + segment.text
                Accessible.checkable: true
                Accessible.checked: segment.isChosen
                Accessible.onPressAction: segment.clicked()

                contentItem: ButtonFace {
                    text: segment.text
                    font: segment.isChosen ? Theme.type.bodyStrong : Theme.type.body
                    ink: segment.isChosen ? Theme.color.accent : Theme.color.ink
                    iconName: segment.icon.name
                }

                background: Rectangle {
                    radius: Theme.radius.m - Theme.space.xs
                    color: segment.isChosen ? Theme.color.surface
                        : segment.hovered ? Theme.hovered(Theme.color.sunken) : Qt.alpha(Theme.color.sunken, 0)
                    border.width: segment.isChosen ? Math.max(1, Theme.color.lineWidth) : 0
                    border.color: Theme.color.accent

                    FocusRing {
                        shown: segment.visualFocus
                        gap: 0
                    }
                }
            }
        }
    }
}
