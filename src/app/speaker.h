// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/chime/chime.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kudelma::app {

/// The loudspeaker, in a thread of its own, since it makes whoever speaks to it wait. A device without one stays
/// silent; what comes while something sounds takes the place of what waits. Of the program, not of the library: tests
/// have nothing that could sound.
class Speaker
{
public:
    Speaker();
    ~Speaker(); ///< Waits for what sounds now.
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    void play(Chime::Sound sound); ///< From any thread; at once.

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wakes;
    std::optional<Chime::Sound> m_next;
    bool m_ends = false;
    std::thread m_thread; ///< Last: it uses the others.
};

} // namespace kudelma::app
