// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How a child hears of a step: which child, who tells, when and how.
ColumnLayout {
    id: root

    required property CaseLists lists
    property alias how: how.text
    readonly property bool isWrong: by.isWrong

    spacing: Theme.space.m

    function clear(): void {
        root.put({ childKey: "", tellerKey: "", byDate: "", how: "", tellerName: "" });
    }
    /// Shows a telling as the lists of steps have it.
    function put(telling: var): void {
        child.currentIndex = root.lists.persons.indexOfKey(telling.childKey ?? "");
        teller.currentIndex = root.lists.members.indexOfKey(telling.tellerKey ?? "");
        by.date = telling.byDate ?? "";
        how.text = telling.how ?? "";
    }
    /// As the pen takes it; nothing where it is not known who tells whom. Who cannot be chosen here stays as in `before`.
    function telling(before: var): var {
        const made = { child: child.currentIndex >= 0 ? child.currentValue : before?.childKey ?? "",
            teller: teller.currentIndex >= 0 ? teller.currentValue : before?.tellerKey ?? "",
            tellerName: teller.currentIndex >= 0 ? "" : before?.tellerName ?? "", by: by.date, how: how.text };
        if (made.child === "" || made.teller === "" && made.tellerName === "")
            return null;
        made.told = made.child === before?.childKey && made.teller === before?.tellerKey && (before?.told ?? false);
        return made;
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("How the child hears of it")
    }
    Select {
        id: child

        Layout.fillWidth: true
        label: qsTr("Which child")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: teller

        Layout.fillWidth: true
        label: qsTr("Who tells")
        model: root.lists?.members ?? null
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: by

        Layout.fillWidth: true
        label: qsTr("By when")
        withShortcuts: true
    }
    TextField {
        id: how

        Layout.fillWidth: true
        label: qsTr("How")
        placeholder: qsTr("on the dog walk, in a letter…")
        maximumLength: 240
    }
}
