// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The ink of the drawing in the colours of the theme.
GenogramCanvas {
    width: implicitWidth
    height: implicitHeight
    fontFamily: Fonts.sans
    colours: ink.colours
    glideMs: Theme.motion.calm

    GenogramInk { id: ink }
}
