// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/dates.h"

#include <algorithm>
#include <chrono>

namespace kudelma::genogram {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

/// Years as calendars have them; others would overflow.
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

year_month_day calendarDay(int year, int month, int day)
{
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
}

Day dayNumber(year_month_day date)
{
    return static_cast<Day>(sys_days{date}.time_since_epoch().count());
}

year_month_day calendarDay(Day day)
{
    return year_month_day{sys_days{std::chrono::days{day}}};
}

/// By calendar months; a day that the month does not have is its last one.
Day movedBy(Day day, int months)
{
    const year_month_day moved = calendarDay(day) + std::chrono::months{months};
    return dayNumber(moved.ok() ? moved : moved.year() / moved.month() / std::chrono::last);
}

int aboutMonths(const Date& date)
{
    if (!date.approximate)
        return 0;
    return date.month == 0 ? 12 * kAboutYears : kAboutMonths;
}

/// What happens on `turn`, give or take the months of "about".
Presence passed(Day turn, int about, Day day)
{
    if (day < movedBy(turn, -about))
        return Presence::Absent;
    return day < movedBy(turn, about) ? Presence::Perhaps : Presence::Present;
}

bool isOfCalendar(const Date& date)
{
    return date.year >= kFirstYear && date.year <= kLastYear;
}

} // namespace

std::optional<Day> firstDayOf(const Date& date)
{
    if (!isOfCalendar(date))
        return std::nullopt;
    const int month = std::clamp(date.month, 1, 12);
    return dayNumber(calendarDay(date.year, month, date.month == 0 ? 1 : std::clamp(date.day, 1, 31)));
}

std::optional<Day> lastDayOf(const Date& date)
{
    if (!isOfCalendar(date))
        return std::nullopt;
    if (date.month != 0 && date.day != 0)
        return firstDayOf(date);
    const auto month = std::chrono::month{static_cast<unsigned>(date.month == 0 ? 12 : std::clamp(date.month, 1, 12))};
    return dayNumber(std::chrono::year{date.year} / month / std::chrono::last);
}

Date dateOf(Day day)
{
    const year_month_day date = calendarDay(day);
    return {.year = static_cast<int>(date.year()),
        .month = static_cast<int>(static_cast<unsigned>(date.month())),
        .day = static_cast<int>(static_cast<unsigned>(date.day()))};
}

Presence begunOn(const Date& date, Day day)
{
    const auto first = firstDayOf(date);
    return first ? passed(*first, aboutMonths(date), day) : Presence::Present;
}

std::optional<Day> overFrom(const Period& period)
{
    const auto last = lastDayOf(period.to);
    if (!last)
        return std::nullopt;
    // What began and ended on one day was there on that day.
    const auto first = firstDayOf(period.from);
    return first ? std::max(*last, *first + 1) : *last;
}

Presence inForceOn(const Period& period, Day day, Day today)
{
    const auto over = overFrom(period);
    if (!over && !firstDayOf(period.from))
        return day < today ? Presence::Perhaps : Presence::Present;
    const Presence begun = begunOn(period.from, day);
    const Presence ended = over ? passed(*over, aboutMonths(period.to), day) : Presence::Absent;
    if (ended == Presence::Present)
        return Presence::Absent;
    return ended == Presence::Perhaps ? std::min(begun, Presence::Perhaps) : begun;
}

Period asKnownOn(const Period& period, Day day)
{
    const auto over = overFrom(period);
    if (!over || *over <= day)
        return period;
    return {.from = period.from, .to = {}, .ongoing = period.from.known()};
}

} // namespace kudelma::genogram
