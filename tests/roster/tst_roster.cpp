// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/sealing.h"
#include "roster/roster_builder.h"
#include "roster/statements.h"
#include "support/suites.h"
#include "wire/limits.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::roster;
using crypto::DeviceIdentity;
using crypto::EpochKey;

namespace {

constexpr std::string_view kSignDomain = "kudelma/v1/roster";

wire::RosterEntry signedEntry(const wire::RosterBody& body, const DeviceIdentity& author)
{
    wire::RosterEntry entry;
    entry.set_body(body.SerializeAsString());
    entry.set_signature(textOf(author.sign(kSignDomain, {viewOf(entry.body())}).view()));
    return entry;
}

wire::RosterBody bodyOf(const wire::RosterEntry& entry)
{
    wire::RosterBody body;
    body.ParseFromString(entry.body());
    return body;
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

    bool m_ready = crypto::initialise(); // before the keys below are made
    DeviceIdentity m_host = DeviceIdentity::generate();
    DeviceIdentity m_other = DeviceIdentity::generate();
    DeviceIdentity m_guest = DeviceIdentity::generate();
    EpochKey m_key = EpochKey::random();

    RosterBuilder::Signed founded() { return RosterBuilder::founding(m_host).newEpoch(m_key).sign().value(); }
    RosterBuilder::Signed withGuest()
    {
        return RosterBuilder(founded().after, m_host)
            .add(m_guest.publicKeys(), Role::Guest)
            .shareKey(m_key)
            .sign()
            .value();
    }
    /// An empty next entry by the host, to be filled with what no builder would write.
    wire::RosterBody nextBody(const RosterState& state, const DeviceIdentity& author)
    {
        wire::RosterBody body;
        body.set_version(1);
        body.set_circle(textOf(state.circle().view()));
        body.set_index(state.nextIndex());
        body.set_previous(textOf(state.head().view()));
        body.set_author(textOf(author.id().view()));
        return body;
    }
    void refused(RosterState& state, const wire::RosterBody& body, const DeviceIdentity& author, ErrorKind kind)
    {
        const auto head = state.head();
        const auto result = state.apply(signedEntry(body, author));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(kind));
        QVERIFY(state.head() == head);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ready); }

    void theCircleIdFollowsFromItsFirstEntry()
    {
        const auto first = founded();
        const auto second = founded();
        QVERIFY(first.after.circle() != second.after.circle());
        QCOMPARE(first.after.nextIndex(), 1u);
        QCOMPARE(first.after.epoch(), 1u);
        QCOMPARE(first.after.generation(), 1u);
        QVERIFY(first.after.isHost(m_host.id()));
        const auto hash = RosterState::entryHash(first.entry);
        QVERIFY(std::equal(first.after.circle().bytes.begin(), first.after.circle().bytes.end(), hash.bytes.begin()));
    }

    void anAddedDeviceOpensItsWrap()
    {
        const auto state = withGuest().after;
        const auto opened = m_guest.unseal(*state.wrapFor(m_guest.id()));
        QVERIFY(opened.has_value());
        QVERIFY(std::equal(opened->view().begin(), opened->view().end(), m_key.view().begin(), m_key.view().end()));
        QVERIFY(crypto::keyIdOf(m_key) == state.keyId());
    }

    void manyMayBeAddedWithTheFirstEntry()
    {
        const auto circle = RosterBuilder::founding(m_host)
                                .add(m_other.publicKeys(), Role::Member)
                                .add(m_guest.publicKeys(), Role::Guest)
                                .newEpoch(m_key)
                                .sign();
        QVERIFY(circle.has_value());
        QCOMPARE(circle->after.devices().size(), 3u);
    }

    void aDeviceWithoutAKeyIsNotAdded()
    {
        const auto result = RosterBuilder(founded().after, m_host).add(m_guest.publicKeys(), Role::Guest).sign();
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(ErrorKind::BadChange));
    }

    void aRemovalNeedsANewEpochInTheSameEntry()
    {
        const auto state = withGuest().after;
        QVERIFY(!RosterBuilder(state, m_host).remove(m_guest.id()).sign());
        const auto fresh = EpochKey::random();
        const auto removed = RosterBuilder(state, m_host).remove(m_guest.id()).newEpoch(fresh).sign();
        QVERIFY(removed.has_value());
        QVERIFY(!removed->after.find(m_guest.id()));
        QVERIFY(!removed->after.wrapFor(m_guest.id()));
        QCOMPARE(removed->after.epoch(), 2u);
    }

    void aNewEpochMustLeaveNobodyOutAndTakeNobodyIn()
    {
        auto state = withGuest().after;
        auto body = nextBody(state, m_host);
        auto* epoch = body.add_changes()->mutable_new_epoch();
        epoch->set_epoch(2);
        const auto fresh = EpochKey::random();
        epoch->set_key_id(textOf(crypto::keyIdOf(fresh).view()));
        auto* wrap = epoch->add_wraps();
        wrap->set_device(textOf(m_host.id().view()));
        wrap->set_box(textOf(crypto::sealTo(m_host.publicKeys().sealing, fresh.view())));
        refused(state, body, m_host, ErrorKind::BadChange);
        for (const auto& device : {m_guest.id(), m_other.id()}) {
            auto* more = body.mutable_changes(0)->mutable_new_epoch()->add_wraps();
            *more = body.changes(0).new_epoch().wraps(0);
            more->set_device(textOf(device.view()));
        }
        refused(state, body, m_host, ErrorKind::BadChange);
        body.mutable_changes(0)->mutable_new_epoch()->mutable_wraps()->RemoveLast();
        QVERIFY(state.apply(signedEntry(body, m_host)).has_value());
    }

    void anOldKeyCannotBecomeTheNewOne()
    {
        QVERIFY(!RosterBuilder(withGuest().after, m_host).remove(m_guest.id()).newEpoch(m_key).sign());
    }

    void onlyHostsWrite()
    {
        auto state = withGuest().after;
        QCOMPARE(static_cast<int>(RosterBuilder(state, m_guest).newEpoch(EpochKey::random()).sign().error().kind),
            static_cast<int>(ErrorKind::NotAllowed));
        QCOMPARE(static_cast<int>(RosterBuilder(state, m_other).newEpoch(EpochKey::random()).sign().error().kind),
            static_cast<int>(ErrorKind::NotOnRoster));
    }

    void theLastHostStays()
    {
        const auto state = withGuest().after;
        QVERIFY(!RosterBuilder(state, m_host).changeRole(m_host.id(), Role::Member).sign());
        QVERIFY(!RosterBuilder(state, m_host).remove(m_host.id()).newEpoch(EpochKey::random()).sign());
        const auto handed = RosterBuilder(state, m_host)
                                .changeRole(m_guest.id(), Role::Host)
                                .changeRole(m_host.id(), Role::Member)
                                .sign();
        QVERIFY(handed.has_value());
        QVERIFY(!handed->after.isHost(m_host.id()));
    }

    void aHostDoesNotRemoveItself()
    {
        const auto two
            = RosterBuilder(founded().after, m_host).add(m_other.publicKeys(), Role::Host).shareKey(m_key).sign();
        QVERIFY(!RosterBuilder(two->after, m_host).remove(m_host.id()).newEpoch(EpochKey::random()).sign());
        QVERIFY(RosterBuilder(two->after, m_other).remove(m_host.id()).newEpoch(EpochKey::random()).sign());
    }

    void aRemovedDeviceMayComeBack()
    {
        const auto fresh = EpochKey::random();
        const auto removed = RosterBuilder(withGuest().after, m_host).remove(m_guest.id()).newEpoch(fresh).sign();
        const auto back
            = RosterBuilder(removed->after, m_host).add(m_guest.publicKeys(), Role::Reader).shareKey(fresh).sign();
        QVERIFY(back.has_value());
        QCOMPARE(static_cast<int>(back->after.roleAt(m_guest.id(), 1).value()), static_cast<int>(Role::Guest));
        QVERIFY(!back->after.roleAt(m_guest.id(), 0));
        QVERIFY(!back->after.roleAt(m_guest.id(), 2));
        QCOMPARE(static_cast<int>(back->after.roleAt(m_guest.id(), 3).value()), static_cast<int>(Role::Reader));
        QCOMPARE(back->after.epochAt(1), 1u);
        QCOMPARE(back->after.epochAt(2), 2u);
        QVERIFY(!RosterBuilder(back->after, m_host).add(m_guest.publicKeys(), Role::Guest).shareKey(fresh).sign());
    }

    void entriesCannotBeReplayedReorderedOrMoved()
    {
        const auto genesis = founded();
        const auto first = RosterBuilder(genesis.after, m_host).newGeneration().sign();
        const auto second = RosterBuilder(first->after, m_host).newGeneration().sign();
        auto state = genesis.after;
        QVERIFY(!state.apply(second->entry));
        QVERIFY(state.apply(first->entry));
        QVERIFY(!state.apply(first->entry));
        QVERIFY(!state.apply(genesis.entry));
        QVERIFY(state.apply(second->entry));
        QCOMPARE(state.generation(), 3u);
        auto elsewhere = founded().after;
        QVERIFY(!elsewhere.apply(first->entry));
    }

    void aForkIsRefusedAfterTheFirst()
    {
        const auto genesis = founded();
        const auto left = RosterBuilder(genesis.after, m_host).newEpoch(EpochKey::random()).sign();
        const auto right = RosterBuilder(genesis.after, m_host).newEpoch(EpochKey::random()).sign();
        auto state = genesis.after;
        QVERIFY(state.apply(left->entry));
        QCOMPARE(static_cast<int>(state.apply(right->entry).error().kind), static_cast<int>(ErrorKind::WrongPrevious));
    }

    void badFormsAreRefused_data()
    {
        QTest::addColumn<int>("form");
        for (int form = 0; form < 11; ++form)
            QTest::addRow("%d", form) << form;
    }
    void badFormsAreRefused()
    {
        QFETCH(int, form);
        auto state = withGuest().after;
        auto body = nextBody(state, m_host);
        auto kind = ErrorKind::BadChange;
        switch (form) {
        case 0:
            kind = ErrorKind::Malformed; // no changes
            break;
        case 1:
            for (int i = 0; i <= wire::kMaxRosterChanges; ++i)
                body.add_changes()->mutable_change_role()->set_device(textOf(m_guest.id().view()));
            kind = ErrorKind::Malformed;
            break;
        case 2:
            body.set_version(2);
            body.add_changes()->mutable_new_generation()->set_generation(2);
            kind = ErrorKind::Version;
            break;
        case 3:
            body.add_changes()->mutable_genesis();
            break;
        case 4:
            body.add_changes()->mutable_new_generation()->set_generation(3);
            break;
        case 5:
            body.add_changes();
            kind = ErrorKind::Malformed;
            break;
        case 6:
            body.add_changes()->mutable_change_role()->set_device(textOf(m_guest.id().view()));
            kind = ErrorKind::Malformed;
            break;
        case 7:
            body.add_changes()->mutable_remove_device()->set_device("short");
            kind = ErrorKind::Malformed;
            break;
        case 8:
            body.set_author("short");
            body.add_changes()->mutable_new_generation()->set_generation(2);
            kind = ErrorKind::Malformed;
            break;
        case 9:
            body.set_previous(textOf(Hash{}.view()));
            body.add_changes()->mutable_new_generation()->set_generation(2);
            kind = ErrorKind::WrongPrevious;
            break;
        case 10: { // a share of another key than the present one
            auto* share = body.add_changes()->mutable_share_key();
            share->set_epoch(1);
            share->set_key_id(textOf(KeyId::random().view()));
            break;
        }
        default:
            break;
        }
        refused(state, body, m_host, kind);
    }

    void theNumberOfDevicesIsLimited()
    {
        auto builder = RosterBuilder::founding(m_host);
        for (std::size_t i = 0; i < wire::kMaxDevices; ++i)
            builder.add({crypto::SigningPublicKey::random(), m_guest.publicKeys().sealing}, Role::Reader);
        const auto result = builder.newEpoch(m_key).sign();
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(ErrorKind::Limit));
    }

    void anotherSignatureOrBodyIsRefused()
    {
        const auto genesis = founded();
        const auto next = RosterBuilder(genesis.after, m_host).newGeneration().sign();
        for (std::size_t at = 0; at < next->entry.body().size(); ++at) {
            auto entry = next->entry;
            (*entry.mutable_body())[at] = static_cast<char>(entry.body()[at] ^ 1);
            auto state = genesis.after;
            QVERIFY2(!state.apply(entry), qPrintable(QString::number(at)));
        }
        auto state = genesis.after;
        auto stranger = signedEntry(bodyOf(next->entry), m_guest);
        QCOMPARE(static_cast<int>(state.apply(stranger).error().kind), static_cast<int>(ErrorKind::BadSignature));
        // From our own store the signature is not looked at again, everything else is.
        QVERIFY(state.apply(stranger, RosterState::Trust::Stored));
    }

    void aSignInIsGoodForOneChallengeAndOneDevice()
    {
        const auto challenge = crypto::randomBytes(kChallengeBytes);
        const auto signature = signSignIn(m_host, challenge);
        QVERIFY(verifySignIn(m_host.publicKeys(), challenge, signature));
        QVERIFY(!verifySignIn(m_guest.publicKeys(), challenge, signature));
        QVERIFY(!verifySignIn(m_host.publicKeys(), crypto::randomBytes(kChallengeBytes), signature));
        // Another sealing key under the same signing key is another device.
        QVERIFY(!verifySignIn({m_host.publicKeys().signing, m_guest.publicKeys().sealing}, challenge, signature));
    }

    void aKnockAnswerIsBoundToItsGuest()
    {
        wire::KnockAnswer answer;
        answer.set_lookup("0123456789");
        answer.set_guest_device(textOf(m_guest.id().view()));
        answer.set_sealed_answer("sealed");
        signKnockAnswer(m_host, answer);
        QVERIFY(verifyKnockAnswer(m_host.publicKeys(), answer));
        QVERIFY(!verifyKnockAnswer(m_other.publicKeys(), answer));
        answer.set_guest_device(textOf(m_other.id().view()));
        QVERIFY(!verifyKnockAnswer(m_host.publicKeys(), answer));
    }
};

KUDELMA_SUITE(TestRoster)
#include "tst_roster.moc"
