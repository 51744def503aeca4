// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A drawing: the picture, what its maker says of it, and who sees it.
Card {
    id: root

    required property DrawingDesk desk
    required property string key
    required property string personName
    required property string title
    required property string explanation
    required property string altText
    required property string drawnOn
    required property bool hasPicture
    required property bool writable
    required property var seenBy
    /// Whether it may be taken away here.
    property bool canErase: false

    signal eraseRequested()

    readonly property string heading: root.title !== "" ? root.title : qsTr("A drawing")
    readonly property string maker: root.personName !== "" ? root.personName : qsTr("Somebody in the family")
    readonly property string spoken: root.altText !== "" ? root.altText : root.explanation

    //: %1 is the name of a drawing, %2 whose it is.
    name: qsTr("%1, %2").arg(root.heading).arg(root.maker)
    Accessible.description: root.spoken

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    Caption {
        Layout.fillWidth: true
        text: root.drawnOn !== "" ? root.maker + ", " + root.drawnOn : root.maker
        muted: true
    }
    DrawingImage {
        id: picture

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width * (picture.ratio > 0 ? picture.ratio : 0), 520)
        visible: picture.status === DrawingImage.Ready
        desk: root.desk
        record: root.hasPicture ? root.key : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: root.spoken !== "" ? root.spoken : root.heading
    }
    Caption {
        Layout.fillWidth: true
        visible: root.hasPicture && picture.status !== DrawingImage.Ready
        muted: true
        text: picture.status === DrawingImage.Missing ? qsTr("The picture is not on this device yet. It comes when the one who added it, and this device, are connected.")
            : picture.status === DrawingImage.Broken ? qsTr("This is no picture that can be shown.") : qsTr("The picture is on its way…")
    }
    Body {
        Layout.fillWidth: true
        visible: root.explanation !== ""
        text: root.explanation
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        WhoSees {
            Layout.fillWidth: true
            people: root.seenBy
            interactive: false
        }
        IconButton {
            visible: root.canErase && root.writable && (root.desk?.mayErase(root.key) ?? false)
            icon.name: "trash-2"
            //: %1 is the name of a drawing.
            text: qsTr("Take away: %1").arg(root.heading)
            onClicked: root.eraseRequested()
        }
    }
}
