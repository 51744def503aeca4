// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/relay_load/crowd.h"

#include "crypto/device_identity.h"
#include "crypto/sealing.h"
#include "roster/envelope.h"

#include <atomic>

namespace kudelma::load {

/// One circle, founded by its first member.
struct Room
{
    crypto::CircleId circle;
    crypto::EpochKey key = crypto::EpochKey::random();
    crypto::Hash rosterHead;
    std::string founding; ///< The frame that founds it.
    bool isFounded = false;
    std::uint64_t highestAcknowledged = 0; ///< Index in the log.
    std::uint64_t highestHead = 0; ///< Of the log, as the server told last when somebody subscribed.
};

/// A device of ours: signs in, is on its room's roster, reads from where it stopped, and writes sealed, signed and
/// chained envelopes.
class KudelmaMember : public Member
{
public:
    /// All that 10,000 of them need not keep in locked memory each: keys are made from it when something is signed.
    struct Device
    {
        crypto::Bytes seed;
        crypto::DevicePublicKeys keys;
        crypto::DeviceId id;
    };

    KudelmaMember(Crowd&, Loop&, std::size_t number, std::shared_ptr<std::vector<Room>>, Device);

    void prepare(std::size_t updates) override;
    [[nodiscard]] bool mayWrite(Nanoseconds) override;
    void sendPresence() override;
    void opened(Line&) override;
    void received(Line&, std::string_view message, Nanoseconds at) override;
    void subscribe();
    [[nodiscard]] const Device& device() const { return m_device; }
    [[nodiscard]] std::uint64_t nextIndex() const { return m_nextIndex; }
    [[nodiscard]] std::uint64_t acknowledged() const { return m_acknowledged; } ///< Its last number.
    [[nodiscard]] std::uint64_t holes() const { return m_holes; } ///< Places in the log that were passed over.

protected:
    [[nodiscard]] std::string path() const override { return "/"; }
    void send(std::uint64_t number) override;

private:
    [[nodiscard]] Room& here() const { return (*m_rooms)[room()]; }
    void handle(std::string_view message);
    void heardEntries(std::string_view entries, Nanoseconds at);
    [[nodiscard]] std::string sealed(roster::EnvelopeKind, std::uint64_t number);

    std::shared_ptr<std::vector<Room>> m_rooms;
    Device m_device;
    std::vector<std::string> m_prepared; ///< Whole WebSocket frames, by number.
    std::string m_presence;
    crypto::Hash m_last{}; ///< Of its newest envelope.
    bool m_isSignedIn = false;
    std::uint64_t m_nextIndex = 1; ///< Of the log, not heard yet.
    std::uint64_t m_acknowledged = 0;
    std::uint64_t m_holes = 0;
    double m_allowed = 0; ///< Puts, as the server counts them.
    Nanoseconds m_countedAt = 0;
};

[[nodiscard]] Crowd::MakeMember kudelmaMembers(const Shape&);

} // namespace kudelma::load
