// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Our server under load, beside those that other real-time editors run: the same rooms, clients, rates and sizes, from
// one generator, over loopback alone. Ours gets sealed, signed and chained envelopes and answers for each that it is on
// disk; theirs get Yjs updates as large as our ciphertext, and keep nothing.
//
//   relay_load [--quick] [--mode NAME[,NAME]] [--server NAME[,NAME]] [--minutes N]
//   relay_load --check      whether all that is written arrives once: no figures, and a test (relay_load_check)
//
// Modes: saturation (50 rooms of 10, 8 updates of each under way), steady (the same, 5 updates a second each: 22,500
// deliveries), idle (500 rooms of 10, memory only), ten-thousand (1,000 rooms of 10, for --minutes), storm (kill -9
// below them), slow (100 of 500 stop reading), hostile (1,000 attackers beside 1,000). Servers: kudelma, y-websocket,
// hocuspocus, ws (a bare relay on Node's ws). The last four modes are for ours alone unless a server is named. All of
// it takes about eight minutes, --quick (the first three modes, shorter) about two. Run it on a machine that does
// nothing else.
//
// Columns: deliveries to others than the author; cores: CPU seconds of the server's process in a second; p50 and p99
// from the write to each delivery; KiB each: resident memory that a connection adds; closed: connections that ended
// unasked; lost: deliveries that did not come within 3 s after the end. The generator needs most of a core of its own.
#include "bench/relay_load/modes.h"

#include "crypto/types.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <sys/resource.h>

using namespace kudelma::load;

namespace {

struct Asked
{
    Pace pace;
    bool isCheck = false;
    std::vector<Mode> modes;
    std::vector<Server> servers;
};

template <typename Value, std::size_t N>
bool readNames(const std::string& names, const Value (&all)[N], std::vector<Value>& into)
{
    for (std::size_t at = 0; at <= names.size();) {
        const auto end = std::min(names.find(',', at), names.size());
        const std::string name = names.substr(at, end - at);
        const auto found = std::find_if(std::begin(all), std::end(all), [&](Value one) { return nameOf(one) == name; });
        if (found == std::end(all)) {
            std::fprintf(stderr, "What is \"%s\"?\n", name.c_str());
            return false;
        }
        into.push_back(*found);
        at = end + 1;
    }
    return true;
}

constexpr int kMostMinutes = 24 * 60;

bool isMinutes(const std::string& word)
{
    return !word.empty() && word.size() <= 4 && word.find_first_not_of("0123456789") == std::string::npos
        && std::atoi(word.c_str()) >= 1 && std::atoi(word.c_str()) <= kMostMinutes;
}

std::optional<Asked> readArguments(int argc, char** argv)
{
    Asked asked;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool hasNames = (word == "--mode" || word == "--server") && i + 1 < argc;
        if (word == "--quick")
            asked.pace.isQuick = true;
        else if (word == "--check")
            asked.isCheck = true;
        else if (word == "--minutes" && i + 1 < argc && isMinutes(argv[i + 1]))
            asked.pace.held = std::chrono::minutes(std::atoi(argv[++i]));
        else if (!hasNames) {
            std::fprintf(stderr,
                "relay_load [--quick] [--mode NAME[,NAME]] [--server NAME[,NAME]] [--minutes 1..%d] | --check\n",
                kMostMinutes);
            return std::nullopt;
        } else if (!(word == "--mode" ? readNames(argv[++i], kModes, asked.modes)
                                      : readNames(argv[++i], kServers, asked.servers)))
            return std::nullopt;
    }
    if (asked.modes.empty()) {
        asked.modes.assign(std::begin(kModes), std::end(kModes));
        if (asked.pace.isQuick)
            asked.modes = {Mode::Saturation, Mode::Steady, Mode::Idle};
    }
    return asked;
}

bool isForOthersToo(Mode mode)
{
    return mode == Mode::Saturation || mode == Mode::Steady || mode == Mode::Idle;
}

/// Only our members know what they read and what was acknowledged.
bool isForOursAlone(Mode mode)
{
    return mode == Mode::Storm || mode == Mode::Hostile;
}

std::vector<Server> serversFor(Mode mode, const Asked& asked)
{
    std::vector<Server> servers = asked.servers;
    if (servers.empty())
        servers.assign(std::begin(kServers), isForOthersToo(mode) ? std::end(kServers) : std::begin(kServers) + 1);
    if (isForOursAlone(mode))
        std::erase_if(servers, [](Server server) { return server != Server::Kudelma; });
    return servers;
}

void print(const Results& results)
{
    std::printf("| %-12s | %-11s | %11s | %12s | %5s | %10s | %8s | %8s | %8s | %6s | %6s |\n", "mode", "server",
        "connections", "deliveries/s", "cores", "/s a core", "p50 ms", "p99 ms", "KiB each", "closed", "lost");
    std::printf("|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const Row& row : results.rows) {
        std::printf("| %-12s | %-11s | %11zu | %12.0f | %5.2f | %10.0f | %8.2f | %8.2f | %8.1f | %6zu | %6zu |\n",
            nameOf(row.mode), nameOf(row.server), row.connections, row.deliveriesPerSecond, row.cores,
            row.cores > 0 ? row.deliveriesPerSecond / row.cores : 0, row.p50, row.p99, row.kibEach, row.closed,
            row.lost);
    }
    std::printf("\n");
    for (const Bar& bar : results.bars)
        std::printf("- %s: %.3g, %s %.3g: %s\n", bar.what.c_str(), bar.reached, bar.isAtMost ? "at most" : "at least",
            bar.wanted, bar.isReached() ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char** argv)
{
    const auto asked = readArguments(argc, argv);
    if (!asked)
        return 2;
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // For this process and for the servers, which it starts.
    setrlimit(RLIMIT_NOFILE, &files);
    if (!kudelma::crypto::initialise())
        return 1;
    if (asked->isCheck)
        return isSound() ? 0 : 1;
    Results results;
    bool isWhole = true;
    for (const Mode mode : asked->modes) {
        for (const Server server : serversFor(mode, *asked)) {
            std::fprintf(stderr, "%s: %s\n", nameOf(mode), nameOf(server));
            isWhole = runMode(mode, server, asked->pace, results) && isWhole;
        }
    }
    compare(results);
    print(results);
    return isWhole ? 0 : 1;
}
