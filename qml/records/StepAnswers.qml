// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What a step answers: thoughts and people's own words, one after the other.
ColumnLayout {
    id: root

    required property CaseLists lists
    /// Keys of what was chosen.
    property var chosen: []

    spacing: Theme.space.s

    function clear(): void {
        root.chosen = [];
        more.currentIndex = -1;
    }
    /// Looks anew for what there is to choose.
    function look(): void {
        const found = [];
        const thoughts = root.lists.hypotheses;
        for (let i = 0; i < thoughts.count; ++i)
            found.push({ key: thoughts.value(i, "key"), line: thoughts.value(i, "sentence") });
        const voices = root.lists.voices;
        for (let i = 0; i < voices.count; ++i)
            //: Somebody's own words, in quotation marks, in a list of what a step can answer.
            found.push({ key: voices.value(i, "key"), line: qsTr("“%1”").arg(voices.value(i, "words")) });
        d.all = found;
    }

    QtObject {
        id: d

        property var all: []
        readonly property var taken: d.all.filter(one => root.chosen.indexOf(one.key) >= 0)
    }

    Select {
        id: more

        Layout.fillWidth: true
        label: qsTr("Which thought or whose words it answers")
        model: d.all
        textRole: "line"
        valueRole: "key"
        onChosen: {
            const key = more.currentValue;
            if (key !== undefined && root.chosen.indexOf(key) < 0)
                root.chosen = root.chosen.concat([key]);
        }
    }
    Rows {
        model: d.taken
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property var modelData

            title: row.modelData.line
            readOnly: true

            IconButton {
                icon.name: "x"
                //: Button: the step does not answer this after all. %1: a thought or somebody's words.
                text: qsTr("Not this: %1").arg(row.modelData.line)
                onClicked: root.chosen = root.chosen.filter(key => key !== row.modelData.key)
            }
        }
    }
}
