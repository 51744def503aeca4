// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_case.h"
#include "casework/page_content.h"
#include "casework/snapshots.h"
#include "round_table.h"
#include "support/suites.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kudelma::casework;
using namespace kudelma::casework::test;
namespace crdt = kudelma::crdt;

namespace {

using Access = RoundTable::Access;

/// Pia's meeting with Saara. Everybody is wider, the team is narrower, and Jesse's circle has nothing to do with it.
struct Family
{
    RoundTable table;
    CircleId everybody = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared},
        {member("saara"), Access::Own}, {member("mika"), Access::Own}});
    CircleId present = table.circle(
        {{member("pia"), Access::Shared}, {member("outi"), Access::Shared}, {member("saara"), Access::Own}});
    CircleId team = table.circle({{member("pia"), Access::Shared}, {member("outi"), Access::Shared}});
    CircleId withJesse = table.circle({{member("pia"), Access::Shared}, {member("jesse"), Access::Own}});
    CaseEditor& pia = table.editor("pia");
    RecordId meeting = pia.add(present, Meeting()).value();
    RecordId aino = pia.add(everybody, person(u"Aino"_s)).value();
    RecordId toivo = pia.add(team, person(u"Toivo"_s)).value();
    RecordId jesse = pia.add(withJesse, person(u"Jesse"_s)).value();

    [[nodiscard]] std::unique_ptr<CaseView> of(const char* who) { return table.view({member(who)}); }
    [[nodiscard]] ChangesSince since(const char* who)
    {
        const auto view = of(who);
        const auto moments = snapshotMoments(*view);
        return moments.empty() ? ChangesSince() : changesSince(*view, moments.front());
    }
    [[nodiscard]] std::vector<Stored<Snapshot>> snapshotsIn(const CircleId& circle)
    {
        std::vector<Stored<Snapshot>> found;
        for (const Stored<Snapshot>& each : pia.view().all<Snapshot>()) {
            if (each.head.key.circle == circle)
                found.push_back(each);
        }
        return found;
    }
    void rename(const RecordId& who, const QString& name)
    {
        QVERIFY(pia.change<Person>(who, [&](Person& person) { person.name = name; }));
    }
};

} // namespace

class SnapshotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsNewAndWhatIsOtherwise();
    void nothingHasChangedAtOnce();
    void whatWasErasedLeavesNoTrace();
    void holdsNeitherWordsNorRecords();
    void eachStandsWhereEverybodyIsInBoth();
    void whoIsNotInTheMeetingLearnsNothingOfIt();
    void whatIsSeenOfACircleWithoutASnapshotIsOnlyWhatIsNew();
    void guestsOwnDocumentsAreRememberedToo();
    void aSnapshotInAGuestsDocumentCountsForNothing();
    void apartFromMeetingsEachCircleHasItsOwn();
    void theLastOneOfAMeetingCounts();
    void takingOneIsOneStepOfUndo();
    void tooManySessionsAreNotRemembered();
    void staysBehindWhenAPageIsTakenAlong();
    void ofCaseANobodyHearsOfACircleThatTheyAreNotIn();
};

void SnapshotsTest::tellsWhatIsNewAndWhatIsOtherwise()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    family.rename(family.aino, u"Aino Maria"_s);
    family.table.pass(std::chrono::minutes(1));
    const RecordId leevi = family.pia.add(family.everybody, person(u"Leevi"_s)).value();
    Tie close;
    close.from = family.aino;
    close.to = leevi;
    const RecordId tie = family.pia.add(family.everybody, close).value();
    const ChangesSince since = family.since("saara");
    QVERIFY(!since.isPartial);
    QCOMPARE(since.records.size(), 3u);
    std::map<RecordId, RecordChange> byId;
    for (const RecordChange& change : since.records)
        byId.insert({change.head.id, change});
    QVERIFY(!byId.at(family.aino).isNew);
    QCOMPARE(byId.at(family.aino).fields, QStringList{u"name"_s});
    QVERIFY(byId.at(leevi).isNew && byId.at(tie).isNew);
}

void SnapshotsTest::nothingHasChangedAtOnce()
{
    Family family;
    QVERIFY(family.since("pia").records.empty());
    QVERIFY(snapshotMoments(*family.of("pia")).empty());
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QVERIFY(family.since("pia").records.empty());
    QCOMPARE(snapshotMoments(*family.of("pia")).front().meeting, family.meeting);
}

