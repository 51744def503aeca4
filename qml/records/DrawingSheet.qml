// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Takes the picture of a drawing into the vault, with its maker's own explanation.
Sheet {
    id: root

    required property DrawingDesk desk
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    title: qsTr("A drawing")
    subtitle: qsTr("Of a photo, only what is seen in it is kept: where and when it was taken is left out.")

    function clear(): void {
        who.currentIndex = -1;
        name.text = "";
        explanation.text = "";
        alt.text = "";
        audience.reset();
    }

    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who drew it")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    PictureSource {
        id: picture

        Layout.fillWidth: true
        desk: root.desk
        drawsFirst: false
        onKept: {
            root.clear();
            root.close();
        }
    }
    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("What is it called?")
        enabled: !root.desk.adding
        maximumLength: 160
    }
    TextArea {
        id: explanation

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What does its maker say of it?")
        enabled: !root.desk.adding
        minimumLines: 2
    }
    TextField {
        id: alt

        Layout.fillWidth: true
        label: qsTr("What is in the picture, for who cannot see it?")
        enabled: !root.desk.adding
        maximumLength: 500
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.lists?.audiences ?? null
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: root.desk.adding ? qsTr("Being made ready…") : qsTr("Keep this drawing")
        enabled: !root.desk.adding && picture.hasPicture && who.currentIndex >= 0 && audience.circle !== ""
        onClicked: picture.keep(audience.circle, who.currentValue,
            { title: name.text.trim(), explanation: explanation.text.trim(), altText: alt.text.trim() })
    }
    Draft { store: App.drafts; key: root.place + "/drawing.name"; text: name.text; onRestored: text => name.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.explanation"; text: explanation.text; onRestored: text => explanation.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.alt"; text: alt.text; onRestored: text => alt.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.pad"; text: picture.drawn; onRestored: text => picture.restore(text) }
    Draft { store: App.drafts; key: root.place + "/drawing.photo"; text: picture.photo; onRestored: text => picture.restorePhoto(text) }
    Draft { store: App.drafts; key: root.place + "/drawing.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
}
