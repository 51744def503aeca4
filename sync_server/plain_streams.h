// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/byte_stream.h"

#include <QSocketNotifier>

#include <memory>
#include <string>

namespace kudelma::relay {

class PlainStream;

/// Waits for all plain connections at once. Qt's event loop would look at each of them in every turn, which at 10,000
/// takes longer than the work itself (measured: seconds of delay), and keeps 20 KiB for each.
class PlainStreams : public QObject
{
    Q_OBJECT

public:
    explicit PlainStreams(ByteStreamOwner&);
    ~PlainStreams() override; ///< After its streams.

    /// Takes the socket over. Null: the system has no room for it; the socket is closed.
    [[nodiscard]] std::unique_ptr<ByteStream> take(ConnectionId, int socket);

private:
    friend class PlainStream;
    void turn();

    ByteStreamOwner& m_owner;
    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::string m_buffer; ///< What is read stands here; only what is left of it is kept with a stream.
};

} // namespace kudelma::relay
