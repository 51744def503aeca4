// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/outsiders.h"
#include "app/boards/thought_board.h"
#include "app/boards/thought_card.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::Hypothesis;
using casework::HypothesisState;

namespace {

/// The team alone, and the team with the family; what Aino said to the team.
struct Thoughts : TestCase
{
    casework::CircleId family = circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::RecordId aino = person(family, u"Aino"_s);
    casework::RecordId saara = person(family, u"Saara"_s);
    casework::RecordId hidden = person(team, u"Salainen"_s);
    casework::RecordId secret;
    casework::RecordId open;
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    ThoughtBoard board;
    ThoughtCard card;
    std::vector<Pen::Refusal> refusals;

    Thoughts()
    {
        secret = voice(team, u"Kuuntelen oven takana oisin"_s);
        open = voice(family, u"Koira nukkuu minun huoneessa"_s);
        board.setLists(&lists);
        board.setPen(&pen);
        card.setLists(&lists);
        card.setPen(&pen);
        card.setAudiences(lists.audiences());
        QObject::connect(&pen, &Pen::refused, room.get(), [this](Pen::Refusal why) { refusals.push_back(why); });
    }
    casework::RecordId voice(const casework::CircleId& where, const QString& words)
    {
        casework::Voice said;
        said.person = aino;
        said.words = words;
        return add(where, said);
    }
    /// Key of a card with Aino and Saara in it.
    QString put(const casework::CircleId& where, const QString& words = u"kaikki odottavat?"_s)
    {
        const QString made = board.add(where.text(), words, {{u"parties"_s, QVariantList{aino.text(), saara.text()}}});
        settle();
        return made;
    }
    [[nodiscard]] Hypothesis held(const QString& id) { return read<Hypothesis>(*casework::RecordId::fromText(id)); }
    [[nodiscard]] casework::CircleId circleOf(const QString& id)
    {
        return room->view().head(*casework::RecordId::fromText(id))->key.circle;
    }
    [[nodiscard]] static QStringList keys(const KeyedListModel& list)
    {
        QStringList all;
        for (const KeyedListModel::Row& row : list.rows())
            all << row.key;
        return all;
    }
};

} // namespace

class TestThoughtBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDrawingThatWasTakenBackIsNoEvidenceAnyMore()
    {
        Thoughts t;
        casework::Drawing drawing;
        drawing.person = t.aino;
        drawing.title = u"Meidän talo"_s;
        const auto house = t.add(t.family, drawing);
        const QString card = t.put(t.family);
        QVERIFY(t.room->editor().insertRef(*casework::RecordId::fromText(card), u"evidenceFor"_s, house));
        t.settle();
        QCOMPARE(t.board.cards()->value(0, u"evidenceFor"_s).toStringList(), QStringList{drawing.title});
        QVERIFY(t.room->editor().change<casework::Drawing>(
            house, [](casework::Drawing& value) { value.withdrawn = true; }));
        t.settle();
        QCOMPARE(t.board.cards()->value(0, u"evidenceFor"_s).toStringList(), QStringList());
    }

    void whoIsInACardStandsInTheOrderInWhichPeopleAreShown()
    {
        Thoughts t;
        QVariantList parties{t.aino.text(), t.saara.text()};
        for (const QString& name : {u"Reino"_s, u"Aada"_s, u"Kalevi"_s, u"Tuula"_s, u"Mika"_s}) // their keys are random
            parties << t.person(t.family, name).text();
        QVERIFY(t.room->editor().change<casework::Person>(t.aino, [](casework::Person& child) { child.index = true; }));
        t.settle();
        const QString card = t.board.add(t.family.text(), u"kaikki odottavat?"_s, {{u"parties"_s, parties}});
        t.settle();
        const QStringList inOrder{u"Aino"_s, u"Aada"_s, u"Kalevi"_s, u"Mika"_s, u"Reino"_s, u"Saara"_s, u"Tuula"_s};
        QStringList names;
        for (const QString& key : t.board.partiesOf(card))
            names << t.lists.persons()->value(t.lists.persons()->indexOfKey(key), u"name"_s).toString();
        QCOMPARE(names, inOrder);
        QCOMPARE(t.board.cards()->value(0, u"parties"_s).toStringList(), inOrder);
        t.card.setCard(card);
        QCOMPARE(texts(*t.card.parties(), u"name"_s), inOrder);
    }

    void theStemStandsInFrontAndTwoMakeAPattern()
    {
        Thoughts t;
        const QString alone
            = t.board.add(t.family.text(), u"kaikki odottavat?"_s, {{u"parties"_s, QVariantList{t.aino.text()}}});
        QCOMPARE(t.held(alone).sentence, u"Could it be that kaikki odottavat?"_s);
        QCOMPARE(t.held(alone).state, HypothesisState::Sketch);
        QSignalSpy lacking(&t.board, &ThoughtBoard::lacking);
        QVERIFY(!t.board.setState(alone, u"open"_s));
        QCOMPARE(lacking.takeFirst().front().value<ThoughtBoard::Lack>(), ThoughtBoard::Lack::Parties);
        t.card.setCard(alone);
        QVERIFY(t.card.addParty(t.saara.text()));
        QVERIFY(t.board.setState(alone, u"open"_s));
        QCOMPARE(t.held(alone).state, HypothesisState::Open);
        // And it keeps two, unless it goes.
        QVERIFY(!t.card.removeParty(t.saara.text()));
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::StillNeeded});
        QCOMPARE(t.held(t.put(t.family)).state, HypothesisState::Open);
    }

    void whoTakesATurnIsInThePattern()
    {
        Thoughts t;
        const QString key = t.board.add(t.family.text(), u"näin?"_s, {});
        t.settle();
        t.card.setCard(key);
        QVERIFY(t.card.addTurn(t.aino.text(), u"vaikenee"_s));
        t.settle();
        QVERIFY(t.card.addTurn(t.saara.text(), u"kysyy enemmän"_s));
        t.settle();
        QCOMPARE(texts(*t.card.turns(), u"what"_s), (QStringList{u"vaikenee"_s, u"kysyy enemmän"_s}));
        QCOMPARE(t.held(key).parties.size(), 2u);
        QVERIFY(!t.card.removeParty(t.aino.text())); // while she has a turn
        QVERIFY(t.card.removeTurn(0));
        t.settle();
        QCOMPARE(texts(*t.card.turns(), u"whoName"_s), QStringList{u"Saara"_s});
    }

    void letGoOnlyWithWhatWasLearned()
    {
        Thoughts t;
        const QString key = t.put(t.family);
        QSignalSpy lacking(&t.board, &ThoughtBoard::lacking);
        QVERIFY(!t.board.setState(key, u"letGo"_s));
        QVERIFY(!t.board.letGo(key, u" "_s));
        QCOMPARE(lacking.count(), 2);
        QVERIFY(t.board.letGo(key, u"Kukaan ei odottanut."_s));
        QCOMPARE(t.held(key).state, HypothesisState::LetGo);
        QCOMPARE(t.held(key).learned, u"Kukaan ei odottanut."_s);
    }

    void changedWordsAreANewVersionThatKnowsWhereItCameFrom()
    {
        Thoughts t;
        const QString first = t.put(t.family);
        QVERIFY(t.pen.react(t.family.text(), first, u"hit"_s));
        const QString second = t.board.grow(first, u"kukaan ei kysy?"_s, u"Aino ei odottanut."_s);
        t.settle();
        QCOMPARE(t.held(first).state, HypothesisState::Changed);
        QCOMPARE(t.held(first).learned, u"Aino ei odottanut."_s);
        QCOMPARE(t.held(second).version, std::optional(2));
        QCOMPARE(t.held(second).formerly.text(), first);
        QCOMPARE(t.held(second).state, HypothesisState::Open);
        QCOMPARE(Thoughts::keys(*t.board.cards()), QStringList{second}); // the former one stands behind it
        QCOMPARE(t.board.cards()->value(0, u"formerly"_s).toStringList(),
            QStringList{u"Could it be that kaikki odottavat?"_s});
        QCOMPARE(t.board.cards()->value(0, u"reactions"_s).toList().size(), 0); // nobody has heard these words
        t.pen.undo();
        t.settle();
        QCOMPARE(Thoughts::keys(*t.board.cards()), QStringList{first}); // one step
        QCOMPARE(t.held(first).state, HypothesisState::Open);
    }

    void whatTheFamilySaysStandsUnderTheirName()
    {
        Thoughts t;
        const QString key = t.put(t.family);
        QVERIFY(t.board.say(key, t.saara.text(), u"doesNotResonate"_s));
        QVERIFY(t.board.say(key, t.saara.text(), u"resonates"_s));
        QVERIFY(t.board.say(key, t.aino.text(), u"thinking"_s));
        t.settle();
        QStringList said;
        for (const QVariant& one : t.board.cards()->value(0, u"reactions"_s).toList())
            said << one.toMap()[u"name"_s].toString() + u' ' + one.toMap()[u"mark"_s].toString();
        said.sort();
        QCOMPARE(said, (QStringList{u"Aino thinking"_s, u"Saara resonates"_s}));
        QVERIFY(!heldBy(t, {t.team}).contains("doesNotResonate"));
    }

    void evidenceOfFewerPeopleAsksForACardOfItsOwn()
    {
        Thoughts t;
        const QString key = t.put(t.family);
        t.card.setCard(key);
        QVERIFY(t.card.weigh(t.open.text(), u"for"_s));
        QSignalSpy narrower(&t.card, &ThoughtCard::narrower);
        QVERIFY(!t.card.weigh(t.secret.text(), u"against"_s));
        QCOMPARE(narrower.count(), 1);
        t.card.lookForNarrower(t.secret.text());
        QCOMPARE(Thoughts::keys(*t.card.homes()), QStringList{t.team.text()});
        QVERIFY(t.card.teamCard(t.family.text(), t.secret.text(), u"against"_s).isEmpty()); // there it would be told
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::WouldShowMore});
        const QString narrow = t.card.teamCard(t.team.text(), t.secret.text(), u"against"_s);
        t.settle();
        QCOMPARE(t.circleOf(narrow), t.team);
        QCOMPARE(t.held(narrow).evidenceAgainst, std::vector{t.secret});
        QCOMPARE(t.held(narrow).evidenceFor, std::vector{t.open});
        // The family's card is as it was, and holds no word and no key of the other.
        QVERIFY(t.held(key).alternatives.empty() && t.held(key).evidenceAgainst.empty());
        const QByteArray outside = heldBy(t, {t.family});
        QVERIFY(!outside.contains(narrow.toUtf8()) && !outside.contains(t.secret.text().toUtf8()));
        t.card.setCard(narrow);
        QCOMPARE(t.card.held()[u"family"_s].toString(), t.held(key).sentence);
        QCOMPARE(texts(*t.card.reasons(), u"words"_s), QStringList{u"Kuuntelen oven takana oisin"_s});
        QVERIFY(t.card.others()->indexOfKey(key) < 0); // the same thought is no alternative to itself
        QCOMPARE(t.board.findings()->rows().front().key.section(u'/', 0, 0), u"1"_s); // and both are one thought
    }

    void theFamilysCardTakesAlongOnlyWhoIsInIt()
    {
        Thoughts t;
        const QString narrow = t.board.add(t.team.text(), u"Salainen tietää?"_s,
            {{u"parties"_s, QVariantList{t.aino.text(), t.saara.text(), t.hidden.text()}},
                {u"intention"_s, u"varjelee salaisuutta"_s}});
        t.settle();
        t.card.setCard(narrow);
        QVERIFY(t.card.weigh(t.secret.text(), u"for"_s));
        t.settle();
        t.card.lookForWider();
        QCOMPARE(Thoughts::keys(*t.card.homes()), QStringList{t.family.text()});
        const QString stem = t.board.stem();
        QVERIFY(t.card.familyCard(t.team.text(), stem, u"joku odottaa?"_s).isEmpty()); // not for more people
        const QString wide = t.card.familyCard(t.family.text(), stem, u"joku odottaa?"_s);
        t.settle();
        QCOMPARE(t.circleOf(wide), t.family);
        QCOMPARE(t.held(wide).sentence, u"Could it be that joku odottaa?"_s);
        std::vector<casework::RecordId> known{t.aino, t.saara};
        auto parties = t.held(wide).parties;
        std::ranges::sort(known);
        std::ranges::sort(parties);
        QCOMPARE(parties, known);
        QVERIFY(t.held(wide).evidenceFor.empty() && t.held(wide).intention.isEmpty());
        const QByteArray outside = heldBy(t, {t.family});
        for (const QString& word : {narrow, t.secret.text(), t.hidden.text(), u"varjelee"_s, u"Salainen"_s})
            QVERIFY2(!outside.contains(word.toUtf8()), qPrintable(word));
        QCOMPARE(t.held(narrow).alternatives, std::vector{*casework::RecordId::fromText(wide)});
        t.pen.undo();
        t.settle();
        QCOMPARE(Thoughts::keys(*t.board.cards()), QStringList{narrow}); // one step
        QVERIFY(t.held(narrow).alternatives.empty());
    }

    void aSharedScreenNamesNoReasonAndCountsNothingHidden()
    {
        Thoughts t;
        t.put(t.family);
        const QString narrow = t.put(t.team, u"toinen?"_s);
        t.card.setCard(narrow);
        QVERIFY(t.card.weigh(t.secret.text(), u"for"_s));
        t.settle();
        SharedScreen screen(t, {u"pia"_s, u"mika"_s});
        ThoughtBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(shown.cards()->count(), 1);
        // What it finds is what it would find if the other card had never been: one thought alone.
        QCOMPARE(shown.findings()->rows().front().key, u"1/"_s);
        QVERIFY(t.board.findings()->rows().front().key != u"1/"_s);
        ThoughtCard there;
        there.setLists(&screen.lists);
        there.setCard(narrow);
        QVERIFY(!there.isThere());
        QCOMPARE(there.evidence()->count() + there.reasons()->count() + there.parties()->count(), 0);
        QVERIFY(shown.parties()->indexOfKey(t.hidden.text()) < 0);
    }

    void anAuthorWhomNotEverybodyKnowsIsNotNamedToThem()
    {
        Thoughts t;
        t.name(t.team, u"outi"_s, u"Outi"_s);
        t.name(t.family, u"saara"_s, u"Saara K"_s);
        const QVariantMap authors{{u"authors"_s, QStringList{member(u"outi"_s).text(), member(u"saara"_s).text()}}};
        QVERIFY(t.board.add(t.family.text(), u"kaikki odottavat?"_s, authors).isEmpty());
        QCOMPARE(t.refusals, std::vector{Pen::Refusal::WouldShowMore});
        // And what another program wrote in spite of it stays unsaid.
        QVERIFY(!t.pen.addHypothesis(t.family.text(), u"Voisiko olla?"_s, authors).isEmpty());
        t.settle();
        QCOMPARE(t.board.cards()->value(0, u"authors"_s).toStringList(), (QStringList{u"Outi"_s, u"Saara K"_s}));
        SharedScreen screen(t, {u"pia"_s, u"mika"_s});
        ThoughtBoard shown;
        shown.setLists(&screen.lists);
        QCOMPARE(shown.cards()->value(0, u"authors"_s).toStringList(), QStringList{u"Saara K"_s});
    }

    void whatMaySpeakIsSoughtByItsWords()
    {
        Thoughts t;
        t.card.setCard(t.put(t.team));
        QCOMPARE(t.card.evidence()->count(), 2);
        t.card.setSearch(u"KOIRA"_s);
        QCOMPARE(texts(*t.card.evidence(), u"words"_s), QStringList{u"Koira nukkuu minun huoneessa"_s});
        QVERIFY(t.card.weigh(t.secret.text(), u"against"_s));
        t.settle();
        // What was chosen stays in sight, whatever is sought.
        QCOMPARE(texts(*t.card.evidence(), u"stance"_s), (QStringList{u"against"_s, QString()}));
        QVERIFY(t.card.weigh(t.secret.text(), {}));
        t.settle();
        QCOMPARE(t.card.evidence()->count(), 1);
    }

    void competingCardsAreLinkedByATick()
    {
        Thoughts t;
        const QString one = t.put(t.family);
        const QString two = t.put(t.family, u"toinen?"_s);
        t.card.setCard(one);
        QCOMPARE(Thoughts::keys(*t.card.others()), QStringList{two});
        QVERIFY(t.card.setAlternative(two, true));
        t.settle();
        QVERIFY(t.card.others()->value(0, u"chosen"_s).toBool());
        QVERIFY(t.card.setAlternative(two, false));
        QVERIFY(t.held(one).alternatives.empty());
    }

    void keepingItAsksAgainLater()
    {
        Thoughts t;
        const QString key = t.put(t.family);
        QVERIFY(t.board.keep(key));
        QVERIFY(t.held(key).reviewOn.earliest() > QDate::currentDate().addDays(50));
    }
};

KUDELMA_SUITE(TestThoughtBoard)
#include "tst_thought_board.moc"
