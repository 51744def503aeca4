// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Icon and words of a button, in the middle; the words wrap when the button is narrow. Placed by hand:
// a layout around a wrapping text settles too late in Qt 6.4 ("polish loop").
Item {
    id: root

    required property string text
    required property font font
    required property color ink
    property string iconName: ""
    property bool iconAfter: false
    property bool alignLeft: false

    readonly property real wanted: Math.ceil(metrics.advanceWidth) + 1
    readonly property real iconRoom: root.iconName === "" ? 0 : Theme.size.icon + (root.text === "" ? 0 : Theme.space.s)
    readonly property real free: Math.max(0, root.width - root.iconRoom - words.width)
    readonly property real start: root.alignLeft ? 0 : Math.round(root.free / 2)
    readonly property bool isIconRight: root.iconAfter !== root.LayoutMirroring.enabled

    implicitWidth: root.wanted + root.iconRoom
    implicitHeight: Math.max(words.implicitHeight, root.iconName === "" ? 0 : Theme.size.icon)

    TextMetrics {
        id: metrics

        text: root.text
        font: root.font
    }

    FontMetrics {
        id: lines

        font: root.font
    }

    Icon {
        x: root.isIconRight ? root.width - root.start - width : root.start
        y: Math.round(root.alignLeft ? words.y + (lines.height - height) / 2 : (root.height - height) / 2)
        visible: root.iconName !== ""
        name: root.iconName
        color: root.ink
        directional: root.iconName.startsWith("arrow-") || root.iconName.startsWith("chevron-")
    }

    Text {
        id: words

        x: root.isIconRight ? root.start : root.start + root.iconRoom
        y: Math.round((root.height - height) / 2)
        width: Math.min(root.wanted, Math.max(1, root.width - root.iconRoom))
        text: Words.fit(root.text, root.font, root.width - root.iconRoom)
        font: root.font
        color: root.ink
        wrapMode: Text.Wrap
        horizontalAlignment: root.alignLeft ? Text.AlignLeft : Text.AlignHCenter
        textFormat: Text.PlainText
    }
}
