// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"
#include "genogram/graph.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

class GenogramDesk;

/// Places people by hand, where the drawing's own order is not what somebody wants to show: past a sibling or a
/// partner, or to any free place. It is written into the person's own record, so everybody sees it; each move is one
/// step of undo.
class GenogramPlacing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramHand has it")
    /// Somebody stands there whom the chosen person can go past.
    Q_PROPERTY(bool canLeft READ canLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool canRight READ canRight NOTIFY changed FINAL)
    /// The chosen person was placed by hand, and can go back.
    Q_PROPERTY(bool placed READ placed NOTIFY changed FINAL)
    Q_PROPERTY(bool writable READ writable NOTIFY changed FINAL)

public:
    static constexpr int kStep = 20; ///< Of one press of an arrow, in units of the drawing.
    static constexpr int kSnap = 22; ///< So near to a row somebody is meant to stand on it.
    static constexpr int kLeastMove = 6; ///< Less is a finger that trembles.
    static constexpr int kFarthest = 1000; ///< Beside the others; further away somebody would be lost.

    GenogramPlacing(GenogramDesk& desk, Pen& pen);

    [[nodiscard]] bool canLeft() const { return !pastWhom(-1).isEmpty(); }
    [[nodiscard]] bool canRight() const { return !pastWhom(1).isEmpty(); }
    [[nodiscard]] bool placed() const;
    [[nodiscard]] bool writable() const;

    /// The chosen person past the next sibling; where there is none, past a partner.
    Q_INVOKABLE bool left() { return goPast(-1); }
    Q_INVOKABLE bool right() { return goPast(1); }
    /// The chosen person, by so many steps to the right and downwards.
    Q_INVOKABLE bool nudge(int across, int down);
    Q_INVOKABLE bool back(); ///< The chosen person stands where the drawing puts them.

    /// Whether this person may be moved; if not, why is told.
    Q_INVOKABLE bool lift(const QString& person);
    /// The middle of the symbol, in units of the drawing. Near to the person's own row they are put onto it, and beside
    /// others who have been placed.
    Q_INVOKABLE bool put(const QString& person, qreal x, qreal y);
    /// A finger has put this person where they are drawn next, so they need not come from where they were. True once.
    [[nodiscard]] bool takeLanded(const QString& person);
    void refresh() { Q_EMIT changed(); } ///< Somebody else is chosen, or the drawing is another.

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString pastWhom(int side) const;
    [[nodiscard]] genogram::Id nextSibling(const genogram::Id& person, int side) const;
    [[nodiscard]] genogram::Id nextPartner(const genogram::Id& person, int side) const;
    bool goPast(int side);
    bool reorder(const genogram::Id& person, int side);
    bool pinBeyond(const genogram::Id& person, genogram::Pin from, genogram::Pin step);
    [[nodiscard]] genogram::Pin withinReach(const genogram::Id& person, qreal x, qreal y) const;

    GenogramDesk& m_desk;
    Pen& m_pen;
    QString m_landed;
};

} // namespace kudelma::app
