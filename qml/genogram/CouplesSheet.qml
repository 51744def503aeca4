// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The couples that one person is or was part of, and what became of each.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: couples").arg(root.facts.name)

    Body {
        Layout.fillWidth: true
        visible: root.facts.couples.count === 0
        text: qsTr("Nobody is drawn as a partner yet. Add a partner in the drawing first.")
        muted: true
    }
    Rows {
        model: root.facts.couples
        spacing: Theme.space.l

        CoupleCard {
            facts: root.facts
        }
    }
}
