// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A circle of some of the people of a child's page.
Sheet {
    id: root

    required property CircleDesk circles

    title: qsTr("Make a circle")
    subtitle: qsTr("Who belongs to it sees everything that is written in it from now on, and nothing of what is written elsewhere.")
    onAboutToShow: d.chosen = []

    QtObject {
        id: d

        property var chosen: []

        function toggle(key: string): void {
            d.chosen = d.chosen.indexOf(key) >= 0 ? d.chosen.filter(one => one !== key) : d.chosen.concat([key]);
        }
    }

    Rows {
        model: root.circles.people

        CheckBox {
            id: row

            required property string key
            required property string name
            required property string detail
            required property bool self

            visible: !row.self
            text: row.name
            detail: row.detail
            checked: d.chosen.indexOf(row.key) >= 0
            onToggled: d.toggle(row.key)
        }
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Make the circle")
        enabled: d.chosen.length > 0
        onClicked: {
            root.circles.addCircle(d.chosen);
            root.close();
        }
    }
}
