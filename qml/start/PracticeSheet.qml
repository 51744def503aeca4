// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Which made-up family to practise with. Their pages are reached from here and stand nowhere among the children.
Sheet {
    id: root

    title: qsTr("Practise with a made-up family")
    subtitle: qsTr("Nothing here is of anybody real. Try everything, and begin anew as often as you like.")
    onAboutToShow: App.home.practice.look()

    function openPage(page: string): void {
        if (page === "")
            return;
        root.close();
        App.openCase(page);
    }

    Rows {
        spacing: Theme.space.m
        model: App.home.practice.cases

        PracticeCard {
            onTakeRequested: key => root.openPage(App.home.practice.take(key))
            onAnewRequested: (key, name) => {
                anew.script = key;
                anew.name = name;
                anew.open();
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: App.home.practice.elsewhere.count > 0
        //: Heading: practice pages to which a colleague let this person in.
        text: qsTr("With others")
    }
    Rows {
        spacing: Theme.space.xs
        model: App.home.practice.elsewhere

        PracticeRow { onOpenRequested: key => root.openPage(key) }
    }
    Dialog {
        id: anew

        property string script
        property string name

        title: qsTr("Begin anew?")
        //: %1 is the name of a practice case.
        message: qsTr("“%1” is made new. What was written while practising goes.").arg(anew.name)
        acceptText: qsTr("Begin anew")
        rejectText: qsTr("Cancel")
        onAccepted: root.openPage(App.home.practice.beginAnew(anew.script))
    }
}
