// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

/// One ring of a child's map: wherever it is tapped, somebody or something is put on it. What lies inside of it is
/// another ring's.
T.AbstractButton {
    id: root

    required property point middle
    required property real reach
    property bool isOdd: false
    property string hint: ""

    x: root.middle.x - root.reach
    y: root.middle.y - root.reach
    width: 2 * root.reach
    height: 2 * root.reach
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    containmentMask: QtObject {
        function contains(at: point): bool { return Math.hypot(at.x - root.reach, at.y - root.reach) <= root.reach }
    }

    Accessible.role: Accessible.Button
    //: Screen reader: a ring on a child's map of near and far. %1 is its name.
    Accessible.name: qsTr("Put somebody or something here: %1").arg(root.text)
    Accessible.description: root.hint
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: root.reach
        color: Theme.ofState(root.isOdd ? Theme.color.surface : Theme.color.voiceSoft, root.hovered && root.enabled, root.down)
        border.width: 2
        border.color: Theme.color.voice

        FocusRing {
            shown: root.visualFocus
            around: root.reach
        }
    }
    contentItem: Item {
        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.xs
            text: root.text
            color: root.isOdd ? Theme.color.ink : Theme.color.voiceSoftInk
            Accessible.ignored: true
        }
    }
}
