// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/neighbours.h"

#include <QByteArray>
#include <QList>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace kudelma::relay {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds kLookEvery = 1s;
constexpr milliseconds kTellEvery = 10ms;
constexpr std::size_t kMaxNews = 7'900; ///< PostgreSQL takes less than 8,000 bytes.
constexpr std::size_t kMaxWaitingFrames = 256 * 1024;

/// The oldest transaction that has not ended, and the newest that wrote what is to be seen here.
constexpr std::string_view kPresent
    = "SELECT pg_snapshot_xmin(pg_current_snapshot()), coalesce((SELECT tx FROM circles "
      "ORDER BY tx DESC LIMIT 1), '0'::xid8), coalesce((SELECT tx FROM knocks ORDER BY "
      "tx DESC LIMIT 1), '0'::xid8)";

/// From where the next look must begin. What is seen a standby has too, but not what merely took a number (hints do): a
/// server that takes over gives the numbers after the last that it has, which may be lower than the present here.
std::uint64_t sinceOf(const PostgresRows& present)
{
    const std::uint64_t seen = std::max(present.number(0, 1), present.number(0, 2));
    return std::min(present.number(0, 0), seen + 1);
}

std::string channelOf(const PostgresOptions& options)
{
    return options.schema + "_news";
}

std::string nameOf(std::int64_t node)
{
    return QByteArray::number(quint64(node), 16).rightJustified(16, '0').toStdString();
}

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

milliseconds until(steady_clock::time_point last, milliseconds every)
{
    return std::max(0ms, std::chrono::ceil<milliseconds>(last + every - steady_clock::now()));
}

} // namespace

StoreResult<std::uint64_t> Neighbours::present(const PostgresOptions& options)
{
    PostgresConnection connection(options.settings, options.schema);
    return connection.run(kPresent).map(sinceOf);
}

Neighbours::Neighbours(PostgresOptions options, std::uint64_t since, Events events)
    : m_options(std::move(options))
    , m_events(std::move(events))
    , m_listening(m_options.settings, m_options.schema)
    , m_telling(m_options.settings, m_options.schema)
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_lookedWellAt(steadyMs())
    , m_since(since)
    , m_thread([this] { run(); })
{ }

Neighbours::~Neighbours()
{
    m_isEnding = true;
    wake();
    m_thread.join();
    ::close(m_wake);
}

void Neighbours::wake()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

void Neighbours::wrote()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasWritten = true;
    }
    wake();
}

void Neighbours::ephemeral(std::string frame)
{
    {
        const std::lock_guard lock(m_mutex);
        m_frameBytes += frame.size();
        m_frames.push_back(std::move(frame));
        while (m_frameBytes > kMaxWaitingFrames) { // Losing them is allowed.
            m_frameBytes -= m_frames.front().size();
            m_frames.pop_front();
        }
    }
    wake();
}

void Neighbours::run()
{
    while (!m_isEnding) {
        listen();
        hear();
        if (until(m_lookedAt, m_isHinted ? kTellEvery : kLookEvery) == 0ms)
            look();
        hear(); // Looking may have taken in what was said meanwhile.
        bool hasNews = false;
        {
            const std::lock_guard lock(m_mutex);
            hasNews = m_hasWritten || !m_frames.empty();
        }
        if (hasNews && until(m_toldAt, kTellEvery) == 0ms) {
            tell();
            hasNews = false;
        }
        milliseconds wait = until(m_lookedAt, m_isHinted ? kTellEvery : kLookEvery);
        if (hasNews)
            wait = std::min(wait, until(m_toldAt, kTellEvery));
        await(std::max(wait, 1ms));
    }
}

/// After a lost connection all hints that were missed are made good by looking.
void Neighbours::listen()
{
    if (m_isListening && m_listening.isConnected())
        return;
    m_isListening = m_listening.connect()
        && m_listening.execute("LISTEN " + quotedName(m_listening.handle(), channelOf(m_options)));
    m_isHinted = true;
}

void Neighbours::hear()
{
    PGconn* connection = m_listening.handle();
    if (!connection)
        return;
    if (PQconsumeInput(connection) != 1) {
        m_listening.drop();
        m_isListening = false; // Also where looking connects first.
        return;
    }
    while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> heard{PQnotifies(connection), &PQfreemem})
        hearNews(heard->extra);
}

