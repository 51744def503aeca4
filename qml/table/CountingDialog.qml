// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who is no longer counted for what the screens show. Each name is ticked by itself: a tablet that only sleeps looks
/// like somebody who went home.
Dialog {
    id: root

    required property RoomScreen screen
    /// As it was when the question was asked: whose names the leader has read.
    property var names: []
    property var leaving: []

    title: qsTr("Count only who is here?")
    message: qsTr("Tick those who have left for good. The screens then show also what they must not see, so make sure that they are not in the room and will not come in.")
    danger: true
    acceptText: qsTr("They are not here")
    rejectText: qsTr("Count everybody")
    acceptEnabled: root.leaving.length > 0
    onAboutToShow: {
        root.leaving = [];
        root.names = root.screen.leaving;
    }
    onAccepted: root.screen.widen(root.leaving)

    Connections {
        target: root.screen
        // Whoever is heard of again while the names are read has not left for good.
        function onChanged(): void {
            const gone = Array.from(root.screen.leaving, one => one.key);
            root.leaving = root.leaving.filter(key => gone.includes(key));
        }
    }
    Rows {
        model: root.names
        spacing: Theme.space.s

        CheckBox {
            required property var modelData

            text: modelData.name
            checked: root.leaving.includes(modelData.key)
            onToggled: root.leaving = checked ? [...root.leaving, modelData.key] : root.leaving.filter(key => key !== modelData.key)
        }
    }
}
