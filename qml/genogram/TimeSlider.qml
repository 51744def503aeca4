// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The family's years along a line, with a mark for each day on which something happened. Arrows go a year, pages ten
/// years, Home to the first day, End to today.
Slider {
    id: root

    required property GenogramTime time

    readonly property int page: 10

    //: Genogram through time, slider: %1 is such as "End of 2019" or "Today".
    name: qsTr("The picture shows: %1").arg(root.time.shown)
    from: 0
    to: Math.max(1, root.time.lastDay)
    value: root.time.day
    stepSize: 0
    onMoved: root.time.showNear(root.value, d.reach)

    Accessible.onIncreaseAction: root.time.stepYears(1)
    Accessible.onDecreaseAction: root.time.stepYears(-1)

    Keys.onPressed: event => {
        const step = d.stepOf(event.key);
        event.accepted = step !== 0 || event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (step !== 0)
            root.time.stepYears(step);
        else if (event.key === Qt.Key_Home)
            root.time.toFirst();
        else if (event.key === Qt.Key_End)
            root.time.toToday();
    }

    QtObject {
        id: d

        readonly property real knob: 30
        readonly property real line: Math.max(1, root.availableWidth - d.knob)
        /// A finger that is so near to an event means it.
        readonly property real reach: root.to * 6 / d.line

        function stepOf(key: int): int {
            const forward = root.mirrored ? -1 : 1;
            return key === Qt.Key_Right ? forward : key === Qt.Key_Left ? -forward
                : key === Qt.Key_Up ? 1 : key === Qt.Key_Down ? -1
                : key === Qt.Key_PageUp ? root.page : key === Qt.Key_PageDown ? -root.page : 0;
        }
    }

    Repeater {
        model: root.time.ticks

        Rectangle {
            required property real at

            x: root.leftPadding + d.knob / 2 + (root.mirrored ? 1 - at : at) * d.line - width / 2
            y: root.height / 2 + 8
            width: d.line < 400 ? 1 : 2
            height: 8
            radius: 1
            color: Theme.color.inkMuted
        }
    }
}
