// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace kudelma::app {

/// Where speech sounds. The program has a loudspeaker, tests have ears.
class SpeechOut
{
public:
    SpeechOut() = default;
    virtual ~SpeechOut() = default;
    SpeechOut(const SpeechOut&) = delete;
    SpeechOut& operator=(const SpeechOut&) = delete;

    /// Sounds `samples` (one channel) and then calls `done`, from whatever thread. Only when nothing sounds.
    virtual void play(std::vector<std::int16_t> samples, int samplesPerSecond, std::function<void()> done) = 0;
    /// Silent at once. When it returns, no `done` is being called and none will be.
    virtual void stop() = 0;
};

} // namespace kudelma::app
