// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Every message with every byte changed, and everything replayed: nothing is accepted that should not be, and nothing
// falls over. Set KUDELMA_SEED to repeat a run.
#include "support/suites.h"
#include "sync_server/support/attachments.h"

#include <QTest>

#include <random>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

class TestRelayMutation : public QObject
{
    Q_OBJECT

    const std::uint64_t m_seed = qEnvironmentVariableIsSet("KUDELMA_SEED")
        ? qEnvironmentVariable("KUDELMA_SEED").toULongLong()
        : std::random_device()();
    std::mt19937_64 m_random{m_seed};
    std::unique_ptr<Bed> m_bed;
    std::unique_ptr<Client> m_host, m_guest;
    std::unique_ptr<TestCircle> m_circle;

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }
    /// A fresh connection when the old one was closed for its many malformed frames.
    void stayConnected(Client& client)
    {
        if (client.line().closed || client.line().frames.size() > 50) {
            client.disconnect();
            m_bed->transport.lines.erase(client.connection());
            client.signIn("address " + std::to_string(m_random()));
        }
        m_bed->clock.pass(milliseconds(20));
    }
    /// Each byte of `original` changed in one or two ways.
    template <typename Try>
    void mutate(const std::string& original, Try tryOne)
    {
        for (std::size_t at = 0; at < original.size(); ++at) {
            std::string changed = original;
            changed[at] = static_cast<char>(changed[at] ^ (1 << below(8)));
            tryOne(changed);
            changed[at] = static_cast<char>(m_random());
            if (changed != original)
                tryOne(changed);
        }
        for (int i = 0; i < 50; ++i) { // Cut, doubled, shuffled.
            std::string changed = original.substr(0, below(original.size()));
            tryOne(changed);
            changed += original.substr(below(original.size()));
            if (changed != original)
                tryOne(changed);
        }
    }

