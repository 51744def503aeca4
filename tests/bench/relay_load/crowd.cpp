// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/crowd.h"

#include <algorithm>
#include <random>
#include <thread>

namespace kudelma::load {

namespace {

constexpr std::uint32_t kFirstSource = 0x7f000002; ///< 127.0.0.2
constexpr std::size_t kOfOneSource = 900; ///< The server takes 1,000 of one address.
constexpr std::size_t kShakingAtOnce = 200; ///< And 250 handshakes.
constexpr Span kLookEvery = 1ms;
constexpr Span kRetryAfter = 200ms;

} // namespace

double Tally::milliseconds(double part)
{
    if (microseconds.empty())
        return 0;
    const auto at = microseconds.begin() + std::ptrdiff_t(part * double(microseconds.size() - 1));
    std::nth_element(microseconds.begin(), at, microseconds.end());
    return double(*at) / 1000;
}

Member::Member(Crowd& crowd, Loop& loop, std::size_t number)
    : line(loop, *this)
    , m_crowd(crowd)
    , m_number(number)
{ }

std::size_t Member::room() const
{
    return m_number / m_crowd.shape().inEach;
}

std::size_t Member::place() const
{
    return m_number % m_crowd.shape().inEach;
}

void Member::connect(std::uint16_t port)
{
    (void)line.connect({port, kFirstSource + std::uint32_t(m_number / kOfOneSource), path(), {}});
}

void Member::closed(Line&)
{
    ++m_crowd.tally.closed;
    if (m_isReady)
        --m_crowd.m_ready;
    m_isReady = false;
}

void Member::becomeReady()
{
    if (!m_isReady) {
        ++m_crowd.m_ready;
        m_readySince = now();
    }
    m_isReady = true;
}

void Member::write()
{
    m_sent.push_back({now(), m_crowd.shape().inEach - 1});
    ++m_underWay;
    ++m_crowd.tally.written;
    send(m_sent.size());
}

void Member::delivered(std::uint64_t number, Nanoseconds at, const Member& to)
{
    if (number == 0 || number > m_sent.size() || m_sent[number - 1].missing == 0) {
        ++m_crowd.tally.twice;
        return;
    }
    Sent& sent = m_sent[number - 1];
    ++m_crowd.tally.delivered;
    if (to.m_isReady && sent.at >= to.m_readySince) // Who comes later reads it later.
        m_crowd.tally.microseconds.push_back(std::uint32_t(std::max<Nanoseconds>(at - sent.at, 0) / 1000));
    if (--sent.missing == 0) {
        --m_underWay;
        m_crowd.m_free.push_back(this);
    }
}

Connector::Connector(Crowd& crowd, std::uint16_t port, std::chrono::milliseconds jitter)
    : m_crowd(crowd)
    , m_port(port)
    , m_dueAt(crowd.members().size(), 0)
{
    std::minstd_rand random(1);
    std::uniform_int_distribution<Nanoseconds> wait(0, countOf(jitter));
    for (Nanoseconds& due : m_dueAt)
        due = now() + wait(random);
}

void Connector::step()
{
    const Nanoseconds at = now();
    if (at - m_steppedAt < countOf(kLookEvery))
        return;
    m_steppedAt = at;
    const auto& members = m_crowd.members();
    if (m_crowd.ready() == members.size())
        return;
    auto shaking = std::size_t(std::count_if(members.begin(), members.end(),
        [](const auto& member) { return !member->line.isOff() && !member->isReady(); }));
    for (std::size_t looked = 0; looked < members.size() && shaking < kShakingAtOnce; ++looked) {
        const std::size_t i = m_next++ % members.size();
        if (!members[i]->line.isOff() || at < m_dueAt[i])
            continue;
        m_dueAt[i] = at + countOf(kRetryAfter);
        members[i]->connect(m_port);
        ++shaking;
    }
}

Crowd::Crowd(Shape shape, const MakeMember& make)
    : m_shape(shape)
{
    for (std::size_t i = 0; i < shape.clients(); ++i)
        m_members.push_back(make(*this, m_loop, i));
}

void Crowd::turn(Span atMost)
{
    m_loop.turn(atMost);
    if (m_each)
        m_each(now());
}

bool Crowd::connectAll(std::uint16_t port, std::chrono::milliseconds patience)
{
    const Nanoseconds until = now() + countOf(patience);
    Connector connector(*this, port);
    while (m_ready < m_members.size() && now() < until) {
        connector.step();
        turn(kLookEvery);
    }
    return m_ready == m_members.size();
}

std::vector<Member*> Crowd::writers(std::size_t inRoom)
{
    // By place first: neighbours in time are in different rooms.
    std::vector<Member*> result;
    for (std::size_t place = 0; place < (inRoom == 0 ? m_shape.inEach : inRoom); ++place) {
        for (std::size_t room = 0; room < m_shape.rooms; ++room)
            result.push_back(&at(room, place));
    }
    return result;
}

void Crowd::prepare(std::size_t updatesOfEach, std::size_t writersInRoom)
{
    const auto all = writers(writersInRoom);
    std::vector<std::jthread> threads;
    const std::size_t count = std::max(1u, std::thread::hardware_concurrency());
    for (std::size_t first = 0; first < count; ++first) {
        threads.emplace_back([&all, first, count, updatesOfEach] {
            for (std::size_t i = first; i < all.size(); i += count)
                all[i]->prepare(updatesOfEach);
        });
    }
}

void Crowd::run(const Load& load)
{
    const Nanoseconds until = now() + countOf(load.time);
    m_presenceSent = 0;
    if (load.updatesPerSecond > 0)
        pace(load, until);
    else
        saturate(load, until);
}

void Crowd::movePointers(const Load& load, Nanoseconds begun)
{
    const auto due = std::size_t(double(now() - begun) / 1e9 * load.presencePerSecond * double(m_shape.rooms));
    for (; m_presenceSent < due; ++m_presenceSent) {
        const std::size_t round = m_presenceSent / m_shape.rooms;
        if (Member& member = at(m_presenceSent % m_shape.rooms, round % m_shape.inEach); member.isReady())
            member.sendPresence();
    }
}

void Crowd::pace(const Load& load, Nanoseconds until)
{
    const auto all = writers(load.writersInRoom);
    const double between = 1e9 / (load.updatesPerSecond * double(all.size()));
    const Nanoseconds begun = now();
    std::size_t next = 0;
    for (Nanoseconds at = begun; at < until; at = now()) {
        for (; begun + Nanoseconds(double(next) * between) <= at; ++next) {
            if (Member& member = *all[next % all.size()]; member.mayWrite(at))
                member.write();
        }
        movePointers(load, begun);
        const Nanoseconds due = begun + Nanoseconds(double(next) * between);
        turn(Span(std::clamp<Nanoseconds>(due - now(), 0, countOf(kLookEvery))));
    }
}

void Crowd::saturate(const Load& load, Nanoseconds until)
{
    const auto all = writers(load.writersInRoom);
    m_free.assign(all.begin(), all.end());
    for (Nanoseconds at = now(); at < until; at = now()) {
        for (std::size_t left = m_free.size(); left > 0; --left) {
            Member& member = *m_free.front();
            m_free.pop_front();
            member.line.hold();
            while (member.underWay() < load.window && member.mayWrite(at))
                member.write();
            member.line.release();
            if (member.underWay() < load.window)
                m_free.push_back(&member); // It waits for the server's leave, and no delivery will call it back.
        }
        turn(kLookEvery);
    }
    m_free.clear();
}

std::size_t Crowd::underWay() const
{
    std::size_t sum = 0;
    for (const auto& member : m_members)
        sum += member->underWay();
    return sum;
}

void Crowd::settle(std::chrono::milliseconds patience)
{
    const Nanoseconds until = now() + countOf(patience);
    while (underWay() > 0 && now() < until)
        turn(5ms);
    m_free.clear();
}

} // namespace kudelma::load
