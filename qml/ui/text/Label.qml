// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// All words that are not in a control. Wraps, even inside a word that is longer than the line.
T.Label {
    id: root

    property bool muted: false
    // Use instead of text where the place may be narrow: a Finnish word that is wider than the place is
    // then broken between syllables.
    property string words: ""

    color: root.muted ? Theme.color.inkMuted : Theme.color.ink
    linkColor: Theme.color.accent
    font: Theme.type.body
    wrapMode: Text.Wrap
    lineHeight: Theme.type.lineHeight
    lineHeightMode: Text.ProportionalHeight
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: root.words !== "" ? root.words : root.text

    // Not a binding: a layout asks the text how wide it wants to be before it says how wide it is. Without a function
    // of its own: a page that goes still changes the width of what stands on it.
    onWordsChanged: root.text = Words.fit(root.words, root.font, root.width)
    onWidthChanged: if (root !== null && root.words !== "") root.text = Words.fit(root.words, root.font, root.width)
    onFontChanged: if (root !== null && root.words !== "") root.text = Words.fit(root.words, root.font, root.width)
}
