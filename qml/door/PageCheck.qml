// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Whether guests get the page that this program was built with: a bad page could read what its guest may read.
ColumnLayout {
    id: root

    spacing: Theme.space.xs

    // Only when somebody looks.
    Component.onCompleted: if (root.visible) witness.check()
    onVisibleChanged: if (root.visible) witness.check()

    PageWitness {
        id: witness

        server: App.home.server
    }
    Banner {
        Layout.fillWidth: true
        visible: witness.state === PageWitness.Different
        kind: "error"
        text: qsTr("Guests get another page from the server than this program knows. Invite nobody by a link before whoever runs the server has explained it.")
        actionText: qsTr("Look again")
        onActionTriggered: witness.check()
    }
    Caption {
        Layout.fillWidth: true
        visible: witness.state !== PageWitness.Different
        text: {
            switch (witness.state) {
            //: %1 are letters and numbers that two people can compare.
            case PageWitness.Same: return qsTr("Guest page's identifier: %1. The server gives out the same.").arg(witness.digest);
            case PageWitness.Unserved: return qsTr("Guest page's identifier: %1. This server gives out no page; guests need the program.").arg(witness.digest);
            case PageWitness.Unreached: return qsTr("Guest page's identifier: %1. What the server gives out could not be looked at now.").arg(witness.digest);
            }
            return qsTr("Guest page's identifier: %1").arg(witness.digest);
        }
    }
}
