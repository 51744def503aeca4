// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What is new or otherwise in the genogram since a meeting. A row leads to the person in the picture.
Sheet {
    id: root

    required property PictureChanges changes

    signal personRequested(key: string)

    //: Genogram: title of the list of what is new or otherwise since an earlier meeting.
    title: qsTr("What has changed")
    onAboutToShow: root.changes.open()
    onClosed: root.changes.close()

    Connections {
        target: root.changes

        // Not a binding: a list that changes under a choice has its own idea of what is chosen.
        function onChanged(): void { since.currentIndex = root.changes.moment }
    }
    Select {
        id: since

        Layout.fillWidth: true
        visible: root.changes.moments.count > 0
        //: Genogram: since when changes are listed.
        label: qsTr("Since")
        model: root.changes.moments
        textRole: "words"
        valueRole: "key"
        onChosen: index => root.changes.choose(index)
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.changes.moments.count === 0
        iconName: "history"
        title: qsTr("Nothing to compare with yet")
        text: qsTr("The picture is remembered when a meeting ends. Then what is new since can be seen here.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.changes.moments.count > 0 && root.changes.rows.count === 0
        muted: true
        text: qsTr("Nothing in the picture has changed since.")
    }
    Rows {
        model: root.changes.rows
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string whom
            required property string what
            required property bool isNew
            required property string person

            title: row.whom === "" ? row.what : row.whom
            subtitle: row.whom === "" ? "" : row.what
            readOnly: row.person === ""
            leading: Icon { name: row.isNew ? "plus" : "pencil"; color: Theme.color.inkMuted }
            onClicked: {
                if (row.person === "")
                    return;
                root.close();
                root.personRequested(row.person);
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.changes.partial
        text: qsTr("Some of what you see was not remembered then. Of that, only what is new is listed.")
    }
    Caption {
        Layout.fillWidth: true
        visible: root.changes.moments.count > 0
        text: qsTr("What was there before, and what has been erased, is not kept.")
    }
    Button {
        Layout.fillWidth: true
        visible: root.changes.canRemember
        icon.name: "bookmark"
        //: Genogram: from now on one can see what changes after this moment.
        text: qsTr("Remember the picture as it is now")
        onClicked: root.changes.remember()
    }
}
