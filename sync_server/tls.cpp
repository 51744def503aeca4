// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/tls.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

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

/// Qt does not compare them; each handshake would fail.
bool belongTogether(const QByteArray& certificatePem, const QByteArray& keyPem)
{
    const auto bio = [](const QByteArray& pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    };
    const auto nobodyToAsk = [](char*, int, int, void*) { return -1; };
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bio(certificatePem).get(), nullptr, nobodyToAsk, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bio(keyPem).get(), nullptr, nobodyToAsk, nullptr), &EVP_PKEY_free);
    const bool belong = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // else a connection that is open would find it and take it for its own
    return belong;
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
    if (!belongTogether(*chainPem, *keyPem))
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
