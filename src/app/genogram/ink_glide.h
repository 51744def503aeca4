// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointF>
#include <QQuickItem>
#include <QVariantAnimation>

#include <functional>
#include <memory>
#include <vector>

namespace kudelma::app {

/// From one state of a drawing to the next: what was painted before fades over what is painted now, and the signs of
/// those who stand elsewhere now glide there. Without it nobody could follow who went where when somebody comes
/// between.
class InkGlide
{
public:
    struct Fading
    {
        std::unique_ptr<QQuickItem> tile;
        QPointF corner; ///< In units of the drawing.
    };
    struct Move
    {
        std::unique_ptr<QQuickItem> sign;
        QPointF from; ///< Of its upper left corner, in units of the drawing.
        QPointF to;
        QString person;
    };

    /// `moved` is called at every step; the owner calls place() then.
    explicit InkGlide(std::function<void()> moved);
    ~InkGlide();

    /// Takes the place of one that is under way.
    void start(int milliseconds, std::vector<Fading> fading, std::vector<Move> moves);
    void stop(); ///< Everything is where it belongs.
    [[nodiscard]] bool isRunning() const { return m_clock.state() == QAbstractAnimation::Running; }
    [[nodiscard]] int glidingCount() const { return int(m_moves.size()); }
    /// Where somebody is on the way, in units of the drawing; `standing` for whoever does not move.
    [[nodiscard]] QPointF onTheWay(const QString& person, QPointF standing) const;
    /// Puts everything where it is now, in a drawing whose corner is at `origin`.
    void place(QPointF origin, qreal zoom);

private:
    void clear();

    std::vector<Fading> m_fading;
    std::vector<Move> m_moves;
    QVariantAnimation m_clock;
};

} // namespace kudelma::app