/// NODE, a space, "w" if something was written or "-", a space, frames in base64 with commas between them.
std::string Neighbours::news()
{
    const std::lock_guard lock(m_mutex);
    std::string news = nameOf(m_options.node) + (m_hasWritten ? " w " : " - ");
    m_hasWritten = false;
    bool hasFrames = false;
    while (!m_frames.empty()) {
        const QByteArray coded = QByteArray::fromStdString(m_frames.front()).toBase64();
        if (news.size() + static_cast<std::size_t>(coded.size()) + 1 > kMaxNews) {
            if (hasFrames)
                break; // With the next ones. One that does not fit alone is dropped.
        } else {
            news.append(coded.constData(), static_cast<std::size_t>(coded.size())).push_back(',');
            hasFrames = true;
        }
        m_frameBytes -= m_frames.front().size();
        m_frames.pop_front();
    }
    return news;
}

void Neighbours::hearNews(std::string_view news)
{
    const std::string own = nameOf(m_options.node);
    if (news.size() < own.size() + 3 || news.starts_with(own))
        return;
    m_isHinted = m_isHinted || news[own.size() + 1] == 'w';
    const QByteArray coded(news.data() + own.size() + 3, static_cast<qsizetype>(news.size() - own.size() - 3));
    std::vector<std::string> frames;
    for (const QByteArray& one : coded.split(',')) {
        if (!one.isEmpty())
            frames.push_back(QByteArray::fromBase64(one).toStdString());
    }
    if (!frames.empty())
        m_events.ephemeral(frames);
}

milliseconds Neighbours::sinceLook() const
{
    return milliseconds(steadyMs() - m_lookedWellAt);
}

/// What was written by transactions that had not ended when we last looked, and by later ones; told once.
void Neighbours::look()
{
    m_lookedAt = steady_clock::now();
    m_isHinted = false; // Where this goes wrong, after a while again.
    const auto reading = PostgresReading::begin(m_listening);
    if (!reading)
        return;
    const auto now = m_listening.run(kPresent);
    if (!now || now->size() != 1)
        return;
    const auto rows = m_listening.run("SELECT id, version FROM circles WHERE tx >= $1", PostgresValues(m_since));
    if (!rows)
        return;
    const auto guests = m_listening.run(
        "SELECT lookup, guest, tx FROM knocks WHERE tx >= $1 AND node <> $2", PostgresValues(m_since, m_options.node));
    if (!guests)
        return;
    m_since = sinceOf(*now);
    m_lookedWellAt = steadyMs();

    std::map<CircleId, std::uint64_t> circles;
    std::map<CircleId, std::uint64_t> newCircles;
    for (int row = 0; row < rows->size(); ++row) {
        const auto one = *circles.emplace(rows->fixed<CircleId>(row, 0), rows->number(row, 1)).first;
        if (const auto told = m_toldCircles.find(one.first); told == m_toldCircles.end() || told->second != one.second)
            newCircles.insert(one);
    }
    std::map<std::pair<InvitationLookup, DeviceId>, std::uint64_t> knocks;
    std::set<std::pair<InvitationLookup, DeviceId>> newKnocks;
    for (int row = 0; row < guests->size(); ++row) {
        const std::pair guest{guests->fixed<InvitationLookup>(row, 0), guests->fixed<DeviceId>(row, 1)};
        knocks[guest] = guests->number(row, 2);
        if (const auto told = m_toldKnocks.find(guest); told == m_toldKnocks.end() || told->second != knocks[guest])
            newKnocks.insert(guest);
    }
    m_toldCircles = std::move(circles);
    m_toldKnocks = std::move(knocks);
    if (!newCircles.empty())
        m_events.circles(newCircles);
    if (!newKnocks.empty())
        m_events.knocks(newKnocks);
}

void Neighbours::tell()
{
    m_toldAt = steady_clock::now();
    const std::string what = news();
    if (m_isMute)
        return;
    if (!m_telling.isConnected()) { // A hint may be lost; what waits for the disk shall not wait for it.
        if (!m_telling.execute("SET synchronous_commit TO off"))
            return;
    }
    (void)m_telling.run("SELECT pg_notify($1, $2)", PostgresValues(channelOf(m_options), what));
}

void Neighbours::await(milliseconds time)
{
    std::array<pollfd, 2> on{{{m_wake, POLLIN, 0}, {-1, POLLIN, 0}}};
    if (m_listening.isConnected())
        on[1].fd = PQsocket(m_listening.handle());
    ::poll(on.data(), on.size(), static_cast<int>(time.count()));
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(m_wake, &count, sizeof count);
}

} // namespace kudelma::relay
