// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/deck_board.h"

#include "app/boards/outsiders.h"
#include "support/suites.h"

#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Deck : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId two = circle({u"pia"_s}, {u"saara"_s});
    casework::RecordId aino = person(everybody, u"Aino"_s);
    casework::RecordId saara = person(everybody, u"Saara"_s);
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    DeckBoard board;
    std::vector<Pen::Refusal> refusals;

    Deck()
    {
        board.setLists(&lists);
        board.setPen(&pen);
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    [[nodiscard]] QString words(const QString& card)
    {
        return board.cards()->value(board.cards()->indexOfKey(card), u"words"_s).toString();
    }
    [[nodiscard]] QString state(const QString& card)
    {
        return board.cards()->value(board.cards()->indexOfKey(card), u"state"_s).toString();
    }
};

} // namespace

class TestDeckBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsByKindAndByWords()
    {
        Deck deck;
        QVERIFY(deck.board.hasMore());
        QCOMPARE(deck.board.cards()->count(), int(DeckBoard::kMaxShown));
        deck.board.setType(u"scaling"_s);
        QVERIFY(!deck.board.hasMore());
        QVERIFY(!deck.board.purpose().isEmpty());
        deck.board.setSearch(u"NUMERO"_s);
        QVERIFY(deck.board.cards()->count() > 0);
        for (const QString& words : texts(*deck.board.cards(), u"words"_s))
            QVERIFY(words.contains(u"numero"_s, Qt::CaseInsensitive));
        deck.board.setSearch(u"sanaa ei ole"_s);
        QCOMPARE(deck.board.cards()->count(), 0);
    }

    void whatSteersIsHiddenUntilSomebodyAsksForIt()
    {
        Deck deck;
        deck.board.setType(u"strategic"_s);
        QCOMPARE(deck.board.cards()->count(), 0);
        QVERIFY(deck.board.types()->indexOfKey(u"strategic"_s) < 0);
        deck.board.setStrategic(true);
        QVERIFY(deck.board.cards()->count() >= 5);
    }

    void hasTheNamesOfWhomItIsAboutInTheLanguageThatIsOn()
    {
        Deck deck;
        deck.board.setType(u"third-person"_s);
        deck.board.setPeople({deck.saara.text(), deck.aino.text()});
        QVERIFY(deck.words(u"third-person/0"_s).startsWith(u"Kun Saara itkee, mitä Aino"_s));
        deck.board.setLanguage(u"sv"_s);
        QVERIFY(deck.words(u"third-person/0"_s).startsWith(u"När Saara gråter, vad tror Aino"_s));
    }

    void aTickKeepsTheQuestionWithItsDay()
    {
        Deck deck;
        deck.board.setType(u"ranking"_s);
        deck.board.setPeople({deck.aino.text()});
        const QString card = u"ranking/1"_s;
        QVERIFY(deck.board.setAsked(card, true, deck.everybody.text()));
        deck.settle();
        QCOMPARE(deck.state(card), u"asked"_s);
        const auto kept = deck.room->view().all<casework::Question>();
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept.front().value.sort, casework::QuestionSort::Ranking);
        QCOMPARE(kept.front().value.askedOn, casework::PartialDate::of(QDate::currentDate()));
        QCOMPARE(kept.front().value.toWhom, std::vector{deck.aino});
        // The tick taken back leaves the question to be asked; a second tick is no second question.
        QVERIFY(deck.board.setAsked(card, false, deck.everybody.text()));
        deck.settle();
        QCOMPARE(deck.state(card), u"planned"_s);
        QVERIFY(deck.room->view().all<casework::Question>().front().value.askedOn.isEmpty());
        QVERIFY(deck.board.setAsked(card, true, deck.everybody.text()));
        deck.settle();
        QCOMPARE(deck.room->view().all<casework::Question>().size(), 1u);
    }

    void aPlannedOneExploresTheThought()
    {
        Deck deck;
        casework::Hypothesis thought;
        thought.sentence = u"Voisiko olla?"_s;
        const auto id = deck.add(deck.everybody, thought);
        deck.board.setHypothesis(id.text());
        deck.board.setType(u"sequence"_s);
        const QString made
            = deck.board.plan(u"sequence/0"_s, deck.everybody.text(), deck.room->self().text(), u"2026-12-02"_s);
        QVERIFY(!made.isEmpty());
        const auto question = deck.read<casework::Question>(*casework::RecordId::fromText(made));
        QCOMPARE(question.tests, std::vector{id});
        QCOMPARE(question.state, casework::QuestionState::Planned);
    }

    void nobodyIsNamedToThoseWhoDoNotKnowThem()
    {
        Deck deck;
        const auto hidden = deck.person(deck.two, u"Salainen"_s);
        deck.settle();
        deck.board.setType(u"ranking"_s);
        deck.board.setPeople({hidden.text()});
        QVERIFY(!deck.board.setAsked(u"ranking/1"_s, true, deck.everybody.text()));
        QCOMPARE(deck.refusals, std::vector{Pen::Refusal::WouldShowMore});
        QVERIFY(deck.board.setAsked(u"ranking/1"_s, true, deck.two.text()));
        deck.settle();
        QVERIFY(heldBy(deck, {deck.two}).contains("Salainen"));
        QVERIFY(!heldBy(deck, {deck.everybody}).contains("Salainen"));
        SharedScreen screen(deck, {u"pia"_s, u"mika"_s});
        DeckBoard shown;
        shown.setLists(&screen.lists);
        shown.setType(u"ranking"_s);
        shown.setPeople({hidden.text()});
        QVERIFY(!texts(*shown.cards(), u"words"_s).join(u' ').contains(u"Salainen"_s));
        QVERIFY(!texts(*shown.cards(), u"state"_s).contains(u"asked"_s));
    }
};

KUDELMA_SUITE(TestDeckBoard)
#include "tst_deck_board.moc"
