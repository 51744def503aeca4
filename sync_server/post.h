// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/connections.h"
#include "sync_server/counts.h"
#include "wire/kudelma.pb.h"

namespace kudelma::relay {

/// What an Error frame says beside its code.
struct Refusal
{
    wire::ErrorCode code;
    const char* text = ""; ///< For developers; never holds content.
    std::uint64_t expected = 0;
    milliseconds retryAfter{};
};

[[nodiscard]] inline Refusal cannotRead()
{
    return {wire::ERROR_CODE_STORE, "cannot read", 0, kBusyRetry};
}

/// Sends frames, and counts what goes in and out.
class Post
{
public:
    explicit Post(Transport& transport)
        : m_transport(transport)
    { }

    void send(const Connection& to, wire::Frame& frame, std::uint64_t request = 0)
    {
        frame.set_request(request);
        send(to, frame.SerializeAsString());
    }
    void send(const Connection& to, const std::string& frame)
    {
        if (to.isClosing)
            return;
        ++m_counts.framesOut;
        m_counts.bytesOut += frame.size();
        m_transport.send(to.id, frame);
    }
    void close(Connection& connection, CloseReason reason)
    {
        if (std::exchange(connection.isClosing, true))
            return;
        ++m_counts.closed[std::size_t(reason)];
        m_transport.close(connection.id, reason);
    }
    void done(const Connection& to, std::uint64_t request)
    {
        wire::Frame frame;
        frame.mutable_done();
        send(to, frame, request);
    }
    void refuse(const Connection& to, std::uint64_t request, const Refusal& refusal)
    {
        wire::Frame frame;
        fill(*frame.mutable_error(), refusal);
        send(to, frame, request);
    }
    void fill(wire::Error& error, const Refusal& refusal)
    {
        ++m_counts.refused[refusal.code];
        error.set_code(refusal.code);
        error.set_text(refusal.text);
        error.set_expected(refusal.expected);
        error.set_retry_after_ms(static_cast<std::uint32_t>(refusal.retryAfter.count()));
    }
    [[nodiscard]] Counts& counts() { return m_counts; }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] Transport& transport() { return m_transport; }

private:
    Transport& m_transport;
    Counts m_counts;
};

} // namespace kudelma::relay
