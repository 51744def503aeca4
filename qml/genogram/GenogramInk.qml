// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQml
import Kudelma.Ui

/// The colours of the drawing's roles, as GenogramCanvas takes them.
QtObject {
    readonly property var colours: ({
        paper: Theme.color.surface, ink: Theme.color.ink, quiet: Theme.color.inkMuted,
        fill: Theme.color.raised, index: Theme.color.accent, indexFill: Theme.color.accentSoft,
        union: Theme.color.ink, child: Theme.color.ink, foster: Theme.color.info,
        household: Theme.color.success, householdFill: Theme.color.successSoft,
        tieNeutral: Theme.color.inkMuted, tieWarm: Theme.color.success, tieStrained: Theme.color.warning,
        tieDistance: Theme.color.info, tieHarm: Theme.color.danger, mark: Theme.color.inkMuted,
        badge: Theme.color.infoSoft, badgeInk: Theme.color.infoSoftInk
    })
}
