// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The memos of a meeting, one for each circle of people: whose they are is all that tells them apart.
ColumnLayout {
    id: root

    required property MemoDesk memos
    /// Keys of the circles whose memos may be told of here; null: of all.
    property var only: null

    signal memoChosen(circle: string)

    spacing: Theme.space.s

    Component.onDestruction: rows.model = null

    EmptyState {
        Layout.fillWidth: true
        visible: root.memos.circles.count === 0
        iconName: "file-text"
        title: qsTr("No memos yet")
        text: qsTr("A memo comes about by itself from what is written at the meeting.")
    }
    Rows {
        id: rows

        model: root.memos.circles
        spacing: Theme.space.s

        // Of a circle that must not be told of here nothing is even made.
        Item {
            id: place

            required property string key
            required property var names
            required property var people
            required property bool onlyMe

            readonly property bool isTold: root.only === null || root.only.indexOf(place.key) >= 0

            visible: place.isTold
            implicitHeight: rowsOfOne.count > 0 ? rowsOfOne.itemAt(0).implicitHeight : 0

            Repeater {
                id: rowsOfOne

                model: place.isTold ? 1 : 0

                ListRow {
                    width: place.width
                    //: A memo that is for nobody but the person who looks at the list.
                    title: place.onlyMe ? qsTr("Only for you") : qsTr("For %1 and you").arg(Names.listed(place.names))
                    selected: root !== null && place !== null && root.memos !== null && place.key === root.memos.circle
                    leading: AvatarStack {
                        people: place.people
                        maximum: 3
                    }
                    onClicked: root.memoChosen(place.key)

                    Icon { name: "chevron-right"; directional: true }
                }
            }
        }
    }
}
