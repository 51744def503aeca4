// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHostAddress>
#include <QHttpServer>
#include <QString>
#include <QTcpServer>

#include <functional>

namespace kudelma::relay {

/// What the operator's own tools ask, on a listener of its own that no client reaches: /livez (the loop turns), /readyz
/// (it takes work; else 503 and why in one sentence), /metrics (Prometheus). Anything else is 404.
class StatusFront : public QObject
{
    Q_OBJECT

public:
    struct Answers
    {
        std::function<QString()> whyNotReady; ///< Empty: it is.
        std::function<QByteArray()> metrics;
    };

    explicit StatusFront(Answers answers, QObject* parent = nullptr);

    [[nodiscard]] bool listen(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_tcp->serverPort(); }
    [[nodiscard]] QString errorString() const { return m_tcp->errorString(); }

private:
    Answers m_answers;
    QHttpServer m_http;
    QTcpServer* m_tcp; ///< Of m_http.
};

} // namespace kudelma::relay
