// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Who sees this: on every item, in faces and words. Never only a colour, never only a number.
// compact: one line, at the foot of an item. full: everybody by name, where one is about to write.
T.AbstractButton {
    id: root

    // Everybody who sees it, this person included: [{name, detail?, picture?, tone?}].
    required property var people
    // The circle's name in words ("Team and Saara"); empty where the people's names say it.
    property string audience: ""
    property bool onlyMe: false
    property bool full: false
    // With interactive a press asks to choose other people (chooseRequested).
    property bool interactive: false
    // What is behind it, for the faces.
    property color ground: Theme.color.surface

    readonly property string names: Names.listed(root.people.map(p => p.name))
    //: Under an item that nobody else sees.
    readonly property string words: root.onlyMe ? qsTr("Only you see this") : root.audience !== "" ? root.audience : root.names
    //: Spoken name of the line that says who sees an item. %1 is a list of names.
    readonly property string spoken: root.onlyMe ? root.words : qsTr("Seen by %1").arg(root.names)

    signal chooseRequested

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(root.interactive ? Theme.touch : 0, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: root.interactive || root.full ? Theme.space.m : 0
    rightPadding: leftPadding
    topPadding: root.full ? Theme.space.m : root.interactive ? Theme.space.s : 0
    bottomPadding: topPadding
    focusPolicy: root.interactive ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: root.interactive

    onClicked: {
        if (root.interactive)
            root.chooseRequested();
    }

    Accessible.role: root.interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.spoken
    //: Spoken after "Seen by ..." where other people can be chosen.
    Accessible.description: root.interactive ? qsTr("Press to choose who sees this") : ""
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        WhoSeesLine {
            Layout.fillWidth: true
            visible: !root.full
            people: root.people
            onlyMe: root.onlyMe
            words: root.words
            interactive: root.interactive
            ground: root.ground
        }

        // Where a Loader would do: Qt 6.4 cannot load a bound component.
        Rows {
            model: root.full ? 1 : 0

            WhoSeesList {
                people: root.people
                onlyMe: root.onlyMe
                interactive: root.interactive
            }
        }
    }

    background: Rectangle {
        visible: root.interactive || root.full
        radius: Theme.radius.m
        color: root.interactive ? Theme.ofState(root.ground, root.hovered, root.down) : Theme.color.sunken
        border.width: root.interactive || Theme.mode === "contrast" ? Theme.color.lineWidth : 0
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }
}
