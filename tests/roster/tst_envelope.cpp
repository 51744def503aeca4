// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/sealing.h"
#include "roster/envelope.h"
#include "roster/roster_builder.h"
#include "support/suites.h"

#include <QTest>

using namespace kudelma;
using namespace kudelma::roster;
using crypto::DeviceIdentity;
using crypto::EpochKey;

#define COMPARE_KIND(result, expected)                                                                                 \
    do {                                                                                                               \
        QVERIFY(!(result));                                                                                            \
        QCOMPARE(static_cast<int>((result).error().kind), static_cast<int>(expected));                                 \
    } while (false)

class TestEnvelope : public QObject
{
    Q_OBJECT

    bool m_ready = crypto::initialise(); // before the keys below are made
    DeviceIdentity m_host = DeviceIdentity::generate();
    DeviceIdentity m_member = DeviceIdentity::generate();
    DeviceIdentity m_guest = DeviceIdentity::generate();
    DeviceIdentity m_reader = DeviceIdentity::generate();
    EpochKey m_key = EpochKey::random();
    std::optional<RosterState> m_roster;

    EnvelopeHeader headerFor(
        const DeviceIdentity& author, const LogHead& head, EnvelopeKind kind = EnvelopeKind::Update)
    {
        EnvelopeHeader header;
        header.kind = kind;
        header.circle = m_roster->circle();
        header.log = head.log;
        header.generation = head.generation;
        const auto known = head.authors.find(author.id());
        header.authorSeq = known == head.authors.end() ? 1 : known->second.seq + 1;
        header.prevAuthorHash = known == head.authors.end() ? Hash{} : known->second.hash;
        header.epoch = m_roster->epoch();
        header.rosterHead = m_roster->head();
        header.seenIndex = head.index;
        header.seenHash = head.chain;
        return header;
    }
    LogHead emptyLog(const LogId& log = {})
    {
        LogHead head;
        head.circle = m_roster->circle();
        head.log = log;
        return head;
    }
    LogId ownLog(const DeviceIdentity& device) { return LogId{device.id().bytes}; }
    wire::Envelope update(const DeviceIdentity& author, const LogHead& head)
    {
        return seal(headerFor(author, head), author, m_key, crypto::randomBytes(40));
    }
    void write(LogHead& head, const DeviceIdentity& author)
    {
        QVERIFY(advance(head, *m_roster, update(author, head), head.index + 1).has_value());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ready); }
    void init()
    {
        m_roster = RosterBuilder::founding(m_host)
                       .add(m_member.publicKeys(), Role::Member)
                       .add(m_guest.publicKeys(), Role::Guest)
                       .add(m_reader.publicKeys(), Role::Reader)
                       .newEpoch(m_key)
                       .sign()
                       ->after;
    }

    void whatIsSealedOpensForTheKey()
    {
        const Bytes payload{1, 2, 3};
        for (const auto kind : {EnvelopeKind::Update, EnvelopeKind::Presence}) {
            auto header = headerFor(m_host, emptyLog(), kind);
            header.authorSeq = kind == EnvelopeKind::Presence ? 0 : 1;
            const auto envelope = seal(header, m_host, m_key, payload);
            const auto parsed = parseHeader(envelope);
            QVERIFY(parsed.has_value());
            QVERIFY(hasGoodSignature(envelope, m_host.publicKeys().signing));
            QVERIFY(!hasGoodSignature(envelope, m_guest.publicKeys().signing));
            QCOMPARE(open(envelope, *parsed, m_key).value(), payload);
            COMPARE_KIND(open(envelope, *parsed, EpochKey::random()), ErrorKind::UnknownKey);
        }
    }

    /// Number 4 was for attachments, which are no envelopes any more.
    void unknownKindsAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {0, 4, 5, 1000})
            QTest::addRow("%d", kind) << kind;
    }
    void unknownKindsAreRefused()
    {
        QFETCH(int, kind);
        auto envelope = seal(headerFor(m_host, emptyLog()), m_host, m_key, Bytes{1});
        wire::EnvelopeHeader header;
        QVERIFY(header.ParseFromString(envelope.header()));
        header.set_kind(static_cast<wire::EnvelopeKind>(kind));
        envelope.set_header(header.SerializeAsString());
        COMPARE_KIND(parseHeader(envelope), ErrorKind::Malformed);
        auto head = emptyLog();
        COMPARE_KIND(advance(head, *m_roster, envelope, 1), ErrorKind::Malformed);
    }

    void everybodyButReadersAttaches()
    {
        for (const auto role : {Role::Host, Role::Member, Role::Guest})
            QVERIFY(mayAttach(role));
        QVERIFY(!mayAttach(Role::Reader));
    }

    void presenceAndUpdatesDoNotShareAKey()
    {
        auto header = headerFor(m_host, emptyLog(), EnvelopeKind::Presence);
        header.authorSeq = 0;
        const auto envelope = seal(header, m_host, m_key, Bytes{1});
        auto parsed = *parseHeader(envelope);
        parsed.kind = EnvelopeKind::Update;
        COMPARE_KIND(open(envelope, parsed, m_key), ErrorKind::BadCiphertext);
    }

    void sizesTellABucketOnly()
    {
        const auto header = headerFor(m_host, emptyLog());
        const auto one = seal(header, m_host, m_key, crypto::randomBytes(1));
        const auto many = seal(header, m_host, m_key, crypto::randomBytes(200));
        QCOMPARE(one.ciphertext().size(), many.ciphertext().size());
    }

    void aLogOfSeveralAuthorsIsFollowed()
    {
        auto head = emptyLog();
        for (int i = 0; i < 6; ++i)
            write(head, i % 2 ? m_host : m_member);
        QCOMPARE(head.index, 6u);
        QCOMPARE(head.authors.at(m_host.id()).seq, 3u);
    }

    void everyFlippedBitIsNoticed()
    {
        const auto head = emptyLog();
        const auto envelope = update(m_host, head);
        const auto fields = {
            &wire::Envelope::mutable_header, &wire::Envelope::mutable_ciphertext, &wire::Envelope::mutable_signature};
        for (const auto field : fields) {
            auto copy = envelope;
            const std::size_t size = (copy.*field)()->size();
            for (std::size_t at = 0; at < size; ++at) {
                auto changed = envelope;
                auto& bytes = *(changed.*field)();
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
                auto moved = head;
                QVERIFY(!advance(moved, *m_roster, changed, 1));
                QCOMPARE(moved.index, 0u);
            }
        }
    }

    void replaysGapsAndReorderingsAreNoticed()
    {
        auto head = emptyLog();
        const auto first = update(m_host, head);
        QVERIFY(advance(head, *m_roster, first, 1));
        COMPARE_KIND(advance(head, *m_roster, first, 2), ErrorKind::WrongPrevious);
        COMPARE_KIND(advance(head, *m_roster, update(m_member, head), 3), ErrorKind::WrongPrevious);
        auto gap = headerFor(m_host, head);
        gap.authorSeq += 1;
        COMPARE_KIND(advance(head, *m_roster, seal(gap, m_host, m_key, {}), 2), ErrorKind::WrongPrevious);
        auto clone = headerFor(m_host, head);
        clone.prevAuthorHash = Hash::random();
        COMPARE_KIND(advance(head, *m_roster, seal(clone, m_host, m_key, {}), 2), ErrorKind::WrongPrevious);
    }

    void anEnvelopeCannotBeMovedToAnotherPlace()
    {
        const auto head = emptyLog();
        const auto envelope = update(m_host, head);
        auto other = emptyLog(ownLog(m_guest));
        COMPARE_KIND(advance(other, *m_roster, envelope, 1), ErrorKind::WrongPlace);
        auto later = emptyLog();
        later.generation = 2;
        COMPARE_KIND(advance(later, *m_roster, envelope, 1), ErrorKind::WrongPlace);
        const auto elsewhere = RosterBuilder::founding(m_host).newEpoch(m_key).sign()->after;
        auto there = head;
        there.circle = elsewhere.circle();
        COMPARE_KIND(advance(there, elsewhere, envelope, 1), ErrorKind::WrongPlace);
    }

    void everyRoleWritesWhereItMay()
    {
        auto shared = emptyLog();
        COMPARE_KIND(advance(shared, *m_roster, update(m_guest, shared), 1), ErrorKind::NotAllowed);
        COMPARE_KIND(advance(shared, *m_roster, update(m_reader, shared), 1), ErrorKind::NotAllowed);
        const auto stranger = DeviceIdentity::generate();
        COMPARE_KIND(advance(shared, *m_roster, update(stranger, shared), 1), ErrorKind::NotOnRoster);
        auto own = emptyLog(ownLog(m_guest));
        COMPARE_KIND(advance(own, *m_roster, update(m_host, own), 1), ErrorKind::NotAllowed);
        write(own, m_guest);
        auto notAGuest = emptyLog(ownLog(m_member));
        COMPARE_KIND(advance(notAGuest, *m_roster, update(m_member, notAGuest), 1), ErrorKind::NotAllowed);
        const auto snapshot = seal(headerFor(m_guest, own, EnvelopeKind::Snapshot), m_guest, m_key, {});
        COMPARE_KIND(advance(own, *m_roster, snapshot, 2), ErrorKind::NotAllowed);
    }

    void anOldEpochDoesNotComeBack()
    {
        auto head = emptyLog();
        const auto late = update(m_guest, emptyLog(ownLog(m_guest)));
        auto own = emptyLog(ownLog(m_guest));
        const auto old = *m_roster;
        const auto before = update(m_host, head);
        const auto fresh = EpochKey::random();
        m_roster = RosterBuilder(old, m_host).remove(m_guest.id()).newEpoch(fresh).sign()->after;
        const auto after = seal(headerFor(m_member, head), m_member, fresh, {});
        QVERIFY(advance(head, *m_roster, after, 1));
        COMPARE_KIND(advance(head, *m_roster, before, 2), ErrorKind::WrongPrevious);
        // What it wrote while it was in stays readable.
        QVERIFY(advance(own, *m_roster, late, 1));
        auto header = headerFor(m_guest, own);
        header.rosterHead = m_roster->head();
        COMPARE_KIND(advance(own, *m_roster, seal(header, m_guest, m_key, {}), 2), ErrorKind::NotOnRoster);
    }

    void aKeyOfAnotherEpochIsRefused()
    {
        auto head = emptyLog();
        COMPARE_KIND(advance(head, *m_roster, seal(headerFor(m_host, head), m_host, EpochKey::random(), {}), 1),
            ErrorKind::UnknownKey);
        auto header = headerFor(m_host, head);
        header.epoch = 2;
        COMPARE_KIND(advance(head, *m_roster, seal(header, m_host, m_key, {}), 1), ErrorKind::UnknownKey);
    }

    void differentHistoriesShow()
    {
        auto head = emptyLog();
        write(head, m_host);
        write(head, m_host);
        auto header = headerFor(m_member, head);
        header.seenIndex = 1;
        header.seenHash = Hash::random();
        COMPARE_KIND(advance(head, *m_roster, seal(header, m_member, m_key, {}), 3), ErrorKind::HistoriesDiffer);
        header.seenIndex = 7;
        COMPARE_KIND(advance(head, *m_roster, seal(header, m_member, m_key, {}), 3), ErrorKind::HistoriesDiffer);
        header = headerFor(m_member, head);
        header.rosterHead = Hash::random();
        COMPARE_KIND(advance(head, *m_roster, seal(header, m_member, m_key, {}), 3), ErrorKind::UnknownRoster);
    }

    void aRefusedEntryIsPassedOverAndTheLogGoesOn()
    {
        auto head = emptyLog();
        auto bad = update(m_member, head);
        bad.mutable_signature()->at(5) ^= 1;
        COMPARE_KIND(advance(head, *m_roster, bad, 1), ErrorKind::BadSignature);
        passOver(head, bad);
        write(head, m_host);
        QCOMPARE(head.index, 2u);
    }

    void aStubCarriesTheChainButNothingElse()
    {
        auto head = emptyLog();
        write(head, m_host);
        const auto snapshot = seal(headerFor(m_member, head, EnvelopeKind::Snapshot), m_member, m_key, Bytes{9});
        const auto stub = stubOf(snapshot);
        QVERIFY(isStub(stub) && !isStub(snapshot));
        QVERIFY(envelopeHash(stub) == envelopeHash(snapshot));
        auto withStub = head;
        auto whole = head;
        QVERIFY(advance(withStub, *m_roster, stub, 2));
        QVERIFY(advance(whole, *m_roster, snapshot, 2));
        QVERIFY(withStub.chain == whole.chain);
        COMPARE_KIND(open(stub, *parseHeader(stub), m_key), ErrorKind::BadCiphertext);
        COMPARE_KIND(advance(withStub, *m_roster, stubOf(update(m_host, withStub)), 3), ErrorKind::Malformed);
    }

    void aNewcomerBeginsAtASnapshot()
    {
        auto head = emptyLog();
        write(head, m_host);
        write(head, m_member);
        wire::SnapshotPayload payload;
        payload.set_covers_index(head.index);
        payload.set_covers_hash(textOf(head.chain.view()));
        for (const auto& [device, author] : head.authors) {
            auto* one = payload.add_authors();
            one->set_device(textOf(device.view()));
            one->set_author_seq(author.seq);
            one->set_envelope_hash(textOf(author.hash.view()));
        }
        const auto snapshot = seal(headerFor(m_host, head, EnvelopeKind::Snapshot), m_host, m_key, {});
        auto begun = beginAt(m_roster->circle(), {}, 1, *m_roster, snapshot, payload);
        QVERIFY(begun.has_value());
        QVERIFY(advance(head, *m_roster, snapshot, 3));
        QVERIFY(advance(*begun, *m_roster, stubOf(snapshot), 3));
        const auto next = update(m_member, head);
        QVERIFY(advance(*begun, *m_roster, next, 4));
        QVERIFY(advance(head, *m_roster, next, 4));
        QVERIFY(begun->chain == head.chain);

        payload.set_covers_index(1);
        COMPARE_KIND(beginAt(m_roster->circle(), {}, 1, *m_roster, snapshot, payload), ErrorKind::Malformed);
    }

    void presenceIsOfThePresentEpochAndRoster()
    {
        auto header = headerFor(m_reader, emptyLog(), EnvelopeKind::Presence);
        header.authorSeq = 0;
        const auto presence = seal(header, m_reader, m_key, {});
        QVERIFY(checkPresence(*m_roster, presence));
        COMPARE_KIND(checkPresence(*m_roster, update(m_host, emptyLog())), ErrorKind::Malformed);
        const auto later
            = RosterBuilder(*m_roster, m_host).remove(m_reader.id()).newEpoch(EpochKey::random()).sign()->after;
        COMPARE_KIND(checkPresence(later, presence), ErrorKind::UnknownKey);
    }

    void clientIdsAreBoundToTheDevice()
    {
        const auto salt = crypto::randomBytes(16);
        QVERIFY(boundClientId(m_host.id(), salt) != boundClientId(m_guest.id(), salt));
        QVERIFY(boundClientId(m_host.id(), salt) < (std::uint64_t{1} << 53));
    }
};

KUDELMA_SUITE(TestEnvelope)
#include "tst_envelope.moc"
