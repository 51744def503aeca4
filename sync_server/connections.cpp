// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/connections.h"

namespace kudelma::relay {

Connection* Connections::add(ConnectionId id, std::string address, milliseconds now)
{
    if (m_connections.size() >= kMaxConnections)
        return nullptr;
    std::size_t& fromThere = m_ofAddress[address];
    if (fromThere >= kMaxConnectionsOfAddress)
        return nullptr;
    ++fromThere;
    auto connection = std::make_unique<Connection>();
    connection->id = id;
    connection->address = std::move(address);
    connection->since = connection->lastHeard = connection->lastPing = connection->lastProgress = now;
    return m_connections.insert_or_assign(id, std::move(connection)).first->second.get();
}

void Connections::remove(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    const Connection& connection = *found->second;
    if (const auto address = m_ofAddress.find(connection.address); --address->second == 0)
        m_ofAddress.erase(address);
    if (const auto device = m_ofDevice.find(connection.device); device != m_ofDevice.end()) {
        device->second.erase(id);
        if (device->second.empty())
            m_ofDevice.erase(device);
    }
    m_connections.erase(found);
}

Connection* Connections::find(ConnectionId id)
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void Connections::signedIn(Connection& connection)
{
    connection.isSignedIn = true;
    m_ofDevice[connection.device].insert(connection.id);
}

std::vector<Connection*> Connections::of(const DeviceId& device)
{
    std::vector<Connection*> result;
    if (const auto found = m_ofDevice.find(device); found != m_ofDevice.end()) {
        for (const ConnectionId id : found->second)
            result.push_back(find(id));
    }
    return result;
}

std::vector<Connection*> Connections::all()
{
    std::vector<Connection*> result;
    result.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        result.push_back(connection.get());
    return result;
}

DeviceCounts& Connections::counts(const DeviceId& device)
{
    return m_counts[device];
}

void Connections::forgetIdleCounts(milliseconds now)
{
    std::erase_if(
        m_counts, [now](auto& one) { return one.second.puts.isFull(now) && one.second.presence.isFull(now); });
}

} // namespace kudelma::relay
