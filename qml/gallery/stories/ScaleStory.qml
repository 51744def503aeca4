// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "ScaleSlider, FaceScale, Slider"
    about: "Nothing is answered before the person answers."

    ScaleSlider {
        Layout.fillWidth: true
        label: "Kuinka turvallista kotona on nyt?"
        lowText: "0: en ole turvassa"
        highText: "10: oloni on turvallinen"
    }
    ScaleSlider {
        Layout.fillWidth: true
        label: "Tulin kuulluksi"
        value: 7
        helper: "Äiti vastasi viimeksi 4."
        lowText: "En lainkaan"
        highText: "Täysin"
    }
    FaceScale { Layout.fillWidth: true; label: "Miltä tänään tuntui?"; currentIndex: 3 }
    Slider { Layout.preferredWidth: 320; Layout.maximumWidth: parent.width; name: "Äänenvoimakkuus"; value: 0.4 }
}
