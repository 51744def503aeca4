// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/tls.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace kudelma::relay {

using namespace Qt::StringLiterals;

namespace {

tl::expected<QByteArray, QString> readPem(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"Cannot read %1: %2."_s.arg(path, file.errorString()));
    if (file.size() > kMaxPemBytes)
        return tl::unexpected(u"%1 is too large for a PEM file."_s.arg(path));
    return file.readAll();
}

QSslKey keyFrom(const QByteArray& pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

tl::expected<QSslConfiguration, QString> readTls(const QString& certificatePath, const QString& keyPath)
{
    if (!QSslSocket::supportsSsl())
        return tl::unexpected(u"This machine's Qt has no TLS; install its OpenSSL backend or use a proxy."_s);
    const auto chainPem = readPem(certificatePath);
    const auto keyPem = readPem(keyPath);
    if (!chainPem || !keyPem)
        return tl::unexpected(chainPem ? keyPem.error() : chainPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*chainPem, QSsl::Pem);
    if (chain.isEmpty())
        return tl::unexpected(u"%1 holds no certificate in PEM."_s.arg(certificatePath));
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull())
        return tl::unexpected(u"%1 holds no EC or RSA key in PEM, or one with a passphrase."_s.arg(keyPath));
    if (chain.first().publicKey().algorithm() != key.algorithm())
        return tl::unexpected(
            u"The key in %1 does not belong to the certificate in %2."_s.arg(keyPath, certificatePath));
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc())
        return tl::unexpected(u"The certificate in %1 has expired."_s.arg(certificatePath));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // devices prove who they are by their own keys
    return configuration;
}

} // namespace kudelma::relay
