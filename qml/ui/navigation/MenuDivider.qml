// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: Theme.space.s + 1
    padding: Theme.space.xs

    Accessible.role: Accessible.Separator

    contentItem: Divider {}
}
