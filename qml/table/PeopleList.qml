// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The people of the meeting; a tap gives the turn.
ColumnLayout {
    id: root

    required property MeetingTable table

    spacing: 0

    QtObject {
        id: d

        function line(state: string, company: string): string { return company === "" ? state : state + " · " + company }
        function state(speaking: bool, byPhone: bool, isThere: bool, remote: bool, absence: string, detail: string): string {
            return speaking ? qsTr("has the turn") : byPhone ? qsTr("by phone · %1").arg(detail)
                //: Of somebody whose phone has fallen silent; they are expected back.
                : !isThere && absence === "away" ? qsTr("away for a moment")
                : !isThere && absence === "steppedOut" ? qsTr("has stepped out")
                : !isThere ? qsTr("not here yet") : remote ? qsTr("remote · %1").arg(detail) : detail;
        }
    }
    WhenAsked {
        id: beside

        CompanySheet { table: root.table }
    }
    Rows {
        model: root.table.people
        spacing: 0

        ListRow {
            id: person

            required property string key
            required property string name
            required property string detail
            required property string picture
            required property bool here
            required property bool remote
            required property bool speaking
            required property int handOrder
            required property bool pause
            required property bool tooMuch
            required property bool inRoom
            required property bool shares
            required property string company
            required property string absence

            title: name
            subtitle: d.line(d.state(speaking, phone.byPhone, here || inRoom || shares, remote, absence, detail), company)
            selected: speaking
            leading: Avatar {
                name: person.name
                picture: person.picture
                active: person.here || person.inRoom || person.shares
                decorative: true
            }
            onClicked: root.table.giveTurn(speaking ? "" : key)

            PhoneSeat {
                id: phone

                app: App
                meeting: root.table.meeting
                member: person.key
            }
            OnDemand {
                visible: needed
                needed: person.company !== ""
                made: Component {
                    IconButton {
                        icon.name: "users"
                        //: Button beside a person who looks at a device with somebody else; %1 is their name.
                        text: qsTr("Who sits beside %1").arg(person.name)
                        onClicked: beside.get()?.open()
                    }
                }
            }
            IconButton {
                visible: phone.byPhone || !person.here && !person.inRoom && !person.shares
                icon.name: "phone"
                checkable: true
                checked: phone.byPhone
                //: Marks that %1 takes part by phone, without a device.
                text: phone.byPhone ? qsTr("%1 takes part by phone").arg(person.name) : qsTr("Does %1 take part by phone?").arg(person.name)
                onToggled: phone.setByPhone(!phone.byPhone)
            }
            IconButton {
                icon.name: "armchair"
                checkable: true
                checked: person.inRoom
                //: Marks that %1 sits in the room, also without a device: then the screens show only what %1 may see.
                text: person.inRoom ? qsTr("%1 is in the room").arg(person.name) : qsTr("Is %1 in the room?").arg(person.name)
                onToggled: root.table.setInRoom(person.key, !person.inRoom)
            }
            OnDemand {
                visible: needed
                needed: person.handOrder > 0
                made: Component {
                    Badge {
                        iconName: "hand"
                        //: A raised hand; %1 is its place in the line.
                        text: qsTr("%1.").arg(person.handOrder)
                        kind: "accent"
                    }
                }
            }
            OnDemand {
                visible: needed
                needed: person.pause || person.tooMuch
                made: Component {
                    Badge {
                        iconName: "pause"
                        text: person.tooMuch ? qsTr("too much") : qsTr("break")
                        kind: "warning"
                    }
                }
            }
        }
    }
}
