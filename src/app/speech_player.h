// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/loudspeaker.h"
#include "app/speech/speech_out.h"

namespace kudelma::app {

/// Speech at a loudspeaker of its own: a bell that rings while somebody is read to takes no words away.
class SpeechPlayer final : public SpeechOut
{
public:
    void play(std::vector<std::int16_t> samples, int samplesPerSecond, std::function<void()> done) override
    {
        m_loudspeaker.play(
            [sound = Loudspeaker::Sound{std::move(samples), samplesPerSecond}]() mutable { return std::move(sound); },
            std::move(done));
    }
    void stop() override { m_loudspeaker.stop(); }

private:
    Loudspeaker m_loudspeaker;
};

} // namespace kudelma::app
