// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/ring_layout.h"
#include "support/suites.h"

#include <QRectF>
#include <QTest>

#include <cmath>

using namespace kudelma::meeting;

namespace {

QRectF squareOf(const QPointF& middle, double size)
{
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

/// How far the square's corners are from the middle: the nearest point that matters, and the farthest.
std::pair<double, double> reachOf(const QPointF& thing, const QPointF& middle, double size)
{
    const double away = std::hypot(thing.x() - middle.x(), thing.y() - middle.y());
    const double half = size * std::sqrt(2.0) / 2;
    return {away - half, away + half};
}

} // namespace

class TestRingLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoThingsOverlapHoweverManyStandOnARing()
    {
        const RingSizes sizes;
        for (const std::vector<std::size_t>& counts :
            {std::vector<std::size_t>{0, 0, 0}, {1, 1, 1}, {5, 2, 0}, {12, 30, 3}, {0, 0, 40}, {7, 7, 7, 7}}) {
            const RingLayout layout = layoutRings(counts, sizes);
            std::vector<QPointF> all;
            for (std::size_t i = 0; i < counts.size(); ++i) {
                QCOMPARE(layout.rings[i].things.size(), counts[i]);
                all.insert(all.end(), layout.rings[i].things.begin(), layout.rings[i].things.end());
            }
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY(QRectF(QPointF(0, 0), layout.size).contains(squareOf(all[i], sizes.thing)));
                for (std::size_t k = i + 1; k < all.size(); ++k) {
                    const QRectF shared
                        = squareOf(all[i], sizes.thing - 0.01).intersected(squareOf(all[k], sizes.thing - 0.01));
                    QVERIFY(shared.isEmpty());
                }
            }
        }
    }

    void everyThingStandsWhollyOnItsOwnRing()
    {
        const RingSizes sizes;
        const std::vector<std::size_t> counts{9, 4, 17};
        const RingLayout layout = layoutRings(counts, sizes);
        double inner = sizes.middle;
        for (const RingOnMap& ring : layout.rings) {
            QVERIFY(ring.radius - inner >= sizes.band - 0.01);
            for (const QPointF& thing : ring.things) {
                const auto [nearest, farthest] = reachOf(thing, layout.middle, sizes.thing);
                QVERIFY(nearest >= inner - 0.01 && farthest <= ring.radius + 0.01);
            }
            inner = ring.radius;
        }
    }

    void theSameCountsAreAlwaysPlacedAlike()
    {
        const RingLayout one = layoutRings({3, 1, 4}, {});
        const RingLayout other = layoutRings({3, 1, 4}, {});
        for (std::size_t i = 0; i < one.rings.size(); ++i)
            QCOMPARE(one.rings[i].things, other.rings[i].things);
        QVERIFY(layoutRings({}, {}).rings.empty());
    }
};

KUDELMA_SUITE(TestRingLayout)
#include "tst_ring_layout.moc"
