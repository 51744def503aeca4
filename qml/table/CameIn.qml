// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who has just been let in, in one line however many they are: the stage stays where it is.
Banner {
    id: root

    required property LobbyDesk lobby
    readonly property int count: root.lobby.admissions.count
    readonly property int named: 2

    /// Several came, and one of them may be the wrong one.
    signal chooseRequested()

    visible: root.count > 0
    kind: "success"
    actionText: root.count === 1 ? qsTr("Undo") : qsTr("Who came…")
    onActionTriggered: {
        if (root.count === 1)
            root.lobby.undoAdmission(root.lobby.admissions.value(0, "key"));
        else
            root.chooseRequested();
    }
    // Read aloud once for all who come after one another, and not again as they go from the line.
    Accessible.name: d.spoken

    onCountChanged: d.tell()
    Component.onCompleted: d.tell()

    QtObject {
        id: d

        property int before: 0
        property string spoken: ""

        function line(): string {
            const names = [];
            for (let row = 0; row < root.count; ++row)
                names.push(root.lobby.admissions.value(row, "name"));
            if (names.length > root.named + 1)
                //: Who has been let in: %1 are two names, and %n others.
                return qsTr("%1 and %n others are in.", "", names.length - root.named).arg(names.slice(0, root.named).join(", "));
            return names.length > 1
                //: Who has been let in: %1 are two or three names.
                ? qsTr("%1 are in.").arg(Names.listed(names)) : qsTr("%1 is in.").arg(names.join(""));
        }
        function tell(): void {
            if (root.count > 0)
                root.text = d.line();
            if (root.count > d.before)
                quiet.restart();
            if (root.count === 0)
                d.spoken = "";
            d.before = root.count;
        }
    }
    Timer {
        id: quiet

        interval: 1500
        onTriggered: d.spoken = root.text
    }
}
