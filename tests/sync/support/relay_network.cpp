// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/relay_network.h"

#include "sync/bytes.h"
#include "sync_server/embedded_store.h"
#include "sync_server/store_files.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>

namespace kudelma::sync::test {

class WireTransport : public Transport
{
public:
    WireTransport(RelayNetwork& network, std::string theName)
        : name(std::move(theName))
        , m_network(&network)
    { }
    ~WireTransport() override { detach(); }
    void open(const QUrl&) override { m_network->m_opening.push_back(this); }
    void send(BytesView frame) override
    {
        if (m_network && id)
            m_network->m_toServer.emplace_back(id, textOf(frame));
    }
    void close() override { detach(); }
    void cut()
    {
        if (!m_network)
            return;
        detach();
        Q_EMIT closed(ConnectionError::Unreachable);
    }

    const std::string name;
    relay::ConnectionId id = 0;

private:
    void detach()
    {
        if (m_network)
            m_network->detach(this);
        m_network = nullptr;
    }
    RelayNetwork* m_network;
};

/// Nothing is on disk before flush().
class RelayNetwork::StepWriter : public relay::Writer
{
public:
    explicit StepWriter(std::unique_ptr<relay::Store> store)
        : m_store(std::move(store))
    { }
    void submit(relay::WriteJob job) override { m_jobs.push_back(std::move(job)); }
    void reset() override { m_jobs.clear(); }
    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }
    std::size_t flush()
    {
        const auto jobs = std::exchange(m_jobs, {});
        if (jobs.empty())
            return 0;
        if (const auto written = m_store->write(jobs); !written)
            qFatal("the relay's store: %s", written.error().context.c_str());
        return jobs.size();
    }

private:
    std::unique_ptr<relay::Store> m_store;
    std::vector<relay::WriteJob> m_jobs;
};

RelayNetwork::RelayNetwork(FakeClock& clock)
    : m_fakeClock(clock)
    , m_clock(clock)
{
    begin();
}

RelayNetwork::~RelayNetwork()
{
    end();
    for (auto* transport : std::exchange(m_opening, {}))
        transport->close();
}

void RelayNetwork::begin()
{
    auto written = relay::EmbeddedStore::open(m_directory.path().toStdString());
    auto reader = relay::EmbeddedStore::open(m_directory.path().toStdString());
    if (!written || !reader)
        qFatal("the relay's store does not open");
    m_writer = std::make_unique<StepWriter>(std::move(*written));
    m_reader = std::move(*reader);
    m_relay = std::make_unique<relay::Relay>(static_cast<relay::Transport&>(*this), *m_writer, *m_reader, m_clock,
        [random = seededRandom(1)](std::span<std::uint8_t> out) { random(out); });
}

void RelayNetwork::end()
{
    m_relay.reset();
    m_reader.reset();
    m_writer.reset();
    m_toServer.clear();
    m_toClient.clear();
    m_closing.clear();
    for (const auto& [id, transport] : std::exchange(m_peers, {}))
        transport->cut();
}

void RelayNetwork::kill()
{
    end();
    begin();
}

std::vector<char> RelayNetwork::disk()
{
    // The log of the database is folded in when the last connection to it closes.
    end();
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    for (const auto& entry : QDir(m_directory.path()).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the relay's files");
        stream << entry.fileName() << file.readAll();
    }
    begin();
    return {all.begin(), all.end()};
}

void RelayNetwork::setBack(const std::vector<char>& disk)
{
    end();
    QDir directory(m_directory.path());
    for (const auto& name : directory.entryList(QDir::Files))
        directory.remove(name);
    QByteArray all(disk.data(), static_cast<qsizetype>(disk.size()));
    QDataStream stream(&all, QIODevice::ReadOnly);
    while (!stream.atEnd()) {
        QString name;
        QByteArray content;
        stream >> name >> content;
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the relay's files");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    begin();
}

TransportFactory RelayNetwork::transportsFor(const std::string& name)
{
    return [this, name] { return std::make_unique<WireTransport>(*this, name); };
}

void RelayNetwork::setReachable(const std::string& name, bool reachable)
{
    if (reachable) {
        m_unreachable.erase(name);
        return;
    }
    m_unreachable.insert(name);
    std::vector<WireTransport*> cut;
    for (const auto& [id, transport] : m_peers) {
        if (transport->name == name)
            cut.push_back(transport);
    }
    for (auto* transport : cut)
        transport->cut();
}

void RelayNetwork::detach(WireTransport* transport)
{
    std::erase(m_opening, transport);
    if (m_peers.erase(transport->id) == 0)
        return;
    std::erase_if(m_toServer, [&](const auto& entry) { return entry.first == transport->id; });
    std::erase_if(m_toClient, [&](const auto& entry) { return entry.first == transport->id; });
    if (m_relay)
        m_relay->disconnected(transport->id);
}

void RelayNetwork::send(relay::ConnectionId id, std::string_view frame)
{
    m_sentTotal += frame.size();
    m_toClient.emplace_back(id, std::string(frame));
}

void RelayNetwork::close(relay::ConnectionId id, relay::CloseReason)
{
    m_closing.push_back(id);
}

bool RelayNetwork::isQuiet() const
{
    return m_opening.empty() && m_toServer.empty() && m_toClient.empty() && m_closing.empty() && m_pinged.empty()
        && (!writes || m_writer->isIdle());
}

bool RelayNetwork::step()
{
    if (!m_opening.empty()) {
        auto* transport = m_opening.front();
        m_opening.erase(m_opening.begin());
        if (m_unreachable.contains(transport->name)) {
            transport->cut();
            return true;
        }
        transport->id = m_nextId++;
        m_peers[transport->id] = transport;
        m_relay->connected(transport->id, transport->name);
        Q_EMIT transport->opened();
        return true;
    }
    if (!m_toServer.empty()) {
        const auto [id, bytes] = std::move(m_toServer.front());
        m_toServer.pop_front();
        wire::Frame frame;
        const auto name = m_peers.at(id)->name;
        if (!frame.ParseFromString(bytes) || (toServer && !toServer(name, frame)))
            return true;
        sent.emplace_back(name, frame);
        m_relay->received(id, frame.SerializeAsString());
        return true;
    }
    if (writes && !m_writer->isIdle()) {
        m_relay->written(m_writer->flush());
        return true;
    }
    if (!m_toClient.empty()) {
        const auto [id, bytes] = std::move(m_toClient.front());
        m_toClient.pop_front();
        const auto peer = m_peers.find(id);
        wire::Frame frame;
        if (peer == m_peers.end() || !frame.ParseFromString(bytes))
            return true;
        if (!toClient || toClient(peer->second->name, frame))
            Q_EMIT peer->second->received(serialized(frame));
        return true;
    }
    if (!m_closing.empty()) {
        const auto id = m_closing.front();
        m_closing.pop_front();
        if (const auto peer = m_peers.find(id); peer != m_peers.end())
            peer->second->cut();
        return true;
    }
    for (const auto id : std::exchange(m_pinged, {}))
        m_relay->heard(id);
    return false;
}

void RelayNetwork::pump()
{
    do {
        while (step()) { }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    } while (!isQuiet());
    m_relay->tick();
}

} // namespace kudelma::sync::test
