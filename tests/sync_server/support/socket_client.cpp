// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/socket_client.h"

#include <QTest>

namespace kudelma::relay::test {

SocketClient::SocketClient(DeviceIdentity identity, const QString& origin)
    : Asker(std::move(identity))
    , socket(origin)
{
    connect(&socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) {
        if (!inbox.emplace_back().ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
            qFatal("the server sent something that is no frame");
    });
    connect(&socket, &QWebSocket::disconnected, this, [this] { isClosed = true; });
}

bool SocketClient::waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor([&] { return condition() || isClosed; }, static_cast<int>(kPatience.count())) && condition();
}

bool SocketClient::open(const QUrl& url)
{
    inbox.clear();
    isClosed = false;
    socket.open(url);
    return waitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
}

bool SocketClient::connectTo(const QUrl& url)
{
    return open(url) && proveKey();
}

void SocketClient::abort()
{
    socket.abort();
}

std::uint64_t SocketClient::post(wire::Frame frame)
{
    frame.set_request(++m_lastRequest);
    const std::string bytes = frame.SerializeAsString();
    socket.sendBinaryMessage(QByteArray::fromStdString(bytes));
    socket.flush();
    return m_lastRequest;
}

const wire::Frame* SocketClient::reply(std::uint64_t request) const
{
    for (auto frame = inbox.rbegin(); frame != inbox.rend(); ++frame) {
        if (frame->request() == request)
            return &*frame;
    }
    return nullptr;
}

wire::Frame SocketClient::ask(wire::Frame frame)
{
    const auto request = post(std::move(frame));
    (void)waitFor([&] { return reply(request) != nullptr; });
    const wire::Frame* answer = reply(request);
    return answer ? *answer : wire::Frame();
}

} // namespace kudelma::relay::test
