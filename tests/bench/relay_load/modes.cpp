// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "bench/relay_load/modes.h"

#include "bench/relay_load/attackers.h"
#include "bench/relay_load/kudelma_member.h"

#include <cstdio>

namespace kudelma::load {

namespace {

constexpr auto kPatience = 60s;
constexpr auto kWarmUp = 1s;
constexpr auto kSettle = 3s;
constexpr auto kJitter = 30s;
constexpr std::size_t kWindow = 8;
constexpr double kSteadyRate = 5;

/// A server with a crowd that is connected to it.
class Bed
{
public:
    Bed(Mode mode, Server which, Shape shape)
        : crowd(shape, membersOf(which, shape))
        , server(which)
    {
        row.mode = mode;
        row.server = which;
        row.connections = shape.clients();
    }

    [[nodiscard]] bool start()
    {
        if (!server.start()) {
            std::fprintf(stderr, "%s did not start.\n", nameOf(row.server));
            return false;
        }
        const std::size_t before = server.residentBytes();
        if (!crowd.connectAll(server.port(), kPatience)) {
            std::fprintf(stderr, "%s: only %zu of %zu clients came in.\n", nameOf(row.server), crowd.ready(),
                crowd.shape().clients());
            return false;
        }
        rest(kWarmUp); // What connecting left behind is cleared away.
        row.kibEach = (double(server.residentBytes()) - double(before)) / 1024 / double(crowd.shape().clients());
        return true;
    }

    void rest(std::chrono::milliseconds time)
    {
        for (const Nanoseconds until = now() + countOf(time); now() < until;)
            crowd.turn(5ms);
    }

    void measure(const Load& load)
    {
        crowd.tally.clear();
        const double cpu = server.cpuSeconds();
        const Nanoseconds begun = now();
        crowd.run(load);
        const double seconds = double(now() - begun) / 1e9;
        row.deliveriesPerSecond = double(crowd.tally.delivered + crowd.tally.presence) / seconds;
        row.cores = (server.cpuSeconds() - cpu) / seconds;
    }

    void finish()
    {
        crowd.settle(kSettle);
        row.p50 = crowd.tally.milliseconds(0.5);
        row.p99 = crowd.tally.milliseconds(0.99);
        row.closed += crowd.tally.closed;
        row.refused += crowd.tally.refused;
        for (const auto& member : crowd.members()) {
            for (std::uint64_t number = 1; number <= member->written(); ++number)
                row.lost += member->missing(number);
        }
    }

