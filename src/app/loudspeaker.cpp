// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/loudspeaker.h"

#include <pulse/simple.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace kudelma::app {

namespace {

constexpr int kPiecesPerSecond = 20; // so soon a stop is heard
constexpr std::uint32_t kAsTheySay = std::numeric_limits<std::uint32_t>::max();

} // namespace

Loudspeaker::Loudspeaker()
    : m_thread([this] { run(); })
{ }

Loudspeaker::~Loudspeaker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_sounds = false;
        m_next.reset();
    }
    m_wakes.notify_one();
    m_thread.join();
}

void Loudspeaker::play(Make make, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Job{std::move(make), std::move(done)};
    }
    m_wakes.notify_one();
}

void Loudspeaker::stop()
{
    const std::lock_guard lock(m_mutex);
    m_next.reset();
    m_sounds = false;
}

void Loudspeaker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wakes.wait(lock, [this] { return m_next || m_ends; });
        if (m_ends)
            return;
        const Job job = *std::exchange(m_next, std::nullopt);
        m_sounds = true;
        lock.unlock();
        sound(job.make());
        lock.lock();
        if (std::exchange(m_sounds, false) && job.done) // under the lock, so that none comes after stop()
            job.done();
    }
}

void Loudspeaker::sound(const Sound& sound)
{
    const pa_sample_spec form{PA_SAMPLE_S16NE, std::uint32_t(sound.samplesPerSecond), 1};
    const std::size_t piece = std::size_t(sound.samplesPerSecond / kPiecesPerSecond);
    const pa_buffer_attr soon{
        kAsTheySay, std::uint32_t(piece * 4 * sizeof(std::int16_t)), kAsTheySay, kAsTheySay, kAsTheySay};
    // What other programs of the device can read: nothing of a meeting, nor of what is read aloud.
    const std::unique_ptr<pa_simple, decltype(&pa_simple_free)> out(
        pa_simple_new(nullptr, "Kudelma", PA_STREAM_PLAYBACK, nullptr, "sound", &form, nullptr, &soon, nullptr),
        &pa_simple_free);
    if (!out)
        return;
    for (std::size_t at = 0; at < sound.samples.size(); at += piece) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_sounds) {
                pa_simple_flush(out.get(), nullptr);
                return;
            }
        }
        const std::size_t length = std::min(piece, sound.samples.size() - at);
        if (pa_simple_write(out.get(), sound.samples.data() + at, length * sizeof(std::int16_t), nullptr) != 0)
            return;
    }
    static_cast<void>(pa_simple_drain(out.get(), nullptr)); // cut short, there is nothing to do about it
}

} // namespace kudelma::app
