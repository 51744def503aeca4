// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// At a person whose branch is folded: how many are behind it, and one tap to see them again.
Chip {
    id: root

    required property string name
    required property int count

    //: Genogram: on a folded branch; %1 is how many people are behind it.
    text: qsTr("+%1").arg(root.count)
    //: Screen reader: a folded branch of the genogram. %n is how many people, %1 a name.
    Accessible.name: qsTr("Show %n people behind %1", "", root.count).arg(root.name)
}
