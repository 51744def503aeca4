// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What people wait for, against the limits that they were promised. Prints, asserts nothing.
//     QT_QPA_PLATFORM=offscreen client_bench [rounds]
// - first frame: the program as people start it, from the start of its process until a frame has been shown.
// - opening case A: from the call until every list is there and the genogram is laid out.
// - an edit shown: from a verb at the table until a guest's list has the row, and back; two programs' view models with
//   their vaults, the real relay in a thread of its own with its store on disk, sockets on loopback.
#include "app/support/team_device.h"
#include "sync_server/relay_server.h"
#include "vault/case_store.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <future>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

constexpr double kFirstFrameMs = 300;
constexpr double kOpenMs = 150;
constexpr double kShownMs = 50;

void print(const char* what, double limit, std::vector<double> ms)
{
    if (ms.empty()) {
        std::printf("%-34s not measured\n", what);
        return;
    }
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double share) { return ms[std::size_t(share * double(ms.size() - 1))]; };
    std::printf("%-34s median %7.1f ms   p90 %7.1f   max %7.1f", what, at(0.5), at(0.9), ms.back());
    if (limit > 0)
        std::printf("   limit %.0f ms: %.2f of it", limit, at(0.5) / limit);
    std::printf("\n");
    std::fflush(stdout);
}

