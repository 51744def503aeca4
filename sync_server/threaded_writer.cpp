// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/writer.h"

namespace kudelma::relay {

ThreadedWriter::ThreadedWriter(std::unique_ptr<Store> store, Events events)
    : m_store(std::move(store))
    , m_events(std::move(events))
    , m_thread([this] { run(); })
{ }

ThreadedWriter::~ThreadedWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ThreadedWriter::submit(WriteJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_hasFailed)
            return;
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void ThreadedWriter::reset()
{
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
    m_hasFailed = false;
}

void ThreadedWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const std::vector<WriteJob> batch = std::exchange(m_queue, {});
        lock.unlock();
        const auto began = std::chrono::steady_clock::now();
        const auto written = m_store->write(batch);
        const auto took = std::chrono::steady_clock::now() - began;
        lock.lock();
        if (!written) {
            m_hasFailed = true;
            m_queue.clear();
        }
        lock.unlock();
        if (written)
            m_events.written(batch.size(), *written, took);
        else
            m_events.failed(written.error());
        lock.lock();
    }
}

} // namespace kudelma::relay
