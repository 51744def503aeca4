// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "dates.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

constexpr qsizetype kMaxTyped = 40;

QDate fromIso(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QString toIso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString Dates::today()
{
    return toIso(QDate::currentDate());
}

QString Dates::parse(const QString& typed, const QString& today)
{
    const QString text = typed.left(kMaxTyped).simplified();
    if (const QDate iso = fromIso(text); iso.isValid())
        return toIso(iso);
    static const QRegularExpression pattern(u"^(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?(?:[./-]\\s?(\\d{4})?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (!match.captured(3).isEmpty())
        return toIso(QDate(match.captured(3).toInt(), month, day));
    const QDate from = fromIso(today);
    // A leap day may be up to eight years away.
    constexpr int kMaxYearsAhead = 8;
    for (int year = from.year(); year <= from.year() + kMaxYearsAhead; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && candidate >= from)
            return toIso(candidate);
    }
    return {};
}

QString Dates::shortText(const QString& iso)
{
    const QDate date = fromIso(iso);
    return date.isValid() ? QLocale().toString(date, u"d.M.yyyy"_s) : QString();
}

QString Dates::longText(const QString& iso)
{
    const QDate date = fromIso(iso);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
}

QString Dates::parseTime(const QString& typed)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:\\s?[.:]?\\s?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(typed.left(kMaxTyped).simplified());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QString Dates::timeText(const QString& iso)
{
    const QTime time = QTime::fromString(iso, u"HH:mm"_s);
    const bool isFinnish = QLocale().language() == QLocale::Finnish;
    return time.isValid() ? time.toString(isFinnish ? u"H.mm"_s : u"H:mm"_s) : QString();
}

QString Dates::plusDays(const QString& iso, int days)
{
    return toIso(fromIso(iso).addDays(days));
}

} // namespace kudelma::ui
