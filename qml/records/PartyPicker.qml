// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who is in a thought: people of the family, and the school, services and others around it. It asks; whoever uses it
/// keeps the answer in `chosen`.
FieldFrame {
    id: root

    /// key, name, isSystem
    property KeyedListModel choices: null
    /// Keys.
    required property var chosen

    signal added(key: string)
    signal removed(key: string)

    label: qsTr("Who is in it")

    ButtonFlow {
        Layout.fillWidth: true
        visible: root.chosen.length > 0

        Repeater {
            model: root.chosen

            Chip {
                required property string modelData

                // Asks for the count first: names may come after the keys.
                text: (root.choices?.count ?? 0) > 0 ? root.choices.value(root.choices.indexOfKey(modelData), "name") ?? "" : ""
                visible: text !== ""
                removable: true
                onRemoveRequested: root.removed(modelData)
            }
        }
    }
    Select {
        id: more

        Layout.fillWidth: true
        placeholder: qsTr("Add a person, or a school or service")
        model: root.choices
        textRole: "name"
        valueRole: "key"
        onChosen: {
            const key = more.currentValue;
            more.currentIndex = -1;
            root.added(key);
        }
    }
}
