// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/chime/chime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

namespace kudelma::app {

namespace {

/// One wave that swells at once and fades.
struct Wave
{
    double begins; ///< Seconds.
    double hertz;
    double share; ///< Of the loudness.
    double fades; ///< Seconds until it is a third as loud.
};

constexpr double kSwell = 0.006; // seconds: an edge would click
constexpr double kFinish = 0.05;

// A small bowl: its lowest tone, and three above it that do not fit it quite, as of metal.
constexpr std::array kBell{
    Wave{0, 396, 0.5, 0.9}, Wave{0, 399, 0.2, 0.9}, Wave{0, 1070, 0.2, 0.45}, Wave{0, 2010, 0.1, 0.2}};
// Knuckles on a wooden door, twice.
constexpr std::array kKnock{Wave{0, 170, 0.6, 0.035}, Wave{0, 430, 0.3, 0.02}, Wave{0, 940, 0.1, 0.01},
    Wave{0.19, 170, 0.6, 0.035}, Wave{0.19, 455, 0.3, 0.02}, Wave{0.19, 990, 0.1, 0.01}};
constexpr double kBellSeconds = 2.6;
constexpr double kKnockSeconds = 0.5;

double waveAt(std::span<const Wave> waves, double seconds)
{
    double sum = 0;
    for (const Wave& wave : waves) {
        const double since = seconds - wave.begins;
        if (since < 0)
            continue;
        const double swell = std::min(1.0, since / kSwell);
        sum += wave.share * swell * std::exp(-since / wave.fades) * std::sin(2 * std::numbers::pi * wave.hertz * since);
    }
    return sum;
}

} // namespace

void Chime::play(Sound sound) const
{
    if (m_sink && m_appearance.sounds())
        m_sink(sound);
}

std::vector<std::int16_t> Chime::samplesOf(Sound sound)
{
    const std::span<const Wave> waves
        = sound == Sound::Bell ? std::span<const Wave>(kBell) : std::span<const Wave>(kKnock);
    const double length = sound == Sound::Bell ? kBellSeconds : kKnockSeconds;
    std::vector<std::int16_t> samples(std::size_t(length * kSamplesPerSecond));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double seconds = double(i) / kSamplesPerSecond;
        const double finish = std::clamp((length - seconds) / kFinish, 0.0, 1.0);
        const double wave = std::clamp(waveAt(waves, seconds) * finish, -1.0, 1.0);
        samples[i] = std::int16_t(std::lround(wave * kLoudest * std::numeric_limits<std::int16_t>::max()));
    }
    return samples;
}

} // namespace kudelma::app
