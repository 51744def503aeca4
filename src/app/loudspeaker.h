// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kudelma::app {

/// The device's loudspeaker, in a thread of its own, since it makes whoever speaks to it wait. Where there is none,
/// what is played is over at once. What comes while something sounds takes the place of what waits. Of the program,
/// not of the library: tests have nothing that could sound.
class Loudspeaker
{
public:
    struct Sound
    {
        std::vector<std::int16_t> samples; ///< One channel.
        int samplesPerSecond = 0;
    };
    using Make = std::function<Sound()>;
    using Done = std::function<void()>;

    Loudspeaker();
    ~Loudspeaker(); ///< Cuts short what sounds now.
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    /// From any thread; at once. `make` and then `done` are called in the loudspeaker's own, `done` unless it was
    /// stopped.
    void play(Make make, Done done = {});
    /// Silent at once. When it returns, no `done` is being called and none will be.
    void stop();

private:
    struct Job
    {
        Make make;
        Done done;
    };
    void run();
    void sound(const Sound& sound); ///< Until it has sounded, or stop().

    std::mutex m_mutex;
    std::condition_variable m_wakes;
    std::optional<Job> m_next;
    bool m_sounds = false; ///< False while something sounds: it shall stop.
    bool m_ends = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace kudelma::app
