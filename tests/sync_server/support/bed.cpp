// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/support/bed.h"

#include "sync_server/embedded_store.h"

#include <QDir>
#include <QFileInfo>

namespace kudelma::relay::test {

namespace {

QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/kudelma-relay-XXXXXX");
}

} // namespace

void FakeTransport::send(ConnectionId id, std::string_view frame)
{
    Line& line = lines[id];
    if (line.closed)
        return;
    if (line.reads) {
        line.frames.emplace_back(frame);
        line.sent += frame.size();
        return;
    }
    line.held.emplace_back(frame);
    line.heldBytes += frame.size();
    line.mostUnsent = std::max(line.mostUnsent, line.heldBytes);
}

std::size_t FakeTransport::unsent(ConnectionId id) const
{
    const auto line = lines.find(id);
    return line == lines.end() ? 0 : line->second.heldBytes;
}

std::uint64_t FakeTransport::sentTotal(ConnectionId id) const
{
    const auto line = lines.find(id);
    return line == lines.end() ? 0 : line->second.sent;
}

void FakeTransport::read(ConnectionId id)
{
    Line& line = lines[id];
    for (auto& frame : line.held)
        line.frames.push_back(std::move(frame));
    line.sent += line.heldBytes;
    line.held.clear();
    line.heldBytes = 0;
}

Bed::Bed(Quotas quotas)
    : m_quotas(quotas)
    , m_directory(folderTemplate())
{
    if (isOnPostgres())
        m_shared = PostgresCluster::shared().freshSchema();
    build();
}

Bed::Bed(PostgresOptions shared, Quotas quotas)
    : m_quotas(quotas)
    , m_shared(std::move(shared))
    , m_directory(folderTemplate())
{
    build();
}

StoreResult<std::unique_ptr<Store>> Bed::open() const
{
    return m_shared ? PostgresStore::open(*m_shared) : EmbeddedStore::open(directory());
}

Bed::~Bed() = default;

void Bed::build()
{
    auto written = open();
    auto reader = open();
    if (!written || !reader)
        qFatal("the store does not open: %s", (written ? reader : written).error().context.c_str());
    m_store = std::move(*written);
    m_reader = std::move(*reader);
    m_relay = std::make_unique<Relay>(transport, writer, *m_reader, clock, crypto::fillRandom, m_quotas);
}

OvertakenJobs Bed::commitOne()
{
    const auto jobs = std::exchange(writer.jobs, {});
    const auto written = m_store->write(jobs);
    if (!written)
        qFatal("the store does not take it: %s", written.error().context.c_str());
    m_relay->written(jobs.size(), *written);
    return *written;
}

void Bed::settle()
{
    while (!writer.jobs.empty())
        (void)commitOne();
}

void Bed::failWrites()
{
    m_relay->writeFailed();
    if (!writer.jobs.empty())
        qFatal("jobs that failed are still waiting");
}

void Bed::restart()
{
    m_relay.reset();
    m_reader.reset();
    m_store.reset();
    writer.jobs.clear();
    transport.lines.clear();
    build();
}

void Bed::reapClosed()
{
    for (auto& [id, line] : transport.lines) {
        if (line.closed)
            m_relay->disconnected(id);
    }
}

} // namespace kudelma::relay::test
