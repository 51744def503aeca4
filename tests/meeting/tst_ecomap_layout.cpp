// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/ecomap_layout.h"
#include "support/suites.h"

#include <QTest>

#include <cmath>

using namespace kudelma::meeting;

namespace {

double between(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestEcomapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoCirclesTouchHoweverManyAndHoweverLarge()
    {
        for (const double growth : {1.0, 1.3, 2.0}) {
            EcomapSizes sizes;
            sizes.home *= growth;
            sizes.system *= growth;
            for (std::size_t count = 0; count <= 60; ++count) {
                const EcomapLayout layout = layoutEcomap(count, sizes);
                QCOMPARE(layout.systems.size(), count);
                for (std::size_t i = 0; i < count; ++i) {
                    const QPointF& one = layout.systems[i];
                    QVERIFY(between(one, layout.home) >= sizes.home + sizes.system + sizes.gap - 0.01);
                    QVERIFY(one.x() >= sizes.system && one.y() >= sizes.system);
                    QVERIFY(one.x() <= layout.size.width() - sizes.system
                        && one.y() <= layout.size.height() - sizes.system);
                    for (std::size_t k = i + 1; k < count; ++k)
                        QVERIFY2(between(one, layout.systems[k]) >= 2 * sizes.system + sizes.gap - 0.01,
                            qPrintable(QString::number(count)));
                }
            }
        }
    }

    void beginsAtTheTopAndGoesRound()
    {
        const EcomapLayout layout = layoutEcomap(4, {});
        QVERIFY(layout.systems[0].y() < layout.home.y());
        QVERIFY(layout.systems[1].x() > layout.home.x());
        QVERIFY(layout.systems[2].y() > layout.home.y());
        QVERIFY(layout.systems[3].x() < layout.home.x());
    }

    void everyLineHasRoomToBeRead()
    {
        const EcomapSizes sizes;
        for (std::size_t count = 1; count <= 60; ++count) {
            for (const QPointF& one : layoutEcomap(count, sizes).systems)
                QVERIFY(between(one, layoutEcomap(count, sizes).home) - sizes.home - sizes.system >= sizes.line - 0.01);
        }
    }
};

KUDELMA_SUITE(TestEcomapLayout)
#include "tst_ecomap_layout.moc"
