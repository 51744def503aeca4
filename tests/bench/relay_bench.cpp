// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// How long an envelope takes from one device to the others, over real sockets on loopback, with every acknowledgement
// on disk first. The server has a thread (and the writer's); all clients share another, so the figures include theirs.
//     relay_bench [circles] [clients in each] [seconds]
#include "sync_server/relay_server.h"
#include "sync_server/support/socket_client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <future>

using namespace kudelma;
using namespace kudelma::relay;
using namespace kudelma::relay::test;

namespace {

constexpr std::size_t kPayloadBytes = 200;
constexpr std::chrono::milliseconds kBetweenWrites{50}; ///< In one circle, when latency is measured.

/// The relay in a thread of its own.
class ServerThread : public QThread
{
public:
    explicit ServerThread(std::filesystem::path data)
        : m_data(std::move(data))
    { }
    ~ServerThread() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QUrl url() { return m_url.get_future().get(); } ///< Once.

protected:
    void run() override
    {
        auto server = RelayServer::start({{QHostAddress::LocalHost, 0, {}, false}, m_data});
        if (!server)
            qFatal("%s", qPrintable(server.error()));
        m_url.set_value((*server)->url());
        exec();
    }

private:
    std::filesystem::path m_data;
    std::promise<QUrl> m_url;
};

struct Meeting
{
    std::vector<std::unique_ptr<SocketClient>> clients;
    std::unique_ptr<TestCircle> circle;
    std::size_t underWay = 0;
};

void print(const char* what, std::vector<double>& milliseconds)
{
    if (milliseconds.empty())
        return;
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at
        = [&](double part) { return milliseconds[static_cast<std::size_t>(part * double(milliseconds.size() - 1))]; };
    std::printf("%-12s n %7zu   p50 %7.2f ms   p90 %7.2f ms   p99 %7.2f ms   max %7.2f ms\n", what, milliseconds.size(),
        at(0.5), at(0.9), at(0.99), at(1));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto argument = [&](int at, int otherwise) { return argc > at ? QByteArray(argv[at]).toInt() : otherwise; };
    const int circles = argument(1, 4);
    const int clients = argument(2, 10);
    const int seconds = argument(3, 3);

    QTemporaryDir folder;
    ServerThread server(folder.path().toStdString());
    server.start();
    const QUrl url = server.url();

    std::vector<Meeting> meetings(static_cast<std::size_t>(circles));
    QElapsedTimer clock;
    clock.start();
    std::map<std::string, double> sentAt; // By signature.
    std::vector<double> deliveries;
    std::vector<double> acks;
    std::size_t delivered = 0;
    const auto now = [&] { return double(clock.nsecsElapsed()) / 1e6; };
    for (auto& meeting : meetings) {
        std::vector<std::pair<const Asker*, Role>> others;
        for (int i = 0; i < clients; ++i) {
            meeting.clients.push_back(std::make_unique<SocketClient>());
            if (!meeting.clients.back()->connectTo(url))
                qFatal("cannot connect");
            if (i > 0)
                others.emplace_back(meeting.clients.back().get(), Role::Member);
        }
        meeting.circle = std::make_unique<TestCircle>(*meeting.clients.front(), others);
        for (auto& client : meeting.clients) {
            if (!client->subscribe(meeting.circle->id()).has_caught_up())
                qFatal("cannot subscribe");
            QObject::connect(&client->socket, &QWebSocket::binaryMessageReceived, client.get(), [&, to = client.get()] {
                const wire::Frame frame = std::move(to->inbox.back());
                to->inbox.clear();
                if (frame.has_ack())
                    --meeting.underWay;
                for (const auto& envelope : frame.entries().envelopes()) {
                    ++delivered;
                    deliveries.push_back(now() - sentAt[envelope.signature()]);
                }
            });
        }
    }
    const auto writeOne = [&](Meeting& meeting, SocketClient& author) {
        const auto envelope = meeting.circle->update(author, kPayloadBytes);
        meeting.circle->moveOn(envelope);
        sentAt[envelope.signature()] = now();
        ++meeting.underWay;
        author.post(putFrame(envelope));
    };
    const auto runFor = [&](std::chrono::milliseconds time) {
        const double until = now() + double(time.count());
        while (now() < until)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
    };

    std::printf("%d circles of %d clients, %zu-byte updates\n", circles, clients, kPayloadBytes);
    QTimer pace;
    std::size_t turn = 0;
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        Meeting& meeting = meetings[turn % meetings.size()];
        writeOne(meeting, *meeting.clients.front());
        ++turn;
    });
    pace.setTimerType(Qt::PreciseTimer);
    pace.start(kBetweenWrites / circles);
    runFor(std::chrono::seconds(seconds));
    pace.stop();
    runFor(std::chrono::milliseconds(300));
    print("calm", deliveries);

    // As much as the clients' thread can bring about: every member writes as soon as there is room for it.
    deliveries.clear();
    sentAt.clear();
    delivered = 0;
    const double begun = now();
    while (now() - begun < seconds * 1000.0) {
        for (auto& meeting : meetings) {
            if (meeting.underWay == 0) // One at a time in a circle: the test's members share one view of the log.
                writeOne(meeting, *meeting.clients[turn++ % meeting.clients.size()]);
        }
        QCoreApplication::processEvents();
    }
    const double took = now() - begun;
    runFor(std::chrono::milliseconds(300));
    print("busy", deliveries);
    std::printf("%-12s %.0f deliveries a second\n", "", double(delivered) * 1000 / took);
    return 0;
}
