// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Handles around the chosen person: one tap adds a relative. They stand outside the symbol and its words. The keyboard
/// comes here by Enter on a person, goes round by Tab, and leaves by Escape.
FocusScope {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand
    property real zoom: 1
    /// With words beside the icons.
    property bool worded: true

    readonly property rect cell: d.cellNow(root.desk.bounds)
    readonly property rect symbol: d.symbolNow(root.desk.bounds)
    readonly property point middle: Qt.point(root.symbol.x + root.symbol.width / 2, root.symbol.y + root.symbol.height / 2)
    readonly property bool held: tie.held
    /// Beside the uppermost handle, where something else may stand.
    readonly property point aside: Qt.point(parents.x + parents.width + root.gap, parents.y)
    readonly property real gap: Theme.space.s
    readonly property bool partnerAtRight: root.hand !== null && root.hand.partnerOnRight

    signal leaving()
    signal aiming()
    signal aimed(x: real, y: real)
    signal letGo(x: real, y: real)

    /// Beside the symbol, at the right or at the left.
    function beside(item: Item, atRight: bool): real {
        return atRight ? root.symbol.x + root.symbol.width + root.gap : root.symbol.x - root.gap - item.width;
    }

    QtObject {
        id: d

        function toPaper(box: rect): rect {
            return Qt.rect((box.x - root.desk.bounds.x) * root.zoom, (box.y - root.desk.bounds.y) * root.zoom,
                box.width * root.zoom, box.height * root.zoom);
        }
        function cellNow(bounds: rect): rect { return toPaper(root.desk.cellOf(root.desk.chosen)) }
        function symbolNow(bounds: rect): rect { return toPaper(root.desk.symbolOf(root.desk.chosen)) }
    }

    Accessible.role: Accessible.Grouping
    //: Screen reader: the buttons around a person of the genogram. %1 is the person's name.
    Accessible.name: qsTr("Add around %1").arg(root.desk.chosenName)
    Keys.onEscapePressed: root.leaving()

    RingHandle {
        id: parents

        x: root.middle.x - width / 2
        y: root.cell.y - root.gap - height
        focus: true
        worded: root.worded
        icon.name: "arrow-up"
        text: qsTr("Parents")
        hint: root.desk.chosenName
        KeyNavigation.tab: partner
        KeyNavigation.backtab: tie
        onClicked: root.hand.parents()
    }
    RingHandle {
        id: partner

        x: root.beside(partner, root.partnerAtRight)
        y: root.middle.y - height / 2
        worded: root.worded
        icon.name: "heart"
        text: qsTr("Partner")
        hint: root.desk.chosenName
        KeyNavigation.tab: child
        onClicked: root.hand.partner()
    }
    RingHandle {
        id: child

        x: root.middle.x - width / 2
        y: root.cell.y + root.cell.height + root.gap
        worded: root.worded
        icon.name: "baby"
        text: qsTr("Child")
        hint: root.desk.chosenName
        KeyNavigation.tab: sibling
        onClicked: root.hand.child()
    }
    RingHandle {
        id: sibling

        x: root.beside(sibling, !root.partnerAtRight)
        y: root.middle.y - height - root.gap / 2
        worded: root.worded
        icon.name: "users"
        text: qsTr("Sibling")
        hint: root.desk.chosenName
        KeyNavigation.tab: tie
        onClicked: root.hand.sibling()
    }
    RingHandle {
        id: tie

        readonly property bool held: drag.active || press.active

        x: root.beside(tie, !root.partnerAtRight)
        y: root.middle.y + root.gap / 2
        worded: root.worded
        icon.name: "waves"
        //: Genogram: draws how the chosen person is with somebody.
        text: qsTr("Tie")
        //: Screen reader: how the button "Tie" is used.
        hint: qsTr("Drag it onto somebody, or press and then choose the other person")
        KeyNavigation.tab: parents
        onClicked: root.hand.beginTie()

        PointHandler { id: press }
        DragHandler {
            id: drag

            target: null
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onActiveChanged: {
                const at = root.mapFromItem(tie, centroid.position.x, centroid.position.y);
                if (active)
                    root.aiming();
                else
                    root.letGo(at.x, at.y);
            }
            onCentroidChanged: {
                if (!active)
                    return;
                const at = root.mapFromItem(tie, centroid.position.x, centroid.position.y);
                root.aimed(at.x, at.y);
            }
        }
    }
}
