// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/circle_replica.h"

namespace kudelma::sync {

/// Who is here and what they do just now: sealed, signed, lossy, never stored. What a device says holds for
/// kPresenceLife and is repeated before that; who falls silent fades out.
class PresenceBoard
{
public:
    using Circles = std::map<CircleId, std::unique_ptr<CircleReplica>>;
    using Shown = std::function<void(const CircleId&, const DeviceId&, const Bytes&)>;

    PresenceBoard(Surroundings&, const Circles&, Shown shown);

    void publish(const CircleId&, Bytes state);
    void connected(const CircleId&); ///< The circle is live (again): say it at once.
    void received(const wire::Envelope&);
    void forget(const CircleId&); ///< Nobody of this circle is shown any longer.
    void rosterChanged(const CircleReplica&); ///< Whoever is off it fades at once.

private:
    struct Own
    {
        Bytes state;
        milliseconds due{0}; ///< Monotonic.
    };
    struct Heard
    {
        Bytes session;
        std::uint64_t counter = 0;
        std::int64_t sentAtMs = 0;
        milliseconds fades{0}; ///< Monotonic.
        bool isShown = false;
    };

    void tick();
    void plan();
    bool send(const CircleId&, const Bytes& state);
    [[nodiscard]] bool isNews(const Heard&, const wire::PresencePayload&) const;

    Surroundings& m_around;
    const Circles& m_circles;
    Shown m_shown;
    Bytes m_session;
    std::uint64_t m_counter = 0;
    milliseconds m_mayNextSend{0};
    std::map<CircleId, Own> m_own;
    std::map<std::pair<CircleId, DeviceId>, Heard> m_heard;
    std::unique_ptr<Timer> m_timer;
};

} // namespace kudelma::sync
