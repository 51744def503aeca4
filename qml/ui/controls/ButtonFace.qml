// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Icon and words of a button, in the middle; the words wrap when the button is narrow.
ButtonFaceLayout {
    id: root

    iconSize: Theme.size.icon
    gap: Theme.space.s
    words: words

    Text {
        id: words

        color: root.ink
        wrapMode: Text.Wrap
        horizontalAlignment: root.alignLeft ? Text.AlignLeft : Text.AlignHCenter
        textFormat: Text.PlainText
    }
}
