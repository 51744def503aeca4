// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace kudelma::load {

using Nanoseconds = std::int64_t;
using Span = std::chrono::nanoseconds;

[[nodiscard]] Nanoseconds now(); ///< Of a clock that only goes on.

class Line;

/// What becomes of a Line. All calls come from inside Loop::turn().
class LineEvents
{
public:
    virtual ~LineEvents() = default;
    virtual void opened(Line&) = 0; ///< The WebSocket stands.
    virtual void received(Line&, std::string_view message, Nanoseconds at) = 0;
    virtual void closed(Line&) = 0; ///< By the other side, or it never opened.
};

/// Waits for many Lines at once.
class Loop
{
public:
    Loop();
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void turn(Span atMost);

private:
    friend class Line;
    int m_epoll = -1;
};

/// A whole client frame of RFC 6455, masked.
[[nodiscard]] std::string clientFrame(std::string_view payload, int opcode = 2);

/// The client's end of one WebSocket, on a bare socket: hundreds of thousands of messages a second must cost this side
/// little, or it would measure itself. It keeps no buffer while nothing is under way.
class Line
{
public:
    struct Target
    {
        std::uint16_t port = 0;
        std::uint32_t source = 0x7f000001; ///< The address of this side, in host order.
        std::string path = "/";
        std::string origin = {};
        bool isHalf = false; ///< The end of the request never comes.
    };

    Line(Loop&, LineEvents&);
    ~Line();
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] bool connect(const Target&); ///< False: no socket could be made.
    void send(std::string_view message) { sendFrame(clientFrame(message)); }
    void sendFrame(std::string_view frame); ///< Bytes as they go out.
    /// What is sent meanwhile goes in one write: the generator shares the machine with what it measures.
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        if (m_state == State::Open)
            flush();
    }
    void abort(); ///< Without a word, and without closed().
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool isOff() const { return m_state == State::Off; }

    /// Connects with a window as small as it gets, from the next time on.
    void narrow() { m_isNarrow = true; }
    /// Reads nothing from now on but what readSome() takes.
    void readNothing();
    void readSome(std::size_t bytes);

private:
    friend class Loop;
    enum class State { Off, Connecting, Shaking, Open };

    void ready(std::uint32_t events);
    void canWrite();
    void canRead();
    void arrived(std::string_view bytes);
    [[nodiscard]] std::size_t taken(std::string_view bytes, Nanoseconds at); ///< Whole frames only; npos: it is over.
    void flush();
    void watch();
    void end();

    Loop& m_loop;
    LineEvents& m_events;
    int m_socket = -1;
    State m_state = State::Off;
    bool m_isSlow = false;
    bool m_isHeld = false;
    bool m_isNarrow = false;
    bool m_watchesWrites = false;
    Target m_target;
    std::string m_unread; ///< The beginning of a frame.
    std::string m_unsent;
};

} // namespace kudelma::load
