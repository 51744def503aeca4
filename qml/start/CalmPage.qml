// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A quiet page with one column in the middle: first run, unlocking, the recovery kit.
ScrollArea {
    id: root

    property string title: ""
    property string lead: ""
    default property alias content: column.data

    padding: Theme.space.xl
    spacing: Theme.space.l
    maximumContentWidth: 480

    KudelmaMark {
        Layout.topMargin: Theme.space.xxl
        size: 64
    }
    Title {
        Layout.fillWidth: true
        text: root.title
    }
    Body {
        Layout.fillWidth: true
        visible: root.lead !== ""
        text: root.lead
        muted: true
    }
    ColumnLayout {
        id: column

        Layout.fillWidth: true
        spacing: Theme.space.l
    }
    SegmentedControl {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        name: qsTr("Language")
        options: ["Suomi", "Svenska", "English"]
        currentIndex: App.appearance.languageIndex
        onChosen: index => App.appearance.setLanguage(App.appearance.languages[index])
    }
}
