// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// What somebody in a role can do, cannot do, and is bound by. Takes no room where nothing of it is said.
Column {
    id: root

    property string can: ""
    property string cannot: ""
    property string boundBy: ""

    spacing: Theme.space.xs
    visible: root.can !== "" || root.cannot !== "" || root.boundBy !== ""

    Body {
        width: root.width
        visible: root.can !== ""
        //: Of somebody in their role, for example a school curator; %1 is a sentence.
        text: qsTr("Can: %1").arg(root.can)
    }
    Body {
        width: root.width
        visible: root.cannot !== ""
        //: Of somebody in their role; %1 is a sentence.
        text: qsTr("Cannot: %1").arg(root.cannot)
    }
    Body {
        width: root.width
        visible: root.boundBy !== ""
        //: Of somebody in their role; %1 names laws or promises.
        text: qsTr("Bound by: %1").arg(root.boundBy)
        muted: true
    }
}
