// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "played_demo.h"
#include "support/suites.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;

/// Plays the three practice cases into documents in memory and looks at what each participant would hold.
class DemoCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyHookHolds_data();
    void everyHookHolds();
    void canariesAreHeldByTheirCircleAlone_data() { rows(); }
    void canariesAreHeldByTheirCircleAlone();
    void nobodysPointersLeadToNothing_data() { rows(); }
    void nobodysPointersLeadToNothing();
    void nothingIsUnreadableOrNumbered_data() { rows(); }
    void nothingIsUnreadableOrNumbered();
    void beforeTheMeetingNothingOfItIsThere_data() { rows(); }
    void beforeTheMeetingNothingOfItIsThere();
    void noTwoCirclesHaveTheSamePeople_data() { rows(); }
    void noTwoCirclesHaveTheSamePeople();
    void everyStepHasAnOwnerADayAndSomebodyWhoTellsTheChild_data() { rows(); }
    void everyStepHasAnOwnerADayAndSomebodyWhoTellsTheChild();
    void everythingIsFictional_data() { rows(); }
    void everythingIsFictional();
    void wilmersStoryIsAllThere();
    void theAudiencesOfWilmersStory();
    void wilmerOpensWhatHeKeptClosedHimself();
    void solomiiasStoryIsAllThere();
    void theAudiencesOfSolomiiasStory();
    void theInterpreterHoldsTheVerySameAsTheMother();
    void eachTranslationIsMarkedBesideTheOriginal();
    void warKeepsApartWithoutSeparating();
    void theAssessmentKeepsItsTwoClocks();

private:
    void rows() const;
    [[nodiscard]] const PlayedDemo& played(const QString& key) const { return *m_played.at(key); }
    [[nodiscard]] const PlayedDemo& b() const { return played(u"case_b"_s); }
    [[nodiscard]] const PlayedDemo& c() const { return played(u"case_c"_s); }
    /// Exactly these of the script's people hold the record, at the end.
    void onlyThese(const PlayedDemo& story, const char* key, std::set<QString> people) const;

    std::map<QString, std::unique_ptr<PlayedDemo>> m_played;
};

void DemoCasesTest::rows() const
{
    QTest::addColumn<QString>("key");
    for (const auto& [key, story] : m_played)
        QTest::newRow(qPrintable(key)) << key;
}

void DemoCasesTest::initTestCase()
{
    for (const QString& key : {u"case_a"_s, u"case_b"_s, u"case_c"_s})
        m_played[key] = std::make_unique<PlayedDemo>(key);
}

void DemoCasesTest::everyHookHolds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("index");
    for (const auto& [key, story] : m_played) {
        for (std::size_t i = 0; i < story->script().hooks().size(); ++i)
            QTest::newRow(qPrintable(key + u": "_s + story->script().hooks()[i].id)) << key << int(i);
    }
}

void DemoCasesTest::everyHookHolds()
{
    QFETCH(QString, key);
    QFETCH(int, index);
    const PlayedDemo& story = played(key);
    const DemoHook& hook = story.script().hooks()[std::size_t(index)];
    for (const MemberId& viewer : hook.viewers)
        QCOMPARE(viewer.text() + story.faultIn(hook, {viewer}), viewer.text());
    if (!hook.present.empty())
        QCOMPARE(story.faultIn(hook, hook.present), QString());
    if (!hook.circle.isEmpty())
        QCOMPARE(story.faultIn(hook, story.script().circle(hook.circle)->members()), QString());
    for (const auto& [who, persons] : hook.personsSeen)
        QCOMPARE(std::pair(who.text(), story.viewOf({who}).ids(RecordKind::Person).size()),
            std::pair(who.text(), std::size_t(persons)));
}

void DemoCasesTest::canariesAreHeldByTheirCircleAlone()
{
    QFETCH(QString, key);
    const PlayedDemo& story = played(key);
    int looked = 0;
    for (const DemoMember& viewer : story.script().members()) {
        const QString held = story.heldBy({viewer.id});
        for (const DemoAction& action : story.script().script()) {
            if (action.verb != DemoVerb::Add)
                continue;
            const bool inCircle = story.script().circle(action.circle)->people.contains(viewer.id);
            if (!inCircle)
                QVERIFY2(!held.contains(action.id.text()), qPrintable(viewer.name + u": "_s + action.key));
            for (const QString& canary : action.canaries) {
                ++looked;
                // What was moved is told by the same words where it came to.
                if (inCircle || !story.wasMoved(action.id))
                    QVERIFY2(held.contains(canary) == inCircle, qPrintable(viewer.name + u": "_s + canary));
            }
        }
    }
    QVERIFY(looked > 200);
}

