// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace kudelma::app {

/// The two sounds of the app, and the person's choice to have none. What is told by them is always on the screen too.
/// Without a sink nothing sounds: tests are silent unless they listen.
class Chime
{
public:
    enum class Sound : std::uint8_t {
        Bell, ///< A phase has reached its longest time.
        Knock, ///< Somebody stands at the door.
    };
    using Sink = std::function<void(Sound)>;

    static constexpr int kSamplesPerSecond = 44'100;
    static constexpr double kLoudest = 0.35; ///< Of what a loudspeaker can: it is heard, and startles nobody.
    static constexpr double kLongestSeconds = 3;

    /// `appearance` must outlive it.
    Chime(const Appearance& appearance, Sink sink)
        : m_appearance(appearance)
        , m_sink(std::move(sink))
    { }

    void play(Sound sound) const;

    /// The sound as one channel of samples: made here, of a few waves that fade, and so nobody else's.
    [[nodiscard]] static std::vector<std::int16_t> samplesOf(Sound sound);

private:
    const Appearance& m_appearance;
    Sink m_sink;
};

} // namespace kudelma::app
