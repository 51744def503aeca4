// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// A meeting of the case, by its day.
ListRow {
    id: root

    required property string key
    required property string dateText
    required property string question
    required property var model

    signal memosRequested()

    title: root.model.title
    subtitle: root.question === "" ? root.dateText : root.dateText + " · " + root.question
    leading: Icon { name: "users-round"; color: Theme.color.accent }

    Badge {
        visible: root.model.state === "calledOff"
        //: A badge: this meeting was planned and is not held.
        text: qsTr("called off")
    }
    Button {
        visible: root.model.state === "closed" && !root.readOnly
        kind: "quiet"
        icon.name: "file-text"
        text: qsTr("Memos")
        hint: root.model.title
        onClicked: root.memosRequested()
    }
}
