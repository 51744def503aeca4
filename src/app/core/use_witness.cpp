// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/use_witness.h"

#include "app/core/ids.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::MemberId;
using crypto::DeviceId;

UseWitness UseWitness::fromBytes(const QByteArray& bytes)
{
    UseWitness witness;
    const QCborMap all = QCborValue::fromCbor(bytes).toMap();
    const QCborMap circles = all[u"seen"_s].toMap();
    for (const auto& circleEntry : circles) {
        const auto circle = CircleId::fromText(circleEntry.first.toString());
        const QCborMap devices = circleEntry.second.toMap();
        for (const auto& deviceEntry : devices) {
            const auto device = DeviceId::fromHex(deviceEntry.first.toString().toStdString());
            Ends ends;
            const QCborArray kept = deviceEntry.second.toArray();
            for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
                ends.push_back({int(kept[i].toInteger()), kept[i + 1].toByteArray()});
            if (circle && device)
                witness.see(*circle, *device, std::move(ends));
        }
    }
    const QCborMap owners = all[u"owners"_s].toMap();
    for (const auto& entry : owners) {
        const auto device = DeviceId::fromHex(entry.first.toString().toStdString());
        const auto owner = MemberId::fromText(entry.second.toString());
        if (device && owner)
            witness.learnOwner(*device, *owner);
    }
    return witness;
}

QByteArray UseWitness::toBytes() const
{
    QCborMap circles;
    for (const auto& [circle, devices] : m_seen) {
        QCborMap kept;
        for (const auto& [device, ends] : devices) {
            QCborArray list;
            for (const End& end : ends) {
                list.append(end.number);
                list.append(end.hash);
            }
            kept.insert(textOf(device), list);
        }
        circles.insert(circle.text(), kept);
    }
    QCborMap owners;
    for (const auto& [device, owner] : m_owners)
        owners.insert(textOf(device), owner.text());
    return QCborMap{{u"seen"_s, circles}, {u"owners"_s, owners}}.toCborValue().toCbor();
}

const std::map<DeviceId, UseWitness::Ends>& UseWitness::seenIn(const CircleId& circle) const
{
    static const std::map<DeviceId, Ends> kNone;
    const auto found = m_seen.find(circle);
    return found == m_seen.end() ? kNone : found->second;
}

void UseWitness::see(const CircleId& circle, const DeviceId& device, Ends ends)
{
    auto& devices = m_seen[circle];
    if (devices.size() >= kMaxDevices && !devices.contains(device))
        return;
    std::ranges::sort(ends, std::greater(), [](const End& end) { return std::pair(end.number, end.hash); });
    ends.resize(std::min(ends.size(), kMaxEnds));
    devices[device] = std::move(ends);
}

MemberId UseWitness::ownerOf(const DeviceId& device) const
{
    const auto found = m_owners.find(device);
    return found == m_owners.end() ? MemberId() : found->second;
}

void UseWitness::learnOwner(const DeviceId& device, const MemberId& owner)
{
    if (m_owners.size() < kMaxDevices)
        m_owners.try_emplace(device, owner);
}

} // namespace kudelma::app
