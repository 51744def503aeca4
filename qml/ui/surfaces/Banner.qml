// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A message that stays while it is true: what happened, what is safe, what to do next.
T.Pane {
    id: root

    // "info", "warning", "offline", "error" or "success".
    property string kind: "info"
    property string title: ""
    property string text: ""
    // Empty hides the button.
    property string actionText: ""
    property bool closable: false

    readonly property string iconName: ({
        "info": "info", "warning": "triangle-alert", "offline": "cloud-off", "error": "octagon-alert", "success": "circle-check"
    })[root.kind] ?? "info"
    readonly property color face: root.kind === "warning" || root.kind === "offline" ? Theme.color.warningSoft
        : root.kind === "error" ? Theme.color.dangerSoft
        : root.kind === "success" ? Theme.color.successSoft : Theme.color.infoSoft
    readonly property color letters: root.kind === "warning" || root.kind === "offline" ? Theme.color.warningSoftInk
        : root.kind === "error" ? Theme.color.dangerSoftInk
        : root.kind === "success" ? Theme.color.successSoftInk : Theme.color.infoSoftInk
    readonly property color mark: root.kind === "warning" || root.kind === "offline" ? Theme.color.warning
        : root.kind === "error" ? Theme.color.danger
        : root.kind === "success" ? Theme.color.success : Theme.color.info

    signal actionTriggered
    signal closed

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.m
    leftPadding: Theme.space.l

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title === "" ? root.text : root.title
    Accessible.description: root.title === "" ? "" : root.text

    // Made once it has something to say: a page has many, and mostly none of them is seen.
    onVisibleChanged: if (visible) d.isNeeded = true
    Component.onCompleted: if (visible) d.isNeeded = true

    QtObject {
        id: d

        property bool isNeeded: false
    }
    contentItem: OnDemand {
        needed: d.isNeeded
        made: Component {
            BannerLine {
                anchors.fill: parent
                title: root.title
                text: root.text
                iconName: root.iconName
                letters: root.letters
                mark: root.mark
                actionText: root.actionText
                closable: root.closable
                onActionTriggered: root.actionTriggered()
                onClosed: root.closed()
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: root.face
        border.width: Theme.color.lineWidth
        border.color: Theme.mode === "contrast" ? root.mark : Qt.alpha(root.mark, 0.35)
    }
}