void SnapshotsTest::whatWasErasedLeavesNoTrace()
{
    Family family;
    const RecordId gone = family.pia.add(family.everybody, person(u"Kettu"_s)).value();
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QVERIFY(family.pia.remove(gone, Pointers::Detach));
    QVERIFY(family.since("pia").records.empty());
    for (const auto& [key, document] : family.table.documents()) {
        const std::string held = document->toJson().toJsonText();
        QVERIFY(held.find(gone.text().toStdString()) == std::string::npos);
        QVERIFY(held.find("Kettu") == std::string::npos);
    }
}

void SnapshotsTest::holdsNeitherWordsNorRecords()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    int looked = 0;
    for (const auto& [key, document] : family.table.documents()) {
        const std::string held = document->map("snapshots").toJson().toJsonText();
        looked += int(document->map("snapshots").size());
        for (const RecordId& record : {family.aino, family.toivo, family.jesse})
            QVERIFY(held.find(record.text().toStdString()) == std::string::npos);
        for (const char* name : {"Aino", "Toivo", "Jesse"})
            QVERIFY(held.find(name) == std::string::npos);
    }
    QCOMPARE(looked, 2);
    for (const Stored<Snapshot>& each : family.pia.view().all<Snapshot>())
        QVERIFY(each.value.reach.size() <= 16); // one session has drawn: who, and how far
}

void SnapshotsTest::eachStandsWhereEverybodyIsInBoth()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    // Of the wider circle it stands among those who were there, of the narrower one within it.
    QCOMPARE(family.snapshotsIn(family.present).size(), 1u);
    QCOMPARE(family.snapshotsIn(family.present).front().value.circle, family.everybody.text());
    QCOMPARE(family.snapshotsIn(family.team).size(), 1u);
    QCOMPARE(family.snapshotsIn(family.team).front().value.circle, family.team.text());
    QVERIFY(family.snapshotsIn(family.everybody).empty());
}

void SnapshotsTest::whoIsNotInTheMeetingLearnsNothingOfIt()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    for (const char* who : {"mika", "jesse"}) {
        QVERIFY(family.of(who)->all<Snapshot>().empty());
        QVERIFY(snapshotMoments(*family.of(who)).empty());
    }
    QVERIFY(family.snapshotsIn(family.withJesse).empty());
    QCOMPARE(family.of("saara")->all<Snapshot>().size(), 1u);
}

void SnapshotsTest::whatIsSeenOfACircleWithoutASnapshotIsOnlyWhatIsNew()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    family.rename(family.jesse, u"Jesse H."_s);
    family.table.pass(std::chrono::minutes(1));
    const RecordId roosa = family.pia.add(family.withJesse, person(u"Roosa"_s)).value();
    const ChangesSince since = family.since("pia");
    QVERIFY(since.isPartial);
    QCOMPARE(since.records.size(), 1u);
    QCOMPARE(since.records.front().head.id, roosa);
}

void SnapshotsTest::guestsOwnDocumentsAreRememberedToo()
{
    Family family;
    const RecordId sami = family.table.editor("saara").add(family.present, person(u"Sami"_s)).value();
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QVERIFY(family.since("saara").records.empty());
    QVERIFY(family.table.editor("saara").change<Person>(sami, [](Person& person) { person.label = u"eno"_s; }));
    const ChangesSince since = family.since("saara");
    QVERIFY(!since.isPartial);
    QCOMPARE(since.records.size(), 1u);
    QCOMPARE(since.records.front().fields, QStringList{u"label"_s});
}

void SnapshotsTest::aSnapshotInAGuestsDocumentCountsForNothing()
{
    Family family;
    Snapshot forged;
    forged.taken = QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::utc());
    forged.circle = family.everybody.text();
    QVERIFY(family.table.editor("saara").add(family.present, forged));
    QVERIFY(snapshotMoments(*family.of("pia")).empty());
    Snapshot elsewhere = forged;
    elsewhere.circle = u"0123456789abcdef0123456789abcdef"_s;
    QVERIFY(family.pia.add(family.present, elsewhere));
    elsewhere.circle = u"not a circle"_s;
    QVERIFY(family.pia.add(family.present, elsewhere));
    elsewhere.circle = family.everybody.text();
    elsewhere.reach = "\x05\x01";
    QVERIFY(family.pia.add(family.present, elsewhere));
    const auto view = family.of("pia");
    QCOMPARE(snapshotMoments(*view).size(), 1u);
    QVERIFY(changesSince(*view, snapshotMoments(*view).front()).isPartial); // nothing was remembered in it
}

void SnapshotsTest::apartFromMeetingsEachCircleHasItsOwn()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia));
    QCOMPARE(family.snapshotsIn(family.everybody).size(), 1u);
    QCOMPARE(family.snapshotsIn(family.withJesse).size(), 1u);
    family.table.pass(std::chrono::minutes(1));
    family.rename(family.jesse, u"Jesse H."_s);
    QCOMPARE(family.since("jesse").records.size(), 1u);
    QVERIFY(family.since("mika").records.empty());
}

