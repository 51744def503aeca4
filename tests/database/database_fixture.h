// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kudelma::database::test {

using Mode = OpenOptions::Mode;

inline std::filesystem::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

inline OpenOptions as(Mode mode)
{
    OpenOptions options;
    options.mode = mode;
    return options;
}

inline Bytes someKey(std::uint8_t first = 1)
{
    Bytes key(kKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(first + i);
    return key;
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

/// What went wrong, for the message of a failed check.
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

} // namespace kudelma::database::test

/// The value of a result, or the end of the test with its error.
#define WORKS(expression)                                                                                              \
    do {                                                                                                               \
        auto&& outcome = (expression);                                                                                 \
        QVERIFY2(outcome.has_value(), kudelma::database::test::why(outcome).constData());                              \
    } while (false)
