// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Claim 12: a million changed messages, and none of them is taken for a message. Bits and bytes are changed, pieces cut
// out, doubled and put in from other good messages, and fields of signed headers set to values that fit elsewhere.
#include "roster/envelope.h"
#include "roster/roster_builder.h"
#include "roster/statements.h"
#include "support/suites.h"

#include <QTest>

#include <random>

using namespace kudelma;
using namespace kudelma::roster;
using crypto::DeviceIdentity;
using crypto::EpochKey;

namespace {

constexpr int kEnvelopes = 600'000; ///< KUDELMA_MUTATIONS=n makes n times as many of each: a soak.
constexpr int kRosterEntries = 300'000;
constexpr int kKnockAnswers = 50'000;
constexpr int kSignIns = 50'000;

int times(int count)
{
    return count * std::max(1, qEnvironmentVariableIntValue("KUDELMA_MUTATIONS"));
}

class Mutator
{
public:
    explicit Mutator(std::vector<std::string> good)
        : m_good(std::move(good))
    { }
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    const std::string& anyGood() { return m_good[below(m_good.size())]; }
    std::string changed(std::string bytes)
    {
        for (auto left = 1 + below(3); left > 0 && !bytes.empty(); --left)
            changeOnce(bytes);
        return bytes;
    }

private:
    void changeOnce(std::string& bytes)
    {
        const auto at = below(bytes.size());
        const std::string& other = anyGood();
        switch (below(7)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes.insert(at, bytes.substr(at, 1 + below(40)));
            break;
        case 2:
            bytes.erase(at, 1 + below(40));
            break;
        case 3: {
            const auto from = below(other.size());
            bytes.replace(at, std::min<std::size_t>(64, bytes.size() - at), other.substr(from, 64));
            break;
        }
        case 4: // the same place of another message
            if (at < other.size())
                bytes.replace(at, 32, other.substr(at, 32));
            break;
        case 5:
            bytes[at] = static_cast<char>(m_random());
            break;
        default:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }

    std::vector<std::string> m_good;
    std::mt19937 m_random{7};
};

} // namespace

class TestMutations : public QObject
{
    Q_OBJECT

    bool m_ready = crypto::initialise();
    DeviceIdentity m_host = DeviceIdentity::generate();
    DeviceIdentity m_member = DeviceIdentity::generate();
    EpochKey m_key = EpochKey::random();

    RosterState founded()
    {
        return RosterBuilder::founding(m_host).add(m_member.publicKeys(), Role::Member).newEpoch(m_key).sign()->after;
    }

    wire::Envelope next(const RosterState& roster, const LogHead& head, const DeviceIdentity& author)
    {
        EnvelopeHeader header;
        header.circle = roster.circle();
        header.log = head.log;
        const auto known = head.authors.find(author.id());
        header.authorSeq = known == head.authors.end() ? 1 : known->second.seq + 1;
        header.prevAuthorHash = known == head.authors.end() ? Hash{} : known->second.hash;
        header.epoch = roster.epoch();
        header.rosterHead = roster.head();
        header.seenIndex = head.index;
        header.seenHash = head.chain;
        return seal(header, author, m_key, crypto::randomBytes(60));
    }

    /// One field of the signed header as it stands in another good message, or moved by one.
    static void swapField(wire::EnvelopeHeader& header, const wire::EnvelopeHeader& other, std::size_t which)
    {
        switch (which) {
        case 0:
            header.set_author(other.author());
            break;
        case 1:
            header.set_author_seq(header.author_seq() + 1);
            break;
        case 2:
            header.set_circle(other.circle());
            break;
        case 3:
            header.set_epoch(header.epoch() + 1);
            break;
        case 4:
            header.set_prev_author_hash(other.prev_author_hash());
            break;
        case 5:
            header.set_seen_hash(other.seen_hash());
            break;
        case 6:
            header.set_seen_index(other.seen_index());
            break;
        case 7:
            header.set_nonce(other.nonce());
            break;
        default:
            header.set_generation(header.generation() + 1);
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_ready); }

