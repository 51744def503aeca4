// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App

/// Before any child's page: first run, unlocking, home.
FocusScope {
    id: root

    /// The recovery kit of a profile that was just made must be written down before home.
    readonly property bool kitWaits: App.start.kit.length > 0

    Repeater {
        model: App.stage === App.FirstRun ? 1 : 0
        FirstRunPage { anchors.fill: parent; focus: true }
    }
    Repeater {
        model: App.stage === App.Locked ? 1 : 0
        UnlockPage { anchors.fill: parent; focus: true }
    }
    Repeater {
        model: App.stage === App.Home && !root.kitWaits && App.start.needsPassphrase ? 1 : 0
        NewPassphrasePage { anchors.fill: parent; focus: true }
    }
    Repeater {
        model: App.stage === App.Home && root.kitWaits ? 1 : 0
        RecoveryKitPage { anchors.fill: parent; focus: true }
    }
    Repeater {
        model: App.stage === App.Home && !root.kitWaits && !App.start.needsPassphrase ? 1 : 0
        HomePage { anchors.fill: parent; focus: true }
    }
}