void DemoCasesTest::nobodysPointersLeadToNothing()
{
    QFETCH(QString, key);
    const DemoCase& script = played(key).script();
    for (const DemoMember& viewer : script.members()) {
        const CaseView& view = played(key).viewOf({viewer.id});
        for (const auto& [from, to] : view.dangling())
            QFAIL(qPrintable(viewer.name + u": "_s + script.keyOf(from) + u" -> "_s + script.keyOf(to)));
    }
}

void DemoCasesTest::nothingIsUnreadableOrNumbered()
{
    QFETCH(QString, key);
    DemoHook numbers;
    numbers.noNumberingGaps = true;
    for (const DemoMember& viewer : played(key).script().members()) {
        QVERIFY(played(key).viewOf({viewer.id}).unreadables().empty());
        QCOMPARE(played(key).faultIn(numbers, {viewer.id}), QString());
        QVERIFY(!played(key).heldBy({viewer.id}).contains(u"\"index\":1"_s));
    }
}

void DemoCasesTest::beforeTheMeetingNothingOfItIsThere()
{
    QFETCH(QString, key);
    const PlayedDemo before(key, PlayedDemo::Until::MeetingBegins);
    const CaseView& view = before.viewOf({before.script().facilitator()});
    QVERIFY(view.head(before.script().mainMeeting()));
    QVERIFY(view.head(before.script().index()));
    QVERIFY(view.ids(RecordKind::Step).empty());
    QVERIFY(view.ids(RecordKind::Reaction).empty());
    QVERIFY(view.ids(RecordKind::Feedback).empty());
}

/// A device that plays a part knows the script's circles by who is in them.
void DemoCasesTest::noTwoCirclesHaveTheSamePeople()
{
    QFETCH(QString, key);
    std::set<Members> seen;
    for (const DemoCircle& circle : played(key).script().circles())
        QVERIFY2(seen.insert(circle.members()).second, qPrintable(circle.key));
}

void DemoCasesTest::everyStepHasAnOwnerADayAndSomebodyWhoTellsTheChild()
{
    QFETCH(QString, key);
    const auto everything = played(key).everything();
    const auto steps = everything->all<Step>();
    QVERIFY(steps.size() >= 5);
    for (const auto& [head, step] : steps) {
        QVERIFY(!step.owner.isNull() && !step.due.isEmpty() && !step.childTold.empty() && !step.answers.empty());
        QVERIFY(!step.childTold.front().teller.isNull() && !step.childTold.front().how.isEmpty());
    }
}

/// No identity codes, telephone numbers, addresses: nothing that could be somebody's.
void DemoCasesTest::everythingIsFictional()
{
    QFETCH(QString, key);
    const QString file = QString::fromUtf8(demoFile(key));
    static const QRegularExpression kIdentityCode(u"\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]"_s);
    static const QRegularExpression kTelephone(u"(?:\\+358|\\b0[45]\\d)[ -]?\\d{2,}"_s);
    QVERIFY(!file.contains(kIdentityCode));
    QVERIFY(!file.contains(kTelephone));
    QVERIFY(!file.contains(u'@'));
    QVERIFY(!file.contains(u"\"address\""_s));
}

void DemoCasesTest::onlyThese(const PlayedDemo& story, const char* key, std::set<QString> people) const
{
    std::set<QString> holding;
    for (const DemoMember& viewer : story.script().members()) {
        if (story.viewOf({viewer.id}).head(story.id(key)))
            holding.insert(viewer.id.text());
    }
    QVERIFY2(holding == people, key);
}

