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

    title: root.model.title
    subtitle: root.question === "" ? root.dateText : root.dateText + " · " + root.question
    leading: Icon { name: "users-round"; color: Theme.color.accent }
}
