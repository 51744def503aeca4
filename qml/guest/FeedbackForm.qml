// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How the meeting was: answered on one's own device, right away, only if one wants to.
Card {
    id: root

    required property GuestDesk desk
    property bool given: false

    Heading { Layout.fillWidth: true; text: root.given ? qsTr("Thank you for your answer") : qsTr("How was this for you?") }
    Rows {
        id: items

        model: root.given ? [] : root.desk.feedbackItems

        ScaleSlider {
            required property var modelData
            property string key: modelData.key

            label: modelData.text
            value: -1
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: !root.given
        label: qsTr("In your own words")
    }
    TextField {
        id: changeOne

        Layout.fillWidth: true
        visible: !root.given
        label: qsTr("One thing to change")
        maximumLength: 500
    }
    Button {
        Layout.fillWidth: true
        visible: !root.given
        kind: "primary"
        text: qsTr("Send")
        onClicked: {
            const answers = [];
            for (let i = 0; i < items.count; ++i) {
                const item = items.itemAt(i) as ScaleSlider;
                if (item.value >= 0)
                    answers.push({ key: root.desk.feedbackItems[i].key, value: item.value });
            }
            root.given = root.desk.giveFeedback(answers, words.text, changeOne.text);
        }
    }
}
