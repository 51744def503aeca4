// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"
#include "crypto/types.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace kudelma::app {

/// What this device has seen of a case's use log, to miss it when it is gone: for each circle and device the ends of
/// the chain, and whose device it was. Kept in the profile, outside of the case.
class UseWitness
{
public:
    struct End
    {
        int number = 0;
        QByteArray hash;
        friend bool operator==(const End&, const End&) = default;
    };
    using Ends = std::vector<End>;

    static constexpr std::size_t kMaxEnds = 8; ///< More than one only where a device was put back from an older copy.
    static constexpr std::size_t kMaxDevices = 300; ///< Of a circle; of more none is remembered.

    /// What cannot be read is taken for nothing seen.
    [[nodiscard]] static UseWitness fromBytes(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const std::map<crypto::DeviceId, Ends>& seenIn(const casework::CircleId& circle) const;
    /// The highest first; no more than kMaxEnds are kept. Of more than kMaxDevices only those who are known are.
    void see(const casework::CircleId& circle, const crypto::DeviceId& device, Ends ends);
    [[nodiscard]] casework::MemberId ownerOf(const crypto::DeviceId& device) const; ///< Null: never known.
    /// Who was known first stays: nobody can say later that a device was somebody else's.
    void learnOwner(const crypto::DeviceId& device, const casework::MemberId& owner);

    friend bool operator==(const UseWitness&, const UseWitness&) = default;

private:
    std::map<casework::CircleId, std::map<crypto::DeviceId, Ends>> m_seen;
    std::map<crypto::DeviceId, casework::MemberId> m_owners;
};

} // namespace kudelma::app