void DemoCasesTest::wilmersStoryIsAllThere()
{
    const auto everything = b().everything();
    const auto count = [&](RecordKind kind) { return everything->ids(kind).size(); };
    QCOMPARE(count(RecordKind::Person), 11u + 1u); // and a loss
    QCOMPARE(count(RecordKind::Union), 4u);
    QCOMPARE(count(RecordKind::Tie), 8u);
    QCOMPARE(count(RecordKind::Household), 4u);
    QCOMPARE(count(RecordKind::Hypothesis), 4u);
    QCOMPARE(count(RecordKind::Step), 5u);
    QCOMPARE(count(RecordKind::Scale), 8u);
    QCOMPARE(count(RecordKind::Feedback), 1u);
    const auto stateOf = [&](const char* key) { return everything->get<Hypothesis>(b().id(key))->value.state; };
    QCOMPARE(stateOf("BH1"), HypothesisState::Strengthened);
    QCOMPARE(stateOf("BH2"), HypothesisState::Tested);
    QCOMPARE(stateOf("BH3"), HypothesisState::Strengthened);
    QCOMPARE(stateOf("BH4"), HypothesisState::LetGo);
    QVERIFY(!everything->get<Hypothesis>(b().id("BH4"))->value.learned.isEmpty());
    const auto guests = everything->get<Meeting>(b().script().mainMeeting())->value.guests;
    const auto ida = std::ranges::find(guests, member("ida"), &MeetingGuest::member);
    QVERIFY(ida != guests.end() && ida->attendance == Attendance::Chat);
    QVERIFY(std::ranges::none_of(guests, [](const MeetingGuest& guest) { return guest.member == member("tommi"); }));
    int minutes = 0;
    for (const DemoPhase& phase : b().script().phases())
        minutes += phase.plannedMinutes;
    QCOMPARE(minutes, 85);
}

void DemoCasesTest::theAudiencesOfWilmersStory()
{
    const std::set<QString> team = {u"malin"_s, u"therapist"_s, u"counsellor"_s};
    const auto with = [](std::set<QString> people, std::initializer_list<QString> more) {
        people.insert(more);
        return people;
    };
    const auto all = with(team, {u"curator"_s, u"teacher"_s, u"wilmer"_s, u"kaj"_s, u"annika"_s, u"ida"_s});
    for (const char* key : {"BQ1", "BQ4", "BQ5", "BQ6", "BH1", "BH4", "BA1", "BA5", "E_B01_B06", "E_B01_B02",
             "E_B02_B07", "E_B01_B04", "E_B01_B03_shown", "SC_wilmer_1_shown"})
        onlyThese(b(), key, all);
    onlyThese(b(), "BQ2", with(all, {u"nurse"_s}));
    onlyThese(b(), "BQ3", {u"malin"_s, u"wilmer"_s});
    onlyThese(b(), "E_B01_B08", {u"malin"_s, u"wilmer"_s});
    onlyThese(b(), "N_invited", {u"malin"_s, u"wilmer"_s});
    onlyThese(b(), "E_B02_B03", with(team, {u"kaj"_s, u"annika"_s}));
    onlyThese(b(), "E_B05_B01", team);
    onlyThese(b(), "FB_wilmer", with(team, {u"wilmer"_s}));
}

void DemoCasesTest::wilmerOpensWhatHeKeptClosedHimself()
{
    const auto& script = b().script().script();
    const auto moved = std::ranges::find_if(
        script, [](const DemoAction& action) { return action.verb == DemoVerb::Move && action.key == u"E_B01_B03"_s; });
    QVERIFY(moved != script.end());
    QCOMPARE(moved->by, member("wilmer"));
    const PlayedDemo before(u"case_b"_s, PlayedDemo::Until::MeetingBegins);
    const QString words = u"för att jag steg upp i lördags"_s; // of the scale that his mother was not to see before
    QVERIFY(!before.heldBy("annika").contains(words));
    QVERIFY(before.heldBy("wilmer").contains(words));
    QVERIFY(b().heldBy("annika").contains(words));
}

void DemoCasesTest::solomiiasStoryIsAllThere()
{
    const auto everything = c().everything();
    const auto count = [&](RecordKind kind) { return everything->ids(kind).size(); };
    QCOMPARE(count(RecordKind::Person), 11u);
    QCOMPARE(count(RecordKind::Union), 3u);
    QCOMPARE(count(RecordKind::Tie), 5u);
    QCOMPARE(count(RecordKind::Household), 1u);
    QCOMPARE(count(RecordKind::Hypothesis), 3u);
    QCOMPARE(count(RecordKind::Step), 5u);
    const auto stateOf = [&](const char* key) { return everything->get<Hypothesis>(c().id(key))->value.state; };
    QCOMPARE(stateOf("CH1"), HypothesisState::Open);
    QCOMPARE(stateOf("CH2"), HypothesisState::Strengthened);
    QVERIFY(everything->get<Hypothesis>(c().id("CH2"))->value.aboutUs);
    QCOMPARE(stateOf("CH3"), HypothesisState::LetGo);
    int minutes = 0;
    for (const DemoPhase& phase : c().script().phases())
        minutes += phase.plannedMinutes;
    QCOMPARE(minutes, 75);
}

