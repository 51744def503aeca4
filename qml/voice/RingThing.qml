// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

/// Somebody or something on a child's map: a face, and the child's own word for it.
T.AbstractButton {
    id: root

    /// Whose face it is; empty: the word alone.
    property string who: ""
    property string face: ""
    required property string place

    focusPolicy: root.enabled ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: true

    Accessible.role: root.enabled ? Accessible.Button : Accessible.StaticText
    //: Screen reader: on a child's map. %1 is who or what, in the child's words, %2 the name of the ring ("near").
    Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.place)
    Accessible.onPressAction: root.clicked()

    background: Item {
        FocusRing {
            shown: root.visualFocus
            around: Theme.radius.m
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: root.width
            spacing: 2

            Avatar {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.who !== "" ? root.who : root.text
                picture: root.face
                size: Math.min(Theme.size.avatar, root.height * 0.55)
                decorative: true
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth + 2 * Theme.space.xs, root.width)
                horizontalAlignment: Text.AlignHCenter
                words: root.text
                maximumLineCount: 1
                elide: Text.ElideRight
                font: Theme.type.label
                color: Theme.color.ink
                Accessible.ignored: true
            }
        }
    }
}
