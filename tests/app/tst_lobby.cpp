// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The door from both sides: a table and a guest's device on the real server over loopback.
#include "app/core/ids.h"
#include "app/door/service_visits.h"
#include "app/support/team_device.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Pia at the table of the practice case, online, and a guest's device.
struct Door
{
    Relay relay;
    TeamDevice pia{relay.url()};
    QTemporaryDir folder;
    Appearance appearance{QString()};
    std::unique_ptr<GuestDesk> guest = std::make_unique<GuestDesk>(folder.path(), appearance);

    Door()
    {
        pia.createProfile();
        pia.openPractice();
        if (!pia.app->openTable(pia.mainMeeting()))
            qFatal("no table");
    }
    CaseRoom& room() { return *pia.app->session().openRoom(); }
    MeetingTable& table() { return *pia.app->table(); }
    LobbyDesk& lobby() { return *table().lobby(); }
    /// From the link to the knock on Pia's screen. False: it did not get there.
    bool knock(const QString& member)
    {
        if (!QTest::qWaitFor([&] { return table().online(); }))
            return false;
        lookup = lobby().invite(memberKey(member), 4);
        guest->open(lobby().linkOf(lookup));
        if (!QTest::qWaitFor([&] { return guest->door() == GuestDesk::Door::Ready; }))
            return false;
        guest->knock();
        return QTest::qWaitFor([&] { return lobby().knocks()->count() == 1; });
    }
    bool comeIn(const QString& member)
    {
        if (!knock(member))
            return false;
        admitted = device();
        lobby().letIn(lookup, admitted);
        return QTest::qWaitFor([&] { return guest->door() == GuestDesk::Door::In; })
            && QTest::qWaitFor([&] { return guest->lists()->members()->count() > 0; });
    }
    [[nodiscard]] QString device() { return lobby().knocks()->value(0, u"device"_s).toString(); }
    /// The practice case's members have ids made from their names.
    [[nodiscard]] QString memberKey(const QString& name)
    {
        KeyedListModel* members = table().lists()->members();
        for (int row = 0; row < members->count(); ++row) {
            if (members->value(row, u"name"_s).toString().startsWith(name))
                return members->value(row, u"key"_s).toString();
        }
        return {};
    }
    [[nodiscard]] bool isHere(const QString& name)
    {
        KeyedListModel* people = table().people();
        return people->value(people->indexOfKey(memberKey(name)), u"here"_s).toBool();
    }

    QString lookup;
    QString admitted; ///< The device that was let in.
};

} // namespace

