// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/control.h"
#include "sync_server/metrics.h"
#include "sync_server/neighbours.h"
#include "sync_server/relay.h"
#include "sync_server/status_front.h"
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
        std::optional<std::pair<QHostAddress, quint16>> status
            = std::nullopt; ///< Where /livez, /readyz and /metrics answer.
        QString certificate = {}; ///< With key: TLS by the server itself, from these files (tls.h).
        QString key = {};
        std::string postgres
            = {}; ///< With it: several nodes on one database, as libpq reads it; `data` holds no store.
        std::string postgresSchema = "kudelma";
        Quotas quotas = {};
        GuestPageSettings page = {}; ///< With a folder: who asks for no WebSocket gets the guest page.
        bool hasControl = false; ///< Listens to the operator's verbs in the data directory (control.h).
    };

    /// On error: a sentence for the operator.
    [[nodiscard]] static tl::expected<std::unique_ptr<RelayServer>, QString> start(const Options&);
    ~RelayServer() override;

    [[nodiscard]] QUrl url() const; ///< ws:// or wss://ADDR:PORT
    [[nodiscard]] quint16 port() const { return m_front->port(); }
    /// Takes nothing more, tells the clients, and emits drained() when all is on disk, or after kDrainTime.
    void drain();
    /// Reads certificate and key anew, for who connects from now on. On error the old ones stay.
    [[nodiscard]] tl::expected<void, QString> reload();
    [[nodiscard]] quint16 statusPort() const { return m_status ? m_status->port() : 0; } ///< 0: none.
    /// A sentence for the operator; empty: it takes work.
    [[nodiscard]] QString whyNotReady() const;
    [[nodiscard]] std::string metrics() const;

Q_SIGNALS:
    void drained();

private:
    struct Stores
    {
        std::unique_ptr<Store> written;
        std::unique_ptr<Store> reader;
        PostgresOptions shared; ///< Of a store that is shared.
        std::uint64_t since = 0; ///< See Neighbours::present().
    };
    RelayServer(const Options&, DirectoryLock, Stores);
    [[nodiscard]] static StoreResult<Stores> openStores(const Options&);
    void meetNeighbours(const PostgresOptions&, std::uint64_t since);
    void failed(const StoreError&);
    void tick();
    void addVerbs();
    [[nodiscard]] Gauges gauges() const;

    Options m_options;
    DirectoryLock m_lock; ///< Let go last.
    SystemClock m_clock;
    std::unique_ptr<Store> m_reader;
    std::unique_ptr<WebSocketFront> m_front;
    std::unique_ptr<Neighbours> m_neighbours; ///< Where the store is shared; the writer tells them.
    std::unique_ptr<ThreadedWriter> m_writer;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<StatusFront> m_status;
    std::unique_ptr<Control> m_control;
    std::thread m_backup; ///< While one is being made, and until the next.
    bool m_isBackingUp = false;
    std::atomic<bool> m_isStopping = false; ///< Breaks a backup off.
    Histogram m_commits;
    milliseconds m_started;
    milliseconds m_lastTick;
    milliseconds m_loopDelay{0};
    std::optional<milliseconds> m_writeFailedAt; ///< Until something is written again.
    std::optional<milliseconds> m_writingSince; ///< Without anything coming to the disk.
    QTimer m_tick;
    QTimer m_draining;
    bool m_isDrained = false;
};

} // namespace kudelma::relay
