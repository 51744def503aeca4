// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <vector>

namespace kudelma::test {

/// Words or a sign as they are painted: their colour, and what stands behind them.
struct SeenInk
{
    QColor ink;
    QColor ground;
    double ratio = 0; ///< Contrast of the two as they meet on the screen.
    bool isSign = false; ///< An icon, for which 3:1 is enough.
};

/// One thing that a person meets on a screen.
struct SeenThing
{
    int depth = 0; ///< In how many other things it lies.
    QString role;
    QString name; ///< As a screen reader says it; with what is shown instead where that differs.
    QStringList states;
    QStringList faults; ///< What somebody would be ashamed to show: cut, covered, beyond the screen.
    int left = 0; ///< Where it begins and ends, in twelfths of the window.
    int right = 0;
    QString turn; ///< Where the eye has to go back for it: "up" or "left"; empty: on, as one reads.
    bool isAtFold = false; ///< So near to where a page scrolls that other letters may push it out.
    std::vector<SeenInk> inks;
};

/// What a person meets in a window, in reading order; in no pixels, so that it is the same for other fonts and for
/// other versions of Qt. What is scrolled away, or lies under a panel that came over it, is not met.
[[nodiscard]] std::vector<SeenThing> thingsIn(QQuickWindow& window);

} // namespace kudelma::test
