// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Several people at one device: what it says of them, who hears of it, and what is written down.
#include "app/company/company_desk.h"
#include "app/support/table_helpers.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>

#include <set>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::Attendance;
using casework::MemberRole;

namespace {

sync::Bytes bytesOf(const QByteArray& text)
{
    return {text.begin(), text.end()};
}

PresenceState presence(const QStringList& with, bool remote = true)
{
    PresenceState state;
    state.remote = remote;
    state.with = with;
    return state;
}

/// Pia leads a meeting; Saara takes part with a device of her own, Leevi without one. Mika is known from elsewhere.
struct AtTheTable : TestCase
{
    crypto::DeviceIdentity saaras = crypto::DeviceIdentity::generate();
    crypto::DeviceIdentity saarasPhone = crypto::DeviceIdentity::generate();
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s, u"leevi"_s});
    casework::CircleId withSaara = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId withMika = circle({u"pia"_s}, {u"mika"_s});
    Appearance appearance{QString()};
    casework::RecordId record;
    std::unique_ptr<MeetingTable> table;
    CompanyDesk desk;

    AtTheTable()
    {
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent, {textOf(saaras.id()), textOf(saarasPhone.id())});
        name(everybody, u"leevi"_s, u"Leevi"_s, MemberRole::Child);
        name(withMika, u"mika"_s, u"Mika"_s, MemberRole::Parent);
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.plannedAt = QDateTime::currentDateTimeUtc();
        meeting.facilitator = member(u"pia"_s);
        record = add(everybody, meeting);
        casework::Factor factor;
        factor.words = u"Saaran kanssa"_s;
        add(withSaara, factor);
        settle();
        table = std::make_unique<MeetingTable>(*room, appearance, QByteArray(), record);
        table->sessions()->setCircleMaker([this](const QStringList& people) {
            QStringList guests = people;
            guests.removeAll(u"pia"_s);
            return circle({u"pia"_s}, guests).text();
        });
        desk.setTable(table.get());
    }
    void heard(const crypto::DeviceIdentity& from, const std::optional<PresenceState>& state)
    {
        Q_EMIT room->client().presence(
            syncCircle(everybody), from.id(), state ? bytesOf(state->toBytes()) : sync::Bytes());
        settle();
    }
    void saaraSays(const QStringList& with, bool remote = true) { heard(saaras, presence(with, remote)); }
    [[nodiscard]] QString seat(int row = 0) { return desk.seats()->value(row, u"key"_s).toString(); }
    [[nodiscard]] QVariant of(const QString& who, const QString& role) const
    {
        return table->people()->value(table->people()->indexOfKey(who), role);
    }
    [[nodiscard]] QStringList readers(const casework::CircleId& circle)
    {
        QStringList names;
        for (const QVariant& one : table->pen()->seenBy(circle.text()))
            names << one.toMap().value(u"name"_s).toString();
        return names;
    }
    [[nodiscard]] casework::Meeting meeting() { return read<casework::Meeting>(record); }
    [[nodiscard]] std::optional<Attendance> attendanceOf(const QString& who)
    {
        for (const casework::MeetingGuest& guest : meeting().guests) {
            if (guest.member == member(who))
                return guest.attendance;
        }
        return std::nullopt;
    }
    /// Circles any of whose documents hold these words.
    [[nodiscard]] std::set<casework::CircleId> holding(const QString& words)
    {
        std::set<casework::CircleId> circles;
        for (const casework::Source& source : room->view().sources()) {
            if (QString::fromStdString(source.document->toJson().toJsonText()).contains(words))
                circles.insert(source.key.circle);
        }
        return circles;
    }
    /// Who is not here now will not come.
    void countWhoIsHere()
    {
        QStringList absent;
        for (const QVariant& one : table->room()->leaving())
            absent << one.toMap().value(u"key"_s).toString();
        table->room()->widen(absent);
    }
    [[nodiscard]] int shownFactors() { return table->room()->lists()->factors()->count(); }
};

} // namespace

class CompanyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // What a device says

    void whatIsReadOfAPresenceStandsInTheVectors()
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/vectors/companions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"_s].toArray();
        QVERIFY(cases.size() > 10);
        for (const QJsonValue& each : cases) {
            const QString text = each[u"presence"_s].toString();
            const auto state = PresenceState::fromBytes(bytesOf(text.toUtf8()));
            QVERIFY2(state && state->here, qPrintable(text)); // the rest holds
            QCOMPARE(QJsonArray::fromStringList(state->with), each[u"with"_s].toArray());
        }
    }
    void whatIsSaidIsReadAgain()
    {
        const PresenceState alone = presence({});
        QVERIFY(!alone.toBytes().contains("with"));
        const PresenceState two = presence({u"Kerttu"_s, u"Ville"_s});
        QVERIFY(two != alone);
        QCOMPARE(PresenceState::fromBytes(bytesOf(two.toBytes())), std::optional(two));
    }
    void aForgedLongListIsCut()
    {
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many << u"Nimi %1"_s.arg(i);
        const auto state = PresenceState::fromBytes(bytesOf(presence(many).toBytes()));
        QCOMPARE(state->with, many.first(kMaxCompanions));
        const QString longest(kMaxCompanionChars, u'x');
        QCOMPARE(companionName(u' ' + longest), std::optional(longest));
        QVERIFY(!companionName(longest + u'x'));
    }

    // Who hears of it

    void everybodyAtTheTableSeesWhoSitsBesideWhom()
    {
        AtTheTable t;
        t.saaraSays({});
        QCOMPARE(t.of(u"saara"_s, u"company"_s).toString(), QString());
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(t.of(u"saara"_s, u"company"_s).toString(), u"samalla laitteella: Kerttu"_s);
        QCOMPARE(t.of(u"pia"_s, u"company"_s).toString(), QString());
        // A person with several devices has the company of all of them.
        t.heard(t.saarasPhone, presence({u"Ville"_s, u"Kerttu"_s}));
        const QStringList both = t.room->companyOf(t.room->view(), member(u"saara"_s));
        QCOMPARE(QSet(both.begin(), both.end()), QSet({u"Kerttu"_s, u"Ville"_s}));
        QCOMPARE(both.size(), 2);
        t.heard(t.saarasPhone, std::nullopt);
        t.heard(t.saaras, std::nullopt);
        QCOMPARE(t.of(u"saara"_s, u"company"_s).toString(), QString());
    }
    void whoReadsSomethingIsSaidWithWhoSitsBesideThem()
    {
        AtTheTable t;
        const KeyedListModel& audiences = *t.table->lists()->audiences();
        const auto names = [&](const casework::CircleId& circle) {
            return audiences.value(audiences.indexOfKey(circle.text()), u"names"_s).toStringList();
        };
        const int size = audiences.value(audiences.indexOfKey(t.withSaara.text()), u"size"_s).toInt();
        QCOMPARE(names(t.withSaara), QStringList{u"Saara"_s});
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(names(t.withSaara), QStringList({u"Saara"_s, u"Kerttu (samalla laitteella kuin Saara)"_s}));
        QCOMPARE(audiences.value(audiences.indexOfKey(t.withSaara.text()), u"size"_s).toInt(), size);
        QVERIFY(t.readers(t.everybody).contains(u"Kerttu (samalla laitteella kuin Saara)"_s));
        QCOMPARE(t.readers(t.withMika).filter(u"Kerttu"_s), QStringList()); // whom Saara is not in
        // What is written stands in the lists with them, and without them once they have gone.
        KeyedListModel& factors = *t.table->lists()->factors();
        QVERIFY(QString::fromUtf8(QJsonDocument::fromVariant(factors.value(0, u"seenBy"_s)).toJson())
                    .contains(u"Kerttu"_s));
        t.saaraSays({});
        QCOMPARE(names(t.withSaara), QStringList{u"Saara"_s});
        QCOMPARE(t.readers(t.withSaara).filter(u"Kerttu"_s), QStringList());
        QVERIFY(!QString::fromUtf8(QJsonDocument::fromVariant(factors.value(0, u"seenBy"_s)).toJson())
                     .contains(u"Kerttu"_s));
    }
    void nothingIsLeftOfThemWhenTheTableIsClosed()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.readers(t.everybody).contains(u"Kerttu (samalla laitteella kuin Saara)"_s));
        QVERIFY(t.holding(u"Kerttu"_s).empty());
        QSignalSpy told(t.room.get(), &CaseRoom::peopleChanged);
        t.desk.setTable(nullptr);
        t.table.reset();
        QCOMPARE(t.room->companyOf(t.room->view(), member(u"saara"_s)), QStringList());
        QTRY_COMPARE(told.count(), 1);
    }
    void aViewWithoutTheMeetingsCircleDoesNotNameThem()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        const casework::CaseView* mikas = t.room->projection({member(u"mika"_s)}, t.room.get());
        QCOMPARE(t.room->companyOf(*mikas, member(u"saara"_s)), QStringList());
        const casework::CaseView* leevis = t.room->projection({member(u"leevi"_s)}, t.room.get());
        QCOMPARE(t.room->companyOf(*leevis, member(u"saara"_s)), QStringList{u"Kerttu"_s});
    }
    void whoIsBesideThisPersonIsSaidSo()
    {
        AtTheTable t;
        PresenceBoard own(*t.room, t.everybody);
        own.publish(presence({u"Kerttu"_s}));
        QVERIFY(t.readers(t.withMika).contains(u"Kerttu (vieressäsi)"_s));
    }

    // What whoever leads does about it

    void theOneWhoLeadsHearsOfIt()
    {
        AtTheTable t;
        const QAbstractItemModelTester seats(t.desk.seats());
        const QAbstractItemModelTester people(t.desk.people());
        QVERIFY(t.desk.news().isEmpty());
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(t.desk.waiting(), 1);
        QCOMPARE(t.desk.news(), u"Kerttu on nyt samalla laitteella kuin Saara ja näkee kaiken, minkä Saara näkee."_s);
        t.saaraSays({u"Kerttu"_s, u"Ville"_s});
        QCOMPARE(t.desk.waiting(), 2);
        QVERIFY(t.desk.news().contains(u"ovat nyt samalla laitteella kuin Saara"_s));
        t.saaraSays({});
        QVERIFY(t.desk.news().isEmpty());
        QCOMPARE(t.desk.seats()->count(), 0);
    }
    void whoIsNobodyKnownStandsThereByNameAlone()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(!t.desk.confirm(u"saara/Ville"_s)); // nobody said so
        QVERIFY(t.meeting().companions.empty());
        QVERIFY(t.desk.confirm(t.seat()));
        QCOMPARE(
            t.meeting().companions, (std::vector<casework::MeetingCompanion>{{u"Kerttu"_s, member(u"saara"_s), {}}}));
        QVERIFY(t.meeting().guests.empty());
        QCOMPARE(t.desk.waiting(), 0);
        QVERIFY(t.desk.news().isEmpty());
        // It stands in the meeting's circle and nowhere else.
        QCOMPARE(t.holding(u"Kerttu"_s), std::set{t.everybody});
        // Gone and back again, it is not asked anew.
        t.saaraSays({});
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(t.desk.waiting(), 0);
    }
    void whoIsKnownTakesPartThereByTheRecord()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.people()->indexOfKey(u"leevi"_s) >= 0);
        QVERIFY(t.desk.people()->indexOfKey(u"saara"_s) < 0); // has a device of her own
        QVERIFY(t.desk.people()->indexOfKey(u"pia"_s) < 0);
        QVERIFY(!t.desk.confirm(t.seat(), u"saara"_s));
        QVERIFY(!t.desk.confirm(t.seat(), u"nobody"_s));
        QVERIFY(t.desk.confirm(t.seat(), u"leevi"_s));
        QCOMPARE(t.attendanceOf(u"leevi"_s), std::optional(Attendance::SharedDevice));
        QCOMPARE(t.meeting().companions.front().member, member(u"leevi"_s));
        QVERIFY(t.of(u"leevi"_s, u"shares"_s).toBool());
        QCOMPARE(t.of(u"leevi"_s, u"company"_s).toString(), u"samalla laitteella kuin Saara"_s);
        QCOMPARE(t.table->hereCount(), 3); // Pia and Saara with devices, and Leevi
        // It was a mistake.
        QVERIFY(t.desk.confirm(t.seat()));
        QCOMPARE(t.attendanceOf(u"leevi"_s), std::optional(Attendance::NotComing));
        QVERIFY(t.meeting().companions.front().member.isNull());
        QVERIFY(!t.of(u"leevi"_s, u"shares"_s).toBool());
    }
    void onAScreenThatOthersSeeOnlyPeopleOfTheMeetingAreOffered()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.people()->indexOfKey(u"mika"_s) < 0);
        QVERIFY(!t.desk.confirm(t.seat(), u"mika"_s));
        t.table->setOwnView(true);
        QVERIFY(t.desk.people()->indexOfKey(u"mika"_s) >= 0);
        QVERIFY(t.desk.consequence(u"leevi"_s).isEmpty());
        QVERIFY(t.desk.consequence(u"mika"_s).contains(u"ei näytä mitään"_s));
        // While somebody sits in the room who was not asked to the meeting, nobody's circles are shown there.
        t.saaraSays({u"Kerttu"_s}, false);
        t.countWhoIsHere();
        QTRY_VERIFY(!t.table->room()->blank());
        t.table->setOwnView(true);
        QVERIFY(t.desk.confirm(t.seat(), u"mika"_s));
        QVERIFY(!t.table->ownView());
        QVERIFY(t.table->room()->blank());
        QCOMPARE(t.shownFactors(), 0);
        QTest::qWait(0);
        QVERIFY(t.table->room()->blank()); // not only for the moment in which somebody joins
        QCOMPARE(t.holding(u"Mika"_s), std::set{t.withMika}); // his name stands where it stood
    }
    void whoeverShowsAnAnswerIsToldToAskAgain()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        t.table->setOwnView(true);
        QString said = t.desk.consequence(u"mika"_s);
        QVERIFY(!said.isEmpty());
        int asked = t.desk.revision();
        QObject::connect(&t.desk, &CompanyDesk::changed, &t.desk, [&] {
            if (std::exchange(asked, t.desk.revision()) != t.desk.revision())
                said = t.desk.consequence(u"mika"_s);
        });
        t.table->setOwnView(false);
        QVERIFY(said.isEmpty()); // others look at the screen now, and do not know of him
        t.table->setOwnView(true);
        QVERIFY(!said.isEmpty());
        // A session of somebody's own counts as soon as it is made.
        makeReady(*t.table);
        QVERIFY(t.table->preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        t.table->sessions()->put(u"saara"_s, 1);
        t.table->sessions()->put(u"leevi"_s, 2);
        const int before = t.desk.revision();
        QVERIFY(t.table->sessions()->make(u"Tapaaminen"_s));
        t.settle();
        QVERIFY(t.desk.revision() > before);
    }
    void whoMustNotMeetSomebodyHereIsNotWrittenDown()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.objection(u"leevi"_s).isEmpty());
        makeReady(*t.table);
        QVERIFY(t.table->preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        t.table->sessions()->put(u"saara"_s, 1);
        t.table->sessions()->put(u"leevi"_s, 2);
        QVERIFY(t.table->sessions()->make(u"Tapaaminen"_s));
        t.settle();
        // Where others may look nothing is said of another session.
        QVERIFY(!t.desk.objection(u"leevi"_s).isEmpty());
        QVERIFY(!t.desk.objection(u"leevi"_s).contains(u"erikseen"_s));
        QVERIFY(!t.desk.confirm(t.seat(), u"leevi"_s));
        t.table->setOwnView(true);
        QVERIFY(t.desk.objection(u"leevi"_s).contains(u"Leevi tapaa työntekijät erikseen"_s));
        QVERIFY(!t.desk.confirm(t.seat(), u"leevi"_s));
        QVERIFY(t.meeting().companions.empty());
        QVERIFY(!t.attendanceOf(u"leevi"_s));
        QVERIFY(t.desk.confirm(t.seat())); // that somebody is there can be said all the same
        QVERIFY(t.meeting().companions.front().member.isNull());
    }

    void whatWasWrittenOfSomebodyWhoIsGoneCanBeRemoved()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.confirm(t.seat(), u"leevi"_s));
        t.saaraSays({});
        QCOMPARE(t.desk.seats()->count(), 1);
        QVERIFY(t.desk.seats()->value(0, u"confirmed"_s).toBool());
        QVERIFY(!t.desk.seats()->value(0, u"told"_s).toBool());
        QVERIFY(!t.desk.remove(u"saara/Ville"_s));
        QVERIFY(t.desk.remove(t.seat()));
        QVERIFY(t.meeting().companions.empty());
        QCOMPARE(t.attendanceOf(u"leevi"_s), std::optional(Attendance::NotComing));
        QCOMPARE(t.desk.seats()->count(), 0);
    }
    void whoIsNotToBeWrittenDownNowIsNotAskedForAgain()
    {
        AtTheTable t;
        CompanyDesk other;
        other.setTable(t.table.get());
        t.saaraSays({u"Kerttu"_s});
        t.desk.notNow(t.seat());
        QCOMPARE(t.desk.waiting(), 0);
        QVERIFY(other.news().isEmpty());
        QVERIFY(t.holding(u"Kerttu"_s).empty());
        QCOMPARE(t.desk.seats()->count(), 1); // and can be written down still
        t.saaraSays({});
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(t.desk.waiting(), 1);
    }
    void whatWasPlannedIsGivenBackByWhicheverDesk()
    {
        AtTheTable t;
        const auto planned = t.room->editor().change<casework::Meeting>(t.record, [](casework::Meeting& meeting) {
            casework::MeetingGuest guest;
            guest.member = member(u"leevi"_s);
            guest.attendance = Attendance::RemoteTablet;
            meeting.guests.push_back(guest);
        });
        QVERIFY(planned);
        t.settle();
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.confirm(t.seat(), u"leevi"_s));
        QCOMPARE(t.meeting().guests.front().planned, std::optional(Attendance::RemoteTablet)); // after a restart too
        CompanyDesk other;
        other.setTable(t.table.get());
        QVERIFY(other.confirm(t.seat()));
        QVERIFY(!t.meeting().guests.front().planned);
        QCOMPARE(t.attendanceOf(u"leevi"_s), std::optional(Attendance::RemoteTablet));
        QVERIFY(other.confirm(t.seat(), u"leevi"_s));
        QVERIFY(t.desk.remove(t.seat()));
        QCOMPARE(t.attendanceOf(u"leevi"_s), std::optional(Attendance::RemoteTablet));
    }
    void untilItIsKnownWhoIsPartedOnlyAWorkerIsWrittenDown()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        QVERIFY(t.desk.caughtUp());
        t.circle({u"pia"_s, u"paula"_s}); // of the workers, and without a server nothing of it is fetched
        t.name(t.everybody, u"paula"_s, u"Paula"_s, MemberRole::SocialWorker);
        t.settle();
        t.saaraSays({u"Kerttu"_s, u"Ville"_s});
        QVERIFY(!t.desk.caughtUp());
        QVERIFY(t.desk.objection(u"leevi"_s).contains(u"ei ole vielä hakenut"_s));
        QVERIFY(!t.desk.confirm(t.seat(), u"leevi"_s));
        QVERIFY(t.meeting().companions.empty());
        QVERIFY(t.desk.confirm(t.seat()));
    }
    void whoeverHasTheNameOfSomebodyPartedIsAskedFor()
    {
        AtTheTable t;
        t.saaraSays({u"LEEVI"_s});
        QVERIFY(!t.desk.news().contains(u"Selvitä"_s));
        makeReady(*t.table);
        QVERIFY(t.table->preparation()->answer(u"separate-sessions"_s, u"yes"_s));
        t.table->sessions()->put(u"saara"_s, 1);
        t.table->sessions()->put(u"leevi"_s, 2);
        QVERIFY(t.table->sessions()->make(u"Tapaaminen"_s));
        t.settle();
        t.saaraSays({u"LEEVI"_s, u"Ville"_s});
        QVERIFY(t.desk.news().contains(u"Selvitä, kuka LEEVI on"_s));
        QVERIFY(!t.desk.news().contains(u"kuka Ville on"_s));
        QVERIFY(!t.desk.news().contains(u"erikseen"_s)); // others may look
        t.table->setOwnView(true);
        QVERIFY(t.desk.news().contains(u"tapaa työntekijät erikseen"_s));
    }

    // Whose device falls silent

    void aDeviceThatFallsSilentKeepsItsCompanyForAWhile()
    {
        AtTheTable t;
        std::chrono::milliseconds now{0};
        t.desk.setTable(nullptr);
        t.table.reset();
        PresenceBoard board(*t.room, t.everybody, nullptr, [&now] { return now; });
        const auto company = [&t] { return t.room->companyOf(t.room->view(), member(u"saara"_s)); };
        t.saaraSays({u"Kerttu"_s});
        now += sync::kPresenceLife;
        t.heard(t.saaras, std::nullopt);
        QVERIFY(!board.people().contains(member(u"saara"_s))); // she is away
        QCOMPARE(company(), QStringList{u"Kerttu"_s});
        now += kCompanyAway - std::chrono::seconds(1);
        Q_EMIT t.room->client().circleChanged(syncCircle(t.everybody));
        QCOMPARE(company(), QStringList{u"Kerttu"_s});
        now += std::chrono::seconds(1);
        Q_EMIT t.room->client().circleChanged(syncCircle(t.everybody));
        QCOMPARE(company(), QStringList());
        // What is taken back is gone at once: by the last word, by an empty one, and while it is silent too.
        t.saaraSays({u"Kerttu"_s});
        now += std::chrono::seconds(5);
        t.heard(t.saaras, std::nullopt);
        QCOMPARE(company(), QStringList());
        t.saaraSays({u"Kerttu"_s});
        now += sync::kPresenceLife;
        PresenceState gone;
        gone.here = false;
        t.heard(t.saaras, gone);
        QCOMPARE(company(), QStringList());
        t.saaraSays({u"Kerttu"_s});
        now += sync::kPresenceLife;
        t.heard(t.saaras, std::nullopt);
        t.heard(t.saaras, std::nullopt);
        QCOMPARE(company(), QStringList());
        // Who comes back says what holds now.
        t.saaraSays({u"Kerttu"_s});
        now += sync::kPresenceLife;
        t.heard(t.saaras, std::nullopt);
        t.saaraSays({u"Ville"_s});
        QCOMPARE(company(), QStringList{u"Ville"_s});
    }

    // What the room's screen shows

    void theRoomsScreenSaysWhoSeesItAnew()
    {
        AtTheTable t;
        t.saaraSays({}, false);
        t.countWhoIsHere();
        QTRY_VERIFY(!t.table->room()->blank());
        const QStringList words{u"Kerttu (samalla laitteella kuin Saara)"_s};
        QStringList said;
        connect(t.table->room(), &RoomScreen::changed, this, [&] { said = t.table->room()->audience(); });
        t.saaraSays({u"Kerttu"_s}, true);
        QVERIFY(said.contains(words.front()));
        t.saaraSays({}, true);
        QVERIFY(!said.isEmpty() && !said.contains(words.front()));
        t.table->room()->disconnect(this);
    }
    void whatWasShownIsNotedWithWhoSitsBeside()
    {
        AtTheTable t;
        makeReady(*t.table);
        t.saaraSays({u"Kerttu"_s});
        QStringList noted;
        connect(t.room.get(), &CaseRoom::used, this,
            [&](casework::UseDeed deed, casework::UseMatter, const casework::CircleId&, const QString& toWhom) {
                if (deed == casework::UseDeed::Showed)
                    noted << toWhom;
            });
        QVERIFY(t.table->begin());
        QVERIFY(t.table->show(u"genogram"_s));
        QVERIFY(!noted.isEmpty() && noted.back().contains(u"Kerttu (samalla laitteella kuin Saara)"_s));
        const qsizetype before = noted.size();
        t.saaraSays({u"Kerttu"_s});
        QCOMPARE(noted.size(), before);
        t.saaraSays({u"Kerttu"_s, u"Ville"_s});
        QCOMPARE(noted.size(), before + 1);
        QVERIFY(noted.back().contains(u"Ville (samalla laitteella kuin Saara)"_s));
        t.room->disconnect(this);
    }
    void aCompanionWhomNobodyKnowsChangesNothingOnTheRoomsScreen()
    {
        AtTheTable t;
        t.saaraSays({}, false);
        t.countWhoIsHere();
        QTRY_COMPARE(t.shownFactors(), 1);
        t.saaraSays({u"Kerttu"_s}, false);
        QVERIFY(t.desk.confirm(t.seat()));
        QCOMPARE(t.shownFactors(), 1);
        t.saaraSays({u"Kerttu"_s, u"Ville"_s}, false);
        QVERIFY(t.table->room()->audience().contains(u"Kerttu (samalla laitteella kuin Saara)"_s));
        QVERIFY(t.table->room()->audience().contains(u"Ville (samalla laitteella kuin Saara)"_s));
    }
    void whoIsKnownAndInTheRoomCountsForItsScreen()
    {
        AtTheTable t;
        t.saaraSays({}, false);
        t.countWhoIsHere();
        QTRY_COMPARE(t.shownFactors(), 1);
        t.saaraSays({u"Kerttu"_s}, false);
        QVERIFY(t.desk.confirm(t.seat(), u"leevi"_s));
        QCOMPARE(t.shownFactors(), 0); // Leevi is not in the circle with Saara
        QVERIFY(t.of(u"leevi"_s, u"inRoom"_s).toBool());
        t.saaraSays({}, false);
        QVERIFY(!t.of(u"leevi"_s, u"inRoom"_s).toBool());
        QCOMPARE(t.shownFactors(), 0); // until whoever leads says that he has left
    }
    void whoSitsInTheRoomByTheArmchairCountsToo()
    {
        AtTheTable t;
        t.saaraSays({u"Kerttu"_s});
        t.countWhoIsHere();
        QTRY_COMPARE(t.shownFactors(), 1);
        QVERIFY(t.desk.confirm(t.seat(), u"leevi"_s));
        QCOMPARE(t.shownFactors(), 1); // elsewhere, at Saara's device, which shows what Saara may see
        QVERIFY(!t.of(u"leevi"_s, u"inRoom"_s).toBool());
        QVERIFY(t.table->setInRoom(u"saara"_s, true));
        QCOMPARE(t.shownFactors(), 0);
        t.heard(t.saaras, std::nullopt); // her tablet sleeps, and they sit there still
        QVERIFY(t.of(u"leevi"_s, u"inRoom"_s).toBool());
    }
    void whoeverComesToSitInTheRoomEndsTheLeadersOwnView()
    {
        AtTheTable t;
        t.saaraSays({}, false);
        t.table->setOwnView(true);
        t.saaraSays({u"Kerttu"_s}, false);
        QVERIFY(!t.table->ownView());
        t.saaraSays({u"Kerttu"_s}, true);
        t.table->setOwnView(true);
        t.saaraSays({u"Kerttu"_s, u"Ville"_s}, true); // elsewhere: they do not see this screen
        QVERIFY(t.table->ownView());
    }
};

KUDELMA_SUITE(CompanyTest)
#include "tst_company.moc"