double since(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

template <class Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.hasExpired(20'000))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

class ServerThread : public QThread
{
public:
    ~ServerThread() override
    {
        quit();
        wait();
    }
    QUrl url() { return m_url.get_future().get(); } ///< Once.

protected:
    void run() override
    {
        QTemporaryDir data;
        relay::RelayServer::Options options;
        options.front.address = QHostAddress::LocalHost;
        options.front.port = 0;
        options.data = data.path().toStdString();
        const auto server = relay::RelayServer::start(options);
        if (!server)
            qFatal("no server: %s", qPrintable(server.error()));
        m_url.set_value((*server)->url());
        exec();
    }

private:
    std::promise<QUrl> m_url;
};

std::vector<double> firstFrames(int rounds)
{
    std::vector<double> times;
    QTemporaryDir profile;
    for (int i = 0; i < rounds; ++i) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        program.start(QStringLiteral(KUDELMA_CLIENT), {u"--profile"_s, profile.path(), u"--automation"_s});
        program.write("{\"id\":1,\"frame\":true}\n");
        while (!program.canReadLine() && program.waitForReadyRead(20'000)) { }
        if (program.readLine().contains("\"ok\":true"))
            times.push_back(since(clock));
        program.write("{\"id\":2,\"quit\":true}\n");
        program.waitForFinished();
    }
    return times;
}

/// As a screen does: every list, and where everybody stands in the picture.
int readLists(const CaseLists& lists)
{
    int rows = 0;
    for (const KeyedListModel* list : {lists.voices(), lists.hypotheses(), lists.questions(), lists.steps(),
             lists.factors(), lists.events(), lists.scales(), lists.notes(), lists.meetings(), lists.feedback(),
             lists.reviews(), lists.persons(), lists.members(), lists.audiences()})
        rows += list->count();
    return rows;
}

int readPicture(GenogramDesk& genogram)
{
    return genogram.bounds().isEmpty() ? 0 : genogram.persons()->count() + genogram.textRows()->count();
}

void openings(TeamDevice& device, const QString& key, int rounds)
{
    std::vector<double> all;
    std::vector<double> calls;
    std::vector<double> lists;
    int rows = 0;
    for (int i = 0; i < rounds; ++i) {
        device.app->closeCase();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        if (!device.app->openCase(key))
            qFatal("not opened");
        calls.push_back(since(clock));
        rows = readLists(*device.app->desk()->lists());
        lists.push_back(since(clock) - calls.back());
        rows += readPicture(*device.app->desk()->genogram());
        all.push_back(since(clock));
    }
    print("opening case A, lists and picture", kOpenMs, all);
    print("  of it: the call itself", 0, calls);
    print("  of it: the lists", 0, lists);
    std::printf("  %d rows\n", rows);
}

void edits(TeamDevice& pia, int rounds)
{
    if (!pia.app->openTable(pia.mainMeeting()))
        qFatal("no table");
    MeetingTable& table = *pia.app->table();
    if (!waitUntil([&] { return table.online(); }))
        qFatal("not online");
    QTemporaryDir folder;
    Appearance appearance{QString()};
    GuestDesk guest(folder.path(), appearance);
    KeyedListModel* members = table.lists()->members();
    QString saara;
    for (int row = 0; row < members->count(); ++row) {
        if (members->value(row, u"name"_s).toString().startsWith(u"Saara"))
            saara = members->value(row, u"key"_s).toString();
    }
    const QString lookup = table.lobby()->invite(saara, 4);
    guest.open(table.lobby()->linkOf(lookup));
    bool isIn = waitUntil([&] { return guest.door() == GuestDesk::Door::Ready; });
    guest.knock();
    isIn = isIn && waitUntil([&] { return table.lobby()->knocks()->count() > 0; });
    table.lobby()->letIn(lookup, table.lobby()->knocks()->value(0, u"device"_s).toString());
    isIn = isIn && waitUntil([&] { return guest.lists() && guest.lists()->voices()->count() > 0; });
    if (!isIn)
        qFatal("the guest did not come in");
    // Somebody watches every list, as screens do.
    std::vector<std::unique_ptr<QSignalSpy>> screens;
    for (CaseLists* lists : {table.lists(), pia.app->desk()->lists(), guest.lists(), table.room()->lists()}) {
        for (KeyedListModel* list : lists->findChildren<KeyedListModel*>()) {
            screens.push_back(std::make_unique<QSignalSpy>(list, &QAbstractItemModel::dataChanged));
            static_cast<void>(list->count());
        }
    }
    for (GenogramDesk* desk :
        {table.genogram(), pia.app->desk()->genogram(), guest.genogram(), table.room()->genogram()}) {
        screens.push_back(std::make_unique<QSignalSpy>(desk, &GenogramDesk::sceneChanged));
        static_cast<void>(desk->bounds());
    }
    waitUntil([&] { return guest.waitingChanges() == 0 && table.waitingChanges() == 0; });

    std::vector<double> there;
    std::vector<double> verbs;
    std::vector<double> back;
    for (int i = 0; i < rounds; ++i) {
        const int factors = guest.lists()->factors()->count();
        QElapsedTimer clock;
        clock.start();
        table.pen()->addFactor(table.meetingCircle(), u"protective"_s, u"Mummo soittaa joka ilta, %1."_s.arg(i));
        verbs.push_back(since(clock));
        if (waitUntil([&] { return guest.lists()->factors()->count() > factors; }))
            there.push_back(since(clock));
        const int voices = table.lists()->voices()->count();
        clock.start();
        guest.say(u"Mä testaan kestättekö te, %1."_s.arg(i), {});
        if (waitUntil([&] { return table.lists()->voices()->count() > voices; }))
            back.push_back(since(clock));
        const QElapsedTimer pause = clock; // at the pace of people
        waitUntil([&] { return pause.hasExpired(60); });
    }
    print("an edit at the table, at the guest", kShownMs, there);
    print("  of it: the verb itself", 0, verbs);
    print("a guest's words, at the table", kShownMs, back);
}

/// What one stored edit costs where it is made.
void commits(int rounds)
{
    QTemporaryDir folder;
    const auto key = crypto::DatabaseKey::random();
    const auto store = vault::CaseStore::create(folder.filePath(u"case.kdb"_s).toStdString(), key);
    if (!store)
        qFatal("no vault");
    vault::LogKey log;
    log.circle = vault::CircleId::random();
    vault::Batch first;
    first.putCircle(log.circle, {});
    first.putLog(log, {});
    if (!(*store)->commit(first))
        qFatal("no circle");
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        vault::Batch batch;
        batch.appendUpdate(log, {.author = {}, .index = 0, .update = vault::Bytes(300, 1)});
        batch.putOutbox({.number = (*store)->nextOutboxNumber(),
            .log = log,
            .payload = vault::Bytes(300, 1),
            .sealed = vault::Bytes(600, 2)});
        QElapsedTimer clock;
        clock.start();
        if (!(*store)->commit(batch))
            qFatal("not stored");
        times.push_back(since(clock));
    }
    std::sort(times.begin(), times.end());
    std::printf("one edit into the vault             median %7.2f ms   p99 %7.2f   max %7.2f\n",
        times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication program(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    print("first frame of the program", kFirstFrameMs, firstFrames(std::min(rounds, 10)));
    ServerThread server;
    server.start();
    TeamDevice pia(server.url());
    pia.createProfile();
    const QString key = pia.openPractice();
    openings(pia, key, rounds);
    edits(pia, rounds);
    commits(rounds * 20);
    return 0;
}
