// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_case.h"
#include "casework/minimisation.h"
#include "round_table.h"
#include "support/suites.h"
#include "word_runs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;

namespace {

QByteArray caseA()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/case_a.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Plays case A into documents in memory and looks at what each participant would hold.
class DemoCaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyHookHolds_data();
    void everyHookHolds();
    void canariesAreHeldByTheirCircleAlone();
    void nobodysPointersLeadToNothing();
    void nothingIsUnreadable();
    void noViewerSeesAGapInNumbers();
    void aliasesTieTheTwoPicturesOfJessesFamily();
    void theStoryIsAllThere();
    void beforeTheMeetingNothingOfItIsThere();
    void theSameSeedGivesTheSameIds();
    void brokenFilesAreRefusedWithThePlace_data();
    void brokenFilesAreRefusedWithThePlace();

private:
    void play(RoundTable& table, DemoCircleIds& circles, bool wholeMeeting) const;
    /// Everything that these people hold, as text: what stands in the documents of the circles they share.
    [[nodiscard]] QString heldBy(const Members& people, const QString& circle = {}) const;
    [[nodiscard]] std::unique_ptr<CaseView> viewOf(const Members& people, const QString& circle = {}) const;
    void checkHook(const DemoHook& hook, const Members& people) const;
    void checkHook(const DemoHook& hook, const CaseView& view, const QString& held) const;

    std::optional<DemoCase> m_case;
    mutable RoundTable m_table;
    DemoCircleIds m_circles;
};

void DemoCaseTest::play(RoundTable& table, DemoCircleIds& circles, bool wholeMeeting) const
{
    for (const DemoCircle& circle : m_case->circles()) {
        RoundTable::People people;
        for (const auto& [who, access] : circle.people)
            people[who] = RoundTable::Access(access);
        circles[circle.key] = table.circle(people);
    }
    for (const DemoAction& action : m_case->script()) {
        if (!wholeMeeting && !action.phase.isEmpty())
            break;
        const auto done = perform(action, table.editor(action.by), circles);
        QVERIFY2(done, qPrintable(action.key + u": "_s + (done ? QString() : done.error().context)));
    }
}

void DemoCaseTest::initTestCase()
{
    auto loaded = DemoCase::load(caseA(), "seed");
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().context));
    m_case = std::move(*loaded);
    play(m_table, m_circles, true);
}

std::unique_ptr<CaseView> DemoCaseTest::viewOf(const Members& people, const QString& circle) const
{
    auto view = m_table.view(people);
    if (!circle.isEmpty()) {
        for (const Source& source : view->sources()) {
            if (source.key.circle != m_circles.at(circle))
                view->removeSource(source.key);
        }
    }
    return view;
}

QString DemoCaseTest::heldBy(const Members& people, const QString& circle) const
{
    QString held;
    for (const Source& source : viewOf(people, circle)->sources())
        held += QString::fromStdString(source.document->toJson().toJsonText()) + u'\n';
    return held;
}

void DemoCaseTest::everyHookHolds_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_case->hooks().size(); ++i)
        QTest::newRow(qPrintable(m_case->hooks()[i].id)) << int(i);
}

void DemoCaseTest::everyHookHolds()
{
    QFETCH(int, index);
    const DemoHook& hook = m_case->hooks()[std::size_t(index)];
    for (const MemberId& viewer : hook.viewers)
        checkHook(hook, {viewer});
    if (!hook.present.empty())
        checkHook(hook, hook.present);
    if (!hook.circle.isEmpty())
        checkHook(hook, m_case->circle(hook.circle)->members());
    for (const auto& [who, persons] : hook.personsSeen)
        QCOMPARE(viewOf({who})->ids(RecordKind::Person).size(), std::size_t(persons));
}

void DemoCaseTest::checkHook(const DemoHook& hook, const Members& people) const
{
    const auto view = viewOf(people, hook.circle);
    checkHook(hook, *view, heldBy(people, hook.circle));
}

