// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The relay behind the frames: a host, a guest and somebody who is on no roster, signed in, send what they like in any
// order, some of it while the disk is slow, fails, or the connection goes. A roster holds what a host signed, a log
// what its writers put there (whether they signed it, every receiver checks), a stranger gets nothing of either, and
// the store is never asked for what cannot be.
//
// The input is a list of steps: who, what, in how many places a good frame is changed, and how (fuzz/wire/support.h).
#include "fuzz/relay/memory_store.h"
#include "fuzz/wire/support.h"
#include "roster/roster_builder.h"
#include "roster/statements.h"
#include "sync_server/relay.h"

#include <dlfcn.h>
#include <sodium.h>

#include <array>
#include <set>

using namespace kudelma;
using namespace kudelma::roster;

// Stands before libsodium's own, and gives the same answers: but to each question once, for half a million relays ask
// the same ones.
extern "C" int crypto_sign_verify_detached(
    const unsigned char* signature, const unsigned char* message, unsigned long long size, const unsigned char* key)
{
    static const auto real
        = reinterpret_cast<decltype(&crypto_sign_verify_detached)>(::dlsym(RTLD_NEXT, "crypto_sign_verify_detached"));
    static std::map<std::string, int> known;
    constexpr std::size_t kMostKnown = 10'000;
    std::string question(reinterpret_cast<const char*>(signature), crypto_sign_BYTES);
    question.append(reinterpret_cast<const char*>(key), crypto_sign_PUBLICKEYBYTES);
    question.append(reinterpret_cast<const char*>(message), std::size_t(size));
    if (const auto found = known.find(question); found != known.end())
        return found->second;
    if (known.size() >= kMostKnown)
        known.clear();
    return known[question] = real(signature, message, size, key);
}

namespace {

constexpr std::size_t kMostSteps = 24;
constexpr std::size_t kStepBytes = 3;
constexpr std::size_t kChangeBytes = 3;
constexpr std::size_t kMostChanges = 8; ///< Of one frame.
constexpr std::size_t kPeople = 3;
constexpr std::size_t kHost = 0;
constexpr std::size_t kGuest = 1;
constexpr std::size_t kStranger = 2;
constexpr std::size_t kMostProofs = 1000;

/// What never changes: who there is, and one good frame of each kind.
struct Cast
{
    Cast()
        : people{*crypto::DeviceIdentity::fromSeed(fuzz::letters(64, 1).view()),
            *crypto::DeviceIdentity::fromSeed(fuzz::letters(64, 2).view()),
            *crypto::DeviceIdentity::fromSeed(fuzz::letters(64, 3).view())}
        , key(*crypto::EpochKey::fromBytes(fuzz::letters(32, 4).view()))
        , founding(*RosterBuilder::founding(people[0]).newEpoch(key).sign())
        , roster(founding.after)
    {
        shared.circle = own.circle = roster.circle();
        own.log = crypto::LogId{people[1].id().bytes};
        keep(founding.entry);
        const auto add
            = *RosterBuilder(roster, people[0]).add(people[1].publicKeys(), Role::Guest).shareKey(key).sign();
        keep(add.entry);
        opening = frames;
        roster = add.after;
        for (int i = 0; i < 3; ++i)
            keepEnvelope(people[0], shared, EnvelopeKind::Update);
        keepEnvelope(people[1], own, EnvelopeKind::Update);
        keepEnvelope(people[0], shared, EnvelopeKind::Snapshot);
        keepEnvelope(people[0], shared, EnvelopeKind::Presence);
        const auto next = *crypto::EpochKey::fromBytes(fuzz::letters(32, 5).view());
        keep(RosterBuilder(roster, people[0]).newGeneration());
        keep(RosterBuilder(roster, people[0]).remove(people[1].id()).newEpoch(next));
        keepRequests();
        keepDoor();
        keepAttachments();
    }