private Q_SLOTS:
    void initTestCase() { qInfo("KUDELMA_SEED=%llu", static_cast<unsigned long long>(m_seed)); }
    void init()
    {
        m_bed = std::make_unique<Bed>();
        m_host = std::make_unique<Client>(*m_bed);
        m_guest = std::make_unique<Client>(*m_bed);
        m_host->signIn();
        m_guest->signIn();
        m_circle = std::make_unique<TestCircle>(
            *m_host, std::vector<std::pair<const Asker*, Role>>{{m_guest.get(), Role::Guest}});
    }

    void aChangedHelloOrProofSignsNobodyIn()
    {
        for (const bool changesHello : {true, false}) {
            std::string original = m_host->hello().SerializeAsString();
            if (!changesHello)
                original = std::string(64, 'x');
            mutate(original, [&](const std::string& changed) {
                Client client(*m_bed, *DeviceIdentity::fromSeed(m_host->identity().seed().view()));
                client.connect("address " + std::to_string(m_random()));
                wire::Frame hello = client.hello();
                if (changesHello && !hello.ParseFromString(changed))
                    return client.disconnect();
                const auto keys = roster::keysFrom(hello.hello().device());
                const auto challenge = client.ask(hello);
                if (challenge.has_challenge()) {
                    auto signature
                        = roster::signSignIn(client.identity(), roster::viewOf(challenge.challenge().nonce()));
                    if (!changesHello) {
                        for (std::size_t i = 0; i < changed.size() && i < signature.bytes.size(); ++i)
                            signature.bytes[i] ^= static_cast<std::uint8_t>(changed[i] ^ 'x');
                    }
                    const bool isUnchanged = signature
                        == roster::signSignIn(client.identity(), roster::viewOf(challenge.challenge().nonce()));
                    wire::Frame proof;
                    proof.mutable_sign_in()->set_signature(textOf(signature.view()));
                    const bool isIn = client.ask(proof).has_signed_in();
                    // Only as the device whose key signed.
                    QCOMPARE(isIn, isUnchanged && keys == client.keys());
                }
                client.disconnect();
                m_bed->transport.lines.erase(client.connection());
            });
        }
    }

    void aChangedRosterEntryIsNeverTaken()
    {
        const auto entry = RosterBuilder(m_circle->roster, m_host->identity())
                               .remove(m_guest->id())
                               .newEpoch(EpochKey::random())
                               .sign()
                               ->entry;
        mutate(rosterFrame(m_circle->id(), entry).SerializeAsString(), [&](const std::string& changed) {
            stayConnected(*m_host);
            wire::Frame frame;
            if (!frame.ParseFromString(changed)) {
                m_host->post(changed);
                return;
            }
            const bool isSame = frame.roster_put().circle() == textOf(m_circle->id().view())
                && frame.roster_put().entry().body() == entry.body()
                && frame.roster_put().entry().signature() == entry.signature();
            if (frame.has_roster_put() && !isSame)
                QVERIFY(!m_host->ask(frame).has_roster_ack());
            else if (!frame.has_roster_put())
                (void)m_host->ask(frame);
        });
        stayConnected(*m_host);
        m_bed->settle();
        QVERIFY(m_host->putRoster(m_circle->id(), entry).has_roster_ack()); // Nothing has changed in between.
    }

    void aChangedEnvelopeIsRefusedByTheServerOrByEveryReceiver()
    {
        // What the server took, as a strict receiver sees it.
        LogHead& head = m_circle->head();
        const auto takeAsItIs = [&](const wire::Envelope& envelope) {
            auto copy = head;
            const auto moved = advance(copy, m_circle->roster, envelope, head.index + 1);
            const auto header = roster::parseHeader(envelope);
            passOver(head, envelope);
            head.authors[m_host->id()] = {header->authorSeq, roster::envelopeHash(envelope)};
            return moved.has_value();
        };
        std::size_t taken = 0;
        auto original = m_circle->update(*m_host);
        const auto size = putFrame(original).SerializeAsString().size();
        for (std::size_t at = 0; at < size; ++at) {
            stayConnected(*m_host);
            original = m_circle->update(*m_host); // A valid next one each time.
            std::string changed = putFrame(original).SerializeAsString();
            changed[at] = static_cast<char>(changed[at] ^ (1 << below(8)));
            wire::Frame frame;
            if (!frame.ParseFromString(changed)) {
                m_host->post(changed);
                continue;
            }
            const wire::Envelope envelope = frame.put().envelope();
            const bool isSame = envelope.header() == original.header() && envelope.ciphertext() == original.ciphertext()
                && envelope.signature() == original.signature();
            if (!m_host->ask(frame).has_ack())
                continue;
            ++taken;
            QCOMPARE(takeAsItIs(envelope), isSame);
        }
        QVERIFY(taken > 300); // Ciphertext and signature are not the server's to judge.
        stayConnected(*m_host);
        m_circle->write(*m_host); // The log goes on.
    }

    void aChangedHeaderNeverMovesAnEnvelope()
    {
        const auto original = m_circle->update(*m_host);
        mutate(original.header(), [&](const std::string& changed) {
            stayConnected(*m_host);
            auto envelope = original;
            envelope.set_header(changed);
            const auto reply = m_host->put(envelope);
            if (!reply.has_ack())
                return;
            // Taken, because only a field changed that the server cannot judge: every receiver sees the signature.
            const auto header = roster::parseHeader(envelope);
            QVERIFY(header.has_value());
            QVERIFY(header->circle == m_circle->id() && header->log.isZero() && header->author == m_host->id());
            auto copy = m_circle->head();
            QVERIFY(!advance(copy, m_circle->roster, envelope, copy.index + 1));
            passOver(m_circle->head(), envelope);
            m_circle->head().authors[m_host->id()] = {header->authorSeq, roster::envelopeHash(envelope)};
        });
    }

    void changedLobbyMessagesDoNoHarm()
    {
        wire::Frame put;
        put.mutable_invitation_put()->set_lookup("0123456789");
        put.mutable_invitation_put()->set_sealed_info("sealed");
        put.mutable_invitation_put()->set_valid_to_ms(m_bed->clock.wall + 3'600'000);
        QVERIFY(m_host->ask(put).has_done());
        wire::Frame knock;
        knock.mutable_knock()->set_lookup("0123456789");
        knock.mutable_knock()->set_sealed_knock("sealed knock");
        QVERIFY(m_guest->ask(knock).has_done());
        wire::Frame answer;
        auto& message = *answer.mutable_knock_answer();
        message.set_lookup("0123456789");
        message.set_guest_device(textOf(m_guest->id().view()));
        message.set_sealed_answer("sealed answer");
        roster::signKnockAnswer(m_host->identity(), message);
        for (const auto& original : {put, knock, answer}) {
            mutate(original.SerializeAsString(), [&](const std::string& changed) {
                stayConnected(*m_host);
                m_guest->forget();
                wire::Frame frame;
                if (!frame.ParseFromString(changed)) {
                    m_host->post(changed);
                    return;
                }
                (void)m_host->ask(frame);
                for (const auto& got : m_guest->take(wire::Frame::kKnockAnswer))
                    QVERIFY(roster::verifyKnockAnswer(m_host->keys(), got.knock_answer()));
            });
        }
    }

    void aChangedPartNeverTakesThePlaceOfWhatIsThere()
    {
        const TestAttachment one{{m_circle->id(), m_host->id(), crypto::AttachmentId::random()}, 3, 200};
        QVERIFY(m_host->ask(one.put(1)).has_done());
        const auto isThere = [&] {
            return m_host->ask(one.get(1)).attachment_part().ciphertext() == one.ciphertext(1)
                && m_host->ask(one.get(2)).has_error();
        };
        mutate(one.put(1).SerializeAsString(), [&](const std::string& changed) {
            stayConnected(*m_host);
            wire::Frame frame;
            if (!frame.ParseFromString(changed)) {
                m_host->post(changed);
                return;
            }
            (void)m_host->ask(frame);
            QVERIFY(isThere());
        });
        for (const auto& original : {one.get(1), one.erase()}) {
            mutate(original.SerializeAsString(), [&](const std::string& changed) {
                stayConnected(*m_guest); // Who may not erase it.
                wire::Frame frame;
                if (!frame.ParseFromString(changed)) {
                    m_guest->post(changed);
                    return;
                }
                const auto reply = m_guest->ask(frame);
                QVERIFY(!reply.has_attachment_part()
                    || reply.attachment_part().ciphertext() == one.ciphertext(reply.attachment_part().part()));
            });
        }
        stayConnected(*m_host);
        QVERIFY(isThere());
    }

    void whatIsReplayedChangesNothing()
    {
        m_guest->forget();
        (void)m_guest->subscribe(m_circle->id());
        std::vector<wire::Frame> session{rosterFrame(m_circle->id(), m_circle->genesis)};
        for (int i = 0; i < 20; ++i) {
            session.push_back(putFrame(m_circle->update(*m_host)));
            QVERIFY(m_host->put(session.back().put().envelope()).has_ack());
            m_circle->moveOn(session.back().put().envelope());
        }
        const auto entry = RosterBuilder(m_circle->roster, m_host->identity()).newEpoch(EpochKey::random()).sign();
        session.push_back(rosterFrame(m_circle->id(), entry->entry));
        QVERIFY(m_host->ask(session.back()).has_roster_ack());
        m_guest->forget();
        const auto bytes = m_bed->store().bytesOf(m_circle->id());
        std::shuffle(session.begin(), session.end(), m_random);
        for (auto* client : {m_host.get(), m_guest.get()}) {
            for (const auto& frame : session) {
                m_bed->clock.pass(milliseconds(20));
                (void)client->ask(frame);
            }
        }
        QVERIFY(m_guest->take(wire::Frame::kEntries).empty());
        QVERIFY(m_guest->take(wire::Frame::kRosterEntries).empty());
        QCOMPARE(*m_bed->store().bytesOf(m_circle->id()), *bytes);
    }

    void garbageDoesNoHarm()
    {
        for (int i = 0; i < 5000; ++i) {
            stayConnected(*m_guest);
            std::string garbage(below(300), '\0');
            for (auto& byte : garbage)
                byte = static_cast<char>(m_random());
            if (i % 2 && garbage.size() > 2) { // Looks like one of the messages.
                const auto field = static_cast<unsigned>(2 + below(17)); // Numbers above 15 take two bytes.
                garbage[0] = static_cast<char>((field & 15) << 3 | 2 | (field > 15 ? 0x80 : 0));
                garbage[1] = static_cast<char>(field > 15 ? 1 : std::min<std::size_t>(garbage.size() - 2, 127));
                if (field > 15 && garbage.size() > 3)
                    garbage[2] = static_cast<char>(std::min<std::size_t>(garbage.size() - 3, 127));
            }
            m_guest->post(garbage);
            m_bed->settle();
        }
        m_circle->write(*m_host);
    }
};

KUDELMA_SUITE(TestRelayMutation)
#include "tst_relay_mutation.moc"
