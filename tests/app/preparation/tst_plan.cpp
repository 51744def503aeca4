// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/support/table_helpers.h"
#include "app/support/two_hosts.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// A page of Pia and Outi with Saara, Mika and Leevi, without a server.
struct PlannedPage : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"mika"_s, u"leevi"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    Appearance appearance{QString()};
    QStringList askedFor; ///< Whom a circle was made for.
    int made = 0;
    std::unique_ptr<PlanDesk> plans;
    std::vector<PlanDesk::Refusal> refusals;

    explicit PlannedPage(MemberRole piasRole = MemberRole::ResponsibleWorker)
    {
        name(everybody, u"pia"_s, u"Pia"_s, piasRole);
        name(everybody, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        name(everybody, u"mika"_s, u"Mika"_s, MemberRole::Parent);
        name(everybody, u"leevi"_s, u"Leevi"_s, MemberRole::Child);
        settle();
        plans = std::make_unique<PlanDesk>(*room, appearance, QByteArray(), [this](const QStringList& people) {
            askedFor = people;
            ++made;
            QStringList workers{u"pia"_s};
            QStringList guests;
            for (const QString& one : people)
                (one == u"outi"_s ? workers : guests) << one;
            return circle(workers, guests).text();
        });
        // A Friday.
        plans->setNow([] { return QDateTime(QDate(2026, 12, 4), QTime(9, 0)); });
        QObject::connect(
            plans.get(), &PlanDesk::refused, room.get(), [this](PlanDesk::Refusal why) { refusals.push_back(why); });
        plans->begin();
    }
    [[nodiscard]] QVariantMap fields() const
    {
        return {{u"order"_s, plans->order()}, {u"day"_s, plans->day()}, {u"time"_s, plans->time()}};
    }
    [[nodiscard]] QStringList chosen() const
    {
        QStringList names;
        for (const KeyedListModel::Row& row : plans->people()->rows()) {
            if (row.values[5].toBool())
                names << row.key;
        }
        names.sort();
        return names;
    }
    [[nodiscard]] std::size_t meetings() { return room->view().all<casework::Meeting>().size(); }
    casework::RecordId hold(const QDateTime& at, const QString& order, const casework::CircleId& where)
    {
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.templateKey = order;
        meeting.plannedAt = at;
        meeting.facilitator = member(u"pia"_s);
        const casework::RecordId id = add(where, meeting);
        settle();
        return id;
    }
    /// Saara and Mika are met in sessions of their own.
    void part()
    {
        const casework::RecordId together
            = hold(QDateTime(QDate(2026, 12, 7), QTime(14, 30)), u"weekly-meeting"_s, everybody);
        casework::Preparation preparation;
        preparation.meeting = together;
        preparation.answers.push_back({u"separate-sessions"_s, casework::SafetyReply::Yes, {}});
        for (const QString& one : {u"saara"_s, u"mika"_s}) {
            const casework::CircleId own = circle({u"pia"_s, u"outi"_s}, {one});
            preparation.apart.push_back(hold(QDateTime(QDate(2026, 12, 7), QTime(9, 0)), u"weekly-meeting"_s, own));
        }
        add(team, preparation);
        settle();
        ApartGuard::of(*room).refresh();
    }
};

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        PlannedPage page;
        const QAbstractItemModelTester orders(page.plans->orders());
        const QAbstractItemModelTester people(page.plans->people());
        const QAbstractItemModelTester leaders(page.plans->leaders());
        page.plans->choose(u"saara"_s, true);
        page.plans->choose(u"outi"_s, false);
        page.appearance.setLanguage(u"sv"_s);
    }

    void proposesTheNextWeekdayWithTheWorkers()
    {
        PlannedPage page;
        QCOMPARE(page.plans->day(), u"2026-12-07"_s); // over the weekend
        QCOMPARE(page.plans->time(), u"13:00"_s);
        QCOMPARE(page.plans->order(), u"weekly-meeting"_s);
        QCOMPARE(page.chosen(), (QStringList{u"outi"_s, u"pia"_s}));
    }

    void proposesWhatTheLastMeetingWas()
    {
        PlannedPage page;
        const casework::CircleId withSaara = page.circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
        page.hold(QDateTime(QDate(2026, 11, 20), QTime(9, 0)), u"weekly-meeting"_s, page.everybody);
        page.hold(QDateTime(QDate(2026, 11, 27), QTime(14, 30)), u"short-meeting"_s, withSaara);
        page.plans->begin();
        QCOMPARE(page.plans->time(), u"14:30"_s);
        QCOMPARE(page.plans->order(), u"short-meeting"_s);
        QCOMPARE(page.chosen(), (QStringList{u"outi"_s, u"pia"_s, u"saara"_s}));
    }

    void makesTheMeetingInOneStepOfUndo()
    {
        PlannedPage page;
        page.plans->choose(u"saara"_s, true);
        page.plans->choose(u"pia"_s, false); // this person always takes part
        QVERIFY(page.plans->isReady());
        QVariantMap fields = page.fields();
        fields[u"order"_s] = u"short-meeting"_s;
        fields[u"place"_s] = u" Perhekeskus "_s;
        fields[u"purpose"_s] = u"Aamut"_s;
        fields[u"question"_s] = u"Miten aamuista saisi rauhallisia?"_s;
        fields[u"scribe"_s] = u"outi"_s;
        const QString key = page.plans->make(fields);
        QVERIFY(!key.isEmpty());
        QCOMPARE(page.askedFor, (QStringList{u"outi"_s, u"saara"_s}));
        const auto meeting = page.read<casework::Meeting>(*casework::RecordId::fromText(key));
        QCOMPARE(meeting.templateKey, u"short-meeting"_s);
        QCOMPARE(meeting.title, MeetingOrders().of(u"short-meeting"_s).title().in(page.appearance.language()));
        QCOMPARE(meeting.place, u"Perhekeskus"_s);
        QCOMPARE(meeting.purpose, u"Aamut"_s);
        QCOMPARE(meeting.question, u"Miten aamuista saisi rauhallisia?"_s);
        QCOMPARE(meeting.facilitator, member(u"pia"_s));
        QCOMPARE(meeting.scribe, member(u"outi"_s));
        QCOMPARE(meeting.plannedAt.toLocalTime(), QDateTime(QDate(2026, 12, 7), QTime(13, 0)));
        QVERIFY(page.room->editor().undo());
        page.settle();
        QCOMPARE(page.meetings(), 0u);
    }

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("why");
        using Refusal = PlanDesk::Refusal;
        const auto row = [](const char* name, const QString& field, const QString& value, Refusal why) {
            QTest::newRow(name) << field << value << int(why);
        };
        row("place", u"place"_s, QString(PlanDesk::kMaxPlace + 1, u'x'), Refusal::TooLong);
        row("purpose", u"purpose"_s, QString(PlanDesk::kMaxPurpose + 1, u'x'), Refusal::TooLong);
        row("question", u"question"_s, QString(PlanDesk::kMaxQuestion + 1, u'x'), Refusal::TooLong);
        row("no day", u"day"_s, QString(), Refusal::NoDay);
        row("yesterday", u"day"_s, u"2026-12-03"_s, Refusal::NoDay);
        row("too far", u"day"_s, QDate(2026, 12, 4).addDays(PlanDesk::kMaxDaysAhead + 1).toString(Qt::ISODate),
            Refusal::NoDay);
        row("no time", u"time"_s, u"25:00"_s, Refusal::NoDay);
        row("no order", u"order"_s, u"question-deck"_s, Refusal::NoOrder);
        row("a leader of the family", u"facilitator"_s, u"saara"_s, Refusal::NoLeader);
        row("a writer who stays away", u"scribe"_s, u"mika"_s, Refusal::NoLeader);
    }

    void refusesWhatIsTooMuch()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const int, why);
        PlannedPage page;
        page.plans->choose(u"saara"_s, true);
        QVariantMap fields = page.fields();
        fields[field] = value;
        QVERIFY(page.plans->make(fields).isEmpty());
        QCOMPARE(page.refusals, std::vector{PlanDesk::Refusal(why)});
        QCOMPARE(page.made, 0);
        QCOMPARE(page.meetings(), 0u);
    }

    void takesAsMuchAsAMeetingKeeps()
    {
        PlannedPage page;
        QVariantMap fields = page.fields();
        fields[u"place"_s] = QString(PlanDesk::kMaxPlace, u'x');
        fields[u"purpose"_s] = QString(PlanDesk::kMaxPurpose, u'x');
        fields[u"question"_s] = QString(PlanDesk::kMaxQuestion, u'x');
        fields[u"day"_s] = QDate(2026, 12, 4).addDays(PlanDesk::kMaxDaysAhead).toString(Qt::ISODate);
        QVERIFY(!page.plans->make(fields).isEmpty());
    }

    void aMeetingIsOfSomebodyAndNotOfEverybody()
    {
        PlannedPage page;
        page.plans->choose(u"outi"_s, false);
        QVERIFY(!page.plans->isReady());
        QVERIFY(page.plans->make(page.fields()).isEmpty());
        for (std::size_t i = 0; i < PlanDesk::kMaxPeople; ++i) {
            const QString key = u"m-%1"_s.arg(i);
            page.name(page.everybody, key, u"Ihminen %1"_s.arg(i), MemberRole::NetworkGuest);
            page.settle();
            page.plans->choose(key, true);
        }
        QCOMPARE(page.chosen().size(), qsizetype(PlanDesk::kMaxPeople) + 1);
        QVERIFY(!page.plans->isReady());
        QVERIFY(page.plans->make(page.fields()).isEmpty());
        QCOMPARE(page.refusals, (std::vector{PlanDesk::Refusal::NobodyElse, PlanDesk::Refusal::TooMany}));
        QCOMPARE(page.made, 0);
    }

    void whoIsMetApartIsNotBroughtTogether()
    {
        PlannedPage page;
        page.part();
        page.plans->begin();
        QVERIFY(!page.chosen().contains(u"mika"_s) || !page.chosen().contains(u"saara"_s));
        page.plans->choose(u"saara"_s, true);
        page.plans->choose(u"leevi"_s, true);
        QVERIFY(page.plans->isReady());
        page.plans->choose(u"mika"_s, true);
        QVERIFY(!page.plans->isReady());
        QCOMPARE(page.plans->parted(), (QStringList{u"Mika"_s, u"Saara"_s}));
        QVERIFY(page.plans->make(page.fields()).isEmpty());
        QCOMPARE(page.refusals, std::vector{PlanDesk::Refusal::Parted});
        QCOMPARE(page.made, 0);
    }

    void aLaterMeetingOfOneSideKeepsTheOtherAway()
    {
        PlannedPage page;
        page.part();
        const casework::CircleId withSaara = page.circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"leevi"_s});
        const casework::RecordId later
            = page.hold(QDateTime(QDate(2026, 12, 14), QTime(9, 0)), u"short-meeting"_s, withSaara);
        MeetingTable table(*page.room, page.appearance, QByteArray(), later);
        QCOMPARE(table.sessions()->apart(), casework::Members{member(u"mika"_s)});
        QVERIFY(!table.sessions()->isSession());
        const casework::RecordId both
            = page.hold(QDateTime(QDate(2026, 12, 15), QTime(9, 0)), u"short-meeting"_s, page.everybody);
        const ApartGuard& guard = ApartGuard::of(*page.room);
        QVERIFY(guard.isShut(member(u"saara"_s), both) && guard.isShut(member(u"mika"_s), both));
        QVERIFY(!guard.isShut(member(u"leevi"_s), both) && !guard.isShut(member(u"saara"_s), later));
        QVERIFY(!guard.isShut(member(u"outi"_s), both));
    }

    void onlyAWorkerOfThePagePlans_data()
    {
        QTest::addColumn<MemberRole>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("responsible") << MemberRole::ResponsibleWorker << true;
        QTest::newRow("coordinator") << MemberRole::Coordinator << true;
        QTest::newRow("parent") << MemberRole::Parent << false;
        QTest::newRow("child") << MemberRole::Child << false;
        QTest::newRow("network") << MemberRole::NetworkGuest << false;
        QTest::newRow("supervisor") << MemberRole::Supervisor << false;
    }

    void onlyAWorkerOfThePagePlans()
    {
        QFETCH(const MemberRole, role);
        QFETCH(const bool, may);
        PlannedPage page(role);
        QCOMPARE(page.plans->mayPlan(), may);
        page.plans->choose(u"outi"_s, true);
        QCOMPARE(!page.plans->make(page.fields()).isEmpty(), may);
        QCOMPARE(page.made, may ? 1 : 0);
    }

    void aMeetingWithoutInternetPlansNone()
    {
        PlannedPage page;
        page.room->setLocal(true);
        QVERIFY(!page.plans->mayPlan());
    }

    void theTableFollowsTheOrderOfItsMeeting()
    {
        PlannedPage page;
        const MeetingOrders orders;
        for (const QString& key : {u"weekly-meeting"_s, u"short-meeting"_s, u"without-family"_s,
                 u"reflecting-meeting"_s, u"expert-group"_s}) {
            const auto id = page.hold(QDateTime(QDate(2026, 12, 7), QTime(9, 0)), key, page.everybody);
            const MeetingTable table(*page.room, page.appearance, QByteArray(), id);
            QCOMPARE(table.order().key(), key);
            QVERIFY(orders.find(key));
        }
        const auto unknown
            = page.hold(QDateTime(QDate(2026, 12, 7), QTime(9, 0)), u"of-another-county"_s, page.everybody);
        const MeetingTable table(*page.room, page.appearance, QByteArray(), unknown);
        QCOMPARE(table.order().key(), u"weekly-meeting"_s);
    }

    void aCountysOwnOrderIsTheUsualOne()
    {
        QFile file(u":/kudelma/assets/meeting/short_meeting.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray own = file.readAll().replace("short-meeting", "own-meeting");
        const MeetingOrders orders(own);
        QCOMPARE(orders.usual().key(), u"own-meeting"_s);
        QCOMPARE(orders.all().size(), 6u);
        QCOMPARE(MeetingOrders("{").usual().key(), u"weekly-meeting"_s);
        QCOMPARE(MeetingOrders().all().size(), 5u);
        QVERIFY(MeetingOrders().phase(u"empty-chair"));
        QCOMPARE(MeetingOrders().phase(u"no such phase"), nullptr);
        QVERIFY(MeetingOrders().surveyItem(u"heard"));
    }

    void whatWasPlannedIsChangedUntilItBegins()
    {
        PlannedPage page;
        const auto id = page.hold(QDateTime::currentDateTime().addDays(3), u"weekly-meeting"_s, page.everybody);
        MeetingTable table(*page.room, page.appearance, QByteArray(), id);
        PlannedDesk& planned = *table.planned();
        QVERIFY(planned.isOpen());
        QCOMPARE(texts(*planned.leaders(), u"name"_s), (QStringList{u"Pia"_s, u"Outi"_s}));
        const QString day = QDate::currentDate().addDays(5).toString(Qt::ISODate);
        QVERIFY(planned.change({{u"day"_s, day}, {u"time"_s, u"08:15"_s}, {u"place"_s, u"Koulu"_s},
            {u"purpose"_s, u"Aamut"_s}, {u"facilitator"_s, u"outi"_s}}));
        QCOMPARE(planned.day(), day);
        QCOMPARE(planned.time(), u"08:15"_s);
        QCOMPARE(planned.place(), u"Koulu"_s);
        QCOMPARE(planned.facilitator(), u"outi"_s);
        QVERIFY(planned.setMinutes(u"check-in"_s, 20));
        QCOMPARE(table.phases()->value(table.phases()->indexOfKey(u"check-in"_s), u"planned"_s).toInt(), 20);

        const auto before = page.read<casework::Meeting>(id);
        QVERIFY(!planned.change({{u"place"_s, QString(PlanDesk::kMaxPlace + 1, u'x')}}));
        QVERIFY(!planned.change({{u"purpose"_s, QString(PlanDesk::kMaxPurpose + 1, u'x')}}));
        QVERIFY(!planned.change({{u"day"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate)}}));
        QVERIFY(!planned.change({{u"time"_s, u"soon"_s}}));
        QVERIFY(!planned.change({{u"facilitator"_s, u"saara"_s}}));
        QVERIFY(!planned.change({{u"scribe"_s, u"saara"_s}}));
        QVERIFY(!planned.setMinutes(u"check-in"_s, PlannedDesk::kLeastMinutes - 1));
        QVERIFY(!planned.setMinutes(u"check-in"_s, meeting::kMaxPhaseMinutes + 1));
        QVERIFY(!planned.setMinutes(u"preparation"_s, 5));
        const auto after = page.read<casework::Meeting>(id);
        QVERIFY(before.phases == after.phases && before.plannedAt == after.plannedAt && before.place == after.place
            && before.facilitator == after.facilitator);

        makeReady(table);
        QVERIFY(table.begin());
        QVERIFY(!planned.isOpen());
        QVERIFY(!planned.change({{u"place"_s, u"Muualla"_s}}));
        QVERIFY(!planned.setMinutes(u"check-in"_s, 3));
        QVERIFY(!planned.callOff());
    }

    void aMeetingThatIsCalledOffIsNoNextOne()
    {
        PlannedPage page;
        CaseDesk desk(*page.room, page.appearance);
        const auto id = page.hold(QDateTime::currentDateTime().addDays(3), u"weekly-meeting"_s, page.everybody);
        QCOMPARE(desk.nextMeeting(), id.text());
        MeetingTable table(*page.room, page.appearance, QByteArray(), id);
        QVERIFY(table.planned()->callOff());
        QCOMPARE(page.read<casework::Meeting>(id).state, casework::MeetingState::CalledOff);
        QCOMPARE(desk.nextMeeting(), QString());
        makeReady(table);
        QVERIFY(!table.begin());
        QVERIFY(!table.planned()->callOff());
        page.plans->begin();
        QCOMPARE(page.plans->time(), u"13:00"_s); // nothing is proposed after it
    }

    void aWishStandsInTheMeetingsOwnRecord()
    {
        PlannedPage page;
        const auto id = page.hold(QDateTime::currentDateTime().addDays(3), u"weekly-meeting"_s, page.everybody);
        MeetingTable table(*page.room, page.appearance, QByteArray(), id);
        PreparationDesk& desk = *table.preparation();
        QVERIFY(!desk.setWish(u"saara"_s, u"Ikkunan viereen."_s)); // not asked yet
        QVERIFY(desk.choose(u"saara"_s, int(casework::Attendance::InRoom)));
        QVERIFY(desk.setWish(u"saara"_s, u" Ikkunan viereen. "_s));
        QCOMPARE(page.read<casework::Meeting>(id).guests.front().wish, u"Ikkunan viereen."_s);
        QVERIFY(desk.setWish(u"saara"_s, QString(PreparationDesk::kMaxWish, u'x')));
        QVERIFY(!desk.setWish(u"saara"_s, QString(PreparationDesk::kMaxWish + 1, u'x')));
        QVERIFY(desk.setWish(u"saara"_s, QString()));
        QCOMPARE(page.read<casework::Meeting>(id).guests.front().wish, QString());
    }

    void theFirstMeetingOfANewPageIsPlannedOffline()
    {
        TeamDevice pia;
        pia.createProfile();
        QVERIFY(pia.app->openCase(pia.app->home()->addChild(u"Aino"_s)));
        const QString saara = pia.app->circles()->addPerson(u"Saara"_s, u"äiti"_s, int(MemberRole::Parent));
        PlanDesk& plans = *pia.app->plans();
        QVERIFY(plans.mayPlan());
        plans.begin();
        plans.choose(saara, true);
        const QString key
            = plans.make({{u"order"_s, plans.order()}, {u"day"_s, plans.day()}, {u"time"_s, plans.time()}});
        QVERIFY(!key.isEmpty());
        QCOMPARE(pia.app->desk()->nextMeeting(), key);
        CaseRoom& room = *pia.app->session().openRoom();
        const auto head = room.view().head(*casework::RecordId::fromText(key));
        QCOMPARE(room.card(head->key.circle).members(), (casework::Members{room.self(), member(saara)}));
        QVERIFY(pia.app->openTable(key));
        QCOMPARE(pia.app->table()->planned()->leaders()->count(), 1);
    }

    void callingOffTakesBackWhatInvitedToIt()
    {
        TwoHosts hosts;
        QVERIFY(hosts.knock());
        QCOMPARE(hosts.tuomasTable().planned()->invitations(), 1);
        QVERIFY(hosts.tuomasTable().planned()->callOff());
        QVERIFY(hosts.tuomasRoom().lobby().invitations().empty());
        GuestDesk& guest = *hosts.saarasDevice.app->guest();
        QTRY_COMPARE(guest.door(), GuestDesk::Door::NotNow);
    }

    void theBellIsTriedWhereSoundsAreOn()
    {
        TeamDevice pia;
        pia.app->tryBell();
        QCOMPARE(pia.sounded, std::vector{Chime::Sound::Bell});
        pia.app->appearance()->setSounds(false);
        pia.app->tryBell();
        QCOMPARE(pia.sounded.size(), 1u);
    }
};

KUDELMA_SUITE(TestPlan)
#include "tst_plan.moc"
