// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/layout_checks.h"
#include "genogram/random_family.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma::genogram;
using namespace Qt::StringLiterals;

namespace {

/// FNV-1a over everything that a layout says.
quint64 hashOf(const QString& text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char byte : text.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    return hash;
}

} // namespace

/// Two tablets with the same family have to show the same picture to the last bit, whichever compiler made them and
/// however. The numbers change when the layout does; then all builds have to agree on the new ones.
class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSameOnEveryMachine_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<int>("loops");
        QTest::addColumn<quint64>("expected");
        QTest::newRow("10 persons") << 10 << 0 << quint64(0x369212cf0564859d);
        QTest::newRow("50 persons") << 50 << 0 << quint64(0x994f323a3cb9b407);
        QTest::newRow("200 persons") << 200 << 0 << quint64(0x8ce1babe448101a4);
        QTest::newRow("500 persons") << 500 << 0 << quint64(0x25ea45561cdbeb5d);
        QTest::newRow("60 persons with loops") << 60 << 60 << quint64(0xe480a362efc44b9a);
    }

    void drawsTheSameOnEveryMachine()
    {
        QFETCH(int, persons);
        QFETCH(int, loops);
        QFETCH(quint64, expected);
        const ViewState view{.today = {.year = 2026}};
        QString all;
        for (unsigned seed = 1; seed <= 3; ++seed) {
            Graph graph = test::randomFamily(seed, {.persons = persons, .placed = 8, .loops = loops});
            const Layout fresh = compute(graph, view);
            all += test::dump(fresh);
            test::addRelative(graph, seed);
            all += test::dump(compute(graph, view, &fresh));
        }
        QCOMPARE(QString::number(hashOf(all), 16), QString::number(expected, 16));
    }

    void growsTheSameOnEveryMachine()
    {
        QString all;
        Layout layout;
        for (const Graph& graph : test::interview(1, 60)) {
            layout = compute(graph, {.siblingOrder = SiblingOrder::Relaxed}, &layout);
            all += test::dump(layout);
        }
        QCOMPARE(QString::number(hashOf(all), 16), u"b1d5688e0f7ea6bc"_s);
    }
};

KUDELMA_SUITE(TestDeterminism)
#include "tst_determinism.moc"