void DemoCaseTest::checkHook(const DemoHook& hook, const CaseView& view, const QString& held) const
{
    for (const RecordId& id : hook.mustHold) {
        QVERIFY2(view.head(id), qPrintable(m_case->keyOf(id)));
        QVERIFY2(held.contains(id.text()), qPrintable(m_case->keyOf(id)));
    }
    for (const RecordId& id : hook.mustNotHold) {
        QVERIFY2(!view.head(id), qPrintable(m_case->keyOf(id)));
        QVERIFY2(!held.contains(id.text()), qPrintable(m_case->keyOf(id)));
    }
    for (const QString& text : hook.mustNotHoldText)
        QVERIFY2(!held.contains(text, Qt::CaseInsensitive), qPrintable(text));
    if (hook.ngramWords > 0) {
        const auto source = std::find_if(m_case->script().begin(), m_case->script().end(),
            [&](const DemoAction& action) { return action.id == hook.ngramsOf; });
        const FieldValue words = source->fields.value(u"words"_s);
        const QStringList runs = runsOf(*words.as<QString>(), hook.ngramWords);
        QVERIFY(!runs.isEmpty());
        const QString heldWords = u' ' + wordsOf(held).join(u' ') + u' ';
        for (const QString& run : runs)
            QVERIFY2(!heldWords.contains(run), qPrintable(run));
    }
    if (!hook.flagged.empty()) {
        std::vector<RecordId> flagged;
        for (const Excess& excess : minimisationFindings(view, m_case->circle(u"team"_s)->members())) {
            flagged.push_back(excess.record);
            QVERIFY(staysOffSharedScreens(view, excess.record));
        }
        QCOMPARE(flagged, hook.flagged);
    }
}

void DemoCaseTest::canariesAreHeldByTheirCircleAlone()
{
    int looked = 0;
    for (const DemoMember& viewer : m_case->members()) {
        const QString held = heldBy({viewer.id});
        for (const DemoAction& action : m_case->script()) {
            if (action.verb != DemoVerb::Add)
                continue;
            const bool inCircle = m_case->circle(action.circle)->people.contains(viewer.id);
            if (!inCircle)
                QVERIFY2(!held.contains(action.id.text()), qPrintable(viewer.name + u": "_s + action.key));
            for (const QString& canary : action.canaries) {
                ++looked;
                const bool moved = std::any_of(m_case->script().begin(), m_case->script().end(),
                    [&](const DemoAction& other) { return other.verb == DemoVerb::Move && other.id == action.id; });
                // The narrow copy of a card says the same as the wide one; its own words stand in its loop.
                if (!inCircle && !moved)
                    QVERIFY2(!held.contains(canary), qPrintable(viewer.name + u": "_s + canary));
                if (inCircle)
                    QVERIFY2(held.contains(canary), qPrintable(viewer.name + u": "_s + canary));
            }
        }
    }
    QVERIFY(looked > 1000);
}

void DemoCaseTest::nobodysPointersLeadToNothing()
{
    for (const DemoMember& viewer : m_case->members()) {
        const auto view = viewOf({viewer.id});
        for (const auto& [from, to] : view->dangling())
            QFAIL(qPrintable(viewer.name + u": "_s + m_case->keyOf(from) + u" -> "_s + m_case->keyOf(to)));
    }
}

void DemoCaseTest::nothingIsUnreadable()
{
    for (const DemoMember& viewer : m_case->members())
        QVERIFY(viewOf({viewer.id})->unreadables().empty());
}

void DemoCaseTest::noViewerSeesAGapInNumbers()
{
    // Nothing in a document numbers the records: no key of a record and no value of a field counts, and order keys,
    // where there are any, are not dense. What is left are numbers that belong to the content.
    static const QRegularExpression kSerial(u"\"(?:A|U|AQ|AH|AA|H|M)\\d+(?:_[a-z]+)?\""_s);
    for (const DemoMember& viewer : m_case->members()) {
        const QString held = heldBy({viewer.id});
        QVERIFY2(!held.contains(kSerial), qPrintable(kSerial.match(held).captured()));
        QVERIFY(!held.contains(u"\"index\":1"_s));
    }
}

