// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A tie: to whom, of which kind, who sees it, and who says so. A tie of violence or fear is drawn only after that: who
/// will see it is chosen, and shown, beside who says so.
ColumnLayout {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand
    /// Height that the drawing and the strip share.
    property real room: 0
    property bool all: false

    readonly property bool isHarm: root.hand.step === GenogramHand.TieHarm
    readonly property bool isSaid: root.hand.step === GenogramHand.TieSaid

    spacing: Theme.space.xs

    function keep(): void {
        if (root.isSaid && saidBy.text.trim() !== "")
            root.hand.setSaidBy(saidBy.text);
    }
    function told(): void {
        if (root.isHarm) {
            if (draw.enabled)
                root.hand.drawHarm(readers.audience, saidBy.text);
            return;
        }
        root.keep();
        root.hand.letGo();
    }
    function choose(type: string, byKeyboard: bool): void {
        root.hand.drawTie(type);
        if (root.isHarm)
            readers.begin();
        if (byKeyboard && (root.isHarm || root.isSaid))
            saidBy.forceActiveFocus(Qt.TabFocusReason);
    }

    RowLayout {
        id: head

        Layout.fillWidth: true
        spacing: Theme.space.s

        Strong {
            Layout.fillWidth: true
            text: root.hand.step === GenogramHand.TieTo
                //: Genogram: a tie is being drawn. %1 is a name.
                ? qsTr("%1 and who? Choose the other person in the drawing.").arg(root.desk.chosenName)
                : root.hand.step === GenogramHand.TieType
                //: Genogram: a tie is being drawn. %1 and %2 are names.
                ? qsTr("How are %1 and %2 with each other?").arg(root.desk.chosenName).arg(root.hand.otherName)
                : root.isHarm
                //: Genogram: a tie of violence or fear is not drawn yet. %1 and %2 are names: it goes from the first to the
                //: second. %3 is the tie.
                ? qsTr("%1 → %2: %3").arg(root.desk.chosenName).arg(root.hand.otherName).arg(root.hand.tieWords)
                : root.hand.step === GenogramHand.TieElsewhere
                //: Genogram: a tie of violence or fear was drawn, where fewer people look. %1 and %2 are names: it goes
                //: from the first to the second. %3 is the tie.
                ? qsTr("%1 → %2: %3. Drawn, but not on this screen: others see it too.").arg(root.desk.chosenName).arg(root.hand.otherName).arg(root.hand.tieWords)
                //: Genogram: a tie was drawn. %1 and %2 are names, %3 is the tie.
                : qsTr("%1 and %2: %3").arg(root.desk.chosenName).arg(root.hand.otherName).arg(root.hand.tieWords)
        }
        IconButton {
            icon.name: "x"
            text: root.isSaid || root.hand.step === GenogramHand.TieElsewhere ? qsTr("Done") : qsTr("Cancel")
            onClicked: {
                root.keep();
                root.hand.letGo();
            }
        }
    }
    Flickable {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 2 * Theme.touch + 3 * Theme.space.m + Theme.touch / 2)
        visible: root.hand.step === GenogramHand.TieType
        contentHeight: types.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ButtonFlow {
            id: types

            width: parent.width

            Repeater {
                model: root.desk.tieTypes

                Chip {
                    required property string key
                    required property string words
                    required property bool core

                    visible: core || root.all
                    text: words
                    onClicked: root.choose(key, visualFocus)
                }
            }
            Chip {
                visible: !root.all
                icon.name: "ellipsis"
                //: Genogram: shows the less common kinds of ties too.
                text: qsTr("Others")
                onClicked: root.all = true
            }
        }
    }
    // With large letters it is taller than the drawing can spare.
    ScrollArea {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(implicitHeight, Math.max(2 * Theme.touch, 0.55 * root.room - head.height - line.height))
        visible: root.isSaid || root.isHarm
        maximumContentWidth: width
        padding: Theme.space.xs
        spacing: Theme.space.xs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            TextField {
                id: saidBy

                Layout.fillWidth: true
                //: Genogram: whose view a tie is.
                placeholder: qsTr("Who says so")
                maximumLength: 120
                onAccepted: root.told()
            }
            Button {
                id: draw

                visible: root.isHarm
                kind: "primary"
                icon.name: "check"
                text: qsTr("Draw the tie")
                iconOnly: Theme.sizeClass(root.width) === "narrow"
                enabled: saidBy.text.trim() !== "" && readers.audience !== ""
                onClicked: root.told()
            }
        }
        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                //: Genogram: who says so; one of the words to choose from, beside names.
                model: [root.desk.chosenName, root.hand.otherName, qsTr("a worker")]

                Chip {
                    required property string modelData

                    text: modelData
                    onClicked: {
                        saidBy.text = modelData;
                        if (root.isSaid)
                            root.told();
                    }
                }
            }
        }
        TieReaders {
            id: readers

            Layout.fillWidth: true
            visible: root.isHarm
            facts: root.desk.facts
        }
    }
    SeenByLine {
        id: line

        Layout.fillWidth: true
        people: root.isHarm ? readers.people : root.hand.tieSeenBy
    }
}
