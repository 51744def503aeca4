// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// What few ask for, such as a sheet: made when somebody does, and kept from then on. A page is seen only once all that
// it has is made, and its sheets are most of that.
Item {
    id: root

    default property Component delegate: null
    // Made together with the page: something stands open in it again.
    property bool atOnce: false
    // Null: nobody has asked yet.
    property QtObject made: null

    function get(): QtObject {
        if (root.made === null)
            root.made = root.delegate.createObject(root);
        return root.made;
    }

    Component.onCompleted: {
        if (root.atOnce)
            root.get();
    }
}
