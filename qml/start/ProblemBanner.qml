// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What went wrong, what is safe, and what to do next.
Banner {
    id: root

    visible: App.start.problem !== StartDesk.None
    kind: App.start.problem === StartDesk.Damaged || App.start.problem === StartDesk.DiskFull ? "error" : "warning"
    text: {
        switch (App.start.problem) {
        case StartDesk.NoName: return qsTr("Write your name first, so that others know who you are.");
        case StartDesk.TooShort: return qsTr("The passphrase is too short. Several words in a row are easy to remember.");
        case StartDesk.NotTheSame: return qsTr("The two passphrases are not the same. Write it once more.");
        case StartDesk.Wrong: return qsTr("That did not open the vault. Nothing was changed. Try again, or use the recovery kit.");
        case StartDesk.NotACode: return qsTr("Letters are missing or mistyped, or there are too many: the kit has 32 in eight groups, a paper of the team 44 in eleven. Look at the paper once more.");
        case StartDesk.DeviceKeyGone: return qsTr("This device has lost its part of the key, so the passphrase alone does not open the vault. Use the recovery kit. Nothing else is lost.");
        case StartDesk.NoTeamKeys: return qsTr("This vault was not given to a team, so no team's keys open it.");
        case StartDesk.Wait: return qsTr("To keep guessers out, the next try is possible in %n seconds.", "", App.start.waitSeconds);
        case StartDesk.KitWrong: return qsTr("That is not what stands in the kit. Look once more.");
        case StartDesk.Damaged: return qsTr("A file of the vault is not as it was written. Nothing was changed. Ask your support to restore the latest backup.");
        case StartDesk.NewerFile: return qsTr("A newer version of Kudelma wrote this vault. Nothing was changed. Update Kudelma and open it again.");
        case StartDesk.DiskFull: return qsTr("The disk is full. What was kept before is safe. Make room and try again.");
        case StartDesk.Failed: return qsTr("That did not work. Nothing was changed. Try again in a moment.");
        }
        return "";
    }
}
