// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Which page a child and a worker write on together.
Sheet {
    id: root

    required property InstrumentPage page

    signal chosen(instrument: string)

    function go(instrument: string): void {
        root.close();
        root.chosen(instrument);
    }

    title: qsTr("Pages for a child's words")
    subtitle: qsTr("The child tells or dictates. You write it down as it is said.")

    Rows {
        model: root.page.instruments

        PageCard {
            required property string key
            required property int youngest
            required property int oldest
            required property bool isStory

            //: How old children are who like a page. %1 and %2 are years.
            ages: qsTr("%1–%2 years").arg(youngest).arg(oldest)
            onClicked: root.go(isStory ? "#story:" + key : key)
        }
    }
    PageCard {
        Layout.fillWidth: true
        title: qsTr("On a scale")
        about: qsTr("A ladder, faces, or from 0 to 10. Answers can be followed over time.")
        shape: "ladder"
        onClicked: root.go("#scale")
    }
    PageCard {
        Layout.fillWidth: true
        title: qsTr("Letters")
        about: qsTr("To the child, and the child's answers.")
        shape: "letter"
        onClicked: root.go("#letters")
    }
}