    Crowd crowd;
    ServerUnderLoad server;
    Row row;
};

bool saturate(Bed& bed, bool isQuick)
{
    const Load warmUp{.time = kWarmUp, .window = kWindow};
    const Load load{.time = isQuick ? 3s : 6s, .window = kWindow};
    const auto seconds = double((warmUp.time + load.time).count()) / 1000;
    bed.crowd.prepare(std::size_t(400 + 100 * seconds)); // All that one device may write meanwhile.
    if (!bed.start())
        return false;
    bed.crowd.run(warmUp);
    bed.measure(load);
    bed.finish();
    return true;
}

bool keepSteady(Bed& bed, bool isQuick)
{
    const Load warmUp{.time = 2s, .updatesPerSecond = kSteadyRate};
    const Load load{.time = isQuick ? 5s : 15s, .updatesPerSecond = kSteadyRate};
    bed.crowd.prepare(std::size_t(kSteadyRate * double((warmUp.time + load.time).count()) / 1000) + 5);
    if (!bed.start())
        return false;
    bed.crowd.run(warmUp);
    bed.measure(load);
    bed.finish();
    return true;
}

Load tenThousandLoad(std::chrono::milliseconds time)
{
    return {.time = time, .updatesPerSecond = 0.2, .writersInRoom = 1, .presencePerSecond = 1};
}

bool holdTenThousand(Bed& bed, const Pace& pace, Results& results)
{
    // Long enough for pings, too.
    const auto time = pace.held.count() > 0 ? std::chrono::seconds(pace.held) : pace.isQuick ? 10s : 40s;
    bed.crowd.prepare(std::size_t(time.count()) / 5 + 5, 1);
    if (!bed.start())
        return false;
    bed.measure(tenThousandLoad(time));
    const double resident = double(bed.server.residentBytes()) / (1 << 20);
    bed.finish();
    const std::string whose = std::string(nameOf(bed.row.server)) + ", 10,000 connections: ";
    const Row& row = bed.row;
    results.bars.push_back({whose + "resident MiB", resident, 400});
    results.bars.push_back({whose + "KiB for each", row.kibEach, 40});
    results.bars.push_back({whose + "p50 in ms", row.p50, 10});
    results.bars.push_back({whose + "p99 in ms", row.p99, 100});
    results.bars.push_back({whose + "cores", row.cores, 1});
    results.bars.push_back({whose + "unexpected closes", double(row.closed), 0});
    results.bars.push_back({whose + "deliveries lost", double(row.lost), 0});
    return true;
}

/// kill -9 under load, and all come back.
bool survive(Bed& bed, bool isQuick, Results& results)
{
    constexpr auto before = 10s;
    constexpr auto after = 60s;
    bed.crowd.prepare(std::size_t((before + after).count()) / 5 + 5, 1);
    if (!bed.start())
        return false;
    bed.crowd.run(tenThousandLoad(isQuick ? 3s : 10s));
    bed.server.kill();
    bed.rest(200ms);
    if (!bed.server.start())
        return false;
    const Nanoseconds back = now();
    Nanoseconds allBack = 0;
    Connector connector(bed.crowd, bed.server.port(), kJitter);
    bed.crowd.whileRunning([&](Nanoseconds at) {
        connector.step();
        if (allBack == 0 && bed.crowd.ready() == bed.crowd.members().size())
            allBack = at;
    });
    bed.measure(tenThousandLoad(after));
    bed.crowd.whileRunning({});
    bed.finish();
    bed.row.closed = 0; // The server was killed; that is no news.
    std::size_t holes = 0;
    std::size_t notAcknowledged = 0;
    for (const auto& member : bed.crowd.members()) {
        const auto& ours = static_cast<const KudelmaMember&>(*member);
        holes += ours.holes();
        notAcknowledged += ours.written() - ours.acknowledged();
    }
    const double seconds = allBack == 0 ? 1e9 : double(allBack - back) / 1e9;
    results.bars.push_back({"storm: seconds until all are back", seconds, 60});
    results.bars.push_back({"storm: deliveries lost", double(bed.row.lost), 0});
    results.bars.push_back({"storm: holes in what was read", double(holes), 0});
    results.bars.push_back({"storm: writes never acknowledged", double(notAcknowledged), 0});
    results.bars.push_back({"storm: p99 of the first minute in ms", bed.row.p99, 1'000});
    return true;
}

/// Two of each room stop reading.
bool bearSlowReaders(Bed& bed, bool isQuick, Results& results)
{
    constexpr std::size_t inRoom = 2;
    const auto time = isQuick ? 30s : 45s;
    const Load load{.time = time, .updatesPerSecond = kSteadyRate, .writersInRoom = bed.crowd.shape().inEach - inRoom};
    const Load calm{.time = 10s, .updatesPerSecond = kSteadyRate, .writersInRoom = load.writersInRoom};
    bed.crowd.prepare(std::size_t(kSteadyRate * double((time + calm.time).count()) / 1000) + 5, load.writersInRoom);
    std::vector<Member*> slow;
    for (std::size_t room = 0; room < bed.crowd.shape().rooms; ++room) {
        for (std::size_t i = 0; i < inRoom; ++i)
            slow.push_back(&bed.crowd.at(room, bed.crowd.shape().inEach - 1 - i));
    }
    for (Member* member : slow)
        member->line.narrow();
    if (!bed.start())
        return false;
    bed.rest(1s);
    bed.crowd.tally.clear();
    bed.crowd.run(calm);
    const double before = bed.crowd.tally.milliseconds(0.99);
    for (Member* member : slow)
        member->line.readNothing();
    Nanoseconds readAt = now();
    bed.crowd.whileRunning([&](Nanoseconds at) {
        if (at - readAt < countOf(1s))
            return;
        readAt = at;
        for (Member* member : slow)
            member->line.readSome(1);
    });
    bed.measure(load);
    bed.crowd.whileRunning({});
    bed.rest(kSettle);
    bed.row.p50 = bed.crowd.tally.milliseconds(0.5);
    bed.row.p99 = bed.crowd.tally.milliseconds(0.99);
    const auto stillThere = std::size_t(
        std::count_if(slow.begin(), slow.end(), [](const Member* member) { return member->line.isOpen(); }));
    bed.row.closed = bed.crowd.tally.closed;
    results.bars.push_back({"slow readers: p99 of the others, of what it was", bed.row.p99 / before, 1.1});
    results.bars.push_back({"slow readers: still connected", double(stillThere), 0});
    results.bars.push_back({"slow readers: others closed", double(bed.row.closed - (slow.size() - stillThere)), 0});
    return true;
}

bool bearAttackers(Bed& bed, bool isQuick, Results& results)
{
    const Load load{.time = isQuick ? 10s : 30s, .updatesPerSecond = 1};
    bed.crowd.prepare(std::size_t(load.time.count()) / 1000 + 5);
    if (!bed.start())
        return false;
    Attackers attackers(bed.crowd.loop(), bed.server.port());
    bed.crowd.whileRunning([&](Nanoseconds at) { attackers.step(at); });
    bed.measure(load);
    bed.finish();
    bed.crowd.whileRunning({});
    std::fprintf(stderr, "%s\n", attackers.summary().c_str());
    results.bars.push_back({"hostile: p99 of the good in ms", bed.row.p99, 200});
    results.bars.push_back({"hostile: good ones closed", double(bed.row.closed), 0});
    results.bars.push_back({"hostile: deliveries lost", double(bed.row.lost), 0});
    return true;
}

Shape shapeOf(Mode mode)
{
    switch (mode) {
    case Mode::Idle:
        return {.rooms = 500};
    case Mode::TenThousand:
    case Mode::Storm:
        return {.rooms = 1'000};
    case Mode::Hostile:
        return {.rooms = 100};
    default:
        return {};
    }
}

bool measureMode(Bed& bed, Mode mode, const Pace& pace, Results& results)
{
    const bool isQuick = pace.isQuick;
    switch (mode) {
    case Mode::Saturation:
        return saturate(bed, isQuick);
    case Mode::Steady:
        return keepSteady(bed, isQuick);
    case Mode::Idle:
        return bed.start();
    case Mode::TenThousand:
        return holdTenThousand(bed, pace, results);
    case Mode::Storm:
        return survive(bed, isQuick, results);
    case Mode::Slow:
        return bearSlowReaders(bed, isQuick, results);
    case Mode::Hostile:
        return bearAttackers(bed, isQuick, results);
    }
    return false;
}

} // namespace

const char* nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Saturation:
        return "saturation";
    case Mode::Steady:
        return "steady";
    case Mode::Idle:
        return "idle";
    case Mode::TenThousand:
        return "ten-thousand";
    case Mode::Storm:
        return "storm";
    case Mode::Slow:
        return "slow";
    case Mode::Hostile:
        break;
    }
    return "hostile";
}

const Row* Results::find(Mode mode, Server server) const
{
    for (const Row& row : rows) {
        if (row.mode == mode && row.server == server)
            return &row;
    }
    return nullptr;
}

bool runMode(Mode mode, Server server, const Pace& pace, Results& results)
{
    Bed bed(mode, server, shapeOf(mode));
    if (!measureMode(bed, mode, pace, results))
        return false;
    results.rows.push_back(bed.row);
    return true;
}

bool isSound()
{
    constexpr Shape shape{.rooms = 3, .inEach = 4};
    constexpr std::size_t updates = 20;
    constexpr std::size_t written = updates * shape.rooms * shape.inEach;
    Bed bed(Mode::Saturation, Server::Kudelma, shape);
    bed.crowd.prepare(updates);
    if (!bed.start())
        return false;
    for (std::size_t i = 0; i < updates; ++i) {
        for (const auto& member : bed.crowd.members())
            member->write();
        bed.crowd.turn({});
    }
    bed.crowd.settle(kPatience);
    bed.rest(kWarmUp); // For what should not come.
    const Tally& tally = bed.crowd.tally;
    std::size_t holes = 0;
    for (const auto& member : bed.crowd.members())
        holes += static_cast<const KudelmaMember&>(*member).holes();
    std::printf("%zu written, %zu acknowledged, %zu delivered, %zu twice, %zu refused, %zu holes, %zu closed\n",
        written, tally.acknowledged, tally.delivered, tally.twice, tally.refused, holes, tally.closed);
    return tally.acknowledged == written && tally.delivered == written * (shape.inEach - 1)
        && tally.twice + tally.refused + holes + tally.closed == 0;
}

void compare(Results& results)
{
    const auto against = [&](Mode mode, Server other, const auto& bar) {
        const Row* ours = results.find(mode, Server::Kudelma);
        const Row* theirs = results.find(mode, other);
        if (ours && theirs)
            results.bars.push_back(bar(*ours, *theirs));
    };
    against(Mode::Saturation, Server::YWebsocket, [](const Row& ours, const Row& theirs) {
        return Bar{"saturation: deliveries a second, times those of y-websocket",
            ours.deliveriesPerSecond / theirs.deliveriesPerSecond, 5, false};
    });
    against(Mode::Saturation, Server::YWebsocket, [](const Row& ours, const Row& theirs) {
        return Bar{"saturation: the same for each core",
            ours.deliveriesPerSecond / ours.cores / (theirs.deliveriesPerSecond / theirs.cores), 5, false};
    });
    against(Mode::Steady, Server::YWebsocket, [](const Row& ours, const Row& theirs) {
        return Bar{"steady: p99, of that of y-websocket", ours.p99 / theirs.p99, 0.1};
    });
    against(Mode::Steady, Server::BareWs, [](const Row& ours, const Row& theirs) {
        return Bar{"steady: cores, of those of a bare ws relay", ours.cores / theirs.cores, 1};
    });
    against(Mode::Idle, Server::YWebsocket, [](const Row& ours, const Row& theirs) {
        return Bar{"idle: memory for each connection, of that of y-websocket", ours.kibEach / theirs.kibEach, 0.5};
    });
}

} // namespace kudelma::load