    void envelopes()
    {
        const RosterState roster = founded();
        const RosterState elsewhere = founded();
        LogHead head;
        head.circle = roster.circle();
        std::vector<std::string> good;
        for (int i = 0; i < 6; ++i) { // some that stand in the log already, for replays
            const auto envelope = next(roster, head, i % 2 == 0 ? m_host : m_member);
            QVERIFY(advance(head, roster, envelope, head.index + 1).has_value());
            good.push_back(envelope.SerializeAsString());
        }
        LogHead other;
        other.circle = elsewhere.circle();
        good.push_back(next(elsewhere, other, m_host).SerializeAsString());
        const wire::Envelope present = next(roster, head, m_host);
        const std::string bytes = present.SerializeAsString();
        good.push_back(bytes);
        Mutator mutator(good);
        const auto isTaken = [&](const wire::Envelope& envelope) {
            LogHead trial = head;
            const auto header = advance(trial, roster, envelope, head.index + 1);
            const bool isUnmoved = trial.index == head.index && trial.chain == head.chain && trial.epoch == head.epoch
                && trial.authors == head.authors && trial.recent == head.recent;
            if (!header && !isUnmoved)
                qFatal("a refused envelope moved the log");
            return header.has_value();
        };
        QVERIFY(isTaken(present));
        for (int i = 0, tried = 0; tried < times(kEnvelopes); ++i) {
            wire::Envelope envelope;
            if (i % 3 == 0) {
                wire::EnvelopeHeader header;
                wire::EnvelopeHeader from;
                wire::Envelope donor;
                envelope = present;
                if (!header.ParseFromString(present.header()) || !donor.ParseFromString(mutator.anyGood())
                    || !from.ParseFromString(donor.header()))
                    qFatal("a good header");
                swapField(header, from, mutator.below(9));
                header.SerializeToString(envelope.mutable_header());
            } else if (!envelope.ParseFromString(mutator.changed(i % 3 == 1 ? bytes : mutator.anyGood()))) {
                continue;
            }
            const bool isTheSame = envelope.header() == present.header()
                && envelope.ciphertext() == present.ciphertext() && envelope.signature() == present.signature();
            tried += isTheSame ? 0 : 1;
            QVERIFY2(isTheSame || !isTaken(envelope), qPrintable(QString::number(i)));
        }
    }

    void rosterEntries()
    {
        RosterState state = founded();
        const auto guest = DeviceIdentity::generate();
        const auto added = RosterBuilder(state, m_host).add(guest.publicKeys(), Role::Guest).shareKey(m_key).sign();
        const auto removed = RosterBuilder(added->after, m_host).remove(guest.id()).newEpoch(EpochKey::random()).sign();
        const auto lowered = RosterBuilder(state, m_host).changeRole(m_member.id(), Role::Reader).sign();
        std::vector<std::string> good;
        for (const auto* entry : {&added->entry, &removed->entry, &lowered->entry})
            good.push_back(entry->SerializeAsString());
        Mutator mutator(good);
        const Hash before = state.head();
        for (int i = 0, tried = 0; tried < times(kRosterEntries); ++i) {
            wire::RosterEntry entry;
            if (!entry.ParseFromString(mutator.changed(mutator.anyGood())))
                continue;
            const auto isOneOf = [&](const RosterBuilder::Signed& one) {
                return entry.body() == one.entry.body() && entry.signature() == one.entry.signature();
            };
            if (isOneOf(*added) || isOneOf(*lowered))
                continue;
            ++tried;
            QVERIFY2(!state.apply(entry), qPrintable(QString::number(i)));
            QVERIFY(state.head() == before && state.devices().size() == 2);
        }
        QVERIFY(state.apply(added->entry).has_value());
    }

    void knockAnswers()
    {
        wire::KnockAnswer answer;
        answer.set_lookup(std::string(10, 'l'));
        answer.set_guest_device(std::string(16, 'g'));
        answer.set_sealed_answer(std::string(300, 's'));
        signKnockAnswer(m_host, answer);
        wire::KnockAnswer another = answer;
        another.set_guest_device(std::string(16, 'h'));
        signKnockAnswer(m_member, another);
        const std::string bytes = answer.SerializeAsString();
        Mutator mutator({bytes, another.SerializeAsString()});
        QVERIFY(verifyKnockAnswer(m_host.publicKeys(), answer));
        for (int i = 0, tried = 0; tried < times(kKnockAnswers); ++i) {
            wire::KnockAnswer changed;
            if (!changed.ParseFromString(mutator.changed(bytes)))
                continue;
            const bool isTheSame = changed.lookup() == answer.lookup()
                && changed.guest_device() == answer.guest_device() && changed.sealed_answer() == answer.sealed_answer()
                && changed.signature() == answer.signature();
            tried += isTheSame ? 0 : 1;
            QVERIFY2(isTheSame || !verifyKnockAnswer(m_host.publicKeys(), changed), qPrintable(QString::number(i)));
        }
    }

    void signIns()
    {
        const Bytes challenge = crypto::randomBytes(kChallengeBytes);
        const auto signature = signSignIn(m_host, challenge);
        QVERIFY(verifySignIn(m_host.publicKeys(), challenge, signature));
        std::mt19937 random(3);
        for (int i = 0; i < times(kSignIns); ++i) {
            Bytes otherChallenge = challenge;
            auto otherSignature = signature;
            auto& target = i % 2 == 0 ? otherChallenge[random() % otherChallenge.size()]
                                      : otherSignature.bytes[random() % otherSignature.bytes.size()];
            target = std::uint8_t(target ^ (1 + random() % 255));
            QVERIFY(!verifySignIn(m_host.publicKeys(), otherChallenge, otherSignature));
            QVERIFY(!verifySignIn(m_member.publicKeys(), challenge, signature));
        }
    }
};

KUDELMA_SUITE(TestMutations)
#include "tst_mutations.moc"
