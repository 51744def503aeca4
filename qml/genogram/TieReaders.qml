// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who will see a tie of violence or fear: circles where it may stand, workers alone and the fewest readers first. The
/// first one is chosen until somebody chooses another; none, where one of the two would read it.
Select {
    id: root

    required property FamilyFacts facts

    /// Key of the chosen circle; empty: there is none.
    readonly property string audience: root.currentIndex >= 0 ? root.currentValue ?? "" : ""
    readonly property var people: root.facts.readersOf(root.audience)

    /// After FamilyFacts.prepareTie().
    function begin(): void {
        root.currentIndex = root.facts.tieAudiences.value(0, "apart") === true ? 0 : -1;
    }

    label: qsTr("Who will see it")
    model: root.facts.tieAudiences
    textRole: "names"
    valueRole: "key"
    error: root.facts.tieAudiences.count > 0 ? "" : qsTr("There is no circle in which everybody knows both. It cannot be drawn yet.")
    Component.onCompleted: root.begin()
}
