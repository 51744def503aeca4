// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The drawing of the family on paper or as a file: first for whom, since that decides what is in it; then how.
Sheet {
    id: root

    required property FamilyExport family
    readonly property bool isChosen: root.family.circle !== ""

    title: qsTr("Take the drawing along")
    subtitle: root.isChosen ? "" : qsTr("For whom is it? Only what all of them may see is drawn.")
    preferredWidth: Theme.size.readable

    function openFor(): void {
        d.forget();
        root.family.begin();
        root.open();
    }

    QtObject {
        id: d

        readonly property var formats: [FamilyExport.PdfA4, FamilyExport.PdfA3, FamilyExport.PdfA4Joined, FamilyExport.PdfA3Joined, FamilyExport.Png, FamilyExport.Svg, FamilyExport.Gedcom70, FamilyExport.Gedcom551]
        readonly property int format: d.formats[Math.max(0, format.currentIndex)]
        readonly property bool isPicture: d.format !== FamilyExport.Gedcom70 && d.format !== FamilyExport.Gedcom551
        readonly property var lost: root.family.lost
        readonly property var onlyOurs: root.family.onlyOurs
        property bool isSaved: false
        property bool isCopied: false
        property bool hasFailed: false

        function forget(): void {
            d.isSaved = d.isCopied = d.hasFailed = false;
        }
    }

    Rows {
        model: root.isChosen ? 0 : root.family.circles
        spacing: Theme.space.s

        ListRow {
            id: row

            required property string key
            required property var names
            required property var people
            required property bool onlyMe

            //: A drawing that is for nobody but the person who looks at the list.
            title: row.onlyMe ? qsTr("Only for you") : qsTr("For %1 and you").arg(Names.listed(row.names))
            leading: AvatarStack {
                people: row.people
                maximum: 3
            }
            onClicked: root.family.choose(row.key)

            Icon { name: "chevron-right"; directional: true }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: !root.isChosen && root.family.circles.count === 0
        iconName: "users-round"
        title: qsTr("Nobody is drawn yet")
        text: qsTr("Start from the child and add the people around.")
    }
    Button {
        visible: root.isChosen
        kind: "quiet"
        icon.name: "arrow-left"
        text: qsTr("For others")
        onClicked: root.family.begin()
    }
    Body {
        Layout.fillWidth: true
        visible: root.isChosen
        text: qsTr("%n people are in the drawing.", "", root.family.drawn)
    }
    Body {
        Layout.fillWidth: true
        visible: root.isChosen && root.family.leftOut > 0
        muted: true
        text: qsTr("%n of those whom you see are left out, as not all of these readers know of them.", "", root.family.leftOut)
    }
    Select {
        id: format

        Layout.fillWidth: true
        visible: root.isChosen
        label: qsTr("As")
        model: [
            qsTr("PDF, one page A4"),
            qsTr("PDF, one page A3"),
            //: Several sheets of paper that are joined into one picture.
            qsTr("PDF, pages A4 to be joined"),
            qsTr("PDF, pages A3 to be joined"),
            qsTr("Picture (PNG)"),
            qsTr("Drawing (SVG)"),
            //: A file that other programs for family trees read.
            qsTr("For other programs (GEDCOM 7)"),
            qsTr("For older programs (GEDCOM 5.5.1)")
        ]
        currentIndex: 0
        onChosen: d.forget()
    }
    Switch {
        id: ties

        Layout.fillWidth: true
        visible: root.isChosen
        text: qsTr("Also how people are with each other")
    }
    TextField {
        id: source

        Layout.fillWidth: true
        visible: root.isChosen && d.isPicture
        //: Stands below a drawing of the family: who told what is drawn.
        label: qsTr("Who told this")
        maximumLength: 160
    }
    hasFooter: root.isChosen
    footer: ColumnLayout {
        spacing: Theme.space.s

        Banner {
            Layout.fillWidth: true
            visible: d.isSaved || d.isCopied
            kind: "success"
            text: d.isCopied ? qsTr("The picture was copied. It stays in the clipboard for half a minute.") : qsTr("The drawing was saved.")
        }
        Caption {
            Layout.fillWidth: true
            visible: d.isSaved && d.lost.length > 0
            //: %1: a list such as "twins, marks of health and life".
            text: qsTr("The file does not carry: %1.").arg(d.lost.join(", "))
        }
        Caption {
            Layout.fillWidth: true
            visible: d.isSaved && d.onlyOurs.length > 0
            text: qsTr("In the file, but only Kudelma reads it: %1.").arg(d.onlyOurs.join(", "))
        }
        Banner {
            Layout.fillWidth: true
            visible: d.hasFailed
            kind: "error"
            text: qsTr("The drawing could not be saved there. Nothing was left behind; choose another place.")
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.")
            muted: true
        }
        ButtonFlow {
            Layout.fillWidth: true

            Button {
                kind: "primary"
                icon.name: "download"
                text: qsTr("Save…")
                onClicked: {
                    d.forget();
                    place.selectedFile = place.currentFolder + "/" + root.family.fileName(d.format);
                    place.open();
                }
            }
            Button {
                icon.name: "copy"
                text: qsTr("Copy as picture")
                onClicked: {
                    d.forget();
                    d.isCopied = root.family.copyPicture(ties.checked, source.text);
                }
            }
        }
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the drawing saved?")
        onAccepted: {
            d.isSaved = root.family.save(place.selectedFile, d.format, ties.checked, source.text);
            d.hasFailed = !d.isSaved;
        }
    }
    Draft { store: App.drafts; key: "child/familyExport.source"; text: source.text; onRestored: text => source.text = text }
}