void DemoCaseTest::aliasesTieTheTwoPicturesOfJessesFamily()
{
    const auto team = viewOf({m_case->facilitator()});
    QCOMPARE(team->all<Alias>().size(), 7u);
    for (const auto& alias : team->all<Alias>())
        QCOMPARE(team->get<Person>(alias.value.person)->value.name, team->get<Person>(alias.value.copy)->value.name);
    QVERIFY(viewOf({member("jesse")})->ids(RecordKind::Alias).empty());
    QVERIFY(viewOf({member("saara")})->ids(RecordKind::Alias).empty());
}

void DemoCaseTest::theStoryIsAllThere()
{
    CaseView everything;
    AudienceRules rules;
    for (const DemoCircle& circle : m_case->circles())
        rules.setCircle(m_circles.at(circle.key), circle.members());
    everything.setRules(rules);
    for (const auto& [key, document] : m_table.documents())
        everything.addSource({key, document.get(), false});
    const auto count = [&](RecordKind kind) { return everything.ids(kind).size(); };
    QCOMPARE(count(RecordKind::Person), 42u + 3u + 7u); // the family, three losses, Jesse's own picture
    QCOMPARE(count(RecordKind::Union), 16u + 2u);
    QCOMPARE(count(RecordKind::Tie), 27u);
    QCOMPARE(count(RecordKind::Household), 10u);
    QCOMPARE(count(RecordKind::Placement), 5u);
    QCOMPARE(count(RecordKind::Step), 7u);
    QCOMPARE(count(RecordKind::Feedback), 4u);
    for (const char* key : {"AQ1", "AQ2", "AQ3", "AQ4_shown", "AQ5", "AQ6", "AQ7", "AQ8", "AH1", "AH1_narrow", "AH2",
             "AH3", "AH4", "AH5", "AA1", "AA7", "SC_aino_2", "RV1"})
        QVERIFY2(everything.head(m_case->id(QString::fromLatin1(key))), key);
    QVERIFY(!everything.head(m_case->id(u"AQ4"_s)));
    QCOMPARE(everything.get<Hypothesis>(m_case->id(u"AH4"_s))->value.state, HypothesisState::LetGo);
    for (const auto& step : everything.all<Step>())
        QVERIFY(!step.value.childTold.empty() && !step.value.due.isEmpty() && !step.value.owner.isNull());
}

void DemoCaseTest::beforeTheMeetingNothingOfItIsThere()
{
    RoundTable table;
    DemoCircleIds circles;
    play(table, circles, false);
    const auto view = table.view({m_case->facilitator()});
    QVERIFY(view->ids(RecordKind::Step).empty());
    QVERIFY(view->ids(RecordKind::Scale).empty());
    QVERIFY(view->ids(RecordKind::Feedback).empty());
    QVERIFY(!view->head(m_case->id(u"A16"_s)));
    QVERIFY(view->head(m_case->id(u"AQ4"_s)));
}

void DemoCaseTest::theSameSeedGivesTheSameIds()
{
    const auto again = DemoCase::load(caseA(), "seed");
    const auto other = DemoCase::load(caseA(), "another");
    QCOMPARE(again->id(u"AQ2"_s), m_case->id(u"AQ2"_s));
    QVERIFY(other->id(u"AQ2"_s) != m_case->id(u"AQ2"_s));
    QVERIFY(m_case->id(u"no such key"_s).isNull());
}

void DemoCaseTest::brokenFilesAreRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << u"{\n"_s << u"{{\n"_s << u"$"_s;
    QTest::newRow("another format") << u"kudelma-demo-case"_s << u"something-else"_s << u"format"_s;
    QTest::newRow("another version") << u"\"version\": 1"_s << u"\"version\": 2"_s << u"version"_s;
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
    QString json = QString::fromUtf8(caseA());
    const qsizetype at = json.indexOf(part);
    QVERIFY2(at >= 0, "the file no longer has the part that this row breaks");
    json.replace(at, part.size(), replacement);
    const auto loaded = DemoCase::load(json.toUtf8(), "seed");
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().context.contains(place), qPrintable(loaded.error().context));
}

KUDELMA_SUITE(DemoCaseTest)
#include "demo_case_test.moc"
