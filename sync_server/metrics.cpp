// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/metrics.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace kudelma::relay {

namespace {

constexpr std::array<const char*, kCloseReasons> kReasonWords{
    "too_large", "misbehaved", "too_slow", "silent", "going_away"};

class Page
{
public:
    void head(const char* name, const char* type, const char* help)
    {
        m_text += std::string("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    template <typename Number>
    void line(const std::string& name, Number value)
    {
        m_text += name + ' ' + number(value) + '\n';
    }
    template <typename Number>
    void one(const char* name, const char* type, const char* help, Number value)
    {
        head(name, type, help);
        line(name, value);
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    static std::string number(double value)
    {
        std::array<char, 32> digits{};
        const int length = std::snprintf(digits.data(), digits.size(), "%.9g", value);
        return {digits.data(), std::size_t(std::max(length, 0))};
    }
    static std::string number(std::uint64_t value) { return std::to_string(value); }

    std::string m_text;
};

/// ERROR_CODE_STALE_EPOCH: stale_epoch.
std::string wordOf(wire::ErrorCode code)
{
    std::string word = wire::ErrorCode_Name(code);
    constexpr std::string_view kPrefix = "ERROR_CODE_";
    if (word.starts_with(kPrefix))
        word.erase(0, kPrefix.size());
    std::ranges::transform(word, word.begin(), [](unsigned char letter) { return char(std::tolower(letter)); });
    return word.empty() ? "other" : word;
}

} // namespace

ProcessFigures ProcessFigures::now()
{
    ProcessFigures figures;
    std::ifstream pages("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    if (pages >> all >> resident)
        figures.residentBytes = resident * std::uint64_t(std::max(::sysconf(_SC_PAGESIZE), 0L));
    struct rusage usage
    { };
    if (::getrusage(RUSAGE_SELF, &usage) == 0) {
        const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        figures.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    std::error_code code;
    for (std::filesystem::directory_iterator file("/proc/self/fd", code), end; !code && file != end;
         file.increment(code))
        ++figures.openFiles;
    return figures;
}

std::string metricsText(
    const Counts& counts, const Histogram& commits, const Gauges& gauges, const ProcessFigures& process)
{
    Page page;
    page.one("kudelma_up_seconds", "gauge", "Since the server started.", gauges.upSeconds);
    page.one("kudelma_ready", "gauge", "1 when it takes work.", std::uint64_t(gauges.isReady ? 1 : 0));
    page.one("kudelma_connections", "gauge", "Open connections.", std::uint64_t(gauges.connections));
    page.one("kudelma_connections_accepted_total", "counter", "Connections taken.", counts.accepted);
    page.one("kudelma_connections_refused_total", "counter", "Connections over a limit.", counts.turnedAway);
    page.head("kudelma_connections_closed_total", "counter", "Connections that the server closed, by reason.");
    for (std::size_t i = 0; i < kCloseReasons; ++i)
        page.line(
            std::string("kudelma_connections_closed_total{reason=\"") + kReasonWords[i] + "\"}", counts.closed[i]);
    page.one("kudelma_frames_received_total", "counter", "Frames from clients.", counts.framesIn);
    page.one("kudelma_received_bytes_total", "counter", "Bytes of those frames.", counts.bytesIn);
    page.one("kudelma_frames_sent_total", "counter", "Frames to clients.", counts.framesOut);
    page.one("kudelma_sent_bytes_total", "counter", "Bytes of those frames.", counts.bytesOut);
    page.head("kudelma_refused_total", "counter", "Requests that were refused, by the protocol's code.");
    for (const auto& [code, count] : counts.refused)
        page.line("kudelma_refused_total{code=\"" + wordOf(code) + "\"}", count);
    page.one("kudelma_circles_in_memory", "gauge", "Circles that somebody uses, or did a moment ago.",
        std::uint64_t(gauges.circlesInMemory));
    page.one("kudelma_uncommitted_bytes", "gauge", "On their way to the disk.", std::uint64_t(gauges.uncommittedBytes));
    page.one("kudelma_store_bytes", "gauge", "Size of the store's files.", gauges.storeBytes);
    page.one("kudelma_store_free_bytes", "gauge", "Free on the store's disk.", gauges.freeBytes);
    page.head("kudelma_commit_seconds", "histogram", "From the begin of a batch to its being on disk.");
    for (std::size_t i = 0; i < Histogram::kLimits.size(); ++i) {
        std::array<char, 16> limit{};
        std::snprintf(limit.data(), limit.size(), "%g", Histogram::kLimits[i]);
        page.line(std::string("kudelma_commit_seconds_bucket{le=\"") + limit.data() + "\"}", commits.upTo(i));
    }
    page.line(std::string("kudelma_commit_seconds_bucket{le=\"+Inf\"}"), commits.count());
    page.line(std::string("kudelma_commit_seconds_sum"), commits.sum());
    page.line(std::string("kudelma_commit_seconds_count"), commits.count());
    page.one(
        "kudelma_loop_delay_seconds", "gauge", "How late the last tick of the clock came.", gauges.loopDelaySeconds);
    page.one("process_resident_memory_bytes", "gauge", "Resident memory.", process.residentBytes);
    page.one("process_cpu_seconds_total", "counter", "User and system time.", process.cpuSeconds);
    page.one("process_open_fds", "gauge", "Open files and sockets.", std::uint64_t(process.openFiles));
    return page.take();
}

} // namespace kudelma::relay
