// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/vault.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace kudelma::vault::test {

inline const std::string kPassphrase = "viisi sanaa peräkkäin";

inline BytesView view(const std::string& text)
{
    return crypto::viewOf(text);
}

inline Bytes bytes(const std::string& text)
{
    return {text.begin(), text.end()};
}

inline std::filesystem::path pathIn(const QTemporaryDir& folder, const std::string& name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

/// The cheapest Argon2 that is allowed, and a clock that the test turns.
struct TestOptions : VaultOptions
{
    TestOptions()
    {
        passphraseTime = std::chrono::milliseconds(0);
        nowMs = [clock = clock] { return *clock; };
    }
    std::shared_ptr<std::int64_t> clock = std::make_shared<std::int64_t>(1'700'000'000'000);
};

inline std::string textOf(const crypto::RecoveryCode& code)
{
    const auto groups = code.groups();
    return {groups.view().begin(), groups.view().end()};
}

inline QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const std::filesystem::path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// Every file below a folder with its content.
inline QMap<QString, QByteArray> filesBelow(const std::filesystem::path& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(
        QString::fromStdString(folder.string()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const auto path = walk.next();
        files.insert(path, contentOf(path.toStdString()));
    }
    return files;
}

template <typename T>
QByteArray why(const Result<T>& result)
{
    return result ? QByteArray("no error") : QByteArray::fromStdString(result.error().context);
}

template <typename T>
bool failedAs(const Result<T>& result, ErrorKind kind)
{
    if (!result && result.error().kind == kind)
        return true;
    qWarning("%s", why(result).constData());
    return false;
}

} // namespace kudelma::vault::test

/// Ends the test with the error when the expression has one.
#define WORKS(expression)                                                                                              \
    do {                                                                                                               \
        auto&& outcome = (expression);                                                                                 \
        QVERIFY2(outcome.has_value(), kudelma::vault::test::why(outcome).constData());                                 \
    } while (false)
