// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How words came to be said: what was asked before, to whom, when, where, in which language.
ColumnLayout {
    id: root

    required property VoiceDesk desk
    /// How words reach somebody here most often.
    property string medium: "talk"
    property string hearer: ""
    property alias askedBefore: asked.text
    property alias heardBy: heard.text
    property alias translation: translation.text

    readonly property var languages: ["fi", "sv", "en", "se", "ru", "uk", "ar", "so", "et", "ku", "fa"]

    /// The fields of a voice.
    function fields(): var {
        return {
            medium: medium.currentIndex >= 0 ? medium.currentValue : root.medium,
            saidOn: day.date, place: spot.text.trim(), heardBy: heard.text.trim(), askedBefore: asked.text.trim(),
            language: language.currentIndex >= 0 ? root.languages[language.currentIndex] : "",
            translation: translation.text.trim(), translatedBy: translation.text.trim() !== "" ? translator.text.trim() : ""
        };
    }
    function clear(): void {
        day.date = Dates.today();
        spot.text = "";
        heard.text = root.hearer;
        asked.text = "";
        language.currentIndex = -1;
        translation.text = "";
        translator.text = "";
        medium.currentIndex = root.desk.media.indexOfKey(root.medium);
    }

    spacing: Theme.space.m
    onHearerChanged: if (heard.text === "") heard.text = root.hearer

    TextField {
        id: asked

        Layout.fillWidth: true
        label: qsTr("What was asked or said just before?")
        helper: qsTr("Word for word, so that others see how the words came.")
        maximumLength: 300
    }
    Select {
        id: medium

        Layout.fillWidth: true
        label: qsTr("How was it said?")
        model: root.desk.media
        textRole: "words"
        valueRole: "key"
        Component.onCompleted: currentIndex = root.desk.media.indexOfKey(root.medium)
    }
    DateField {
        id: day

        Layout.fillWidth: true
        label: qsTr("When?")
        Component.onCompleted: date = Dates.today()
    }
    TextField {
        id: spot

        Layout.fillWidth: true
        label: qsTr("Where?")
        maximumLength: 120
    }
    TextField {
        id: heard

        Layout.fillWidth: true
        label: qsTr("Who heard it?")
        maximumLength: 120
        Component.onCompleted: text = root.hearer
    }
    Select {
        id: language

        Layout.fillWidth: true
        label: qsTr("In which language?")
        model: root.languages.map(code => Qt.locale(code).nativeLanguageName || code)
        Component.onCompleted: currentIndex = -1
    }
    TextArea {
        id: translation

        Layout.fillWidth: true
        label: qsTr("Translation")
        helper: qsTr("It is always shown as a translation, below the words.")
        minimumLines: 1
    }
    TextField {
        id: translator

        Layout.fillWidth: true
        visible: translation.text.trim() !== ""
        label: qsTr("Who translated it?")
        maximumLength: 120
    }
}