class TestLobby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGuestKnocksWithTheSamePicturesOnBothScreens()
    {
        Door door;
        const QAbstractItemModelTester invitations(door.lobby().invitations());
        const QAbstractItemModelTester knocks(door.lobby().knocks());
        QVERIFY(door.knock(u"Saara"_s));
        QCOMPARE(door.guest->guestName(), u"Saara Kuusvaara"_s);
        QCOMPARE(door.guest->hostName(), u"Pia Koivurinne"_s);
        QCOMPARE(door.guest->phone(), QString()); // of whom none was told
        QCOMPARE(door.guest->door(), GuestDesk::Door::Waiting);
        QCOMPARE(door.lobby().knocks()->value(0, u"pictures"_s).toList(), door.guest->pictures());
        QVERIFY(door.lobby().knocks()->value(0, u"authenticated"_s).toBool());
        QVERIFY(!door.guest->lists()); // nothing of the case before the door opens
    }

    void whoStandsAtTheDoorSeesTheNumberOfWhoInvited()
    {
        Door door;
        QVERIFY(door.pia.app->home()->setPhone(u"040 123 4567"_s));
        QVERIFY(door.knock(u"Saara"_s));
        QCOMPARE(door.guest->phone(), u"040 123 4567"_s);
    }

    void aCodeThatIsReadAloudOpensTheSameDoor()
    {
        Door door;
        QTRY_VERIFY(door.table().online());
        const QString saara = door.memberKey(u"Saara"_s);
        KeyedListModel& invitations = *door.lobby().invitations();
        const int before = invitations.count();
        door.lobby().sayAsCode(saara);
        door.lobby().sayAsCode(saara); // a second tap meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(invitations.count(), before + 1, 30'000);
        int row = 0;
        while (row < before && !invitations.value(row, u"spoken"_s).toBool())
            ++row;
        QVERIFY(invitations.value(row, u"spoken"_s).toBool());
        const QString code = invitations.value(row, u"code"_s).toString();
        QCOMPARE(code.size(), 12);
        QVERIFY(door.lobby().openLinkFor(saara).isEmpty()); // a letter goes with a link of its own
        door.guest->setServer(door.relay.url());
        door.guest->open(code.left(6) + u' ' + code.mid(6));
        QTRY_COMPARE_WITH_TIMEOUT(door.guest->door(), GuestDesk::Door::Ready, 30'000);
        QCOMPARE(door.guest->guestName(), u"Saara Kuusvaara"_s);
        door.guest->knock();
        QTRY_COMPARE(door.lobby().knocks()->count(), 1);
        QVERIFY(door.lobby().knocks()->value(0, u"authenticated"_s).toBool());
        QCOMPARE(door.lobby().knocks()->value(0, u"title"_s).toString(), u"äiti"_s);
        door.lobby().letIn(door.lobby().knocks()->value(0, u"lookup"_s).toString(), door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::In);
    }

    void anInvitationSpeaksTheLanguageOfWhomItIsFor()
    {
        Door door;
        const QString saara = door.memberKey(u"Saara"_s);
        const auto invitedIn = [&](const QString& language) {
            for (const auto& [head, member] : door.room().view().all<casework::Member>()) {
                if (member.member.text() == saara && !head.key.owner)
                    static_cast<void>(door.room().editor().change<casework::Member>(
                        head.id, [&](casework::Member& one) { one.language = language; }));
            }
            door.room().view().flush();
            const auto lookup = crypto::InvitationLookup::fromHex(door.lobby().invite(saara, 4).toStdString());
            const auto all = door.room().lobby().invitations();
            const auto made = std::ranges::find_if(all, [&](const auto& one) { return one.lookup == lookup; });
            return made == all.end() ? u"none"_s : made->draft.language;
        };
        QCOMPARE(invitedIn(u"sv"_s), u"sv"_s);
        QCOMPARE(invitedIn(QString()), QString()); // nobody has said it: the phone's own
    }

    void aGuestWhoIsLetInSeesTheirCirclesAndNoOther()
    {
        Door door;
        QVERIFY(door.comeIn(u"Marjatta"_s));
        QTRY_VERIFY(door.isHere(u"Marjatta"_s));
        QCOMPARE(door.lobby().admissions()->value(0, u"name"_s), u"Marjatta Sarviluoto"_s);
        const auto mine = door.guest->room()->client().circles();
        QVERIFY(!mine.empty());
        for (const sync::CircleInfo& circle : mine) {
            const CircleCard card = door.room().card(caseworkCircle(circle.id));
            QVERIFY(card.people.contains(*casework::MemberId::fromText(door.memberKey(u"Marjatta"_s))));
        }
        QVERIFY(mine.size() < door.room().client().circles().size());
    }

    void aCircleThatWasTakenAwayShowsNothing()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        const auto device = crypto::DeviceId::fromHex(door.admitted.toStdString());
        QVERIFY(device);
        CaseRoom& room = *door.guest->room();
        const QString kept = door.table().meetingCircle();
        std::optional<casework::CircleId> taken;
        const auto shows = [&](const casework::CircleId& circle) {
            return std::ranges::any_of(
                room.view().sources(), [&](const casework::Source& source) { return source.key.circle == circle; });
        };
        for (const sync::CircleInfo& circle : door.guest->room()->client().circles()) {
            if (caseworkCircle(circle.id).text() != kept)
                taken = caseworkCircle(circle.id);
        }
        QVERIFY(taken && shows(*taken));
        door.room().client().removeDevice(syncCircle(*taken), *device);
        QTRY_VERIFY(!shows(*taken));
        // Nor after the next change, which looks at everything anew.
        QVERIFY(door.guest->say(u"Mä oon vielä täällä."_s, {}));
        QTRY_COMPARE(door.guest->waitingChanges(), 0);
        QVERIFY(!shows(*taken));
        QVERIFY(shows(*casework::CircleId::fromText(kept)));
    }

    void theMeetingItselfMayBeTakenAway()
    {
        Door door;
        QVERIFY(door.table().begin());
        QVERIFY(door.table().pen()->type(door.table().meeting(), u"question"_s, u"Mitä tänään?"_s));
        QVERIFY(door.comeIn(u"Saara"_s));
        QTRY_COMPARE(door.guest->question(), u"Mitä tänään?"_s);
        const auto device = crypto::DeviceId::fromHex(door.admitted.toStdString());
        const auto circle = casework::CircleId::fromText(door.table().meetingCircle());
        door.room().client().removeDevice(syncCircle(*circle), *device);
        QTRY_COMPARE(door.guest->question(), QString());
        QVERIFY(door.guest->phaseTitle().isEmpty());
    }

    void whoIsInCanBePutOutAtAnyTime()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QTRY_VERIFY(door.isHere(u"Saara"_s));
        const QString saara = door.memberKey(u"Saara"_s);
        const KeyedListModel* admitted = door.lobby().admitted();
        QTRY_COMPARE(admitted->indexOfKey(saara), 0);
        RoomScreen& screen = *door.table().room();
        QTRY_VERIFY(!screen.blank());
        const int shown = screen.lists()->voices()->count();
        QVERIFY(shown > 0);
        door.lobby().remove(saara);
        QVERIFY(admitted->value(0, u"removing"_s).toBool());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Removed);
        QTRY_COMPARE(admitted->indexOfKey(saara), -1);
        QTRY_VERIFY(!door.isHere(u"Saara"_s));
        // No stranger is left behind for whom nothing may be shown.
        QTRY_VERIFY(!screen.blank());
        QCOMPARE(screen.lists()->voices()->count(), shown);
    }

    void everyDeviceOfAPersonIsPutOut()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QTRY_VERIFY(door.isHere(u"Saara"_s));
        const QString saara = door.memberKey(u"Saara"_s);
        QTemporaryDir folder;
        GuestDesk second(folder.path(), door.appearance);
        second.open(door.lobby().linkOf(door.lookup));
        QTRY_COMPARE(second.door(), GuestDesk::Door::Ready);
        second.knock();
        QTRY_COMPARE(door.lobby().knocks()->count(), 1);
        QVERIFY(door.lobby().knocks()->value(0, u"secondDevice"_s).toBool());
        door.lobby().letIn(door.lookup, door.device());
        QTRY_COMPARE(second.door(), GuestDesk::Door::In);
        // The invitation is over, and the people are still inside.
        door.lobby().revoke(door.lookup);
        QTRY_VERIFY(door.lobby().invitations()->indexOfKey(door.lookup) < 0);
        QVERIFY(door.lobby().admitted()->indexOfKey(saara) >= 0);
        door.lobby().remove(saara);
        QTRY_COMPARE(door.lobby().admitted()->indexOfKey(saara), -1);
        const auto reads = [](const GuestDesk& desk) {
            return desk.room() && std::ranges::any_of(desk.room()->client().circles(), [](const auto& circle) {
                return !circle.removed;
            });
        };
        QTRY_VERIFY(!reads(*door.guest));
        QTRY_VERIFY(!reads(second));
    }

    void aGuestsHandWordsAndMarkReachTheTable()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QTRY_VERIFY(door.isHere(u"Saara"_s));
        const QString saara = door.memberKey(u"Saara"_s);
        door.guest->raiseHand(true);
        QTRY_COMPARE(door.table().hands(), QStringList{saara});
        door.guest->askPause(true);
        QTRY_COMPARE(door.table().needPause(), QStringList{u"Saara Kuusvaara"_s});
        QVERIFY(door.table().begin());
        QVERIFY(door.table().nextHand());
        QTRY_VERIFY(door.guest->myTurn());
        QVERIFY(door.guest->say(u"Mä testaan kestättekö te."_s, {}));
        QTRY_COMPARE(door.guest->waitingChanges(), 0);
        const auto saidAtTheTable = [&] {
            KeyedListModel* voices = door.table().lists()->voices();
            for (int row = 0; row < voices->count(); ++row) {
                if (voices->value(row, u"words"_s).toString() == u"Mä testaan kestättekö te."_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(saidAtTheTable());
        QVERIFY(!door.guest->say(u"  "_s, {}));
    }

    void theRoomScreenCountsAGuestBeforeTheyAreIn()
    {
        Door door;
        RoomScreen& screen = *door.table().room();
        QVERIFY(door.knock(u"Marjatta"_s));
        QStringList absent;
        for (const QVariant& one : screen.leaving())
            absent << one.toMap().value(u"key"_s).toString();
        screen.widen(absent); // nobody but Pia is in the room
        QTRY_VERIFY(!screen.blank());
        QVERIFY(screen.lists()->voices()->count() > 0);
        bool blanked = false;
        QObject::connect(&door.room().client(), &sync::SyncClient::circleChanged, &screen,
            [&] { blanked = blanked || screen.blank(); });
        door.lobby().letIn(door.lookup, door.device());
        QVERIFY(screen.blank());
        QTRY_VERIFY(blanked);
    }

    void anAdmissionIsTakenBackWithinTenSeconds()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QCOMPARE(door.lobby().admissions()->count(), 1);
        door.lobby().undoAdmission(door.admitted);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Removed);
        QCOMPARE(door.lobby().admissions()->count(), 0);
    }

    void whoeverIsRemovedHasNoAdmissionToTakeBack()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QCOMPARE(door.lobby().admissions()->count(), 1);
        door.lobby().remove(door.memberKey(u"Saara"_s));
        QCOMPARE(door.lobby().admissions()->count(), 0);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Removed);
    }

    void eachAdmissionIsTakenBackByItself()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        const QString saarasDevice = door.admitted;
        const QTemporaryDir folder;
        const auto saara = std::exchange(door.guest, std::make_unique<GuestDesk>(folder.path(), door.appearance));
        QVERIFY(door.comeIn(u"Marjatta"_s));
        KeyedListModel* admissions = door.lobby().admissions();
        const QAbstractItemModelTester tester(admissions);
        QCOMPARE(admissions->count(), 2);
        door.lobby().undoAdmission(saarasDevice);
        QCOMPARE(admissions->count(), 1);
        door.lobby().undoAdmission(door.admitted); // the second of two quick taps
        QCOMPARE(admissions->count(), 1);
        QCOMPARE(admissions->value(0, u"name"_s), u"Marjatta Sarviluoto"_s);
        QTRY_COMPARE(saara->door(), GuestDesk::Door::Removed);
        QCOMPARE(door.guest->door(), GuestDesk::Door::In);
    }

    void whoComesFromAServiceIsOutAWhileAfterTheMeetingHasEnded_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("isOut");
        QTest::newRow("the school's curator") << u"Antti"_s << true;
        QTest::newRow("the grandmother") << u"Marjatta"_s << false;
    }
    void whoComesFromAServiceIsOutAWhileAfterTheMeetingHasEnded()
    {
        QFETCH(QString, who);
        QFETCH(bool, isOut);
        Door door;
        QVERIFY(door.comeIn(who));
        const auto endedAgo = [&](std::chrono::minutes ago) {
            const auto record = casework::RecordId::fromText(door.pia.mainMeeting());
            const bool isDone
                = door.room()
                      .editor()
                      .change<casework::Meeting>(*record,
                          [&](casework::Meeting& one) {
                              one.state = casework::MeetingState::Closed;
                              one.endedAt = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(ago).count());
                          })
                      .has_value();
            door.room().view().flush();
            return isDone;
        };
        QVERIFY(endedAgo(ServiceVisits::kAfterEnd - std::chrono::minutes(1)));
        QTest::qWait(200);
        QCOMPARE(door.guest->door(), GuestDesk::Door::In); // there is time for feedback
        QVERIFY(endedAgo(ServiceVisits::kAfterEnd + std::chrono::minutes(1)));
        if (isOut)
            QTRY_VERIFY(door.lobby().admitted()->indexOfKey(door.memberKey(who)) < 0);
        else
            QTest::qWait(500);
        QTRY_COMPARE(door.guest->door() == GuestDesk::Door::In, !isOut);
    }

    void whoIsNotLetInNowIsTold()
    {
        Door door;
        QVERIFY(door.knock(u"Saara"_s));
        door.lobby().hold(door.lookup, door.device(), u"Odota hetki."_s, 5);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::OnHold);
        QCOMPARE(door.guest->message(), u"Odota hetki."_s);
        QCOMPARE(door.guest->waitMinutes(), 5);
        door.lobby().notNow(door.lookup, door.device(), u"Ei tänään."_s);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::NotNow);
    }

    void aSecondDeviceTakesTheSeatInOneTap()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QTRY_VERIFY(door.isHere(u"Saara"_s));
        RoomScreen& screen = *door.table().room();
        QTRY_VERIFY(!screen.blank());
        const QTemporaryDir folder;
        GuestDesk second(folder.path(), door.appearance);
        second.open(door.lobby().linkOf(door.lookup));
        QTRY_COMPARE(second.door(), GuestDesk::Door::Ready);
        second.knock();
        QTRY_COMPARE(door.lobby().knocks()->count(), 1);
        QElapsedTimer took;
        took.start();
        door.lobby().moveSeat(door.lookup, door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Moved);
        QVERIFY2(took.elapsed() <= 2'000, qPrintable(QString::number(took.elapsed())));
        QTRY_COMPARE(second.door(), GuestDesk::Door::In);
        // The old device reads nothing any more, and no stranger is left for whom nothing may be shown.
        QTRY_VERIFY(std::ranges::all_of(
            door.guest->room()->client().circles(), [](const sync::CircleInfo& circle) { return circle.removed; }));
        QTRY_VERIFY(door.isHere(u"Saara"_s));
        QTRY_VERIFY(!screen.blank());
        QCOMPARE(door.lobby().admitted()->count(), 1);
        // Taken back, it is nobody's.
        QTRY_VERIFY(door.lobby().admissions()->count() > 0);
        door.lobby().remove(door.memberKey(u"Saara"_s));
        QTRY_COMPARE(second.door(), GuestDesk::Door::Removed);
        QTRY_COMPARE(door.lobby().admitted()->count(), 0);
    }

    void whoComesTooLateIsSentANewLinkForTheirOwnSeat()
    {
        Door door;
        QTRY_VERIFY(door.table().online());
        CaseRoom& room = *door.pia.app->session().openRoom();
        const QString saara = door.memberKey(u"Saara"_s);
        door.lobby().invite(saara, 4);
        sync::InvitationDraft draft = room.lobby().invitations().front().draft;
        draft.validToMs = draft.validFromMs + 1;
        door.lobby().revoke(door.lobby().invitations()->value(0, u"key"_s).toString());
        const auto late = room.lobby().createInvitation(draft);
        QVERIFY(late);
        QTRY_COMPARE(door.lobby().invitations()->count(), 0);
        door.guest->open(late->link);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Lapsed);
        door.guest->askForNew();
        QTRY_COMPARE(door.lobby().knocks()->count(), 1);
        QVERIFY(door.lobby().knocks()->value(0, u"asksForNew"_s).toBool());
        const QString lookup = door.lobby().knocks()->value(0, u"lookup"_s).toString();
        door.lobby().letIn(lookup, door.device()); // does nothing: it is over
        door.lobby().sendNew(lookup, door.device(), 4);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Ready);
        QCOMPARE(door.lobby().invitations()->value(0, u"member"_s).toString(), saara);
        QVERIFY(door.guest->room()->client().circles().empty());
        door.guest->knock();
        QTRY_COMPARE(door.lobby().knocks()->count(), 1);
        door.lobby().letIn(door.lobby().knocks()->value(0, u"lookup"_s).toString(), door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::In);
    }

    void whoIsMutedIsToldAndNotHeardAgain()
    {
        Door door;
        QVERIFY(door.knock(u"Saara"_s));
        QSignalSpy knocked(&door.lobby(), &LobbyDesk::knocked);
        door.lobby().mute(door.lookup, door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::NotNow);
        QTRY_COMPARE(door.lobby().knocks()->count(), 0);
        QCOMPARE(knocked.count(), 0);
        const auto isMuted = [&] {
            KeyedListModel* invitations = door.lobby().invitations();
            return invitations->value(invitations->indexOfKey(door.lookup), u"muted"_s).toBool();
        };
        QVERIFY(isMuted());
        const QTemporaryDir folder; // The same link on another device: nobody is told of it either.
        GuestDesk other(folder.path(), door.appearance);
        other.open(door.lobby().linkOf(door.lookup));
        QTRY_COMPARE(other.door(), GuestDesk::Door::Ready);
        other.knock();
        QTRY_COMPARE(other.door(), GuestDesk::Door::NotNow);
        QCOMPARE(knocked.count(), 0);
        QCOMPARE(door.lobby().knocks()->count(), 0);
        door.lobby().unmute(door.lookup);
        QVERIFY(!isMuted());
    }

    void whoIsMutedCanBeHeardAgainAfterTheLinkWasTakenBack()
    {
        Door door;
        QVERIFY(door.knock(u"Saara"_s));
        door.lobby().mute(door.lookup, door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::NotNow);
        door.lobby().revoke(door.lookup);
        KeyedListModel* invitations = door.lobby().invitations();
        QTRY_VERIFY(invitations->value(invitations->indexOfKey(door.lookup), u"over"_s).toBool());
        const int row = invitations->indexOfKey(door.lookup);
        QVERIFY(invitations->value(row, u"muted"_s).toBool());
        QCOMPARE(invitations->value(row, u"member"_s).toString(), door.memberKey(u"Saara"_s));
        QVERIFY(invitations->value(row, u"link"_s).toString().isEmpty());
        QVERIFY(door.lobby().openLinkFor(door.memberKey(u"Saara"_s)).isEmpty());
        door.lobby().unmute(door.lookup);
        QTRY_COMPARE(invitations->indexOfKey(door.lookup), -1);
    }

    void whoKnocksAtAnotherDevicesDoorIsToldOnEveryPage()
    {
        Door door;
        DoorWatch& watch = *door.pia.app->door();
        door.pia.app->leaveTable();
        QTRY_COMPARE(door.pia.app->stage(), App::Stage::Child);
        QVERIFY(!watch.elsewhere());
        const auto lookup = sync::InvitationLookup::random();
        Q_EMIT door.room().lobby().knockedElsewhere(lookup);
        QTRY_VERIFY(watch.elsewhere());
        watch.acknowledge();
        QVERIFY(!watch.elsewhere());
        Q_EMIT door.room().lobby().knockedElsewhere(lookup);
        QTRY_VERIFY(watch.elsewhere());
        door.pia.app->closeCase();
        QTRY_VERIFY(!watch.elsewhere());
    }

    void aRevokedInvitationOpensNothing()
    {
        Door door;
        QTRY_VERIFY(door.table().online());
        const QString lookup = door.lobby().invite(door.memberKey(u"Saara"_s), 4);
        const QString link = door.lobby().linkOf(lookup);
        door.lobby().revoke(lookup);
        QTRY_VERIFY(door.lobby().invitations()->indexOfKey(lookup) < 0);
        door.guest->open(link);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Lapsed);
        door.guest->knock();
        QVERIFY(door.lobby().knocks()->rows().empty());
    }

    void whoeverHoldsARevokedLinkAsksAndTheHostIsToldWhatItIsAbout_data()
    {
        QTest::addColumn<bool>("forSafety");
        QTest::addRow("taken back") << false;
        QTest::addRow("for safety") << true;
    }
    void whoeverHoldsARevokedLinkAsksAndTheHostIsToldWhatItIsAbout()
    {
        QFETCH(bool, forSafety);
        Door door;
        QTRY_VERIFY(door.table().online());
        const QString old = door.lobby().invite(door.memberKey(u"Saara"_s), 4);
        const QString link = door.lobby().linkOf(old);
        if (forSafety)
            door.lobby().revokeForSafety(old);
        else
            door.lobby().revoke(old);
        QTRY_VERIFY(door.lobby().invitations()->indexOfKey(old) < 0);
        door.guest->open(link);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Lapsed);
        QVERIFY(door.lobby().knocks()->rows().empty());
        door.guest->askForNew();
        KeyedListModel& knocks = *door.lobby().knocks();
        QTRY_COMPARE(knocks.count(), 1);
        QCOMPARE(knocks.value(0, u"takenBack"_s).toString(), forSafety ? u"safety"_s : u"plain"_s);
        QVERIFY(knocks.value(0, u"asksForNew"_s).toBool() && knocks.value(0, u"authenticated"_s).toBool());
        QVERIFY(knocks.value(0, u"invitedName"_s).toString().startsWith(u"Saara"));
        door.lobby().letIn(old, door.device());
        door.lobby().moveSeat(old, door.device());
        door.lobby().sendNew(old, door.device(), 4);
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::Ready);
        QVERIFY(door.guest->room()->client().circles().empty());
        door.guest->knock();
        QTRY_COMPARE(knocks.count(), 1);
        const QString fresh = knocks.value(0, u"lookup"_s).toString();
        QVERIFY(fresh != old);
        QCOMPARE(knocks.value(0, u"takenBack"_s).toString(), QString());
        door.lobby().letIn(fresh, door.device());
        QTRY_COMPARE(door.guest->door(), GuestDesk::Door::In);
    }

    void leavingDestroysWhatTheVisitLeft()
    {
        Door door;
        QVERIFY(door.comeIn(u"Saara"_s));
        QVERIFY(!QDir(door.folder.path()).entryList({u"visit-*"_s}, QDir::Dirs).isEmpty());
        door.guest->leave();
        QVERIFY(QDir(door.folder.path()).entryList({u"visit-*"_s}, QDir::Dirs).isEmpty());
        QVERIFY(!door.guest->room());
        QVERIFY(!door.guest->lists());
        QTRY_VERIFY(!door.isHere(u"Saara"_s));
    }
};

KUDELMA_SUITE(TestLobby)
#include "tst_lobby.moc"
