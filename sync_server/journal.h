// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/writer.h"

#include <deque>

namespace kudelma::relay {

/// What became of a job. Overtaken: another node was faster, and nothing of the job was written.
enum class Outcome { OnDisk, Failed, Overtaken };

/// Remembers what is to be done once each submitted job is on disk, or is known not to be.
class Journal
{
public:
    using Done = std::function<void(Outcome)>;

    explicit Journal(Writer& writer)
        : m_writer(writer)
    { }

    /// `bytes`: about how much memory the job holds until it is on disk.
    void submit(WriteJob job, std::size_t bytes, Done done)
    {
        m_waiting.push_back({bytes, std::move(done)});
        m_bytes += bytes;
        m_writer.submit(std::move(job));
    }
    void written(std::size_t jobs, const OvertakenJobs& overtaken)
    {
        auto next = overtaken.begin();
        for (std::size_t job = 0; job < jobs && !m_waiting.empty(); ++job) {
            const bool isOvertaken = next != overtaken.end() && *next == job;
            if (isOvertaken)
                ++next;
            finish(isOvertaken ? Outcome::Overtaken : Outcome::OnDisk);
        }
    }
    /// Everything that waits has failed; the next submit is taken again.
    void failed()
    {
        m_writer.reset();
        // What a failure triggers must not submit again before all have heard of it.
        for (auto waiting = m_waiting.size(); waiting > 0; --waiting)
            finish(Outcome::Failed);
    }
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    struct Waiting
    {
        std::size_t bytes;
        Done done;
    };
    void finish(Outcome outcome)
    {
        const Waiting first = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= first.bytes;
        first.done(outcome);
    }

    Writer& m_writer;
    std::deque<Waiting> m_waiting;
    std::size_t m_bytes = 0;
};

} // namespace kudelma::relay