    wire::Frame& frame()
    {
        made.Clear();
        made.set_request(frames.size() + 1);
        return made;
    }
    void keep() { frames.push_back(made.SerializeAsString()); }
    void keep(const wire::RosterEntry& entry)
    {
        signedEntries.insert(entry.body() + entry.signature());
        auto& put = *frame().mutable_roster_put();
        put.set_circle(textOf(shared.circle.view()));
        *put.mutable_entry() = entry;
        keep();
    }
    void keep(const RosterBuilder& builder)
    {
        const auto entry = builder.sign();
        fuzz::require(entry.has_value(), "a good roster entry");
        keep(entry->entry);
    }
    void keepEnvelope(const crypto::DeviceIdentity& author, LogHead& head, EnvelopeKind kind)
    {
        EnvelopeHeader header;
        header.kind = kind;
        header.circle = head.circle;
        header.log = head.log;
        header.epoch = 1;
        header.rosterHead = roster.head();
        if (kind != EnvelopeKind::Presence) {
            const auto& before = head.authors[author.id()];
            header.authorSeq = before.seq + 1;
            header.prevAuthorHash = before.hash;
            header.seenIndex = head.index;
            header.seenHash = head.chain;
        }
        const auto envelope = seal(header, author, key, crypto::Bytes{1, 2, 3});
        if (kind == EnvelopeKind::Presence) {
            *frame().mutable_ephemeral()->mutable_envelope() = envelope;
        } else {
            *frame().mutable_put()->mutable_envelope() = envelope;
            passOver(head, envelope);
        }
        keep();
    }
    void keepRequests()
    {
        auto& subscribe = *frame().mutable_subscribe();
        subscribe.set_circle(textOf(shared.circle.view()));
        keep();
        auto* position = subscribe.add_positions();
        position->set_log(textOf(shared.log.view()));
        position->set_generation(1);
        position->set_next_index(2);
        keep();
        frame().mutable_unsubscribe()->set_circle(textOf(shared.circle.view()));
        keep();
        frame().mutable_hello()->add_versions(1);
        keep();
    }
    void keepAttachments()
    {
        const std::string name(crypto::AttachmentId::kSize, 'a');
        for (const std::uint32_t part : {1u, 2u}) {
            auto& put = *frame().mutable_attachment_put();
            put.set_circle(textOf(shared.circle.view()));
            put.set_attachment(name);
            put.set_part(part);
            put.set_parts(2);
            put.set_ciphertext(std::string(64, 'c'));
            keep();
        }
        auto& get = *frame().mutable_attachment_get();
        get.set_circle(textOf(shared.circle.view()));
        get.set_author(textOf(people[kHost].id().view()));
        get.set_attachment(name);
        get.set_part(1);
        keep();
        auto& erase = *frame().mutable_attachment_erase();
        erase.set_circle(textOf(shared.circle.view()));
        erase.set_author(textOf(people[kHost].id().view()));
        erase.set_attachment(name);
        keep();
    }
    void keepDoor()
    {
        const std::string lookup(crypto::InvitationLookup::kSize, 'l');
        auto& invitation = *frame().mutable_invitation_put();
        invitation.set_lookup(lookup);
        invitation.set_sealed_info(std::string(100, 's'));
        invitation.set_valid_to_ms(kNow + 3'600'000);
        invitation.add_host_devices(textOf(people[0].id().view()));
        keep();
        frame().mutable_invitation_get()->set_lookup(lookup);
        keep();
        frame().mutable_knock()->set_lookup(lookup);
        made.mutable_knock()->set_sealed_knock(std::string(100, 'k'));
        keep();
        auto& answer = *frame().mutable_knock_answer();
        answer.set_lookup(lookup);
        answer.set_guest_device(textOf(people[1].id().view()));
        answer.set_sealed_answer(std::string(40, 's'));
        signKnockAnswer(people[0], answer);
        keep();
        frame().mutable_code_request()->set_lookup(lookup);
        keep();
        frame().mutable_code_resolve()->set_digits("123456");
        keep();
        frame().mutable_invitation_revoke()->set_lookup(lookup);
        keep();
    }

    static constexpr std::int64_t kNow = 1'700'000'000'000;
    std::array<crypto::DeviceIdentity, kPeople> people;
    crypto::EpochKey key;
    RosterBuilder::Signed founding;
    RosterState roster;
    LogHead shared;
    LogHead own;
    wire::Frame made;
    std::vector<std::string> frames;
    std::vector<std::string> opening; ///< The circle is founded, and the guest is in.
    std::set<std::string> signedEntries;
    std::map<std::string, crypto::Signature> proofs; ///< By who signs in, and the challenge.
};

/// One relay and those who are connected to it.
class Scene : relay::Transport, relay::Writer, relay::Clock
{
public:
    explicit Scene(Cast& cast)
        : m_cast(cast)
        , m_relay(*this, *this, m_store, *this, [this](std::span<std::uint8_t> out) {
            for (auto& byte : out)
                byte = std::uint8_t(m_drawn += 41);
        })
    {
        for (std::size_t who = 0; who < kPeople; ++who)
            connect(who);
        for (const auto& frame : cast.opening)
            receive(0, frame);
        commit();
    }

    void step(std::size_t who, std::uint8_t what, crypto::BytesView how)
    {
        switch (what) {
        case 0xff:
            m_now += 700;
            m_relay.tick();
            break;
        case 0xfe:
            m_relay.disconnected(m_connections[who]);
            connect(who);
            break;
        case 0xfd:
            commit();
            break;
        case 0xfc:
            m_relay.writeFailed();
            fuzz::require(m_jobs.empty(), "what failed does not wait");
            break;
        default:
            receive(who, fuzz::changed(m_cast.frames[(what & 0x7f) % m_cast.frames.size()], how));
            if (what < 0x80)
                commit();
        }
        if (m_isClosed[who]) {
            m_relay.disconnected(m_connections[who]);
            connect(who);
        }
    }

