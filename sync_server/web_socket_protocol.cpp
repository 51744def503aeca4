// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/web_socket_protocol.h"

#include "sync_server/http_head.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace kudelma::relay::web_socket {

namespace {

constexpr std::string_view kKeySuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
constexpr qsizetype kKeyBytes = 16;
constexpr std::size_t kMaskBytes = 4;
constexpr std::uint64_t kMaxShortLength = 125;
constexpr std::uint64_t kMaxMiddleLength = 0xffff;

/// Of "1.2.3.4:5" and "[::1]:5" the address.
std::string withoutPort(std::string_view text)
{
    if (text.starts_with('['))
        return std::string(text.substr(1, text.find(']') - 1));
    if (std::count(text.begin(), text.end(), ':') == 1)
        return std::string(text.substr(0, text.find(':')));
    return std::string(text);
}

bool isKey(std::string_view key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(key.data(), static_cast<qsizetype>(key.size())), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == kKeyBytes;
}

struct Fields
{
    Request request;
    std::string version;
    bool hasHost = false;
    bool isUpgrade = false;
    bool isConnectionUpgrade = false;
    bool isBad = false; ///< Somebody before us may read it otherwise than we do.
};

/// A field that may be there once.
template <typename Text>
void takeOnce(Fields& fields, Text& into, std::string_view value)
{
    fields.isBad = fields.isBad || into != Text();
    into = std::string(value);
}

void take(Fields& fields, const std::string& name, std::string_view value)
{
    if (name == "host") {
        fields.isBad = fields.isBad || std::exchange(fields.hasHost, true);
        fields.request.host = std::string(value);
    }
    if (name == "upgrade")
        fields.isUpgrade = fields.isUpgrade || hasWord(value, "websocket");
    else if (name == "connection")
        fields.isConnectionUpgrade = fields.isConnectionUpgrade || hasWord(value, "upgrade");
    else if (name == "sec-websocket-version")
        takeOnce(fields, fields.version, value);
    else if (name == "sec-websocket-key")
        takeOnce(fields, fields.request.key, value);
    else if (name == "origin")
        takeOnce(fields, fields.request.origin, value);
    else if (name == "x-forwarded-for") // The last one is what our own proxy saw; what stands before may be made up.
        fields.request.forwardedFor = withoutPort(trimmed(value.substr(value.rfind(',') + 1)));
}

void unmask(char* bytes, std::size_t size, const char* mask)
{
    std::array<char, 2 * kMaskBytes> twice{};
    std::copy_n(mask, kMaskBytes, twice.begin());
    std::copy_n(mask, kMaskBytes, twice.begin() + kMaskBytes);
    std::uint64_t key = 0;
    std::memcpy(&key, twice.data(), sizeof key);
    std::size_t i = 0;
    for (; i + sizeof key <= size; i += sizeof key) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + i, sizeof word);
        word ^= key;
        std::memcpy(bytes + i, &word, sizeof word);
    }
    for (; i < size; ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ mask[i % kMaskBytes]);
}

/// RFC 6455, section 7.4.
bool isCodeOfClients(int given)
{
    constexpr std::array kReserved{1004, 1005, 1006, 1015};
    return given >= 1000 && given < 5000 && (given < 1016 || given >= 3000)
        && std::find(kReserved.begin(), kReserved.end(), given) == kReserved.end();
}

bool isControl(Opcode opcode)
{
    return opcode == Opcode::Close || opcode == Opcode::Ping || opcode == Opcode::Pong;
}

} // namespace

ParsedRequest parseRequest(std::string_view head)
{
    const auto read = readHead(head);
    if (!read || read->method != "GET")
        return {{}, refusal("400 Bad Request")};
    Fields fields;
    fields.isBad = read->hasBody(); // There is none, so frames would be taken for one, or one for frames.
    for (const auto& [name, value] : read->fields)
        take(fields, name, value);
    if (fields.isBad || !fields.hasHost || !fields.isUpgrade || !fields.isConnectionUpgrade
        || !isKey(fields.request.key))
        return {{}, refusal("400 Bad Request")};
    if (fields.version != "13")
        return {{}, refusal("426 Upgrade Required\r\nSec-WebSocket-Version: 13")};
    return {std::move(fields.request), {}};
}

