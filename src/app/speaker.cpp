// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/speaker.h"

#include <pulse/simple.h>

#include <utility>

namespace kudelma::app {

namespace {

void sound(const std::vector<std::int16_t>& samples)
{
    const pa_sample_spec form{PA_SAMPLE_S16NE, Chime::kSamplesPerSecond, 1};
    // What other programs of the device can read: nothing of a meeting.
    pa_simple* out
        = pa_simple_new(nullptr, "Kudelma", PA_STREAM_PLAYBACK, nullptr, "sound", &form, nullptr, nullptr, nullptr);
    if (!out)
        return;
    if (pa_simple_write(out, samples.data(), samples.size() * sizeof(std::int16_t), nullptr) == 0)
        static_cast<void>(pa_simple_drain(out, nullptr)); // cut short, there is nothing to do about it
    pa_simple_free(out);
}

} // namespace

Speaker::Speaker()
    : m_thread([this] { run(); })
{ }

Speaker::~Speaker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wakes.notify_one();
    m_thread.join();
}

void Speaker::play(Chime::Sound sound)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = sound;
    }
    m_wakes.notify_one();
}

void Speaker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wakes.wait(lock, [this] { return m_next || m_ends; });
        if (m_ends)
            return;
        const Chime::Sound next = *std::exchange(m_next, std::nullopt);
        lock.unlock();
        sound(Chime::samplesOf(next));
        lock.lock();
    }
}

} // namespace kudelma::app
