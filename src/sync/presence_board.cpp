// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/presence_board.h"

#include "sync/bytes.h"
#include "sync/sync_client.h"

namespace kudelma::sync {

namespace {

constexpr milliseconds kRepeat{10'000};
constexpr milliseconds kPace{110}; ///< The server takes ten a second from a device and drops the rest.
constexpr milliseconds kNever{std::chrono::hours{24 * 365}};
constexpr std::size_t kSessionBytes = 16;

} // namespace

PresenceBoard::PresenceBoard(Surroundings& around, const Circles& circles, Shown shown)
    : m_around(around)
    , m_circles(circles)
    , m_shown(std::move(shown))
    , m_session(kSessionBytes)
    , m_timer(around.clock.makeTimer([this] { tick(); }))
{
    around.random(m_session);
}

void PresenceBoard::publish(const CircleId& circle, Bytes state)
{
    if (state.empty()) {
        // Whoever leaves may be gone before it would be its turn. Where it cannot be sent, the others see it fade.
        m_own.erase(circle);
        static_cast<void>(send(circle, state));
        plan();
        return;
    }
    m_own[circle] = {std::move(state), m_around.clock.monotonic()};
    plan();
}

void PresenceBoard::connected(const CircleId& circle)
{
    if (const auto own = m_own.find(circle); own != m_own.end()) {
        own->second.due = m_around.clock.monotonic();
        plan();
    }
}

void PresenceBoard::plan()
{
    auto next = kNever;
    for (const auto& [circle, own] : m_own)
        next = std::min(next, std::max(own.due, m_mayNextSend));
    for (const auto& [who, heard] : m_heard) {
        if (heard.isShown)
            next = std::min(next, heard.fades);
    }
    if (next == kNever)
        m_timer->stop();
    else
        m_timer->start(next - m_around.clock.monotonic());
}

void PresenceBoard::tick()
{
    const auto now = m_around.clock.monotonic();
    for (auto& [who, heard] : m_heard) {
        if (heard.isShown && heard.fades <= now) {
            heard.isShown = false;
            m_shown(who.first, who.second, {});
        }
    }
    // The one that waited longest goes; the pace holds for all circles together.
    auto first = m_own.end();
    for (auto own = m_own.begin(); own != m_own.end(); ++own) {
        if (own->second.due <= now && (first == m_own.end() || own->second.due < first->second.due))
            first = own;
    }
    if (first != m_own.end() && m_mayNextSend <= now) {
        if (send(first->first, first->second.state))
            m_mayNextSend = now + kPace;
        first->second.due = now + kRepeat;
    }
    plan();
}

bool PresenceBoard::send(const CircleId& id, const Bytes& state)
{
    const auto found = m_circles.find(id);
    if (found == m_circles.end() || !found->second->isLive())
        return false;
    const auto& circle = *found->second;
    const auto* key = circle.roster().presentKey();
    const auto* head = circle.headOf(LogId{});
    if (!key || !head)
        return false;
    roster::EnvelopeHeader header;
    header.kind = roster::EnvelopeKind::Presence;
    header.circle = id;
    header.generation = head->generation;
    header.epoch = circle.roster().state().epoch();
    header.rosterHead = circle.roster().state().head();
    header.seenIndex = head->index;
    header.seenHash = head->chain;
    wire::PresencePayload payload;
    payload.set_session(textOf(m_session));
    payload.set_counter(++m_counter);
    payload.set_sent_at_ms(m_around.connection.serverTimeMs());
    payload.set_state(textOf(state));
    wire::Frame frame;
    *frame.mutable_ephemeral()->mutable_envelope() = roster::seal(header, m_around.device, *key, serialized(payload));
    m_around.connection.send(std::move(frame));
    return true;
}

bool PresenceBoard::isNews(const Heard& heard, const wire::PresencePayload& payload) const
{
    const auto age = m_around.connection.serverTimeMs() - payload.sent_at_ms();
    // Whatever is older than its life is a replay; a clock that runs ahead would make replays last.
    if (age > kPresenceLife.count() || age < -kPresenceLife.count())
        return false;
    if (heard.session == bytesOf(payload.session()))
        return payload.counter() > heard.counter;
    return heard.session.empty() || payload.sent_at_ms() > heard.sentAtMs;
}

void PresenceBoard::received(const wire::Envelope& envelope)
{
    const auto claimed = roster::parseHeader(envelope);
    const auto found = claimed ? m_circles.find(claimed->circle) : m_circles.end();
    if (found == m_circles.end() || !found->second->roster().isKnown())
        return;
    auto& circle = *found->second;
    const auto* key = circle.roster().presentKey();
    const auto header = roster::checkPresence(circle.roster().state(), envelope);
    if (!header || !key || header->author == m_around.device.id())
        return;
    const auto opened = roster::open(envelope, *header, *key);
    wire::PresencePayload payload;
    if (!opened || !parse(*opened, payload) || payload.session().size() != kSessionBytes
        || payload.state().size() > kMaxPresenceBytes)
        return;
    auto& heard = m_heard[{circle.id(), header->author}];
    if (!isNews(heard, payload))
        return;
    circle.compareHeads(*header);
    heard.session = bytesOf(payload.session());
    heard.counter = payload.counter();
    heard.sentAtMs = payload.sent_at_ms();
    heard.fades = m_around.clock.monotonic() + kPresenceLife;
    heard.isShown = !payload.state().empty();
    plan();
    m_shown(circle.id(), header->author, bytesOf(payload.state()));
}

void PresenceBoard::forget(const CircleId& circle)
{
    m_own.erase(circle);
    for (auto heard = m_heard.begin(); heard != m_heard.end();) {
        if (heard->first.first != circle) {
            ++heard;
            continue;
        }
        if (heard->second.isShown)
            m_shown(circle, heard->first.second, {});
        heard = m_heard.erase(heard);
    }
}

void PresenceBoard::rosterChanged(const CircleReplica& circle)
{
    for (auto heard = m_heard.lower_bound({circle.id(), DeviceId{}});
         heard != m_heard.end() && heard->first.first == circle.id();) {
        if (circle.roster().isKnown() && circle.roster().state().find(heard->first.second)) {
            ++heard;
            continue;
        }
        if (heard->second.isShown)
            m_shown(circle.id(), heard->first.second, {});
        heard = m_heard.erase(heard);
    }
}

} // namespace kudelma::sync