std::string refusal(std::string_view status)
{
    return "HTTP/1.1 " + std::string(status) + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

std::string welcome(const Request& request)
{
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    sha1.addData(QByteArray::fromStdString(request.key));
    sha1.addData(QByteArray(kKeySuffix.data(), static_cast<qsizetype>(kKeySuffix.size())));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + sha1.result().toBase64().toStdString() + "\r\n\r\n";
}

std::string frameHead(Opcode opcode, std::size_t payload)
{
    std::string head(1, static_cast<char>(0x80 | static_cast<int>(opcode)));
    const int lengthBytes = payload <= kMaxShortLength ? 0 : payload <= kMaxMiddleLength ? 2 : 8;
    head.push_back(static_cast<char>(lengthBytes == 0 ? payload : lengthBytes == 2 ? 126 : 127));
    for (int i = lengthBytes - 1; i >= 0; --i)
        head.push_back(static_cast<char>(payload >> (8 * i)));
    return head;
}

std::string closeFrame(std::uint16_t code)
{
    std::string frame = frameHead(Opcode::Close, 2);
    frame.push_back(static_cast<char>(code >> 8));
    frame.push_back(static_cast<char>(code & 0xff));
    return frame;
}

std::optional<FrameReader::Head> FrameReader::headOf(std::span<const char> bytes) const
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto at = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    Head head;
    head.isLast = (at(0) & 0x80) != 0;
    head.opcode = static_cast<Opcode>(at(0) & 0x0f);
    const std::uint64_t announced = at(1) & 0x7f;
    const std::size_t lengthBytes = announced <= kMaxShortLength ? 0 : announced == 126 ? 2 : 8;
    const bool isMasked = (at(1) & 0x80) != 0;
    if ((at(0) & 0x70) != 0 || !isMasked) {
        head.error = code::kProtocolError;
        return head;
    }
    if (bytes.size() < 2 + lengthBytes)
        return std::nullopt;
    head.bytes = 2 + lengthBytes + kMaskBytes;
    head.payload = lengthBytes == 0 ? announced : 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        head.payload = head.payload << 8 | at(2 + i);
    const bool isShortest = lengthBytes == 0 || head.payload > (lengthBytes == 2 ? kMaxShortLength : kMaxMiddleLength);
    head.error = isShortest ? errorOf(head) : code::kProtocolError;
    return head;
}

std::uint16_t FrameReader::errorOf(const Head& head) const
{
    if (isControl(head.opcode))
        return head.isLast && head.payload <= kMaxShortLength ? 0 : code::kProtocolError;
    switch (head.opcode) {
    case Opcode::Text:
        return code::kNotText;
    case Opcode::Binary:
    case Opcode::Continuation:
        break;
    default:
        return code::kProtocolError;
    }
    if (m_isInMessage != (head.opcode == Opcode::Continuation))
        return code::kProtocolError;
    if (m_isInMessage && m_fragments >= kMaxFragments)
        return code::kPolicy;
    return head.payload > m_max || head.payload + m_message.size() > m_max ? code::kTooLarge : 0;
}

void FrameReader::read(std::span<char> bytes, const Tell& tell)
{
    Q_ASSERT(!m_isReading); // Whoever is told must not give more: it would pull away what is being read.
    if (m_isOver)
        return;
    const QScopedValueRollback reading(m_isReading, true);
    if (m_partial.empty()) {
        const std::size_t done = readFrames(bytes, tell);
        if (!m_isOver && done < bytes.size())
            m_partial.assign(bytes.data() + done, bytes.size() - done);
        return;
    }
    m_partial.append(bytes.data(), bytes.size());
    const std::size_t done = readFrames(m_partial, tell);
    if (m_isOver || done == m_partial.size())
        std::string().swap(m_partial);
    else
        m_partial.erase(0, done);
}

std::size_t FrameReader::readFrames(std::span<char> bytes, const Tell& tell)
{
    std::size_t done = 0;
    while (!m_isOver) {
        const auto rest = bytes.subspan(done);
        const auto head = headOf(rest);
        if (!head)
            break;
        if (head->error != 0) {
            m_isOver = true;
            (void)tell({Kind::Error, {}, head->error});
            break;
        }
        if (rest.size() < head->bytes || rest.size() - head->bytes < head->payload)
            break;
        const auto size = static_cast<std::size_t>(head->payload);
        char* payload = rest.data() + head->bytes;
        unmask(payload, size, payload - kMaskBytes);
        done += head->bytes + size;
        m_isOver = !readFrame(*head, {payload, size}, tell);
    }
    return done;
}

bool FrameReader::readFrame(const Head& head, std::string_view payload, const Tell& tell)
{
    switch (head.opcode) {
    case Opcode::Ping:
        return tell({Kind::Ping, payload});
    case Opcode::Pong:
        return tell({Kind::Pong, payload});
    case Opcode::Close: {
        const auto at = [payload](std::size_t i) { return static_cast<unsigned char>(payload[i]); };
        const int given = payload.size() < 2 ? code::kNormal : at(0) << 8 | at(1);
        if (payload.size() == 1 || !isCodeOfClients(given))
            (void)tell({Kind::Error, {}, code::kProtocolError});
        else
            (void)tell({Kind::Close, payload, static_cast<std::uint16_t>(given)});
        return false;
    }
    default:
        break;
    }
    if (head.isLast && !m_isInMessage)
        return tell({Kind::Message, payload});
    m_message.append(payload);
    m_isInMessage = !head.isLast;
    m_fragments = head.isLast ? 0 : m_fragments + 1;
    if (!head.isLast)
        return true;
    const std::string message = std::exchange(m_message, {});
    return tell({Kind::Message, message});
}

} // namespace kudelma::relay::web_socket
