// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// The gallery as a program: the stories at the left, the chosen one at the right.
AppWindow {
    id: root

    property string mode: "light"
    property real textScale: 1
    property list<string> stories: []
    property int currentIndex: 0

    visible: true
    title: "Kudelma gallery"

    Binding { target: Theme; property: "mode"; value: ["light", "dark", "contrast"][modes.currentIndex] }
    Binding { target: Theme; property: "textScale"; value: 1 + sizes.value }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ScrollArea {
            Layout.preferredWidth: 280
            Layout.fillHeight: true
            spacing: Theme.space.xs

            KudelmaMark { size: 40 }

            SegmentedControl {
                id: modes

                Layout.fillWidth: true
                options: ["Light", "Dark", "High contrast"]
                currentIndex: root.mode === "dark" ? 1 : root.mode === "contrast" ? 2 : 0
            }

            Slider {
                id: sizes

                Layout.fillWidth: true
                name: "Text size"
                value: root.textScale - 1
            }

            Repeater {
                model: root.stories

                ListRow {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    title: modelData.replace("Story.qml", "")
                    selected: root.currentIndex === index
                    onClicked: root.currentIndex = index
                }
            }
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: Math.max(height, loader.item ? (loader.item as Item).implicitHeight : 0)
            clip: true

            Loader {
                id: loader

                width: parent.width
                height: parent.height
                source: Qt.resolvedUrl(root.stories[root.currentIndex] ?? "")
            }
        }
    }
}
