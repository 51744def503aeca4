// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/models/case_lists.h"
#include "app/support/test_case.h"
#include "app/table/room_screen.h"
#include "support/suites.h"

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

namespace {

/// Pia and Outi of the team, Saara of the family, and what each circle holds.
struct Family : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::CircleId onlyPia = circle({u"pia"_s});
    casework::RecordId meeting;

    Family()
    {
        name(everybody, u"pia"_s, u"Pia"_s, MemberRole::ResponsibleWorker);
        name(everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent);
        name(team, u"outi"_s, u"Outi"_s, MemberRole::FamilyTherapist);
        casework::Meeting record;
        record.title = u"Viikkokokous"_s;
        meeting = add(everybody, record);
        factor(everybody, u"kaikille"_s);
        factor(team, u"tiimille"_s);
        factor(onlyPia, u"vain Pialle"_s);
        settle();
    }
    void factor(const casework::CircleId& circle, const QString& words)
    {
        casework::Factor record;
        record.words = words;
        add(circle, record);
    }
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList namesOf(const std::vector<PersonCard>& cards)
{
    QStringList names;
    for (const PersonCard& card : cards)
        names << card.name;
    return names;
}

} // namespace

class TestCaseRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesThePeopleOfACircleByRoleAndName()
    {
        Family family;
        QCOMPARE(namesOf(family.room->people(family.everybody)), (QStringList{u"Pia"_s, u"Outi"_s, u"Saara"_s}));
        QCOMPARE(family.room->person(member(u"saara"_s)).role, MemberRole::Parent);
    }

    /// Though a millisecond holds many of them, and keys fall by lot.
    void whatIsWrittenAtOnceStaysInItsOrder()
    {
        Family family;
        QStringList written;
        for (int i = 0; i < 100; ++i) {
            written << QString::number(i);
            casework::Factor record;
            record.words = written.constLast();
            QVERIFY(family.room->editor().add(family.team, record));
        }
        family.settle();
        QStringList read;
        for (const auto& [head, factor] : family.room->view().all<casework::Factor>()) {
            if (written.contains(factor.words))
                read << factor.words;
        }
        QCOMPARE(read, written);
    }

    void tellsThatPeopleChangedOnlyWhenTheyDid()
    {
        Family family;
        const QSignalSpy changed(family.room.get(), &CaseRoom::peopleChanged);
        family.factor(family.team, u"vielä yksi"_s);
        family.settle();
        QCOMPARE(changed.count(), 0);
        family.name(family.everybody, u"saara"_s, u"Saara"_s, MemberRole::Parent); // the same once more
        QCOMPARE(changed.count(), 0);
        family.name(family.everybody, u"aino"_s, u"Aino"_s, MemberRole::Child);
        QCOMPARE(changed.count(), 1);
    }

    void aGuestsWordAboutWhoSomebodyIsIsNotTaken()
    {
        Family family;
        crdt::Document& own = family.guestDocument(family.everybody, member(u"saara"_s));
        casework::CaseView view;
        view.addSource({{family.everybody, member(u"saara"_s)}, &own, true});
        view.setRules(family.room->view().rules());
        casework::CaseEditor editor(
            view, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Member claim;
        claim.member = member(u"mika"_s);
        claim.name = u"Pia"_s;
        claim.devices = {QString::fromStdString(family.device.id().hex())};
        QVERIFY(editor.add(family.everybody, claim));
        family.settle();
        QVERIFY(family.room->person(member(u"mika"_s)).name.isEmpty());
        QVERIFY(!family.room->memberOf(family.device.id()));
    }

    void aProjectionHoldsOnlyTheCirclesThatAllTheseAreIn()
    {
        Family family;
        QObject owner;
        auto* view = family.room->projection({member(u"pia"_s), member(u"saara"_s)}, &owner);
        const CaseLists lists(*family.room, *view, nullptr);
        QCOMPARE(texts(*lists.factors(), u"words"_s), QStringList{u"kaikille"_s});
        for (const casework::Source& source : view->sources())
            QCOMPARE(source.key.circle, family.everybody);
    }

    void aProjectionForNobodyIsEmpty()
    {
        Family family;
        QObject owner;
        QVERIFY(family.room->projection({}, &owner)->sources().empty());
    }

    void aProjectionNamesNobodyWhomOnlyANarrowerCircleNames()
    {
        Family family;
        QObject owner;
        auto* view = family.room->projection({member(u"pia"_s), member(u"saara"_s)}, &owner);
        const CaseLists lists(*family.room, *view, nullptr);
        QCOMPARE(texts(*lists.members(), u"name"_s), (QStringList{u"Pia"_s, u"Saara"_s}));
        // Outi sees it too, which everybody may know; her name is the team's to say.
        const QVariantList seen = lists.factors()->value(0, u"seenBy"_s).toList();
        QStringList names;
        for (const QVariant& person : seen)
            names << person.toMap().value(u"name"_s).toString();
        QCOMPARE(sorted(names), sorted({u"Pia"_s, u"Saara"_s, u"Somebody else"_s}));
    }

    void aProjectionThatBecomesNarrowerLosesItsRowsAtOnce()
    {
        Family family;
        QObject owner;
        auto* view = family.room->projection({member(u"pia"_s)}, &owner);
        const CaseLists lists(*family.room, *view, nullptr);
        const QSignalSpy removed(lists.factors(), &QAbstractItemModel::rowsRemoved);
        QCOMPARE(lists.factors()->count(), 3);
        family.room->setProjection(view, {member(u"pia"_s), member(u"saara"_s)});
        QCOMPARE(texts(*lists.factors(), u"words"_s), QStringList{u"kaikille"_s});
        QVERIFY(removed.count() > 0);
    }

    void aCardThatLetsSomebodyInIsSeenInWhoSees()
    {
        Family family;
        const QSignalSpy changed(family.room.get(), &CaseRoom::peopleChanged);
        CircleCard card = family.room->card(family.team);
        card.people.emplace(member(u"saara"_s), Access::Own);
        family.changeCard(family.team, card);
        QCOMPARE(changed.count(), 1);
        QVERIFY(namesOf(family.room->people(family.team)).contains(u"Saara"_s));
    }

    void whoHoldsADeviceOfTheCircleIsAmongThoseWhoSee()
    {
        Family family;
        const crypto::DeviceIdentity device = crypto::DeviceIdentity::generate();
        family.name(family.everybody, u"mika"_s, u"Mika"_s, MemberRole::Parent, {textOf(device.id())});
        QVERIFY(!namesOf(family.room->people(family.team)).contains(u"Mika"_s));
        // A circle that nobody else has heard of changes at once.
        family.room->client().addDevice(syncCircle(family.team), device.publicKeys(), sync::Role::Member);
        QTRY_VERIFY(namesOf(family.room->people(family.team)).contains(u"Mika"_s));
        QVERIFY(family.room->view().rules().membersOf(family.team).contains(member(u"mika"_s)));
    }

    // The room's screen

    void theRoomScreenBlanksBeforeItShowsLess()
    {
        Family family;
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        screen.setPresent({member(u"pia"_s), member(u"outi"_s)});
        QVERIFY(screen.blank());
        QTRY_VERIFY(!screen.blank());
        QCOMPARE(screen.lists()->factors()->count(), 2);
        bool wasBlank = false;
        connect(screen.lists()->factors(), &QAbstractItemModel::rowsRemoved, this, [&] { wasBlank = screen.blank(); });
        screen.setPresent({member(u"pia"_s), member(u"outi"_s), member(u"saara"_s)});
        QVERIFY(screen.blank());
        QVERIFY(wasBlank);
        QCOMPARE(texts(*screen.lists()->factors(), u"words"_s), QStringList{u"kaikille"_s});
        QTRY_VERIFY(!screen.blank());
        QCOMPARE(texts(*screen.lists()->factors(), u"words"_s), QStringList{u"kaikille"_s});
    }

    void theRoomScreenShowsMoreOnlyWhenSomebodySaysSo()
    {
        Family family;
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        screen.setPresent({member(u"pia"_s), member(u"saara"_s)});
        screen.setPresent({member(u"pia"_s)});
        QCOMPARE(screen.lists()->factors()->count(), 1);
        QVERIFY(screen.canWiden());
        QCOMPARE(screen.leaving().size(), 1);
        screen.widen({screen.leaving().constFirst().toMap().value(u"key"_s).toString()});
        QTRY_COMPARE(screen.lists()->factors()->count(), 3);
    }

    void aStrangerInTheRoomLeavesTheScreenBlank()
    {
        Family family;
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        const auto stranger = memberOfUnknownDevice(crypto::DeviceIdentity::generate().id());
        screen.setPresent({member(u"pia"_s), stranger});
        QCOMPARE(screen.lists()->factors()->count(), 0);
        RoomScreen other(*family.room, family.meeting, nullptr, nullptr);
        other.setPresent({member(u"pia"_s)});
        QTRY_VERIFY(!other.blank()); // as long as the first one needs, too
        QVERIFY(screen.blank());
    }

    void nobodyIsOfferedOnTheRoomScreenWhoStaysOffIt()
    {
        Family family;
        family.person(family.everybody, u"Aino"_s);
        casework::Person loss;
        loss.name = u"Enkeli"_s;
        loss.sort = casework::PersonSort::Miscarriage;
        family.add(family.everybody, loss);
        family.settle();
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        screen.setPresent({member(u"pia"_s)});
        QCOMPARE(texts(*screen.lists()->persons(), u"name"_s), QStringList{u"Aino"_s});
        CaseLists own(*family.room, family.room->view(), nullptr);
        QCOMPARE(own.persons()->count(), 2);
    }

    void aStrangerWhoStepsOutIsNotForgotten()
    {
        Family family;
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        const auto stranger = memberOfUnknownDevice(crypto::DeviceIdentity::generate().id());
        screen.setPresent({member(u"pia"_s), stranger});
        screen.setPresent({member(u"pia"_s)});
        QCOMPARE(screen.lists()->factors()->count(), 0);
        QVERIFY(screen.canWiden());
    }

    void aStrangerWhoIsNamedIsThatPerson()
    {
        Family family;
        RoomScreen screen(*family.room, family.meeting, nullptr, nullptr);
        const auto device = crypto::DeviceIdentity::generate().id();
        screen.setPresent({member(u"pia"_s), memberOfUnknownDevice(device)});
        family.name(family.everybody, u"mika"_s, u"Mika"_s, MemberRole::Parent, {textOf(device)});
        // Whoever it was has gone meanwhile, but was in the room.
        screen.setPresent({member(u"pia"_s)});
        QCOMPARE(screen.audience().size(), 2); // Mika is counted, though nobody here knows him by name
        QCOMPARE(screen.lists()->factors()->count(), 0);
    }

    void theRoomScreenIsBlankForWhoMayNotSeeTheMeeting()
    {
        Family family;
        casework::Meeting record;
        record.title = u"Tiimin oma"_s;
        RoomScreen screen(*family.room, family.add(family.team, record), nullptr, nullptr);
        screen.setPresent({member(u"pia"_s), member(u"saara"_s)});
        RoomScreen other(*family.room, family.meeting, nullptr, nullptr);
        other.setPresent({member(u"pia"_s), member(u"saara"_s)});
        QTRY_VERIFY(!other.blank()); // as long as the first one needs, too
        QVERIFY(screen.blank());
    }

    void aDiskThatIsFullIsToldUntilThereIsRoom()
    {
        constexpr std::uint32_t kPages = 220;
        TestCase pia(u"pia"_s, {}, {kPages});
        const casework::CircleId circle = pia.circle({u"pia"_s});
        const casework::CircleId other = pia.circle({u"pia"_s});
        casework::Factor record;
        record.words = QString(250, u'x');
        for (int i = 0; i < 40; ++i)
            pia.add(other, record);
        pia.room->client().flush();
        Troubles& troubles = pia.room->troubles();
        QVERIFY(!troubles.notKept());
        const QSignalSpy changed(&troubles, &Troubles::changed);
        for (int i = 0; i < 2000 && !troubles.notKept(); ++i) {
            pia.add(circle, record);
            pia.room->client().flush();
        }
        QVERIFY(troubles.notKept());
        QCOMPARE(changed.count(), 1);
        QVERIFY(pia.room->client().forgetCircle(syncCircle(other)));
        pia.room->client().flush();
        QVERIFY(!troubles.notKept());
        QCOMPARE(changed.count(), 2);
    }

    void alarmsStay()
    {
        TestCase pia;
        Troubles& troubles = pia.room->troubles();
        QVERIFY(!troubles.historiesDiffer() && !troubles.cloned());
        sync::Alarm alarm;
        alarm.kind = sync::AlarmKind::HistoriesDiffer;
        Q_EMIT pia.room->client().alarm(alarm);
        QVERIFY(troubles.historiesDiffer() && !troubles.cloned());
        alarm.kind = sync::AlarmKind::ClonedDevice;
        Q_EMIT pia.room->client().alarm(alarm);
        QVERIFY(troubles.historiesDiffer() && troubles.cloned());
        Q_EMIT pia.room->client().stored();
        QVERIFY(troubles.historiesDiffer() && troubles.cloned());
    }
};

KUDELMA_SUITE(TestCaseRoom)
#include "tst_case_room.moc"
