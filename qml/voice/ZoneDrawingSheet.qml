// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A drawing in one part of a page, with what the child says of it: nobody sees it without the child's own explanation.
Sheet {
    id: root

    required property DrawingDesk drawings
    required property VoiceDesk desk
    required property InstrumentPage page
    required property SpeakersChoice choice
    property string wish: ""
    property string zone: ""
    readonly property string zoneTitle: d.textOf("title", root.page.language)

    function openFor(zone: string): void {
        const isOther = root.zone !== zone || d.person !== root.page.person;
        if (d.voice !== "" && !isOther)
            picture.clear();
        if (isOther || d.voice !== "") {
            d.voice = "";
            explanation.text = "";
        }
        d.person = root.page.person;
        root.zone = zone; // with it comes the drawing that was kept for it
        root.open();
    }

    title: qsTr("A drawing")
    subtitle: root.zoneTitle

    QtObject {
        id: d

        property string person: ""
        property string voice: ""
        /// The drawing was kept over a lock, and what the child wished was not.
        property bool isToAsk: false

        /// Of the part; put anew in another language.
        function textOf(role: string, language: string): string { return root.page.zones.value(root.page.zones.indexOfKey(root.zone), role) ?? "" }
        function clear(): void {
            d.voice = "";
            explanation.text = "";
            picture.clear();
        }
        function keep(): void {
            const fields = root.page.fieldsOf(root.zone);
            fields.medium = "drawing";
            fields.heardBy = root.choice.workerName;
            fields.wish = root.wish.trim();
            fields.withoutName = root.choice.withoutName;
            fields.never = root.choice.never;
            fields.askFirst = root.choice.askFirst;
            if (d.voice === "")
                d.voice = root.desk.keep(root.choice.circle, root.page.person, explanation.text, fields);
            if (d.voice === "")
                return;
            const maker = root.desk.speakerFor(root.choice.circle, root.page.person, root.choice.withoutName);
            picture.keep(root.choice.circle, maker,
                { title: root.zoneTitle, explanation: explanation.text.trim(), altText: explanation.text.trim(), voice: d.voice });
        }
    }

    PictureSource {
        id: picture

        Layout.fillWidth: true
        desk: root.drawings
        onKept: {
            d.clear();
            root.close();
        }
    }
    TextArea {
        id: explanation

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What does the child say of it?")
        enabled: d.voice === ""
        minimumLines: 2
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.choice.circle !== "" ? root.desk.pen.seenBy(root.choice.circle) : []
        full: true
        interactive: false
    }
    Banner {
        Layout.fillWidth: true
        visible: d.isToAsk
        kind: "warning"
        text: qsTr("The drawing was kept while the device was locked. Who may see it, and whom the child said never to, has to be set again on the page behind.")
        actionText: qsTr("It is set")
        onActionTriggered: d.isToAsk = false
    }
    Banner {
        Layout.fillWidth: true
        visible: root.choice.withoutName
        text: qsTr("The name is left out. A picture may still tell whose it is: look for a name or a face in it first.")
    }
    Caption {
        Layout.fillWidth: true
        visible: d.voice !== "" && !root.drawings.adding
        text: qsTr("The words are kept. The picture is not, yet.")
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Keep this drawing")
        enabled: !root.drawings.adding && picture.hasPicture && explanation.text.trim() !== "" && root.choice.circle !== "" && !d.isToAsk
        onClicked: d.keep()
    }
    Draft { store: App.drafts; key: "child/zone.pad/" + root.page.person + "/" + root.page.instrument + "/" + root.zone; text: picture.drawn; onRestored: text => {
        picture.restore(text);
        d.isToAsk = picture.drawn !== "" || picture.photo !== "";
    } }
    Draft { store: App.drafts; key: "child/zone.photo/" + root.page.person + "/" + root.page.instrument + "/" + root.zone; text: picture.photo; onRestored: text => {
        picture.restorePhoto(text);
        d.isToAsk = picture.drawn !== "" || picture.photo !== "";
    } }
}
