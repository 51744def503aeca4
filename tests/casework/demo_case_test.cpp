// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/minimisation.h"
#include "played_demo.h"
#include "support/suites.h"

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;

/// What is told by case A alone, and how a practice case that is broken is refused.
class DemoCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_a = std::make_unique<PlayedDemo>(u"case_a"_s); }
    void aliasesTieTheTwoPicturesOfJessesFamily();
    void theLossWithoutAReasonIsFlagged();
    void theStoryIsAllThere();
    void theSameSeedGivesTheSameIds();
    void brokenFilesAreRefusedWithThePlace_data();
    void brokenFilesAreRefusedWithThePlace();

private:
    std::unique_ptr<PlayedDemo> m_a;
};

void DemoCaseTest::aliasesTieTheTwoPicturesOfJessesFamily()
{
    const CaseView& team = m_a->viewOf({m_a->script().facilitator()});
    QCOMPARE(team.all<Alias>().size(), 7u);
    for (const auto& alias : team.all<Alias>())
        QCOMPARE(team.get<Person>(alias.value.person)->value.name, team.get<Person>(alias.value.copy)->value.name);
    QVERIFY(m_a->viewOf({member("jesse")}).ids(RecordKind::Alias).empty());
    QVERIFY(m_a->viewOf({member("saara")}).ids(RecordKind::Alias).empty());
}

void DemoCaseTest::theLossWithoutAReasonIsFlagged()
{
    const CaseView& view = m_a->viewOf({m_a->script().facilitator()});
    std::vector<RecordId> flagged;
    for (const Excess& excess : minimisationFindings(view, m_a->script().circle(u"team"_s)->members())) {
        flagged.push_back(excess.record);
        QVERIFY(staysOffSharedScreens(view, excess.record));
    }
    const auto& hooks = m_a->script().hooks();
    const auto hook = std::ranges::find(hooks, u"minimisation"_s, &DemoHook::id);
    QVERIFY(hook != hooks.end() && !hook->flagged.empty());
    QCOMPARE(flagged, hook->flagged);
}

void DemoCaseTest::theStoryIsAllThere()
{
    const auto everything = m_a->everything();
    const auto count = [&](RecordKind kind) { return everything->ids(kind).size(); };
    QCOMPARE(count(RecordKind::Person), 42u + 3u + 7u); // the family, three losses, Jesse's own picture
    QCOMPARE(count(RecordKind::Union), 16u + 2u);
    QCOMPARE(count(RecordKind::Tie), 27u);
    QCOMPARE(count(RecordKind::Household), 10u);
    QCOMPARE(count(RecordKind::Placement), 5u);
    QCOMPARE(count(RecordKind::Step), 7u);
    QCOMPARE(count(RecordKind::Feedback), 4u);
    for (const char* key : {"AQ1", "AQ2", "AQ3", "AQ4_shown", "AQ5", "AQ6", "AQ7", "AQ8", "AH1", "AH1_narrow", "AH2",
             "AH3", "AH4", "AH5", "AA1", "AA7", "SC_aino_2", "RV1"})
        QVERIFY2(everything->head(m_a->id(key)), key);
    QVERIFY(!everything->head(m_a->id("AQ4")));
    QCOMPARE(everything->get<Hypothesis>(m_a->id("AH4"))->value.state, HypothesisState::LetGo);
    const PlayedDemo before(u"case_a"_s, PlayedDemo::Until::MeetingBegins);
    const CaseView& then = before.viewOf({before.script().facilitator()});
    QVERIFY(!then.head(before.id("A16")));
    QVERIFY(then.head(before.id("AQ4")));
}

void DemoCaseTest::theSameSeedGivesTheSameIds()
{
    const auto again = DemoCase::load(demoFile(u"case_a"_s), "seed");
    const auto other = DemoCase::load(demoFile(u"case_a"_s), "another");
    QCOMPARE(again->id(u"AQ2"_s), m_a->id("AQ2"));
    QVERIFY(other->id(u"AQ2"_s) != m_a->id("AQ2"));
    QVERIFY(m_a->id("no such key").isNull());
}

void DemoCaseTest::brokenFilesAreRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << u"{\n"_s << u"{{\n"_s << u"$"_s;
    QTest::newRow("another format") << u"kudelma-demo-case"_s << u"something-else"_s << u"format"_s;
    QTest::newRow("another version") << u"\"version\": 1"_s << u"\"version\": 2"_s << u"version"_s;
    QTest::newRow("no name to choose it by") << u"\"choice\""_s << u"\"chosen\""_s << u"choice"_s;
    QTest::newRow("a name too long") << u"Aino ja laaja perhe\", \"sv\""_s
                                     << QString(kMaxDemoNameChars + 1, u'a') + u"\", \"sv\""_s << u"choice.name.fi"_s;
    QTest::newRow("a sentence too long") << u"\"about\": {\"fi\": \""_s
                                         << u"\"about\": {\"fi\": \""_s + QString(kMaxDemoAboutChars, u'a')
                                         << u"choice.about.fi"_s;
    QTest::newRow("unknown kind") << u"\"kind\": \"ties\""_s << u"\"kind\": \"tie\""_s << u".kind"_s;
    QTest::newRow("unknown circle") << u"\"circle\": \"sw_therapist\""_s << u"\"circle\": \"x\""_s << u".circle"_s;
    QTest::newRow("unknown field") << u"\"familyName\": \"Ranteikko\""_s << u"\"colour\": \"green\""_s << u".colour"_s;
    QTest::newRow("unknown target") << u"\"partnerA\": \"A01\""_s << u"\"partnerA\": \"A99\""_s << u".partnerA"_s;
    QTest::newRow("target of another kind") << u"\"parents\": \"U1\""_s << u"\"parents\": \"A01\""_s << u".parents"_s;
    QTest::newRow("unknown choice") << u"\"gender\": \"woman\""_s << u"\"gender\": \"purple\""_s << u".gender"_s;
    QTest::newRow("no date") << u"\"born\": \"1928-03-02\""_s << u"\"born\": \"1928-13-02\""_s << u".born"_s;
    QTest::newRow("canary that is not in it")
        << u"\"canary\": [\"Tuulentupa\"]"_s << u"\"canary\": [\"Haulitupa\"]"_s << u".canary"_s;
    QTest::newRow("somebody else's document") << u"\"by\": \"mika\""_s << u"\"by\": \"saara\""_s << u".by"_s;
    QTest::newRow("unknown phase") << u"\"phase\": \"genogram\""_s << u"\"phase\": \"lunch\""_s << u".phase"_s;
    QTest::newRow("out of the circle")
        << u"\"circle\": \"team\", \"by\": \"pia\", \"when\": \"before\", \"fields\": {\"person\": \"A24\", \"copy\": \"J_A24\"}"_s
        << u"\"circle\": \"all_present\", \"by\": \"pia\", \"when\": \"before\", \"fields\": {\"person\": \"A24\", \"copy\": \"J_A24\"}"_s
        << u".copy"_s;
}

void DemoCaseTest::brokenFilesAreRefusedWithThePlace()
{
    QFETCH(QString, part);
    QFETCH(QString, replacement);
    QFETCH(QString, place);
    QString json = QString::fromUtf8(demoFile(u"case_a"_s));
    const qsizetype at = json.indexOf(part);
    QVERIFY2(at >= 0, "the file no longer has the part that this row breaks");
    json.replace(at, part.size(), replacement);
    const auto loaded = DemoCase::load(json.toUtf8(), "seed");
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().context.contains(place), qPrintable(loaded.error().context));
}

KUDELMA_SUITE(DemoCaseTest)
#include "demo_case_test.moc"
