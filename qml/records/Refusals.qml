// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App

/// Says why something was not written, so that nobody believes it was.
Item {
    id: root

    required property Pen pen

    Connections {
        target: root.pen

        function onRefused(why: int): void {
            App.notice(d.wordsFor(why), false);
        }
    }

    QtObject {
        id: d

        function wordsFor(why: int): string {
            switch (why) {
            case Pen.TooLong: return qsTr("That is too long. Make it shorter, or write it in two parts.");
            case Pen.Missing: return qsTr("Something is still missing.");
            case Pen.NotYours: return qsTr("Only the person who wrote this can change it.");
            case Pen.WouldShowMore: return qsTr("It names somebody whom not everybody who would see it may see. Choose a smaller group.");
            case Pen.StillNeeded: return qsTr("Something else builds on this, so it cannot be removed.");
            case Pen.TooMany: return qsTr("There is no room for more of these.");
            case Pen.AskFirst: return qsTr("Somebody would see it again before whom the one who said it wants to be asked. Ask first, and write it there anew.");
            case Pen.SaidNever: return qsTr("Somebody would see it of whom the one who said it said “never”. Choose a smaller group.");
            case Pen.WouldName: return qsTr("It was said without a name, and there it would tell whose words they are.");
            case Pen.TheirWords: return qsTr("These are somebody's own words. They stay as they were said.");
            case Pen.Gone: return qsTr("It is no longer there.");
            }
            return qsTr("That could not be kept. Nothing was changed.");
        }
    }
}