    void end()
    {
        commit();
        for (const auto& [id, circle] : m_store.circles()) {
            for (const auto& entry : circle.roster)
                fuzz::require(m_cast.signedEntries.contains(entry.body() + entry.signature()), "a roster is signed");
        }
        for (const auto& [name, attachment] : m_store.attachments()) {
            const bool isWriter = name.author == m_cast.people[kHost].id() || name.author == m_cast.people[kGuest].id();
            fuzz::require(isWriter || attachment.isErased, "who attaches writes in the circle");
        }
        for (const auto& [row, log] : m_store.logs()) {
            for (const auto& [index, one] : log.envelopes) {
                if (one.op.kind != EnvelopeKind::Update)
                    continue; // a host may put a snapshot of any log
                const auto& writer = m_cast.people[log.op.log.isZero() ? kHost : kGuest].id();
                fuzz::require(one.op.author == writer, "who writes is on the roster, and in their own log");
            }
        }
    }

private:
    void receive(std::size_t who, const std::string& frame)
    {
        if (!m_isClosed[who])
            m_relay.received(m_connections[who], frame);
    }

    void connect(std::size_t who)
    {
        m_connections[who] = ++m_last;
        m_isClosed[who] = false;
        m_relay.connected(m_last, "somewhere");
        wire::Frame hello;
        hello.mutable_hello()->add_versions(1);
        *hello.mutable_hello()->mutable_device() = keysToWire(m_cast.people[who].publicKeys());
        m_newest.clear();
        receive(who, hello.SerializeAsString());
        wire::Frame challenge;
        if (!challenge.ParseFromString(m_newest) || !challenge.has_challenge())
            return; // refused: too often
        const auto& nonce = challenge.challenge().nonce();
        if (m_cast.proofs.size() > kMostProofs)
            m_cast.proofs.clear();
        const auto [proof, isNew] = m_cast.proofs.try_emplace(std::string(1, char(who)) + nonce);
        if (isNew)
            proof->second = signSignIn(m_cast.people[who], viewOf(nonce));
        wire::Frame signIn;
        signIn.mutable_sign_in()->set_signature(textOf(proof->second.view()));
        receive(who, signIn.SerializeAsString());
    }

    void commit()
    {
        while (!m_jobs.empty()) {
            const auto jobs = std::exchange(m_jobs, {});
            const auto overtaken = m_store.write(jobs);
            m_relay.written(jobs.size(), *overtaken);
        }
    }

    // The transport.
    void send(relay::ConnectionId to, std::string_view bytes) override
    {
        m_newest = bytes;
        if (to != m_connections[kStranger])
            return;
        wire::Frame frame;
        fuzz::require(frame.ParseFromArray(bytes.data(), int(bytes.size())), "a relay sends frames");
        fuzz::require(!frame.has_entries() && !frame.has_roster_entries() && !frame.has_caught_up()
                && !frame.has_ephemeral() && !frame.has_ack() && !frame.has_removed() && !frame.has_attachment_part(),
            "who is on no roster gets nothing of a circle");
    }
    void close(relay::ConnectionId id, relay::CloseReason) override
    {
        for (std::size_t who = 0; who < kPeople; ++who)
            m_isClosed[who] = m_isClosed[who] || m_connections[who] == id;
    }
    std::size_t unsent(relay::ConnectionId) const override { return 0; }
    std::uint64_t sentTotal(relay::ConnectionId) const override { return 0; }
    void setMaxFrame(relay::ConnectionId, std::size_t) override { }
    void ping(relay::ConnectionId) override { }
    // The writer.
    void submit(relay::WriteJob job) override { m_jobs.push_back(std::move(job)); }
    void reset() override { m_jobs.clear(); }
    // The clock.
    relay::milliseconds monotonic() const override { return relay::milliseconds(1'000'000 + m_now); }
    std::int64_t unixMs() const override { return Cast::kNow + m_now; }

    Cast& m_cast;
    fuzz::MemoryStore m_store;
    std::vector<relay::WriteJob> m_jobs;
    std::int64_t m_now = 0;
    unsigned m_drawn = 0;
    std::array<relay::ConnectionId, kPeople> m_connections{};
    std::array<bool, kPeople> m_isClosed{};
    relay::ConnectionId m_last = 0;
    std::string m_newest;
    relay::Relay m_relay;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Cast cast;
    const fuzz::TimeLimit limit;
    Scene scene(cast);
    const crypto::BytesView input{data, size};
    std::size_t at = 0;
    for (std::size_t steps = 0; steps < kMostSteps && at + kStepBytes <= size; ++steps) {
        const std::size_t wanted = kChangeBytes * (input[at + 2] % kMostChanges);
        const std::size_t length = std::min(wanted == 0 ? 0 : wanted + 2, size - at - kStepBytes);
        scene.step(input[at] % kPeople, input[at + 1], input.subspan(at + kStepBytes, length));
        at += kStepBytes + length;
    }
    scene.end();
    return 0;
}
