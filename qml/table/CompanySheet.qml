// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who sits at somebody else's device, and what the meeting's record says of it.
Sheet {
    id: root

    required property MeetingTable table

    title: qsTr("At the same device")

    CompanyDesk {
        id: company

        table: root.table
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("They see everything that is on that device. It is good that they say so: the others can choose what they write.")
        muted: true
    }
    Rows {
        model: company.seats
        firstWidth: Theme.size.sheet
        spacing: Theme.space.m

        CompanyCard {
            desk: company
            onAnswered: {
                if (company.waiting === 0)
                    root.close();
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: company.seats.count === 0
        iconName: "users"
        title: qsTr("Everybody is at a device of their own")
    }
}
