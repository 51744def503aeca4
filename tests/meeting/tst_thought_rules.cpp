// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/case_editor.h"
#include "meeting/closing_checks.h"
#include "meeting/thought_rules.h"
#include "support/suites.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;
using casework::Hypothesis;
using casework::HypothesisState;

namespace {

/// One circle in memory, with two people in it.
struct ThoughtBoardOnPaper
{
    crdt::Document document;
    casework::CaseView view;
    casework::CircleId circle = casework::CircleId::random(casework::systemRandom());
    casework::MemberId pia = *casework::MemberId::fromText(u"pia"_s);
    QDateTime now = QDateTime(QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc());
    casework::CaseEditor editor{view, {pia, [this] { return now; }, casework::systemRandom()}};
    casework::RecordId aino;
    casework::RecordId saara;

    ThoughtBoardOnPaper()
    {
        view.addSource({{circle, std::nullopt}, &document, true});
        casework::AudienceRules rules;
        rules.setCircle(circle, {pia});
        view.setRules(std::move(rules));
        aino = person(u"Aino"_s);
        saara = person(u"Saara"_s);
    }
    casework::RecordId person(const QString& name)
    {
        casework::Person record;
        record.name = name;
        return *editor.add(circle, record);
    }
    Hypothesis thought(const casework::RecordId& first, const casework::RecordId& second) const
    {
        Hypothesis one;
        one.sentence = u"Voisiko olla niin, että kaikki odottavat?"_s;
        one.state = HypothesisState::Open;
        one.parties = {first, second};
        one.loop = {{first, u"odottaa"_s}, {second, u"odottaa"_s}};
        return one;
    }
    casework::RecordId put(const Hypothesis& one) { return *editor.add(circle, one); }
    casework::RecordId ask(const casework::RecordId& card)
    {
        casework::Question question;
        question.words = u"Kuka huomaa ensin?"_s;
        question.tests = {card};
        question.toWhom = {aino};
        question.asker = pia;
        question.due = *casework::PartialDate::fromText(u"2026-10-21"_s);
        return *editor.add(circle, question);
    }
    [[nodiscard]] bool finds(ThoughtFindingKind kind) const
    {
        return std::ranges::any_of(
            thoughtFindings(view, now.date()), [kind](const ThoughtFinding& one) { return one.kind == kind; });
    }
};

} // namespace

class TestThoughtRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThoughtAboutOnePersonStaysASketch()
    {
        ThoughtBoardOnPaper board;
        Hypothesis one = board.thought(board.aino, board.saara);
        one.parties = {board.aino};
        one.state = HypothesisState::Sketch;
        const auto id = board.put(one);
        for (const HypothesisState wanted :
            {HypothesisState::Open, HypothesisState::Strengthened, HypothesisState::Parked, HypothesisState::Tested})
            QCOMPARE(lackingFor(board.view, id, one, wanted), Lacking::Parties);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::LetGo), Lacking::Nothing); // it was only a sketch
        one.parties.push_back(board.saara);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Open), Lacking::Nothing);
        one.sentence = u" "_s;
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Open), Lacking::Words);
    }

    void isExploredOnceSomebodyAsksSomebodyByADay()
    {
        ThoughtBoardOnPaper board;
        const Hypothesis one = board.thought(board.aino, board.saara);
        const auto id = board.put(one);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Tested), Lacking::Question);
        board.ask(id);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Tested), Lacking::Nothing);
    }

    void isNotLetGoWithoutWhatWasLearned()
    {
        ThoughtBoardOnPaper board;
        Hypothesis one = board.thought(board.aino, board.saara);
        const auto id = board.put(one);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::LetGo), Lacking::Learned);
        one.learned = u"Kukaan ei odottanut."_s;
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::LetGo), Lacking::Nothing);
    }

    void changesOnlyIntoANewWording()
    {
        ThoughtBoardOnPaper board;
        const Hypothesis one = board.thought(board.aino, board.saara);
        const auto id = board.put(one);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Changed), Lacking::NewWording);
        Hypothesis next = one;
        next.formerly = id;
        board.put(next);
        QCOMPARE(lackingFor(board.view, id, one, HypothesisState::Changed), Lacking::Nothing);
    }

    void putsTheStemInFrontOnce()
    {
        const QString stem = u"Voisiko olla niin, että"_s;
        QCOMPARE(withStem(stem, u" kaikki odottavat? "_s), u"Voisiko olla niin, että kaikki odottavat?"_s);
        QCOMPARE(withStem(stem, u"voisiko olla niin, että kaikki odottavat?"_s),
            u"voisiko olla niin, että kaikki odottavat?"_s);
        QCOMPARE(withStem(stem, u"  "_s), QString());
    }

    void saysWhenThereAreTooManyOrOnlyOne()
    {
        ThoughtBoardOnPaper board;
        QCOMPARE(thoughtFindings(board.view, board.now.date()).size(), 0u); // an empty board says so by itself
        board.put(board.thought(board.aino, board.saara));
        QVERIFY(board.finds(ThoughtFindingKind::OneOnly));
        for (int i = 1; i < kMaxOpenHypotheses; ++i)
            board.put(board.thought(board.saara, board.aino));
        QVERIFY(!board.finds(ThoughtFindingKind::OneOnly) && !board.finds(ThoughtFindingKind::TooMany));
        board.put(board.thought(board.saara, board.aino));
        QVERIFY(board.finds(ThoughtFindingKind::TooMany));
    }

    void saysWhenAllBeginWithTheSamePerson()
    {
        ThoughtBoardOnPaper board;
        board.put(board.thought(board.saara, board.aino));
        Hypothesis bare = board.thought(board.saara, board.aino);
        bare.loop.clear();
        bare.parties = {board.saara};
        board.put(bare);
        QVERIFY(board.finds(ThoughtFindingKind::SameCause));
        QCOMPARE(thoughtFindings(board.view, board.now.date()).front().person, board.saara);
        board.put(board.thought(board.aino, board.saara));
        QVERIFY(!board.finds(ThoughtFindingKind::SameCause));
    }

    void namesTheOldestThatNobodyExplores()
    {
        ThoughtBoardOnPaper board;
        const auto first = board.put(board.thought(board.aino, board.saara));
        board.now = board.now.addDays(1);
        const auto second = board.put(board.thought(board.saara, board.aino));
        QCOMPARE(thoughtFindings(board.view, board.now.date()),
            (std::vector{ThoughtFinding{ThoughtFindingKind::OldestUntested, first, {}}}));
        board.ask(first);
        QCOMPARE(thoughtFindings(board.view, board.now.date()),
            (std::vector{ThoughtFinding{ThoughtFindingKind::OldestUntested, second, {}}}));
    }

    void asksAfterEightWeeksAndNotAgainBeforeTheChosenDay()
    {
        ThoughtBoardOnPaper board;
        const auto card = board.put(board.thought(board.aino, board.saara));
        board.now = board.now.addDays(kUntouchedWeeks * 7 - 1);
        QVERIFY(!board.finds(ThoughtFindingKind::Untouched));
        board.now = board.now.addDays(1);
        QVERIFY(board.finds(ThoughtFindingKind::Untouched));
        const auto question = board.ask(card); // somebody took it up again
        QVERIFY(!board.finds(ThoughtFindingKind::Untouched));
        QVERIFY(board.editor.remove(question).has_value());
        QVERIFY(board.editor.change<Hypothesis>(
            card, [](Hypothesis& one) { one.reviewOn = *casework::PartialDate::fromText(u"2027-01-31"_s); }));
        QVERIFY(!board.finds(ThoughtFindingKind::Untouched));
        board.now = QDateTime(QDate(2027, 2, 1), QTime(9, 0), QTimeZone::utc());
        QVERIFY(board.finds(ThoughtFindingKind::Untouched));
    }

    void aFormerWordingAndWhatWasLetGoAreNotCounted()
    {
        ThoughtBoardOnPaper board;
        const auto former = board.put(board.thought(board.aino, board.saara));
        Hypothesis next = board.thought(board.aino, board.saara);
        next.formerly = former;
        board.put(next);
        Hypothesis gone = board.thought(board.saara, board.aino);
        gone.state = HypothesisState::LetGo;
        board.put(gone);
        QVERIFY(board.finds(ThoughtFindingKind::OneOnly));
    }
};

KUDELMA_SUITE(TestThoughtRules)
#include "tst_thought_rules.moc"
