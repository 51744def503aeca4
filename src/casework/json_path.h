// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace kudelma::casework {

/// A place in a JSON file together with its path, so that an error can say where. Every getter checks the type.
class JsonPlace
{
public:
    explicit JsonPlace(QJsonValue value, QString path = {})
        : m_value(std::move(value))
        , m_path(std::move(path))
    { }

    [[nodiscard]] const QJsonValue& value() const { return m_value; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isThere() const { return !m_value.isUndefined(); }
    [[nodiscard]] JsonPlace at(const QString& name) const;

    [[nodiscard]] Result<QString> text() const;
    [[nodiscard]] Result<int> number(int low, int high) const;
    [[nodiscard]] Result<QStringList> texts(qsizetype limit) const;
    [[nodiscard]] Result<std::vector<JsonPlace>> items(qsizetype limit) const;
    [[nodiscard]] Result<QStringList> names(qsizetype limit) const; ///< Of an object's members.
    [[nodiscard]] Result<MemberId> member() const;
    [[nodiscard]] tl::unexpected<Error> wrong(ErrorKind kind = ErrorKind::Malformed) const;

private:
    QJsonValue m_value;
    QString m_path;
};

/// Resolves a reference by the key that the file uses; null when there is no such record yet.
using ResolveKey = std::function<RecordId(const QString&)>;

/// Reads the fields of a record as the schema says. Dates and instants are ISO text, references are keys.
[[nodiscard]] Result<FieldValues> fieldsFromJson(
    const std::vector<FieldSpec>& specs, const JsonPlace& object, const ResolveKey& resolve);

} // namespace kudelma::casework