void SnapshotsTest::theLastOneOfAMeetingCounts()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    family.rename(family.aino, u"Aini"_s);
    family.table.pass(std::chrono::minutes(1));
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QCOMPARE(snapshotMoments(*family.of("saara")).size(), 1u);
    QVERIFY(family.since("saara").records.empty());
    QVERIFY(
        !takeSnapshot(family.pia, family.aino.isNull() ? family.aino : RecordId::fromText(QString(32, u'a')).value()));
}

void SnapshotsTest::takingOneIsOneStepOfUndo()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QVERIFY(family.pia.undo());
    QVERIFY(family.pia.view().all<Snapshot>().empty());
    QVERIFY(family.pia.view().get<Person>(family.jesse));
}

void SnapshotsTest::tooManySessionsAreNotRemembered()
{
    Family family;
    crdt::Document& document = family.table.document({family.everybody, std::nullopt});
    int sessions = 0;
    const auto draw = [&](int count) {
        for (int i = 0; i < count; ++i) {
            crdt::Document session;
            session.transact([&](crdt::Transaction& tx) {
                const QByteArray id = QByteArray::number(++sessions).rightJustified(32, '0');
                session.map("persons").setMap(tx, id.toStdString()).set(tx, "name", "x");
            });
            QVERIFY(document.applyUpdate(session.encodeStateAsUpdate().value()));
        }
    };
    draw(1000);
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QCOMPARE(family.snapshotsIn(family.present).size(), 1u);
    draw(1400);
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    QCOMPARE(family.snapshotsIn(family.present).size(), 1u);
}

void SnapshotsTest::staysBehindWhenAPageIsTakenAlong()
{
    Family family;
    QVERIFY(takeSnapshot(family.pia, family.meeting));
    const auto isSnapshot = [](const auto& record) { return record.second.kind == RecordKind::Snapshot; };
    const CircleContent taken = contentOf(family.pia.view(), family.present);
    QVERIFY(!taken.empty() && std::none_of(taken.begin(), taken.end(), isSnapshot));
    const CircleContent raw = contentOf(family.table.document({family.present, std::nullopt}));
    QVERIFY(!raw.empty() && std::none_of(raw.begin(), raw.end(), isSnapshot));
}

void SnapshotsTest::ofCaseANobodyHearsOfACircleThatTheyAreNotIn()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/case_a.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = DemoCase::load(file.readAll(), "seed");
    QVERIFY(script);
    RoundTable table;
    DemoCircleIds circles;
    for (const DemoCircle& circle : script->circles()) {
        RoundTable::People people;
        for (const auto& [who, access] : circle.people)
            people[who] = RoundTable::Access(access);
        circles[circle.key] = table.circle(people);
    }
    bool isTaken = false;
    for (const DemoAction& action : script->script()) {
        if (!action.phase.isEmpty() && !isTaken) {
            isTaken = true;
            QVERIFY(takeSnapshot(table.editor("pia"), script->mainMeeting()));
            table.pass(std::chrono::minutes(1));
        }
        QVERIFY2(perform(action, table.editor(action.by), circles), qPrintable(action.key));
    }
    QVERIFY(isTaken);
    int moments = 0;
    for (const DemoMember& who : script->members()) {
        const auto view = table.view({who.id});
        for (const Stored<Snapshot>& each : view->all<Snapshot>()) {
            const auto about = CircleId::fromText(each.value.circle);
            QVERIFY(about && table.circles().at(*about).contains(who.id));
            QVERIFY(each.value.meeting.isNull() || view->head(each.value.meeting));
        }
        for (const SnapshotMoment& moment : snapshotMoments(*view)) {
            ++moments;
            for (const RecordChange& change : changesSince(*view, moment).records)
                QVERIFY(view->head(change.head.id));
        }
    }
    QVERIFY(moments > 3);
    const auto jesse = table.view({member("jesse")});
    QVERIFY(snapshotMoments(*jesse).empty());
    // What was drawn in the meeting: Sami and Rekku are new, for Saara too.
    const auto saara = table.view({member("saara")});
    const ChangesSince since = changesSince(*saara, snapshotMoments(*saara).front());
    for (const char* key : {"A16", "A42", "U10"}) {
        const bool isTold = std::any_of(since.records.begin(), since.records.end(), [&](const RecordChange& change) {
            return change.head.id == script->id(QString::fromLatin1(key)) && change.isNew;
        });
        QVERIFY2(isTold, key);
    }
}

KUDELMA_SUITE(SnapshotsTest)
#include "snapshots_test.moc"
