// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/relay_load/line.h"
#include "bench/relay_load/server_under_load.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace kudelma::load {

using namespace std::chrono_literals;

struct Shape
{
    std::size_t rooms = 50;
    std::size_t inEach = 10;
    std::size_t updateBytes = 272; ///< Of a Yjs update, and of an envelope's ciphertext.

    [[nodiscard]] std::size_t clients() const { return rooms * inEach; }
};

/// What was counted since the last clear().
struct Tally
{
    std::size_t written = 0;
    std::size_t acknowledged = 0;
    std::size_t delivered = 0; ///< To others than the author.
    std::size_t presence = 0; ///< Delivered.
    std::size_t refused = 0;
    std::size_t twice = 0; ///< Delivered though nobody waited for it.
    std::size_t closed = 0;
    std::vector<std::uint32_t> microseconds; ///< From a write to each of its deliveries.

    void clear() { *this = {}; }
    [[nodiscard]] double milliseconds(double part); ///< Sorts.
};

class Crowd;

/// One client: what a protocol makes of a Line. Lives at one address.
class Member : public LineEvents
{
public:
    Member(Crowd&, Loop&, std::size_t number);

    void connect(std::uint16_t port);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] std::size_t room() const;
    [[nodiscard]] std::size_t place() const; ///< In its room.
    [[nodiscard]] std::size_t number() const { return m_number; }
    [[nodiscard]] std::size_t underWay() const { return m_underWay; }
    /// The next update, now.
    void write();
    /// It came to one of the others.
    void delivered(std::uint64_t number, Nanoseconds at, const Member& to);
    /// It was not acknowledged before the line broke, and is written again now.
    void writtenAgain(std::uint64_t number) { m_sent[number - 1].at = now(); }
    [[nodiscard]] std::uint64_t written() const { return m_sent.size(); } ///< The last number.
    [[nodiscard]] std::size_t missing(std::uint64_t number) const { return m_sent[number - 1].missing; }
    [[nodiscard]] virtual bool mayWrite(Nanoseconds) { return m_isReady; } ///< By the server's own limits.
    virtual void prepare(std::size_t updates) = 0; ///< So that making them takes no time later. From any thread.
    virtual void sendPresence() { }
    void closed(Line&) override;

    Line line;

protected:
    [[nodiscard]] virtual std::string path() const = 0;
    virtual void send(std::uint64_t number) = 0; ///< From 1.
    void becomeReady();

    Crowd& m_crowd;
    bool m_isReady = false;

private:
    struct Sent
    {
        Nanoseconds at = 0;
        std::size_t missing = 0;
    };

    std::size_t m_number;
    std::vector<Sent> m_sent;
    std::size_t m_underWay = 0;
    Nanoseconds m_readySince = 0;
};

/// How it writes. Both bounded by what the server allows one client.
struct Load
{
    std::chrono::milliseconds time{4'000};
    double updatesPerSecond = 0; ///< Of each client; 0: as fast as the window allows.
    std::size_t window = 1; ///< Updates of one client that are under way to the others.
    std::size_t writersInRoom = 0; ///< 0: everybody.
    double presencePerSecond = 0; ///< Of each room.
};

/// Connects those that are off, as many at a time as a server takes.
class Connector
{
public:
    /// Each first tries at a time of its own within `jitter`.
    Connector(Crowd&, std::uint16_t port, std::chrono::milliseconds jitter = {});
    void step(); ///< Call it often.

private:
    Crowd& m_crowd;
    std::uint16_t m_port;
    std::vector<Nanoseconds> m_dueAt;
    std::size_t m_next = 0;
    Nanoseconds m_steppedAt = 0;
};

/// All clients of one server, in their rooms.
class Crowd
{
public:
    using MakeMember = std::function<std::unique_ptr<Member>(Crowd&, Loop&, std::size_t number)>;

    Crowd(Shape, const MakeMember&);

    /// False: some did not come in time.
    [[nodiscard]] bool connectAll(std::uint16_t port, std::chrono::milliseconds patience);
    void prepare(std::size_t updatesOfEach, std::size_t writersInRoom = 0);
    void run(const Load&);
    /// Turns until nothing is under way, or for so long.
    void settle(std::chrono::milliseconds patience);
    void turn(Span atMost);
    /// Calls `done` every so often while something runs.
    void whileRunning(std::function<void(Nanoseconds)> each) { m_each = std::move(each); }

    [[nodiscard]] const Shape& shape() const { return m_shape; }
    [[nodiscard]] Loop& loop() { return m_loop; }
    [[nodiscard]] std::vector<std::unique_ptr<Member>>& members() { return m_members; }
    [[nodiscard]] Member& at(std::size_t room, std::size_t place) { return *m_members[room * m_shape.inEach + place]; }
    [[nodiscard]] std::size_t ready() const { return m_ready; }
    [[nodiscard]] std::size_t underWay() const;

    Tally tally;

private:
    friend class Member;
    void pace(const Load&, Nanoseconds until);
    void saturate(const Load&, Nanoseconds until);
    [[nodiscard]] std::vector<Member*> writers(std::size_t inRoom);
    void movePointers(const Load&, Nanoseconds begun);

    Shape m_shape;
    Loop m_loop;
    std::vector<std::unique_ptr<Member>> m_members;
    std::deque<Member*> m_free; ///< Those that may have room in their window.
    std::function<void(Nanoseconds)> m_each;
    std::size_t m_ready = 0;
    std::size_t m_presenceSent = 0;
};

/// Clients that speak the protocol of this server.
[[nodiscard]] Crowd::MakeMember membersOf(Server, const Shape&);

[[nodiscard]] inline Nanoseconds countOf(Span span)
{
    return span.count();
}

} // namespace kudelma::load
