// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// From an edit on one client until the other client's document tells of it: both vaults, sealing, the real relay in a
// thread of its own with its store on disk, sockets on loopback, verification, merging. Prints, asserts nothing.
// Usage: sync_bench [edits]. The bar: a median under 50 ms.
#include "sync/sync_client.h"
#include "sync_server/relay_server.h"
#include "vault/case_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace kudelma;

namespace {

using Clock = std::chrono::steady_clock;

class ServerThread : public QThread
{
public:
    explicit ServerThread(const QString& data)
        : m_data(data)
    { }
    QUrl startAndWait()
    {
        start();
        while (!m_ready)
            QThread::msleep(1);
        return m_url;
    }

protected:
    void run() override
    {
        relay::RelayServer::Options options;
        options.front.address = QHostAddress::LocalHost;
        options.front.port = 0;
        options.data = m_data.toStdString();
        const auto server = relay::RelayServer::start(options);
        if (!server)
            qFatal("no server: %s", qPrintable(server.error()));
        m_url = (*server)->url();
        m_ready = true;
        exec();
    }

private:
    QString m_data;
    QUrl m_url;
    std::atomic<bool> m_ready = false;
};

struct Device
{
    explicit Device(const QUrl& server)
    {
        auto made = vault::CaseStore::create(directory.filePath(QStringLiteral("case.db")).toStdString(), key);
        if (!made)
            qFatal("no vault");
        store = std::move(*made);
        sync::SyncClient::Options options;
        options.server = server;
        client = std::make_unique<sync::SyncClient>(*store, identity, options);
        client->start();
    }
    QTemporaryDir directory;
    crypto::DatabaseKey key = crypto::DatabaseKey::random();
    crypto::DeviceIdentity identity = crypto::DeviceIdentity::generate();
    std::unique_ptr<vault::CaseStore> store;
    std::unique_ptr<sync::SyncClient> client;
};

template <typename Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

void print(const char* what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at
        = [&](double share) { return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))]; };
    std::printf("%-28s median %6.2f ms   p90 %6.2f   p99 %6.2f   max %6.2f   (%zu edits)\n", what, at(0.5), at(0.9),
        at(0.99), ms.back(), ms.size());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int edits = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    QTemporaryDir data;
    ServerThread server(data.path());
    const auto url = server.startAndWait();
    Device one(url);
    Device other(url);
    const auto isOnline
        = [](const Device& device) { return device.client->connection().state == sync::ConnectionState::Online; };
    waitUntil([&] { return isOnline(one) && isOnline(other); });
    const auto circle = *one.client->createCircle();
    bool isAdded = false;
    one.client->addDevice(circle, other.identity.publicKeys(), sync::Role::Member,
        [&](const sync::Result<void>& result) { isAdded = result.has_value(); });
    waitUntil([&] { return isAdded; });
    if (!other.client->joinCircle(*one.client->ticket(circle)))
        return 1;
    waitUntil([&] { return other.client->circle(circle)->caughtUp; });

    int heard = 0;
    QObject::connect(other.client.get(), &sync::SyncClient::documentChanged, other.client.get(),
        [&](const sync::CircleId&, const sync::LogId&, const crdt::TransactionEvent&) { ++heard; });
    const auto measure = [&](bool isDiscrete) {
        std::vector<double> times;
        for (int i = 0; i < edits; ++i) {
            const int before = heard;
            const auto start = Clock::now();
            auto* document = one.client->document(circle);
            document->transact([&](crdt::Transaction& t) {
                document->map("notes").set(t, "n" + std::to_string(i % 40), "an edit, number " + std::to_string(i));
            });
            if (isDiscrete)
                one.client->flush();
            waitUntil([&] { return heard > before; });
            times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
            // At the pace of people, and of the server.
            const auto next = start + std::chrono::milliseconds(25);
            waitUntil([&] { return Clock::now() >= next; });
        }
        return times;
    };
    print("a discrete edit, shown", measure(true));
    print("typing (100 ms batch), shown", measure(false));
    one.client.reset();
    other.client.reset();
    server.quit();
    server.wait();
    return 0;
}
