// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The server's side of WebSocket (RFC 6455) without sockets: bytes in, what they mean out. No extension is agreed to,
/// so a compressed frame is an error.
namespace kudelma::relay::web_socket {

inline constexpr std::size_t kMaxRequestBytes = 8 * 1024;
inline constexpr std::size_t kMaxFragments = 4'096; ///< Of one message.

enum class Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

namespace code { // of closing
inline constexpr std::uint16_t kNormal = 1000;
inline constexpr std::uint16_t kGoingAway = 1001;
inline constexpr std::uint16_t kProtocolError = 1002;
inline constexpr std::uint16_t kNotText = 1003;
inline constexpr std::uint16_t kPolicy = 1008;
inline constexpr std::uint16_t kTooLarge = 1009;
} // namespace code

/// What a client says first.
struct Request
{
    std::string key;
    std::string host;
    std::optional<std::string> origin; ///< Of a browser's page.
    std::string forwardedFor; ///< The last address in it.
};

/// `head` with its empty line. An error is the whole answer to it.
struct ParsedRequest
{
    std::optional<Request> request;
    std::string refusal;
};
[[nodiscard]] ParsedRequest parseRequest(std::string_view head);
[[nodiscard]] std::string welcome(const Request&); ///< The answer 101.
[[nodiscard]] std::string refusal(std::string_view status); ///< Such as "403 Forbidden".

[[nodiscard]] std::string frameHead(Opcode, std::size_t payload); ///< Of a whole message, from a server.
[[nodiscard]] std::string closeFrame(std::uint16_t code);

/// Makes frames of bytes, and messages of frames. Holds no memory while no frame is half there.
class FrameReader
{
public:
    enum class Kind { Message, Ping, Pong, Close, Error };
    struct Event
    {
        Kind kind;
        std::string_view payload; ///< Valid while it is told.
        std::uint16_t code = 0; ///< Of Close and Error.
    };
    /// False: nothing more is to be read.
    using Tell = std::function<bool(const Event&)>;

    [[nodiscard]] std::size_t held() const { return m_partial.capacity() + m_message.capacity(); }
    void setMaxMessage(std::size_t bytes) { m_max = bytes; }
    /// Undoes the masks where the bytes stand. Error is told as soon as a head says what will not be taken, and is the
    /// last.
    void read(std::span<char> bytes, const Tell&);

private:
    struct Head
    {
        bool isLast = false;
        Opcode opcode = Opcode::Continuation;
        std::size_t bytes = 0; ///< Of the head itself.
        std::uint64_t payload = 0;
        std::uint16_t error = 0;
    };
    [[nodiscard]] std::optional<Head> headOf(std::span<const char>) const; ///< Empty: it is not all there.
    [[nodiscard]] std::uint16_t errorOf(const Head&) const;
    [[nodiscard]] std::size_t readFrames(std::span<char>, const Tell&);
    [[nodiscard]] bool readFrame(const Head&, std::string_view payload, const Tell&);

    std::size_t m_max = 0;
    std::string m_partial; ///< Of a frame.
    std::string m_message; ///< Its fragments so far.
    std::size_t m_fragments = 0;
    bool m_isInMessage = false;
    bool m_isReading = false;
    bool m_isOver = false;
};

} // namespace kudelma::relay::web_socket
