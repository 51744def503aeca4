// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/loop_layout.h"
#include "support/suites.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace kudelma::meeting;

namespace {

double farBetween(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF onCircle(const LoopLayout& layout, double degrees)
{
    const double turn = degrees * std::numbers::pi / 180;
    return layout.middle + QPointF(layout.radius * std::cos(turn), layout.radius * std::sin(turn));
}

} // namespace

class TestLoopLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoTurnsTouchAndAllStandInside()
    {
        for (const double growth : {1.0, 2.0}) {
            LoopSizes sizes;
            sizes.turn *= growth;
            sizes.gap *= growth;
            for (std::size_t count = 2; count <= kMaxLoopTurns; ++count) {
                const LoopLayout layout = layoutLoop(count, sizes);
                QCOMPARE(layout.turns.size(), count);
                for (std::size_t i = 0; i < count; ++i) {
                    const QPointF& one = layout.turns[i];
                    QVERIFY(one.x() >= sizes.turn && one.x() <= layout.size.width() - sizes.turn);
                    QVERIFY(one.y() >= sizes.turn && one.y() <= layout.size.height() - sizes.turn);
                    for (std::size_t k = i + 1; k < count; ++k)
                        QVERIFY(farBetween(one, layout.turns[k]) >= 2 * sizes.turn + sizes.gap - 0.01);
                }
            }
        }
    }

    void eachArrowLeadsFromOneTurnToTheNextAndTouchesNeither()
    {
        const LoopSizes sizes;
        for (std::size_t count = 2; count <= kMaxLoopTurns; ++count) {
            const LoopLayout layout = layoutLoop(count, sizes);
            QCOMPARE(layout.arrows.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
                const LoopArrow& arrow = layout.arrows[i];
                QVERIFY(arrow.sweep > 0);
                const QPointF& next = layout.turns[(i + 1) % count];
                // As near to its turns as they allow, at both ends alike.
                QVERIFY(std::abs(farBetween(onCircle(layout, arrow.from), layout.turns[i]) - sizes.turn - sizes.margin)
                    < 0.01);
                QVERIFY(
                    std::abs(farBetween(onCircle(layout, arrow.from + arrow.sweep), next) - sizes.turn - sizes.margin)
                    < 0.01);
            }
        }
    }

    void beginsAtTheTopAndGoesWithTheClock()
    {
        const LoopLayout layout = layoutLoop(4, {});
        QVERIFY(layout.turns[0].y() < layout.middle.y());
        QVERIFY(layout.turns[1].x() > layout.middle.x());
        QVERIFY(layout.turns[2].y() > layout.middle.y());
        QVERIFY(layout.turns[3].x() < layout.middle.x());
    }

    void oneTurnHasNoArrowAndNoneNoPlace()
    {
        const LoopLayout one = layoutLoop(1, {});
        QCOMPARE(one.turns.size(), std::size_t(1));
        QCOMPARE(one.turns[0], one.middle);
        QVERIFY(one.arrows.empty());
        QVERIFY(layoutLoop(0, {}).turns.empty());
        QCOMPARE(layoutLoop(50, {}).turns.size(), kMaxLoopTurns);
    }
};

KUDELMA_SUITE(TestLoopLayout)
#include "tst_loop_layout.moc"
