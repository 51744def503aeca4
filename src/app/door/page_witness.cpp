// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/door/page_witness.h"

#include "app/door/page_manifest.h"
#include "crypto/base32.h"
#include "crypto/types.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QUrl>

#include <array>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHttpOk = 200;
constexpr qsizetype kHashLetters = 96;
constexpr std::size_t kLookupBytes = 10;
const QString kFirst = u"index.html"_s;

} // namespace

PageWitness::PageWitness(QObject* parent)
    : PageWitness(QByteArray(kPageManifest), parent)
{ }

PageWitness::PageWitness(const QByteArray& manifest, QObject* parent)
    : QObject(parent)
{
    for (const QByteArray& line : manifest.split('\n')) {
        if (line.startsWith("release "))
            m_release = QString::fromLatin1(line.mid(8));
        else if (line.endsWith("  all"))
            m_all = line.left(kHashLetters);
        else if (line.size() > kHashLetters + 2)
            m_files[QString::fromLatin1(line.mid(kHashLetters + 2))] = line.left(kHashLetters);
    }
}

void PageWitness::setServer(const QString& server)
{
    if (server == m_server)
        return;
    m_server = server;
    set(State::Unknown);
}

QString PageWitness::digest() const
{
    QString shown;
    for (qsizetype i = 0; i < kShownLetters && i < m_all.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            shown += u' ';
        shown += QChar::fromLatin1(m_all.at(i));
    }
    return shown;
}

void PageWitness::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PageWitness::check()
{
    for (const auto& reply : std::exchange(m_replies, {})) {
        if (reply)
            reply->deleteLater();
    }
    if (m_server.isEmpty() || !m_files.contains(kFirst))
        return set(State::Unreached);
    m_left = m_files.size() + 1; // the first one at both of its addresses
    m_isFirst = true;
    set(State::Looking);
    // As by an invitation, of which there is none. The others only where there is a page at all.
    std::array<char, crypto::base32::lettersFor(kLookupBytes)> lookup{};
    crypto::base32::encode(crypto::randomBytes(kLookupBytes), lookup);
    ask(kFirst, u"/j/"_s + QString::fromLatin1(lookup.data(), qsizetype(lookup.size())));
}

void PageWitness::ask(const QString& name, const QString& path)
{
    QUrl url(m_server);
    url.setScheme(url.scheme() == u"ws"_s ? u"http"_s : u"https"_s);
    url.setPath(path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(kPatienceMs);
    QNetworkReply* reply = m_network.get(request);
    m_replies.emplace_back(reply);
    reply->setReadBufferSize(kMaxFileBytes + 1);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > kMaxFileBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, name, reply] { answered(name, *reply); });
}

void PageWitness::answered(const QString& name, QNetworkReply& reply)
{
    reply.deleteLater();
    if (m_state != State::Looking)
        return;
    const bool isFirst = m_isFirst;
    m_isFirst = false;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return set(State::Unreached);
    if (status != kHttpOk)
        return set(isFirst ? State::Unserved : State::Different);
    const QByteArray hash = QCryptographicHash::hash(reply.readAll(), QCryptographicHash::Sha384).toHex();
    if (reply.error() != QNetworkReply::NoError || hash != m_files[name])
        return set(reply.error() == QNetworkReply::NoError ? State::Different : State::Unreached);
    if (--m_left == 0)
        return set(State::Same);
    if (!isFirst)
        return;
    ask(kFirst, u"/guest"_s); // as by a spoken code
    for (const auto& [other, known] : m_files) {
        if (other != kFirst)
            ask(other, u"/guest/%1/%2"_s.arg(m_release, other));
    }
}

} // namespace kudelma::app
