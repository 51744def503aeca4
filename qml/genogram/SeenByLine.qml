// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One line under what is about to be drawn: who will see it.
RowLayout {
    id: root

    /// As WhoSees takes people.
    required property var people

    visible: root.people.length > 0
    spacing: Theme.space.s

    AvatarStack { people: root.people; ground: Theme.color.raised }
    Caption {
        Layout.fillWidth: true
        //: Genogram: before something is drawn, who will see it. %1 is a list of names.
        text: qsTr("Seen by: %1").arg(Names.listed(root.people.map(person => person.name)))
        muted: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
