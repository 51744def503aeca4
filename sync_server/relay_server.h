// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/relay.h"
#include "sync_server/store_files.h"
#include "sync_server/web_socket_front.h"

#include <QTimer>
#include <QUrl>

#include <filesystem>

namespace kudelma::relay {

/// The whole server in one object: store, writer's thread, relay, sockets. main.cpp runs one; so can the app, for a
/// meeting without internet. Lives in one thread with an event loop.
class RelayServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        WebSocketFront::Options front;
        std::filesystem::path data; ///< Made if it is not there.
    };

    /// On error: a sentence for the operator.
    [[nodiscard]] static tl::expected<std::unique_ptr<RelayServer>, QString> start(const Options&);
    ~RelayServer() override;

    [[nodiscard]] QUrl url() const; ///< ws://ADDR:PORT
    [[nodiscard]] quint16 port() const { return m_front->port(); }
    /// Takes nothing more, tells the clients, and emits drained() when all is on disk, or after kDrainTime.
    void drain();

Q_SIGNALS:
    void drained();

private:
    RelayServer(const Options&, DirectoryLock, std::unique_ptr<Store> reader, std::unique_ptr<Store> written);
    void failed(const StoreError&);

    Options m_options;
    DirectoryLock m_lock; ///< Let go last.
    SystemClock m_clock;
    std::unique_ptr<Store> m_reader;
    std::unique_ptr<WebSocketFront> m_front;
    std::unique_ptr<ThreadedWriter> m_writer;
    std::unique_ptr<Relay> m_relay;
    QTimer m_tick;
    QTimer m_draining;
    bool m_isDrained = false;
};

} // namespace kudelma::relay
