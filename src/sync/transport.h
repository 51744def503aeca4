// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/types.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace kudelma::sync {

/// One connection that carries whole frames. Made for one attempt and thrown away: it never connects twice.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void open(const QUrl& server) = 0;
    virtual void send(BytesView frame) = 0; ///< Does nothing unless open.
    virtual void close() = 0; ///< closed() still follows if it was open or opening.

Q_SIGNALS:
    void opened();
    void received(const kudelma::sync::Bytes& frame);
    void closed(kudelma::sync::ConnectionError reason); ///< Once, the last signal.
};

using TransportFactory = std::function<std::unique_ptr<Transport>()>;

/// WebSockets with binary frames: ws, wss, or http(s), which become those.
[[nodiscard]] TransportFactory webSocketTransports();

} // namespace kudelma::sync
