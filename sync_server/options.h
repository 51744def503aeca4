// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/log_lines.h"
#include "sync_server/relay_server.h"

namespace kudelma::relay {

struct ServerOptions
{
    RelayServer::Options relay;
    LogFormat log = LogFormat::Text;
};

/// Reads the command line and the configuration file (README.md lists both). The command line wins. On error: a
/// sentence for the operator.
[[nodiscard]] tl::expected<ServerOptions, QString> readOptions(const QStringList& arguments);

/// "ADDR:PORT", "[v6]:PORT"; port 0: any.
[[nodiscard]] tl::expected<std::pair<QHostAddress, quint16>, QString> readListen(const QString&);

} // namespace kudelma::relay
