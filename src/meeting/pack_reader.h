// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

#include <QJsonObject>

namespace kudelma::meeting {

/// Reads values and remembers the first thing that was wrong, so that the reading code stays a list of fields.
class PackReader
{
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] TemplateError error() const { return *m_error; }
    void fail(TemplateErrorKind kind, const QString& path)
    {
        if (!m_error)
            m_error = TemplateError{kind, path};
    }

    [[nodiscard]] QString word(const QJsonObject& object, QLatin1StringView name, const QString& path)
    {
        const QString text = object[name].toString();
        if (text.isEmpty())
            fail(TemplateErrorKind::Missing, path + u'.' + name);
        else if (text.size() > kMaxTemplateText)
            fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
        return text;
    }

    [[nodiscard]] int number(const QJsonObject& object, QLatin1StringView name, int high, const QString& path)
    {
        const int value = object[name].toInt(-1);
        if (value < 0 || value > high)
            fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
        return value;
    }

    [[nodiscard]] LocalText local(const QJsonValue& value, const QString& path)
    {
        const QJsonObject object = value.toObject();
        LocalText text{word(object, QLatin1StringView("fi"), path), object[QLatin1StringView("sv")].toString(),
            object[QLatin1StringView("en")].toString()};
        if (text.sv.size() > kMaxTemplateText || text.en.size() > kMaxTemplateText)
            fail(TemplateErrorKind::OutOfRange, path);
        return text;
    }

private:
    std::optional<TemplateError> m_error;
};

} // namespace kudelma::meeting
