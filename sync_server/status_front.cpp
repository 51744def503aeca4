// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/status_front.h"

#include <QHttpServerResponse>

namespace kudelma::relay {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponse::StatusCode;

namespace {

constexpr int kMaxWaiting = 16; ///< Connections: a few tools ask here, now and then.

QHttpServerResponse plain(const QByteArray& text, Status status)
{
    return QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", text, status);
}

} // namespace

StatusFront::StatusFront(Answers answers, QObject* parent)
    : QObject(parent)
    , m_answers(std::move(answers))
    , m_tcp(new QTcpServer(&m_http))
{
    m_tcp->setMaxPendingConnections(kMaxWaiting);
    m_http.route(u"/livez"_s, QHttpServerRequest::Method::Get, [] { return plain("ok\n", Status::Ok); });
    m_http.route(u"/readyz"_s, QHttpServerRequest::Method::Get, [this] {
        const QString why = m_answers.whyNotReady();
        return why.isEmpty() ? plain("ok\n", Status::Ok) : plain(why.toUtf8() + '\n', Status::ServiceUnavailable);
    });
    m_http.route(
        u"/metrics"_s, QHttpServerRequest::Method::Get, [this] { return plain(m_answers.metrics(), Status::Ok); });
}

bool StatusFront::listen(const QHostAddress& address, quint16 port)
{
    if (!m_tcp->listen(address, port))
        return false;
    m_http.bind(m_tcp);
    return true;
}

} // namespace kudelma::relay
