// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QUrl>

namespace kudelma::relay::test {

/// The real kudelma_server, as an operator starts it.
class ServerProcess
{
public:
    explicit ServerProcess(QString dataDirectory);
    ~ServerProcess(); ///< kill -9, if it still runs.

    [[nodiscard]] bool start(const QStringList& more = {}); ///< True once it listens.
    void kill(); ///< SIGKILL.
    [[nodiscard]] bool terminate(); ///< SIGTERM; true: it ended by itself, with 0.
    [[nodiscard]] bool crash(); ///< SIGSEGV; true: it died of it.
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray output() const { return m_output; } ///< All it has printed, over all starts.
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    QString m_data;
    QProcess m_process;
    QUrl m_url;
    QByteArray m_output;
};

} // namespace kudelma::relay::test