void DemoCasesTest::theAudiencesOfSolomiiasStory()
{
    const std::set<QString> home = {u"elina"_s, u"mirja"_s, u"oksana"_s, u"interpreter"_s, u"halyna"_s, u"yuliia"_s};
    std::set<QString> all = home;
    all.insert({u"teacher"_s, u"nurse"_s, u"solomiia"_s});
    for (const char* key : {"CQ1", "CQ2", "CQ3", "CQ5", "E_C01_C05", "E_C01_C03"})
        onlyThese(c(), key, all);
    for (const char* key : {"CQ4_shown", "CH1", "CH2", "CH3", "CA1", "CA2", "CA5", "CU1"})
        onlyThese(c(), key, home);
    for (const char* key : {"E_C03_C05", "E_C03_C08"})
        onlyThese(c(), key, {u"elina"_s, u"mirja"_s, u"oksana"_s, u"interpreter"_s});
    onlyThese(c(), "E_C01_C04", {u"elina"_s, u"oksana"_s, u"interpreter"_s, u"halyna"_s, u"yuliia"_s});
    onlyThese(c(), "CA4", {u"elina"_s, u"mirja"_s, u"oksana"_s, u"interpreter"_s, u"teacher"_s});
    onlyThese(c(), "CA3", {u"elina"_s, u"mirja"_s, u"oksana"_s, u"interpreter"_s, u"nurse"_s});
    const PlayedDemo before(u"case_c"_s, PlayedDemo::Until::MeetingBegins);
    onlyThese(before, "CQ4", {u"elina"_s, u"mirja"_s, u"oksana"_s, u"interpreter"_s});
}

void DemoCasesTest::theInterpreterHoldsTheVerySameAsTheMother()
{
    const auto role = std::ranges::find(c().script().members(), member("interpreter"), &DemoMember::id);
    QCOMPARE(role->role, MemberRole::Interpreter);
    for (const DemoCircle& circle : c().script().circles()) {
        QCOMPARE(circle.people.contains(member("interpreter")), circle.people.contains(member("oksana")));
        if (circle.people.contains(member("interpreter")))
            QCOMPARE(circle.people.at(member("interpreter")), DemoAccess::Reads); // speaks for others, writes nothing
    }
    const QString hers = c().heldBy("oksana");
    QVERIFY(!hers.isEmpty());
    QCOMPARE(c().heldBy("interpreter"), hers);
}

void DemoCasesTest::eachTranslationIsMarkedBesideTheOriginal()
{
    static const QRegularExpression kCyrillic(u"\\p{Cyrillic}"_s);
    int translated = 0;
    const auto everything = c().everything();
    for (const auto& [head, voice] : everything->all<Voice>()) {
        QCOMPARE(voice.words.contains(kCyrillic), voice.language == u"uk"_s);
        if (voice.language != u"uk"_s)
            continue;
        QVERIFY(!voice.translation.isEmpty() && !voice.translation.contains(kCyrillic));
        QVERIFY(!voice.translatedBy.isEmpty());
        ++translated;
    }
    QCOMPARE(translated, 4);
}

void DemoCasesTest::warKeepsApartWithoutSeparating()
{
    const auto pair = c().everything()->get<Union>(c().id("CU1"))->value;
    QCOMPARE(pair.history.back().status, UnionStatus::ApartNotSeparated);
    QVERIFY(std::ranges::none_of(pair.history, [](const UnionStage& stage) {
        return stage.status == UnionStatus::Separated || stage.status == UnionStatus::Divorced;
    }));
}

/// Begun by the seventh working day and ready in three months from the contact.
void DemoCasesTest::theAssessmentKeepsItsTwoClocks()
{
    const auto everything = c().everything();
    const auto dayOf = [&](const char* key) {
        return QDate::fromString(everything->get<Event>(c().id(key))->value.when.text(), Qt::ISODate);
    };
    constexpr int kWorkingDays = 7;
    constexpr int kMonths = 3;
    const QDate contact = dayOf("EV_contact");
    int days = 0;
    for (QDate day = contact; day < dayOf("EV_pta"); day = day.addDays(1))
        days += day.addDays(1).dayOfWeek() < Qt::Saturday ? 1 : 0;
    QVERIFY(days > 0 && days <= kWorkingDays);
    QCOMPARE(dayOf("EV_deadline"), contact.addMonths(kMonths));
}

KUDELMA_SUITE(DemoCasesTest)
#include "demo_cases_test.moc"
