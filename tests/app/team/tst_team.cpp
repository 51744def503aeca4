// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Colleagues who find one another once and then work on children's pages together, on the real server over loopback.
#include "app/core/ids.h"
#include "app/support/two_workers.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::MemberRole;

class TeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueComesInOnceThroughTheDoor()
    {
        Team team;
        const QAbstractItemModelTester tester(team.piasTeam().colleagues());
        QVERIFY(team.piasTeam().canInvite());
        QVERIFY(team.bringTuomas());
        QCOMPARE(team.tuomasTeam().name(), u"Itäinen tiimi"_s);
        QVERIFY(!team.tuomasTeam().canInvite()); // A therapist does not keep the team.
        QVERIFY(team.tuomas.app->session().cases().empty()); // A team is no child.
        QTRY_COMPARE(team.tuomas.app->stage(), App::Stage::Home);
        // It is there after the lock too, and nothing of it while it is locked.
        team.tuomas.app->lock();
        QTRY_VERIFY(!team.tuomasTeam().exists());
        QCOMPARE(team.tuomasTeam().colleagues()->count(), 0);
        QVERIFY(team.tuomasTeam().name().isEmpty());
        team.tuomas.app->start()->unlockForRehearsal(kPassphrase);
        QTRY_VERIFY(team.tuomasTeam().exists());
        QCOMPARE(team.tuomasTeam().colleagues()->count(), 2);
        QTRY_VERIFY(team.tuomasTeam().isOnline());
    }

    void whoLeadsMayLetOthersIn()
    {
        Team team;
        QVERIFY(team.bringTuomas(MemberRole::ConsultantWorker));
        QTRY_VERIFY(team.tuomasTeam().canInvite());
        QVERIFY(!team.tuomasTeam().addColleague(u"Kaisa"_s, {}, int(MemberRole::Coordinator)).isEmpty());
        QTRY_COMPARE(team.piasTeam().colleagues()->count(), 3);
    }

    /// Whom one host wrote down another may invite, and vouches for by the name that stood on their screen.
    void anotherHostVouchesForWhomItLetsIn()
    {
        Team team;
        QVERIFY(team.bringTuomas(MemberRole::ConsultantWorker));
        QTRY_VERIFY(team.tuomasTeam().canInvite());
        const QString kaisa = team.piasTeam().addColleague(u"Kaisa"_s, {}, int(MemberRole::Coordinator));
        QTRY_COMPARE(team.tuomasTeam().colleagues()->count(), 3);
        LobbyDesk& lobby = *team.tuomasTeam().lobby();
        TeamDevice third(team.relay.url());
        third.createProfile();
        const QSignalSpy knocked(&team.tuomasTeam(), &TeamDesk::knocked);
        third.app->joinAsGuest(lobby.linkOf(lobby.invite(kaisa, 24)));
        QTRY_VERIFY(third.app->guest()->door() == GuestDesk::Door::Ready);
        third.app->guest()->knock();
        QTRY_COMPARE(lobby.knocks()->count(), 1);
        QCOMPARE(knocked.count(), 1);
        lobby.letIn(lobby.knocks()->value(0, u"lookup"_s).toString(), lobby.knocks()->value(0, u"device"_s).toString());
        QTRY_VERIFY(third.app->guest()->door() == GuestDesk::Door::Team);
        const auto id = *casework::MemberId::fromText(kaisa);
        QTRY_COMPARE(team.piasTeam().devicesOf(id).size(), std::size_t(1));
        QTRY_VERIFY(team.isHere(u"Kaisa"_s));
    }

    void whoIsNoWorkerIsNotWrittenDown()
    {
        Team team;
        const QSignalSpy failed(&team.piasTeam(), &TeamDesk::failed);
        QVERIFY(team.piasTeam().addColleague(u"Saara"_s, {}, int(MemberRole::Parent)).isEmpty());
        QVERIFY(team.piasTeam().addColleague(u"  "_s, {}, int(MemberRole::SocialWorker)).isEmpty());
        QVERIFY(team.piasTeam().addColleague(u"X"_s, {}, -1).isEmpty());
        QVERIFY(team.piasTeam().addColleague(u"X"_s, {}, 99).isEmpty());
        QVERIFY(team.piasTeam().addColleague(QString(121, u'x'), {}, int(MemberRole::SocialWorker)).isEmpty());
        QVERIFY(!team.piasTeam().create(u"Toinen"_s)); // One is enough.
        QCOMPARE(failed.count(), 6);
    }

    /// A visit keeps nothing, so it can be in no team.
    void withoutAVaultNobodyJoins()
    {
        Team team;
        TeamDevice visitor(team.relay.url());
        QSignalSpy notices(visitor.app.get(), &App::notice);
        visitor.app->joinAsGuest(team.link(u"Outi"_s, MemberRole::SocialWorker));
        GuestDesk& door = *visitor.app->guest();
        QTRY_VERIFY(door.door() == GuestDesk::Door::Ready);
        door.knock();
        KeyedListModel& knocks = *team.piasTeam().lobby()->knocks();
        QTRY_COMPARE(knocks.count(), 1);
        team.piasTeam().lobby()->letIn(
            knocks.value(0, u"lookup"_s).toString(), knocks.value(0, u"device"_s).toString());
        QTRY_VERIFY(door.door() == GuestDesk::Door::NoTeam);
        QCOMPARE(door.teamName(), u"Itäinen tiimi"_s);
        door.joinTeam();
        QVERIFY(!visitor.app->team()->exists());
        visitor.app->leaveGuest();
        QTRY_COMPARE(visitor.app->stage(), App::Stage::FirstRun);
    }

    /// Being let in is not being in: the person is asked, and may leave.
    void nobodyIsInATeamWithoutHavingSaidYes()
    {
        Team team;
        GuestDesk& door = *team.tuomas.app->guest();
        team.tuomas.app->joinAsGuest(team.link(u"Tuomas Vaarala"_s, MemberRole::FamilyTherapist));
        QTRY_VERIFY(door.door() == GuestDesk::Door::Ready);
        door.knock();
        KeyedListModel& knocks = *team.piasTeam().lobby()->knocks();
        QTRY_COMPARE(knocks.count(), 1);
        team.piasTeam().lobby()->letIn(
            knocks.value(0, u"lookup"_s).toString(), knocks.value(0, u"device"_s).toString());
        QTRY_VERIFY(door.door() == GuestDesk::Door::Team);
        team.tuomas.app->leaveGuest();
        QTRY_COMPARE(team.tuomas.app->stage(), App::Stage::Home);
        QVERIFY(!team.tuomasTeam().exists());
        QVERIFY(!team.tuomas.app->session().team());
    }

    void whoLeavesCanComeBack()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        team.tuomasTeam().leave();
        QVERIFY(!team.tuomasTeam().exists());
        QVERIFY(!team.tuomas.app->session().team());
        QVERIFY(team.tuomasTeam().create(u"Toinen"_s));
    }

    /// Whoever keeps the team can be taken out of it too.
    void aHostIsTakenOutToo()
    {
        Team team;
        QVERIFY(team.bringTuomas(MemberRole::ConsultantWorker));
        QTRY_VERIFY(team.tuomasTeam().canInvite());
        team.piasTeam().lobby()->remove(keyOf(*team.piasTeam().colleagues(), u"Tuomas Vaarala"_s));
        QTRY_VERIFY(team.tuomasTeam().isRemoved());
        QVERIFY(!team.tuomasTeam().canInvite());
    }

    void aPageIsOfferedAndTakenWithOneTap()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(team.share());
        KeyedListModel& offers = *team.tuomasTeam().offers();
        QCOMPARE(offers.value(0, u"child"_s).toString(), u"Aino"_s);
        QCOMPARE(offers.value(0, u"from"_s).toString(), u"Pia Koivurinne"_s);
        const QString page = team.take();
        QVERIFY(!page.isEmpty());
        QVERIFY(team.tuomas.app->openCase(page));
        CaseRoom& tuomas = *team.tuomas.app->session().openRoom();
        QTRY_COMPARE(tuomas.people().size(), std::size_t(2));
        QCOMPARE(tuomas.client().circles().size(), std::size_t(1)); // Pia's own circle stays hers.
        QTRY_COMPARE(offers.count(), 0);
        // They write to each other there.
        casework::Factor factor;
        factor.words = u"naapuri auttaa"_s;
        CaseRoom& pia = *team.pia.app->session().openRoom();
        const auto circle = caseworkCircle(tuomas.client().circles().front().id);
        QVERIFY(pia.editor().add(circle, factor));
        pia.client().flush();
        QTRY_COMPARE(tuomas.view().all<casework::Factor>().size(), std::size_t(1));
        QVERIFY(tuomas.editor().add(circle, factor));
        tuomas.client().flush();
        QTRY_COMPARE(pia.view().all<casework::Factor>().size(), std::size_t(2));
        // And each sees in the use log what the other did, by the other's own device.
        const auto isLogged = [&](const CaseRoom& who) {
            const UseBook::Log log = team.pia.app->session().uses()->read();
            return std::ranges::any_of(log.lines, [&](const UseBook::Line& line) {
                return line.use.who == who.self() && line.use.deed == casework::UseDeed::Changed
                    && line.soundness == UseBook::Soundness::Sound;
            });
        };
        QTRY_VERIFY(isLogged(pia) && isLogged(tuomas));
        QVERIFY(team.circles().colleagues()->rows().empty()); // Nobody is left to add.
    }

    void aCircleIsNeverWidened()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(team.share());
        const QString page = team.take();
        QVERIFY(team.tuomas.app->openCase(page));
        CaseRoom& tuomas = *team.tuomas.app->session().openRoom();
        QTRY_COMPARE(tuomas.people().size(), std::size_t(2));
        const QString saara = team.circles().addPerson(u"Saara"_s, u"äiti"_s, int(MemberRole::Parent));
        QVERIFY(!saara.isEmpty());
        QTRY_COMPARE(team.circles().people()->count(), 3);
        // The two are by themselves: Tuomas hears nothing of it.
        CaseRoom& pia = *team.pia.app->session().openRoom();
        QCOMPARE(pia.client().circles().size(), std::size_t(3));
        QTest::qWait(300);
        QCOMPARE(tuomas.client().circles().size(), std::size_t(1));
        QCOMPARE(team.tuomasTeam().offers()->count(), 0);
        // All three: a circle of its own, once.
        const QString tuomasKey = keyOf(*team.circles().people(), u"Tuomas Vaarala"_s);
        const QString all = team.circles().addCircle({saara, tuomasKey});
        QVERIFY(!all.isEmpty());
        QCOMPARE(team.circles().addCircle({tuomasKey, saara, saara}), all);
        QTRY_COMPARE(team.tuomasTeam().offers()->count(), 1);
        QCOMPARE(team.take(), page); // The same page, with more in it.
        QTRY_COMPARE(team.tuomas.app->session().openRoom()->people().size(), std::size_t(3));
        const CircleCard card = pia.card(*casework::CircleId::fromText(all));
        QVERIFY(card.people.at(*casework::MemberId::fromText(saara)) == Access::Own);
        QVERIFY(card.people.at(*casework::MemberId::fromText(tuomasKey)) == Access::Shared);
    }

    void whoIsTakenOutReadsNothingNew_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("a member") << int(MemberRole::FamilyTherapist);
        QTest::newRow("who keeps the page too") << int(MemberRole::ConsultantWorker);
    }
    void whoIsTakenOutReadsNothingNew()
    {
        QFETCH(int, role);
        Team team;
        QVERIFY(team.bringTuomas());
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(team.share(MemberRole(role)));
        QVERIFY(team.tuomas.app->openCase(team.take()));
        CaseRoom& tuomas = *team.tuomas.app->session().openRoom();
        QTRY_COMPARE(tuomas.people().size(), std::size_t(2));
        const auto circle = tuomas.client().circles().front().id;
        team.circles().remove(keyOf(*team.circles().people(), u"Tuomas Vaarala"_s));
        QTRY_VERIFY(tuomas.client().circle(circle)->removed);
    }

    void whatIsRefusedIsGoneUntilItIsToldAgain()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(team.share());
        team.tuomasTeam().refuse(team.tuomasTeam().offers()->rows().front().key);
        QTRY_COMPARE(team.tuomasTeam().offers()->count(), 0);
        QVERIFY(team.tuomas.app->session().cases().empty());
        team.circles().tellAgain(keyOf(*team.circles().people(), u"Tuomas Vaarala"_s));
        QTRY_COMPARE(team.tuomasTeam().offers()->count(), 1);
        QVERIFY(!team.take().isEmpty());
    }

    void whatMakesNoSenseIsRefused()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(!team.circles().addPerson(u"Saara"_s, u"äiti"_s, int(MemberRole::Parent)).isEmpty());
        const QSignalSpy failed(&team.circles(), &CircleDesk::failed);
        QVERIFY(team.circles().addPerson({}, {}, int(MemberRole::Parent)).isEmpty());
        QVERIFY(team.circles().addPerson(u"X"_s, {}, 99).isEmpty());
        QVERIFY(team.circles().addColleague(u"nobody"_s, int(MemberRole::SocialWorker)).isEmpty());
        QVERIFY(team.circles()
                    .addColleague(keyOf(*team.circles().colleagues(), u"Tuomas Vaarala"_s), int(MemberRole::Parent))
                    .isEmpty());
        QVERIFY(!team.circles().addCircle({}).isEmpty()); // Her own, which is there.
        QVERIFY(team.circles().addCircle({u"nobody"_s}).isEmpty());
        QCOMPARE(failed.count(), 5);
    }

    /// Who is in the team may not speak for another of it.
    void anOfferUnderAnothersNameIsNotShown()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        const auto& tuomas = team.tuomas.app->session().device();
        PageOffer offer;
        offer.page = u"aa"_s;
        offer.child = u"Aino"_s;
        offer.from = team.piasTeam().room()->self();
        offer.self = team.tuomasTeam().room()->self();
        offer.circles.resize(1);
        crdt::Document& shared
            = *team.piasTeam().room()->client().document(team.piasTeam().room()->client().circles().front().id);
        const auto put = [&](const QByteArray& bytes) {
            shared.transact([&](crdt::Transaction& change) {
                shared.array(TeamDesk::kOffers).push(change, {crdt::Any(crdt::Bytes(bytes.begin(), bytes.end()))});
            });
        };
        put(offer.write(tuomas.publicKeys(), crypto::DeviceIdentity::generate())); // Of nobody's device.
        put(QByteArray("garbage"));
        put(QByteArray(PageOffer::kMaxBytes + 1, 'x'));
        PageOffer toMany = offer;
        toMany.circles.resize(PageOffer::kMaxCircles + 1);
        put(toMany.write(tuomas.publicKeys(), team.pia.app->session().device()));
        PageOffer inTuomasName = offer;
        inTuomasName.from = team.tuomasTeam().room()->self();
        inTuomasName.child = u"Eila"_s;
        put(inTuomasName.write(tuomas.publicKeys(), team.pia.app->session().device()));
        PageOffer forAnother = offer; // Who somebody is on a page is not for others to say.
        forAnother.self = *casework::MemberId::fromText(u"m-somebody"_s);
        forAnother.child = u"Oona"_s;
        put(forAnother.write(tuomas.publicKeys(), team.pia.app->session().device()));
        PageOffer forNobody = offer; // Would be taken for what a knock left behind, and deleted with all in it.
        forNobody.self = memberOfUnknownDevice(tuomas.id());
        put(forNobody.write(tuomas.publicKeys(), team.pia.app->session().device()));
        put(offer.write(tuomas.publicKeys(), team.pia.app->session().device())); // The only true one, and again:
        put(offer.write(tuomas.publicKeys(), team.pia.app->session().device())); // one page is one line.
        team.piasTeam().room()->client().flush();
        QTRY_COMPARE(team.tuomasTeam().offers()->count(), 1);
        QCOMPARE(team.tuomasTeam().offers()->value(0, u"child"_s).toString(), u"Aino"_s);
        QCOMPARE(team.piasTeam().offers()->count(), 0); // Not for her.
    }

    /// Whoever writes another's id into the records, or their own device under another's name, is given nothing.
    void aDeviceIsWhoseTheHostVouchedForIt()
    {
        Team team;
        QVERIFY(team.bringTuomas());
        // Mallory is in the team too, and has their hands in its document.
        const auto mallory = crypto::DeviceIdentity::generate();
        CaseRoom& room = *team.piasTeam().room();
        const auto circle = room.client().circles().front().id;
        bool isIn = false;
        room.client().addDevice(circle, mallory.publicKeys(), sync::Role::Member,
            [&](const sync::Result<void>& done) { isIn = done.has_value(); });
        QTRY_VERIFY(isIn);
        const auto tuomas = *casework::MemberId::fromText(keyOf(*team.piasTeam().colleagues(), u"Tuomas Vaarala"_s));
        room.noteDevice(tuomas, mallory.id(), true);
        const auto forged = Voucher{mallory.id(), tuomas, {u"Tuomas Vaarala"_s, {}, MemberRole::FamilyTherapist}};
        crdt::Document& shared = *room.client().document(circle);
        const QByteArray bytes = forged.write(caseworkCircle(circle), mallory); // Signed, but by no host.
        shared.transact([&](crdt::Transaction& change) {
            shared.array(TeamDesk::kVouchers).push(change, {crdt::Any(crdt::Bytes(bytes.begin(), bytes.end()))});
        });
        room.view().flush();
        QCOMPARE(team.piasTeam().devicesOf(tuomas).size(), std::size_t(1));
        QVERIFY(room.memberOf(mallory.id()) != tuomas);
        // Nor on a child's page.
        QVERIFY(!team.openAino().isEmpty());
        QVERIFY(team.share());
        CaseRoom& page = *team.pia.app->session().openRoom();
        for (const sync::CircleInfo& info : page.client().circles()) {
            for (const sync::DeviceInfo& device : info.devices)
                QVERIFY(device.id != mallory.id());
        }
        page.noteDevice(tuomas, mallory.id(), true);
        QVERIFY(page.memberOf(mallory.id()) != tuomas);
    }

    void aVoucherChangedInAnyByteIsNone()
    {
        const auto host = crypto::DeviceIdentity::generate();
        const auto team = casework::CircleId::random(casework::systemRandom());
        const Voucher voucher{crypto::DeviceId::random(), *casework::MemberId::fromText(u"m-1"_s),
            {u"Pia"_s, u"sosiaalityöntekijä"_s, MemberRole::SocialWorker}};
        const QByteArray bytes = voucher.write(team, host);
        QVERIFY(Voucher::read(team, bytes)->voucher == voucher);
        QVERIFY(!Voucher::read(casework::CircleId::random(casework::systemRandom()), bytes));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ 0x01);
            const auto read = Voucher::read(team, changed);
            QVERIFY2(!read || read->by != host.id(), qPrintable(QString::number(i)));
        }
        QVERIFY(!Voucher::read(team, QByteArray(Voucher::kMaxBytes + 1, 'x')));
        VoucherBook book;
        QVERIFY(book.take(voucher));
        Voucher taken = voucher;
        taken.member = *casework::MemberId::fromText(u"m-2"_s);
        QVERIFY(!book.take(taken)); // Who was named first stays.
        QVERIFY(VoucherBook::fromBytes(book.toBytes()).all() == book.all());
        for (std::size_t i = 0; i < VoucherBook::kMaxVouchers + 5; ++i) {
            taken.device = crypto::DeviceId::random();
            (void)book.take(taken);
        }
        QCOMPARE(book.all().size(), VoucherBook::kMaxVouchers);
    }

    void anOfferChangedInAnyByteIsNone()
    {
        const auto from = crypto::DeviceIdentity::generate();
        const auto to = crypto::DeviceIdentity::generate();
        PageOffer offer;
        offer.page = u"aa"_s;
        offer.child = u"Aino"_s;
        offer.from = *casework::MemberId::fromText(u"m-1"_s);
        offer.self = *casework::MemberId::fromText(u"m-2"_s);
        offer.circles.resize(2);
        const QByteArray bytes = offer.write(to.publicKeys(), from);
        QVERIFY(PageOffer::read(bytes, to));
        QVERIFY(!PageOffer::read(bytes, from));
        QVERIFY(!bytes.contains("Aino"));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ 0x20);
            QVERIFY2(!PageOffer::read(changed, to), qPrintable(QString::number(i)));
        }
    }
};

KUDELMA_SUITE(TeamTest)
#include "tst_team.moc"
