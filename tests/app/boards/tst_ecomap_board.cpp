// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/ecomap_board.h"

#include "app/boards/outsiders.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Ecomap : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId two = circle({u"pia"_s}, {u"saara"_s});
    casework::RecordId aino;
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    EcomapBoard board;
    std::vector<Pen::Refusal> refusals;

    Ecomap()
    {
        casework::Person child;
        child.name = u"Aino"_s;
        child.index = true;
        aino = add(everybody, child);
        board.setLists(&lists);
        board.setPen(&pen);
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    casework::RecordId home(const casework::CircleId& where)
    {
        casework::Household household;
        household.name = u"Ainon koti"_s;
        household.members = {{aino, {}, {}, {}}};
        return add(where, household);
    }
    [[nodiscard]] QVariantMap lineOf(const QString& system)
    {
        const QVariantList lines = board.systems()->value(board.systems()->indexOfKey(system), u"lines"_s).toList();
        return lines.isEmpty() ? QVariantMap() : lines.front().toMap();
    }
};

} // namespace

class TestEcomapBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theChildsHomeIsInTheMiddle()
    {
        Ecomap map;
        QCOMPARE(map.board.homeName(), u"Aino"_s);
        const auto household = map.home(map.everybody);
        map.settle();
        QCOMPARE(map.board.homeName(), u"Ainon koti"_s);
        QCOMPARE(map.board.home(), household.text());
    }

    void aSystemAndItsLineSayWhoSaidSo()
    {
        Ecomap map;
        map.home(map.everybody);
        map.settle();
        const QString school = map.board.addSystem(map.everybody.text(), u" Koulu "_s, u"school"_s, 2);
        QVERIFY(!school.isEmpty());
        QVERIFY(!map.board
                     .addLine(map.everybody.text(), school,
                         {{u"tone"_s, u"both"_s}, {u"strength"_s, 3}, {u"flow"_s, u"toFamily"_s},
                             {u"trend"_s, u"rising"_s}, {u"saidBy"_s, u"Aino"_s}})
                     .isEmpty());
        map.settle();
        const QVariantMap line = map.lineOf(school);
        QCOMPARE(line[u"words"_s].toString(), u"supports and strains, strong, gives to the family, growing stronger"_s);
        QCOMPARE(line[u"saidBy"_s].toString(), u"Aino"_s);
        QVERIFY(line[u"toHome"_s].toBool() && !line[u"fromHome"_s].toBool());
        QCOMPARE(map.board.workers(), 2);
        QCOMPARE(map.board.systems()->value(0, u"name"_s).toString(), u"Koulu"_s);
        QVERIFY(map.board.addSystem(map.everybody.text(), u" "_s, u"school"_s, 0).isEmpty());
        QCOMPARE(map.refusals, std::vector{Pen::Refusal::Missing});
    }

    void whatTwoKnowLeavesNoGapAndIsInNoNumber()
    {
        Ecomap map;
        const QString school = map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 1);
        SharedScreen before(map, {u"pia"_s, u"mika"_s});
        EcomapBoard shownBefore;
        shownBefore.setLists(&before.lists);
        const QString shelter = map.board.addSystem(map.two.text(), u"Turvakoti Salainen"_s, u"socialServices"_s, 3);
        QVERIFY(!map.board.addLine(map.two.text(), shelter, {{u"tone"_s, u"support"_s}, {u"saidBy"_s, u"Saara"_s}})
                     .isEmpty());
        // And what only two say of what everybody knows.
        QVERIFY(!map.board.addLine(map.two.text(), school, {{u"tone"_s, u"stress"_s}, {u"saidBy"_s, u"Salainen"_s}})
                     .isEmpty());
        map.settle();
        QCOMPARE(map.board.systems()->count(), 2);
        QCOMPARE(map.board.workers(), 4);
        SharedScreen screen(map, {u"pia"_s, u"mika"_s});
        EcomapBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(shown.systems()->count(), 1);
        QCOMPARE(shown.workers(), 1);
        QCOMPARE(shown.size(), shownBefore.size());
        QCOMPARE(shown.systems()->value(0, u"x"_s), shownBefore.systems()->value(0, u"x"_s));
        QCOMPARE(shown.systems()->value(0, u"lines"_s).toList().size(), 0);
        const QByteArray outside = heldBy(map, {map.everybody});
        QVERIFY(!outside.contains("Salainen") && !outside.contains(shelter.toUtf8()));
        // A line for everybody may not lead to what two know.
        QVERIFY(map.board.addLine(map.everybody.text(), shelter, {{u"tone"_s, u"support"_s}}).isEmpty());
        QCOMPARE(map.refusals, std::vector{Pen::Refusal::WouldShowMore});
    }

    void aHomeThatNotEverybodyKnowsIsNotWhereTheirLineBegins()
    {
        Ecomap map;
        const auto household = map.home(map.two);
        map.settle();
        const QString school = map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 0);
        const QString line = map.board.addLine(map.everybody.text(), school, {{u"tone"_s, u"support"_s}});
        QCOMPARE(map.read<casework::Link>(*casework::RecordId::fromText(line)).from, map.aino);
        QVERIFY(!heldBy(map, {map.everybody}).contains(household.text().toUtf8()));
    }

    void aChangedTieStaysOneLine()
    {
        Ecomap map;
        const QString school = map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 0);
        const QVariantMap before{{u"tone"_s, u"support"_s}, {u"strength"_s, 3}, {u"saidBy"_s, u"Aino"_s}};
        const QString line = map.board.addLine(map.everybody.text(), school, before);
        map.settle();
        QCOMPARE(map.board.line(line)[u"strength"_s].toInt(), 3);
        QVERIFY(map.board.changeLine(
            line, {{u"tone"_s, u"missing"_s}, {u"trend"_s, u"falling"_s}, {u"saidBy"_s, u"Aino"_s}}));
        map.settle();
        auto stored = map.read<casework::Link>(*casework::RecordId::fromText(line));
        QCOMPARE(stored.tone, casework::Tone::Missing);
        QCOMPARE(stored.trend, casework::Trend::Falling);
        QVERIFY(!stored.strength);
        // Drawn anew by the same person for the same people it is the same line, however the name is written.
        QCOMPARE(
            map.board.addLine(map.everybody.text(), school, {{u"tone"_s, u"both"_s}, {u"saidBy"_s, u" aino"_s}}), line);
        map.settle();
        QCOMPARE(map.room->view().all<casework::Link>().size(), std::size_t(1));
        // Somebody else sees it otherwise, and fewer people may be told something else.
        QVERIFY(!map.board.addLine(map.everybody.text(), school, {{u"tone"_s, u"both"_s}, {u"saidBy"_s, u"Saara"_s}})
                     .isEmpty());
        QVERIFY(
            !map.board.addLine(map.two.text(), school, {{u"tone"_s, u"stress"_s}, {u"saidBy"_s, u"Aino"_s}}).isEmpty());
        map.settle();
        QCOMPARE(map.room->view().all<casework::Link>().size(), std::size_t(3));
        QVERIFY(map.pen.remove(line));
        map.settle();
        QVERIFY(map.board.line(line).isEmpty());
        map.pen.undo();
        map.settle();
        QCOMPARE(map.board.line(line)[u"tone"_s].toString(), u"both"_s);
    }

    void aCircleIsChangedAndGoesWithItsLines()
    {
        Ecomap map;
        const QString school = map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 2);
        map.board.addLine(map.everybody.text(), school, {{u"tone"_s, u"support"_s}, {u"saidBy"_s, u"Aino"_s}});
        QVERIFY(map.board.changeSystem(school, u" Koivukylän koulu "_s, u"hobby"_s, 0));
        map.settle();
        QCOMPARE(map.board.systems()->value(0, u"name"_s).toString(), u"Koivukylän koulu"_s);
        QCOMPARE(map.board.workers(), 0);
        QVERIFY(!map.board.changeSystem(school, u" "_s, u"hobby"_s, 0));
        QCOMPARE(map.refusals, std::vector{Pen::Refusal::Missing});
        QVERIFY(map.pen.remove(school));
        map.settle();
        QCOMPARE(map.board.systems()->count(), 0);
        QVERIFY(map.room->view().all<casework::Link>().empty());
        map.pen.undo();
        map.settle();
        QCOMPARE(map.lineOf(school)[u"saidBy"_s].toString(), u"Aino"_s);
    }

    void theLegendExplainsWhatIsDrawnAndNoMore()
    {
        Ecomap map;
        QCOMPARE(map.board.signs()->count(), 0);
        const QString school = map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 0);
        map.board.addLine(map.everybody.text(), school,
            {{u"tone"_s, u"stress"_s}, {u"trend"_s, u"rising"_s}, {u"saidBy"_s, u"Aino"_s}});
        map.board.addLine(
            map.two.text(), school, {{u"tone"_s, u"missing"_s}, {u"trend"_s, u"ended"_s}, {u"saidBy"_s, u"Saara"_s}});
        map.settle();
        QCOMPARE(texts(*map.board.signs(), u"name"_s),
            (QStringList{u"strains"_s, u"missing"_s, u"growing stronger"_s, u"has ended"_s}));
        QCOMPARE(texts(*map.board.signs(), u"isTrend"_s), (QStringList{u"false"_s, u"false"_s, u"true"_s, u"true"_s}));
        SharedScreen screen(map, {u"pia"_s, u"mika"_s});
        EcomapBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(texts(*shown.signs(), u"name"_s), (QStringList{u"strains"_s, u"growing stronger"_s}));
    }

    void largerTextHasLargerCircles()
    {
        Ecomap map;
        map.board.addSystem(map.everybody.text(), u"Koulu"_s, u"school"_s, 0);
        map.settle();
        const qreal radius = map.board.systemRadius();
        map.board.setScale(2);
        QVERIFY(map.board.systemRadius() > radius);
    }
};

KUDELMA_SUITE(TestEcomapBoard)
#include "tst_ecomap_board.moc"
