// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// How the team works, in words for the family and for the workers alike.
Sheet {
    id: root

    title: qsTr("How we work together")
    subtitle: qsTr("This is what you can expect of us, and ask of us.")
    onAboutToShow: list.look()

    PrincipleList { id: list }

    Rows {
        model: list.principles

        Column {
            id: one

            required property string title
            required property string words

            spacing: Theme.space.xs

            Heading { width: one.width; text: one.title }
            Body { width: one.width; text: one.words }
        }
    }
}
