// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/store.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kudelma::relay {

/// Takes jobs in order and makes them durable, in batches. Whoever submits hears of it later: that so many more jobs
/// are on disk but for some that were overtaken, or that writing failed. After a failure everything submitted is thrown
/// away until reset(), because later jobs build on the ones that failed.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual void submit(WriteJob) = 0;
    virtual void reset() = 0;
};

/// Writes in a thread of its own. While one batch is on its way to the disk the next one gathers (group commit), so the
/// slower the disk, the larger the batches.
class ThreadedWriter : public Writer
{
public:
    struct Events
    {
        // Both are called in the writer's thread.
        std::function<void(std::size_t jobs, const OvertakenJobs&, std::chrono::nanoseconds took)> written;
        std::function<void(const StoreError&)> failed;
    };

    ThreadedWriter(std::unique_ptr<Store>, Events);
    ~ThreadedWriter() override; ///< Writes what was submitted, then ends.

    void submit(WriteJob) override;
    void reset() override;

private:
    void run();

    std::unique_ptr<Store> m_store; ///< Only the thread touches it.
    Events m_events;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<WriteJob> m_queue;
    bool m_hasFailed = false;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace kudelma::relay
