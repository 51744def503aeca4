// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/partial_date.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

namespace {
constexpr QStringView kMarks = u"~<>"; // in the order of PartialDate::Quality after Exact
constexpr std::array<qsizetype, 3> kPartDigits = {4, 2, 2};

std::optional<int> digits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}
} // namespace

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    PartialDate date;
    if (text.isEmpty())
        return date;
    if (const qsizetype mark = kMarks.indexOf(text.front()); mark >= 0) {
        date.quality = static_cast<Quality>(mark + 1);
        text = text.sliced(1);
    }
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() > qsizetype(kPartDigits.size()))
        return std::nullopt;
    std::array<int*, 3> fields = {&date.year, &date.month, &date.day};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto value = digits(parts[i], kPartDigits[std::size_t(i)]);
        if (!value || *value == 0)
            return std::nullopt;
        *fields[std::size_t(i)] = *value;
    }
    if (date.year < kFirstYear || date.year > kLastYear || !date.earliest().isValid())
        return std::nullopt;
    return date;
}

QString PartialDate::text() const
{
    if (isEmpty())
        return {};
    QString text;
    if (quality != Quality::Exact)
        text += kMarks[qsizetype(quality) - 1];
    text += u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return text;
}

QDate PartialDate::earliest() const
{
    return isEmpty() ? QDate() : QDate(year, month > 0 ? month : 1, day > 0 ? day : 1);
}

QDate PartialDate::latest() const
{
    if (isEmpty())
        return {};
    if (month == 0)
        return QDate(year, 12, 31);
    return day > 0 ? QDate(year, month, day) : QDate(year, month, QDate(year, month, 1).daysInMonth());
}

std::optional<int> ageOn(const PartialDate& born, QDate day)
{
    if (born.isEmpty() || !day.isValid() || born.earliest() > day)
        return std::nullopt;
    // A date known only by its year counts from its first day: "about 39" is better than no age at all.
    const QDate birth = born.earliest();
    const bool hadBirthday = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

} // namespace kudelma::casework
