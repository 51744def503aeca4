// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// On whose page this person promised something for these days. What it is stands there.
ListRow {
    id: root

    required property string key
    required property string child
    required property int count
    required property int overdue
    required property string firstText
    required property bool rehearsal
    required property int asked
    //: %1: a day.
    readonly property string promised: root.count === 0 ? ""
        : root.overdue > 0 ? qsTr("%n things; the first was for %1", "", root.count).arg(root.firstText)
        : qsTr("%n things; the first is for %1", "", root.count).arg(root.firstText)
    //: On the home page: comments on the work that wait for this worker's answer.
    readonly property string waiting: root.asked > 0 ? qsTr("%n comments to answer", "", root.asked) : ""
    readonly property var parts: [root.promised, root.waiting]

    title: root.child !== "" ? root.child : qsTr("A page without a name yet")
    subtitle: root.parts.filter(part => part !== "").join(" · ")
    leading: Icon { name: "footprints"; color: Theme.color.accent }
    onClicked: App.openCase(root.key)

    Badge {
        visible: root.rehearsal
        //: A made-up case for practising.
        text: qsTr("practice")
        kind: "info"
    }
    Badge {
        visible: root.overdue > 0
        text: qsTr("a day has passed")
        kind: "warning"
        iconName: "clock"
    }
}
