// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/speech/speech_out.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kudelma::app {

/// Speech at the device's loudspeaker, in a thread of its own. Where there is none, what is read is over at once. Of
/// the program, as Speaker is.
class SpeechPlayer final : public SpeechOut
{
public:
    SpeechPlayer();
    ~SpeechPlayer() override;

    void play(std::vector<std::int16_t> samples, int samplesPerSecond, std::function<void()> done) override;
    void stop() override;

private:
    struct Job
    {
        std::vector<std::int16_t> samples;
        int samplesPerSecond;
        std::function<void()> done;
    };
    void run();
    void sound(const Job& job); ///< Until it has sounded, or stop().

    std::mutex m_mutex;
    std::condition_variable m_wakes;
    std::optional<Job> m_next;
    bool m_sounds = false; ///< False while something sounds: it shall stop.
    bool m_ends = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace kudelma::app
