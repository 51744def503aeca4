// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// WebSocket's framing, byte by byte, without sockets.
#include "support/suites.h"
#include "sync_server/web_socket_protocol.h"

#include <QTest>

using namespace kudelma::relay;
using namespace kudelma::relay::web_socket;

namespace {

constexpr std::size_t kMax = 70'000;
constexpr std::size_t kShort = 125;
constexpr std::size_t kMiddle = 65'535;

const std::string kRequest
    = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    return text.replace(text.find(what), what.size(), with);
}

/// As a client sends it. `first`: FIN, RSV and opcode.
std::string masked(int first, std::string_view payload)
{
    constexpr std::string_view mask("\x0f\xa5\x00\x7e", 4);
    std::string frame(1, static_cast<char>(first));
    const std::size_t size = payload.size();
    const int lengthBytes = size <= kShort ? 0 : size <= kMiddle ? 2 : 8;
    frame += static_cast<char>(0x80 | (lengthBytes == 0 ? int(size) : lengthBytes == 2 ? 126 : 127));
    for (int i = lengthBytes - 1; i >= 0; --i)
        frame += static_cast<char>(size >> (8 * i));
    frame += mask;
    for (std::size_t i = 0; i < size; ++i)
        frame += static_cast<char>(payload[i] ^ mask[i % mask.size()]);
    return frame;
}

struct Heard
{
    std::vector<std::string> messages;
    std::vector<std::string> pings;
    int pongs = 0;
    std::optional<int> closed;
    std::optional<int> error;
};

/// Everything in pieces of this size.
Heard hear(const std::string& bytes, std::size_t piece, std::size_t max = kMax)
{
    Heard heard;
    FrameReader reader;
    reader.setMaxMessage(max);
    const auto tell = [&heard](const FrameReader::Event& event) {
        switch (event.kind) {
        case FrameReader::Kind::Message:
            heard.messages.emplace_back(event.payload);
            break;
        case FrameReader::Kind::Ping:
            heard.pings.emplace_back(event.payload);
            break;
        case FrameReader::Kind::Pong:
            ++heard.pongs;
            break;
        case FrameReader::Kind::Close:
            heard.closed = event.code;
            break;
        case FrameReader::Kind::Error:
            heard.error = event.code;
            break;
        }
        return true;
    };
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        std::string some = bytes.substr(at, piece);
        reader.read(some, tell);
    }
    return heard;
}

} // namespace

class TestRelayWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfEverySizeComeWholeHoweverTheyAreCut_data()
    {
        QTest::addColumn<std::size_t>("piece");
        for (const std::size_t piece : {1, 2, 3, 7, 126, 4'096, 1'000'000})
            QTest::addRow("%zu bytes", piece) << piece;
    }
    void messagesOfEverySizeComeWholeHoweverTheyAreCut()
    {
        QFETCH(std::size_t, piece);
        std::string bytes;
        std::vector<std::string> expected;
        for (const std::size_t size : {std::size_t(0), std::size_t(1), kShort, kShort + 1, kMiddle, kMiddle + 1}) {
            expected.emplace_back(size, 'x');
            bytes += masked(0x82, expected.back());
        }
        const Heard heard = hear(bytes, piece);
        QCOMPARE(heard.messages, expected);
        QVERIFY(!heard.error);
    }

    void fragmentsBecomeOneMessageAndControlFramesMayComeBetween()
    {
        const std::string bytes = masked(0x02, "one ") + masked(0x89, "hello") + masked(0x00, "two ") + masked(0x8a, "")
            + masked(0x80, "three") + masked(0x82, "four");
        for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
            const Heard heard = hear(bytes, piece);
            QCOMPARE(heard.messages, (std::vector<std::string>{"one two three", "four"}));
            QCOMPARE(heard.pings, std::vector<std::string>{"hello"});
            QCOMPARE(heard.pongs, 1);
            QVERIFY(!heard.error);
        }
    }

    void whatBreaksTheRulesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        const auto row = [](const char* name, const std::string& bytes, int error) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << error;
        };
        row("compressed", masked(0xc2, "x"), code::kProtocolError);
        row("reserved bit", masked(0xa2, "x"), code::kProtocolError);
        row("not masked", std::string("\x82\x01x", 3), code::kProtocolError);
        row("unknown kind", masked(0x83, "x"), code::kProtocolError);
        row("unknown control", masked(0x8b, "x"), code::kProtocolError);
        row("text", masked(0x81, "x"), code::kNotText);
        row("text in fragments", masked(0x01, "x"), code::kNotText);
        row("goes on with nothing", masked(0x80, "x"), code::kProtocolError);
        row("begins inside of another", masked(0x02, "x") + masked(0x82, "y"), code::kProtocolError);
        row("ping in fragments", masked(0x09, "x"), code::kProtocolError);
        row("long ping", masked(0x89, std::string(kShort + 1, 'x')), code::kProtocolError);
        row("long close", masked(0x88, std::string(kShort + 1, 'x')), code::kProtocolError);
        row("length longer than it need be", std::string("\x82\xfe\x00\x01....x", 9), code::kProtocolError);
        row("much longer", std::string("\x82\xff\x00\x00\x00\x00\x00\x00\xff\xff", 10), code::kProtocolError);
        row("too large", masked(0x82, std::string(kMax + 1, 'x')), code::kTooLarge);
        row("too large together", masked(0x02, std::string(kMax, 'x')) + masked(0x80, "x"), code::kTooLarge);
        row("as large as a length can be", "\x82\xff" + std::string(8, '\xff'), code::kTooLarge);
    }
    void whatBreaksTheRulesIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, error);
        for (const std::size_t piece : {1, 1'000'000}) {
            const Heard heard = hear(bytes.toStdString() + masked(0x82, "never heard"), piece);
            QCOMPARE(heard.error.value_or(0), error);
            QVERIFY(heard.messages.empty());
        }
    }

    void aFrameTooLargeIsRefusedAtItsHead()
    {
        const std::string head = masked(0x82, std::string(kMax + 1, 'x')).substr(0, 10);
        QCOMPARE(hear(head, 1).error.value_or(0), int(code::kTooLarge));
        QVERIFY(!hear(masked(0x82, std::string(kMax, 'x')), 1'000).error);
    }

    void aCloseIsTheLastThingHeard()
    {
        const Heard heard = hear(masked(0x88, std::string("\x03\xe9", 2)) + masked(0x82, "late"), 1'000);
        QCOMPARE(heard.closed.value_or(0), 1001);
        QVERIFY(heard.messages.empty());
        QCOMPARE(hear(masked(0x88, ""), 1).closed.value_or(0), int(code::kNormal));
    }

    void theServersHeadsHaveTheShortestLength()
    {
        QCOMPARE(frameHead(Opcode::Binary, 0), std::string("\x82\x00", 2));
        QCOMPARE(frameHead(Opcode::Binary, kShort), std::string("\x82\x7d"));
        QCOMPARE(frameHead(Opcode::Binary, kShort + 1), std::string("\x82\x7e\x00\x7e", 4));
        QCOMPARE(frameHead(Opcode::Binary, kMiddle), std::string("\x82\x7e\xff\xff", 4));
        QCOMPARE(frameHead(Opcode::Binary, kMiddle + 1), std::string("\x82\x7f\0\0\0\0\0\x01\0\0", 10));
        QCOMPARE(closeFrame(code::kTooLarge), std::string("\x88\x02\x03\xf1"));
    }

    void aRequestIsReadAndAnswered()
    {
        const auto parsed = parseRequest(replaced(kRequest, "\r\n\r\n",
            "\r\norigin:  https://meet.example.fi \r\nX-Forwarded-For: 1.1.1.1, 9.9.9.9\r\n\r\n"));
        QVERIFY(parsed.request.has_value());
        QCOMPARE(*parsed.request->origin, std::string("https://meet.example.fi"));
        QCOMPARE(parsed.request->forwardedFor, std::string("9.9.9.9"));
        // The example of RFC 6455, section 1.3.
        QVERIFY(welcome(*parsed.request).find("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
            != std::string::npos);
    }

    void anEmptyOriginIsOne()
    {
        const auto parsed = parseRequest(replaced(kRequest, "Host: localhost", "Host: localhost\r\nOrigin:"));
        QVERIFY(parsed.request && parsed.request->origin.has_value());
        QVERIFY(!parseRequest(kRequest).request->origin.has_value());
    }

    void addressesOfAProxyMayHavePorts()
    {
        for (const auto& [given, expected] : std::vector<std::pair<std::string, std::string>>{
                 {"1.2.3.4:5555", "1.2.3.4"}, {"[2001:db8::1]:5555", "2001:db8::1"}, {"[2001:db8::1]", "2001:db8::1"},
                 {"2001:db8::1", "2001:db8::1"}, {"[", ""}, {":", ""}}) {
            const auto parsed = parseRequest(
                replaced(kRequest, "Host: localhost", "Host: localhost\r\nX-Forwarded-For: 9.9.9.9, " + given));
            QCOMPARE(parsed.request->forwardedFor, expected);
        }
    }

    void aMessageInTooManyPiecesIsRefused()
    {
        std::string bytes = masked(0x02, "x");
        for (std::size_t i = 1; i < kMaxFragments; ++i)
            bytes += masked(0x00, "");
        QVERIFY(!hear(bytes, 1'000).error.has_value());
        QCOMPARE(*hear(bytes + masked(0x00, ""), 1'000).error, int(code::kPolicy));
    }

    void closeCodesThatNobodySendsAreErrors()
    {
        const auto closing = [](int given) {
            return hear(masked(0x88, std::string{static_cast<char>(given >> 8), static_cast<char>(given & 0xff)}), 100);
        };
        for (const int given : {1000, 1001, 1011, 3000, 4999})
            QCOMPARE(closing(given).closed.value_or(0), given);
        for (const int given : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000})
            QCOMPARE(closing(given).error.value_or(0), int(code::kProtocolError));
        QCOMPARE(hear(masked(0x88, "x"), 100).error.value_or(0), int(code::kProtocolError));
    }

    void requestsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* name, std::string_view what, std::string_view with,
                             const char* status = "400") {
            QTest::newRow(name) << QByteArray::fromStdString(replaced(kRequest, what, with)) << QByteArray(status);
        };
        row("post", "GET", "POST");
        row("old HTTP", "HTTP/1.1", "HTTP/1.0");
        row("no host", "Host", "Ghost");
        row("no upgrade", "Upgrade: websocket", "Upgrade: h2c");
        row("connection stays", "keep-alive, Upgrade", "keep-alive");
        row("no key", "dGhlIHNhbXBsZSBub25jZQ==", "");
        row("short key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==");
        row("no base64", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j*Q==");
        // What somebody before us might read otherwise.
        row("two hosts", "Host: localhost", "Host: localhost\r\nHost: elsewhere");
        row("two origins", "Host: localhost", "Host: localhost\r\nOrigin: https://a.fi\r\nOrigin: https://b.fi");
        row("an origin and an empty one", "Host: localhost", "Host: localhost\r\nOrigin: https://a.fi\r\nOrigin:");
        row("a space before the colon", "Host: localhost", "Host: localhost\r\nOrigin : https://a.fi");
        row("a folded line", "Host: localhost", "Host: localhost\r\n Origin: https://a.fi");
        row("a bare line feed", "Host: localhost", "Host: localhost\nOrigin: https://a.fi");
        row("a body", "Host: localhost", "Host: localhost\r\nContent-Length: 5");
        row("a body in pieces", "Host: localhost", "Host: localhost\r\nTransfer-Encoding: chunked");
        row("a line without a colon", "Host: localhost", "Host: localhost\r\nnonsense");
        row("old version", "Version: 13", "Version: 8", "426");
    }
    void requestsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const auto parsed = parseRequest(request.toStdString());
        QVERIFY(!parsed.request);
        QVERIFY(parsed.refusal.starts_with("HTTP/1.1 " + status.toStdString()));
    }
};

KUDELMA_SUITE(TestRelayWebSocket)
#include "tst_relay_web_socket.moc"
