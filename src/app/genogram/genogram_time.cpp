// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_time.h"

#include "report/family_graph.h"
#include "report/phrases.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kudelma::app {

using genogram::Day;
using genogram::FamilyEvent;
using genogram::FamilyEventKind;
using report::Phrases;

namespace {

Day endOf(int year)
{
    return *genogram::lastDayOf({.year = year});
}

bool isOfTies(const FamilyEvent& event)
{
    return event.kind == FamilyEventKind::TieBegins || event.kind == FamilyEventKind::TieEnds;
}

/// Ties only as far as the picture shows them: a line that nobody sees is not read out in front of everybody either.
std::vector<FamilyEvent> shownEvents(const genogram::Graph& story, const genogram::Graph& withTies, Day today)
{
    std::vector<FamilyEvent> events = genogram::eventsOf(story);
    std::erase_if(events, [&](const FamilyEvent& event) {
        const auto isIt = [&](const genogram::Tie& tie) { return tie.id == event.record; };
        return event.day > today || (isOfTies(event) && std::ranges::none_of(withTies.ties, isIt));
    });
    return events;
}

} // namespace

GenogramTime::GenogramTime(QObject* parent)
    : QObject(parent)
    , m_ticks({"at"})
{ }

void GenogramTime::tell(
    genogram::Graph story, const genogram::Graph& withTies, QDate today, NameOf nameOf, NameOf homeOf)
{
    const bool wasToday = m_day == m_today;
    m_nameOf = std::move(nameOf);
    m_homeOf = std::move(homeOf);
    m_today = *genogram::firstDayOf(report::genogramDate(today));
    m_events = shownEvents(story, withTies, m_today);
    m_story = std::move(story);
    m_first = m_events.empty() ? m_today : m_events.front().day;
    m_day = wasToday ? m_today : std::clamp(m_day, m_first, m_today);

    std::vector<KeyedListModel::Row> ticks;
    const qreal range = std::max(1, m_today - m_first);
    Day last = 0;
    for (const FamilyEvent& event : m_events) {
        if (!ticks.empty() && (event.day == last || event.day - last < range / kMostTicks))
            continue;
        last = event.day;
        ticks.push_back({QString::number(event.day), {(event.day - m_first) / range}});
    }
    m_ticks.setRows(std::move(ticks));
    refresh();
    Q_EMIT changed();
}

void GenogramTime::refresh()
{
    m_family = m_isOpen ? genogram::familyAt(m_story, m_day, m_today) : genogram::FamilyAt();
}

void GenogramTime::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    m_day = m_today;
    refresh();
    Q_EMIT changed();
    Q_EMIT dayChanged();
}

void GenogramTime::setUncertain(bool uncertain)
{
    if (std::exchange(m_isUncertain, uncertain) != uncertain)
        Q_EMIT changed();
}

void GenogramTime::moveTo(Day day)
{
    const Day wanted = std::clamp(day, m_first, m_today);
    if (!m_isOpen || wanted == m_day)
        return;
    m_day = wanted;
    refresh();
    Q_EMIT changed();
    Q_EMIT dayChanged();
}

void GenogramTime::showDay(int day)
{
    moveTo(m_first + std::clamp(day, 0, lastDay()));
}

void GenogramTime::showNear(qreal day, qreal reach)
{
    const qreal wanted = m_first + std::clamp(day, 0.0, qreal(lastDay()));
    const FamilyEvent* nearest = nullptr;
    for (const FamilyEvent& event : m_events) {
        if (!nearest || std::abs(event.day - wanted) < std::abs(nearest->day - wanted))
            nearest = &event;
    }
    if (nearest && std::abs(nearest->day - wanted) <= reach)
        moveTo(nearest->day);
    else
        moveTo(endOf(genogram::dateOf(Day(std::lround(wanted))).year));
}

void GenogramTime::stepYears(int years)
{
    const int year = genogram::dateOf(m_day).year;
    // Forwards, the end of the year that is shown comes first.
    moveTo(endOf(years > 0 && !isEndOfYear() ? year + years - 1 : year + years));
}

void GenogramTime::toEarlier()
{
    const auto found = std::ranges::find_if(
        m_events.rbegin(), m_events.rend(), [this](const FamilyEvent& event) { return event.day < m_day; });
    moveTo(found == m_events.rend() ? m_first : found->day);
}

void GenogramTime::toLater()
{
    const auto found = std::ranges::find_if(m_events, [this](const FamilyEvent& event) { return event.day > m_day; });
    moveTo(found == m_events.end() ? m_today : found->day);
}

bool GenogramTime::isEndOfYear() const
{
    return m_day == endOf(genogram::dateOf(m_day).year);
}

std::vector<const FamilyEvent*> GenogramTime::toldEvents() const
{
    std::vector<const FamilyEvent*> told;
    for (const FamilyEvent& event : m_events) {
        if (event.day == m_day)
            told.push_back(&event);
    }
    if (!told.empty() || !isEndOfYear())
        return told;
    for (const FamilyEvent& event : m_events) {
        if (event.date.year == genogram::dateOf(m_day).year)
            told.push_back(&event);
    }
    return told;
}

QString GenogramTime::shown() const
{
    if (m_day == m_today)
        //: Genogram through time: the family as it is today.
        return tr("Today");
    // As exactly as it was told.
    const FamilyEvent* closest = nullptr;
    for (const FamilyEvent& event : m_events) {
        const bool isCloser = !closest || event.date.day > closest->date.day || event.date.month > closest->date.month;
        if (event.day == m_day && isCloser)
            closest = &event;
    }
    if (closest)
        return Phrases::date(closest->date);
    const genogram::Date date = genogram::dateOf(m_day);
    //: Genogram through time: %1 is a year.
    return isEndOfYear() ? tr("End of %1").arg(date.year) : Phrases::date(date);
}

QStringList GenogramTime::happened() const
{
    QStringList lines;
    const auto events = toldEvents();
    const bool isOfYear = !events.empty() && events.front()->day != m_day;
    const int more = untold();
    for (const FamilyEvent* event : events) {
        if (more > 0 && lines.size() == kMostTold)
            break;
        const QString words = Phrases::familyEvent(*event, m_nameOf, m_homeOf);
        //: Genogram through time: %1 is a date, %2 what happened then.
        lines << (isOfYear ? tr("%1: %2").arg(Phrases::date(event->date), words) : words);
    }
    return lines;
}

int GenogramTime::untold() const
{
    const int more = int(toldEvents().size()) - kMostTold;
    return more > 1 ? more : 0; // one more takes no more room than saying so
}

} // namespace kudelma::app
