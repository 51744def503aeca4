// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>

namespace kudelma::report {

/// A day or an hour for somebody's own calendar. Calendars are synchronised, shown on locked screens and shared with
/// colleagues and families: so there is no room in it for words of a case, only for what sort of thing it is.
struct CalendarEntry
{
    enum class Sort : std::uint8_t { Promise, Meeting };

    Sort sort = Sort::Promise;
    QByteArray uid; ///< calendarUid().
    QDate day; ///< All day; invalid: from `from` for `minutes`.
    QDateTime from;
    int minutes = 0;
};

/// The same for the same record each time, so that a calendar changes its entry instead of adding another. Tells
/// nothing, and does not lead back to the record.
[[nodiscard]] QByteArray calendarUid(const casework::RecordId& record, int part = 0);

/// What calendars show of an entry, in the application's language: "Something agreed", "A meeting".
[[nodiscard]] QString calendarSummary(CalendarEntry::Sort sort);

/// The entries as an iCalendar file (RFC 5545), with a reminder for each: at nine in the morning of a whole day, an
/// hour before a meeting. `made` is the stamp of each entry. Nothing in the file tells which program wrote it.
/// `mark`: stands before what each entry says, such as that it is for practice; empty: nothing does.
[[nodiscard]] QByteArray calendarFile(
    std::span<const CalendarEntry> entries, const QDateTime& made, const QString& mark = {});

} // namespace kudelma::report
