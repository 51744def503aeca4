// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Two sessions instead of one: who is in which. Neither side holds anything of the other's.
Card {
    id: root

    required property SessionsDesk sessions

    signal opened(string meeting)

    Heading {
        Layout.fillWidth: true
        text: root.sessions.others.count > 0 ? qsTr("Sessions of their own") : qsTr("Make two sessions")
    }
    Body {
        Layout.fillWidth: true
        muted: true
        text: qsTr("Each side has a session of its own, with a way in of its own. Neither side sees that there is another.")
    }
    Rows {
        model: root.sessions.others.count > 0 || root.sessions.session ? null : root.sessions.people
        spacing: Theme.space.s

        ColumnLayout {
            id: person

            required property string key
            required property string name
            required property int side

            spacing: Theme.space.xs

            Strong {
                Layout.fillWidth: true
                text: person.name
            }
            SegmentedControl {
                Layout.fillWidth: true
                name: person.name
                //: In which of two separate sessions somebody is. Short.
                options: [qsTr("Neither"), qsTr("First"), qsTr("Second")]
                currentIndex: person.side
                onChosen: index => root.sessions.put(person.key, index)
            }
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.sessions.others.count === 0 && !root.sessions.session
        enabled: root.sessions.canMake
        kind: "primary"
        icon.name: "split"
        text: qsTr("Make two sessions")
        onClicked: {
            //: Title of a session; it tells nothing of what it is about.
            if (!root.sessions.make(qsTr("A meeting")))
                App.notice(qsTr("The sessions could not be made. Nothing was changed."), false);
        }
    }
    Rows {
        model: root.sessions.others
        spacing: 0

        ListRow {
            id: other

            required property string key
            required property var names

            //: Button: goes to the session of these people; %1 is a list of names.
            title: qsTr("To the session of %1").arg(Names.listed(other.names))
            subtitle: qsTr("This one pauses meanwhile")
            leading: Icon { name: "split"; color: Theme.color.accent }
            onClicked: root.opened(other.key)
        }
    }
}
