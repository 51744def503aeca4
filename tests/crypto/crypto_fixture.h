// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace kudelma::crypto::test {

inline Bytes bytesOf(const QJsonValue& hex)
{
    const auto raw = QByteArray::fromHex(hex.toString().toLatin1());
    return {raw.begin(), raw.end()};
}

inline std::string textOf(const QJsonValue& value)
{
    return value.toString().toStdString();
}

template <typename FixedOrSecret>
FixedOrSecret as(const QJsonValue& hex)
{
    auto value = FixedOrSecret::fromBytes(bytesOf(hex));
    return value ? std::move(*value) : FixedOrSecret::random(); // which then matches nothing
}

inline QJsonDocument vectors(const char* name)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/vectors/crypto/%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

inline QString hex(BytesView bytes)
{
    return QString::fromStdString(toHex(bytes));
}

template <typename T>
bool failedAs(const Result<T>& result, ErrorKind kind)
{
    return !result && result.error().kind == kind;
}

} // namespace kudelma::crypto::test
