// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A line while somebody tells: shows what it understood, and who would see it, before anything is drawn.
ColumnLayout {
    id: root

    required property GenogramHand hand

    readonly property QuickCapture capture: root.hand.capture

    /// What the line does not write, and where it belongs.
    function held(): string {
        const harm = root.capture.withheld
            ? qsTr("What was said of violence or fear is not drawn from this line. Draw it as a tie, and say who says so.") : "";
        const health = root.capture.withheldHealth
            ? qsTr("What was said of illness or substances is not kept from this line. Write it among the strengths and marks, where the reason is asked.") : "";
        return (harm + " " + health).trim();
    }

    spacing: Theme.space.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        TextField {
            id: line

            Layout.fillWidth: true
            //: Genogram: in an empty line for a relative. %1 is the name of whose; the example in words as people say them.
            placeholder: qsTr("%1: who is told of? As: brother, about 20, Sweden, no contact").arg(root.capture.ofWhom)
            //: Screen reader: the line for a relative of somebody. %1 is the name of whose.
            spokenName: qsTr("%1: who is told of?").arg(root.capture.ofWhom)
            maximumLength: 400
            onEdited: text => root.capture.setText(text)
            onAccepted: root.capture.add()
        }
        Button {
            kind: "primary"
            icon.name: "plus"
            text: qsTr("Draw")
            iconOnly: Theme.sizeClass(root.width) === "narrow"
            enabled: root.capture.ready
            onClicked: {
                root.capture.add();
                line.forceActiveFocus();
            }
        }
        IconButton {
            icon.name: "x"
            text: qsTr("Done")
            onClicked: root.hand.letGo()
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.capture.parts.count > 0

        Repeater {
            model: root.capture.parts

            Badge {
                required property string key
                required property string words

                text: words
                kind: key === "kin" ? "accent" : key === "tie" ? "info" : "neutral"
            }
        }
        Chip {
            visible: root.capture.canSwap
            icon.name: "refresh-cw"
            //: Genogram: what was taken for a name is a note, or the other way round.
            text: qsTr("Swap name and note")
            onClicked: root.capture.swapNameAndNote()
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.capture.fork.length > 0

        Repeater {
            model: root.capture.fork

            Chip {
                required property var modelData

                //: Genogram: the relative is related through this person. %1 is a name.
                text: qsTr("through %1").arg(modelData.name)
                onClicked: root.capture.goThrough(modelData.key)
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: root.capture.withheld || root.capture.withheldHealth ? root.held()
            : root.capture.puzzled ? qsTr("Say first who it is: brother, mother's sister, grandfather.")
            : root.capture.lastAdded
    }
    SeenByLine {
        Layout.fillWidth: true
        people: root.capture.seenBy
    }

    Connections {
        target: root.capture

        function onChanged(): void {
            if (line.text !== root.capture.text)
                line.text = root.capture.text;
        }
    }
    Component.onCompleted: {
        line.text = root.capture.text;
        line.forceActiveFocus();
    }
}
