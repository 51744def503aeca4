// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

#include <QJsonObject>

namespace kudelma::meeting {

/// Reads the values of a content pack and remembers the first thing that was wrong, so that the reading code stays a
/// list of fields.
class ContentReader
{
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] TemplateError error() const { return *m_error; }
    void fail(TemplateErrorKind kind, const QString& path);

    [[nodiscard]] QString word(const QJsonObject& object, QLatin1StringView name, const QString& path);
    /// Lower-case letters, digits and hyphens, at most `limit`: what records keep.
    [[nodiscard]] QString key(const QJsonObject& object, qsizetype limit, const QString& path);
    [[nodiscard]] int number(const QJsonObject& object, QLatin1StringView name, int high, const QString& path);
    [[nodiscard]] LocalText local(const QJsonValue& value, const QString& path);
    [[nodiscard]] std::vector<LocalText> locals(
        const QJsonObject& object, QLatin1StringView name, qsizetype limit, const QString& path);

private:
    std::optional<TemplateError> m_error;
};

/// The object of a content pack of this format, as far as this version can read it.
[[nodiscard]] tl::expected<QJsonObject, TemplateError> contentOf(
    const QByteArray& json, QLatin1StringView format, int version);

} // namespace kudelma::meeting
