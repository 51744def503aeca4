// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// Yes or no, where it takes effect later (with a button). For at once there is Switch.
T.CheckBox {
    id: root

    property string detail: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: {
        root.toggle();
        root.toggled();
    }

    contentItem: OptionFace {
        text: root.text
        detail: root.detail

        Tick {
            checked: root.checked
            isPartly: root.checkState === Qt.PartiallyChecked
            hovered: root.hovered
        }
    }

    background: Item {
        FocusRing { shown: root.visualFocus }
    }
}
