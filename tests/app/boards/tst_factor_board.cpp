// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/factor_board.h"
#include "app/boards/outsiders.h"
#include "app/boards/thought_card.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::Factor;

namespace {

struct FactorCase : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::RecordId aino = person(everybody, u"Aino"_s);
    casework::RecordId hidden = person(team, u"Salainen"_s);
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    FactorBoard board;
    std::vector<Pen::Refusal> refusals;

    FactorCase()
    {
        settle();
        board.setLists(&lists);
        board.setPen(&pen);
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    QString write(const QString& sort, const QString& words, const QString& urgency = u"none"_s)
    {
        const QString record
            = board.write(everybody.text(), {{u"sort"_s, sort}, {u"words"_s, words}, {u"urgency"_s, urgency}});
        settle();
        return record;
    }
    [[nodiscard]] Factor held(const QString& record) { return read<Factor>(*casework::RecordId::fromText(record)); }
};

} // namespace

class TestFactorBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFactorIsWrittenWithAllThatBelongsToIt()
    {
        FactorCase f;
        const QString key = f.board.write(f.everybody.text(),
            {{u"sort"_s, u"existingSafety"_s}, {u"words"_s, u" Mummo hakee perjantaisin. "_s},
                {u"urgency"_s, u"watch"_s}, {u"persons"_s, QStringList{f.aino.text()}}, {u"source"_s, u"Saara"_s}});
        QVERIFY(!key.isEmpty());
        const Factor factor = f.held(key);
        QCOMPARE(factor.sort, casework::FactorSort::ExistingSafety);
        QCOMPARE(factor.words, u"Mummo hakee perjantaisin."_s);
        QCOMPARE(factor.urgency, casework::Urgency::Watch);
        QCOMPARE(factor.persons, std::vector{f.aino});
        QCOMPARE(factor.source, u"Saara"_s);
        f.settle();
        QCOMPARE(f.board.others()->value(0, u"persons"_s).toStringList(), QStringList{u"Aino"_s});
        QCOMPARE(f.board.others()->value(0, u"personKeys"_s).toStringList(), QStringList{f.aino.text()});
        QVERIFY(f.board.write(f.everybody.text(), {{u"sort"_s, u"risk"_s}, {u"words"_s, u" "_s}}).isEmpty());
        QCOMPARE(f.refusals, std::vector{Pen::Refusal::Missing});
    }

    void whatMustHappenTodayStandsOnTop()
    {
        FactorCase f;
        f.write(u"needed"_s, u"Iltapäivähoito"_s);
        f.write(u"protective"_s, u"Mummo soittaa"_s);
        const QString today = f.write(u"needed"_s, u"Joku hakee Leevin"_s, u"today"_s);
        f.write(u"existingSafety"_s, u"Ovi lukossa"_s);
        f.write(u"risk"_s, u"Illat"_s);
        f.write(u"risk"_s, u"Puhelut"_s, u"watch"_s);
        QCOMPARE(texts(*f.board.today(), u"words"_s), QStringList{u"Joku hakee Leevin"_s});
        QCOMPARE(texts(*f.board.others(), u"words"_s),
            (QStringList{u"Puhelut"_s, u"Illat"_s, u"Ovi lukossa"_s, u"Mummo soittaa"_s, u"Iltapäivähoito"_s}));
        QCOMPARE(texts(*f.board.others(), u"firstOfSort"_s),
            (QStringList{u"true"_s, u"false"_s, u"true"_s, u"true"_s, u"true"_s}));
        // The list of the room's screen and of guests too.
        QCOMPARE(f.lists.factors()->value(0, u"key"_s).toString(), today);
        QVERIFY(f.board.lookedAfter(today));
        f.settle();
        QCOMPARE(f.board.today()->count(), 0);
        QCOMPARE(f.held(today).urgency, casework::Urgency::Watch);
        QCOMPARE(f.held(today).words, u"Joku hakee Leevin"_s);
        f.pen.undo();
        f.settle();
        QCOMPARE(f.board.today()->count(), 1);
    }

    void aFactorIsChangedWhereItStandsAndTakenAwayInOneStep()
    {
        FactorCase f;
        const QString key = f.write(u"risk"_s, u"Illat"_s);
        QVERIFY(f.board.change(key,
            {{u"sort"_s, u"needed"_s}, {u"urgency"_s, u"today"_s}, {u"persons"_s, QStringList{f.aino.text()}},
                {u"source"_s, u"Opettaja"_s}}));
        f.settle();
        QCOMPARE(f.held(key).words, u"Illat"_s);
        QCOMPARE(f.held(key).sort, casework::FactorSort::Needed);
        QCOMPARE(f.board.held(key)[u"source"_s].toString(), u"Opettaja"_s);
        QCOMPARE(f.room->view().head(*casework::RecordId::fromText(key))->key.circle, f.everybody);
        // Nobody is put in whom not everybody who reads it knows.
        QVERIFY(!f.board.change(key, {{u"persons"_s, QStringList{f.hidden.text()}}}));
        QCOMPARE(f.refusals, std::vector{Pen::Refusal::WouldShowMore});
        QVERIFY(!heldBy(f, {f.everybody}).contains(f.hidden.text().toUtf8()));
        QVERIFY(f.pen.remove(key));
        f.settle();
        QVERIFY(f.board.held(key).isEmpty());
        f.pen.undo();
        f.settle();
        QCOMPARE(f.held(key).source, u"Opettaja"_s);
        QVERIFY(!f.board.change(f.aino.text(), {{u"source"_s, u"x"_s}}));
    }

    void aHypothesisThatCannotWaitStandsThereToo()
    {
        FactorCase f;
        casework::Hypothesis thought;
        thought.sentence = u"Voisiko olla, että yöllä kukaan ei ole kotona?"_s;
        thought.parties = {f.aino};
        const auto id = f.add(f.team, thought);
        f.settle();
        QCOMPARE(f.board.today()->count(), 0);
        ThoughtCard card;
        card.setLists(&f.lists);
        card.setPen(&f.pen);
        card.setCard(id.text());
        QCOMPARE(card.held()[u"risk"_s].toString(), u"none"_s);
        QVERIFY(card.write(u"risk"_s, u"actNow"_s));
        f.settle();
        QCOMPARE(card.held()[u"risk"_s].toString(), u"actNow"_s);
        QCOMPARE(f.board.today()->value(0, u"key"_s).toString(), id.text());
        QVERIFY(f.board.today()->value(0, u"isThought"_s).toBool());
        // What the team thinks is nowhere where the family looks on.
        SharedScreen screen(f, {u"pia"_s, u"mika"_s});
        FactorBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(shown.today()->count(), 0);
        QVERIFY(card.write(u"state"_s, u"letGo"_s));
        f.settle();
        QCOMPARE(f.board.today()->count(), 0);
    }

    void whatTheTeamKnowsIsNotOnASharedScreen()
    {
        FactorCase f;
        f.write(u"risk"_s, u"Illat"_s, u"today"_s);
        QVERIFY(!f.board
                     .write(f.team.text(),
                         {{u"sort"_s, u"risk"_s}, {u"words"_s, u"Salainen huoli"_s}, {u"urgency"_s, u"today"_s}})
                     .isEmpty());
        f.settle();
        QCOMPARE(f.board.today()->count(), 2);
        SharedScreen screen(f, {u"pia"_s, u"mika"_s});
        FactorBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(texts(*shown.today(), u"words"_s), QStringList{u"Illat"_s});
        QVERIFY(!heldBy(f, {f.everybody}).contains("Salainen huoli"));
    }
};

KUDELMA_SUITE(TestFactorBoard)
#include "tst_factor_board.moc"
