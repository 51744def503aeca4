// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/ink_glide.h"

#include <algorithm>

namespace kudelma::app {

InkGlide::InkGlide(std::function<void()> moved)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&m_clock, &QVariantAnimation::valueChanged, &m_clock, [this, moved](const QVariant& value) {
        for (const Fading& fading : m_fading)
            fading.tile->setOpacity(1 - value.toReal());
        moved();
    });
    QObject::connect(&m_clock, &QVariantAnimation::finished, &m_clock, [this] { clear(); });
}

InkGlide::~InkGlide() = default;

void InkGlide::clear()
{
    m_fading.clear();
    m_moves.clear();
}

void InkGlide::start(int milliseconds, std::vector<Fading> fading, std::vector<Move> moves)
{
    stop();
    m_fading = std::move(fading);
    m_moves = std::move(moves);
    for (const Fading& faded : m_fading)
        faded.tile->setZ(1);
    for (const Move& move : m_moves)
        move.sign->setZ(2);
    m_clock.setDuration(milliseconds);
    m_clock.start();
}

void InkGlide::stop()
{
    m_clock.stop();
    clear();
}

QPointF InkGlide::onTheWay(const QString& person, QPointF standing) const
{
    const auto move = std::ranges::find(m_moves, person, &Move::person);
    return move == m_moves.end() ? standing : move->from + (move->to - move->from) * m_clock.currentValue().toReal();
}

void InkGlide::place(QPointF origin, qreal zoom)
{
    for (const Fading& fading : m_fading)
        fading.tile->setPosition((fading.corner - origin) * zoom);
    for (const Move& move : m_moves)
        move.sign->setPosition((move.from + (move.to - move.from) * m_clock.currentValue().toReal() - origin) * zoom);
}

} // namespace kudelma::app
