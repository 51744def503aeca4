// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kudelma::genogram {

namespace {

/// Digits only, one to four of them; -1 for anything else.
int number(std::string_view text)
{
    if (text.empty() || text.size() > 4)
        return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isEnding(UnionStatus status)
{
    return status == UnionStatus::Separated || status == UnionStatus::Divorced || status == UnionStatus::Widowed;
}

} // namespace

Date dateFromIso(std::string_view iso)
{
    Date date;
    std::string_view rest = iso;
    if (rest.starts_with('~')) {
        date.approximate = true;
        rest.remove_prefix(1);
    }
    std::array<int, 3> parts{0, 0, 0};
    std::size_t count = 0;
    bool good = !rest.empty();
    while (good) {
        const std::size_t dash = rest.find('-');
        const int value = number(rest.substr(0, dash));
        good = value > 0 && count < parts.size();
        if (good)
            parts[count++] = value;
        if (dash == std::string_view::npos)
            break;
        rest.remove_prefix(dash + 1);
    }
    if (!good || parts[1] > 12 || parts[2] > 31)
        return Date{.text = std::string(iso)};
    date.year = parts[0];
    date.month = parts[1];
    date.day = parts[2];
    return date;
}

int compareDates(const Date& a, const Date& b)
{
    if (a.known() != b.known())
        return a.known() ? -1 : 1;
    const auto left = std::tie(a.year, a.month, a.day);
    const auto right = std::tie(b.year, b.month, b.day);
    return left < right ? -1 : (right < left ? 1 : 0);
}

std::optional<int> yearsBetween(const Date& a, const Date& b)
{
    if (!a.known() || !b.known())
        return std::nullopt;
    int years = b.year - a.year;
    if (a.month != 0 && b.month != 0) {
        const bool dayBefore = a.day != 0 && b.day != 0 && b.day < a.day;
        if (b.month < a.month || (b.month == a.month && dayBefore))
            --years;
    }
    if (years < 0)
        return std::nullopt;
    return years;
}

std::vector<PlacementRow> placementRows(const Person& person)
{
    std::vector<PlacementRow> rows;
    for (const PlacementBadge& badge : person.placements) {
        const auto same = std::find_if(rows.begin(), rows.end(),
            [&](const PlacementRow& row) { return row.period == badge.period && row.place == badge.place; });
        PlacementRow& row = same != rows.end() ? *same : rows.emplace_back(PlacementRow{{}, badge.period, badge.place});
        if (std::find(row.kinds.begin(), row.kinds.end(), badge.kind) == row.kinds.end())
            row.kinds.push_back(badge.kind);
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const PlacementRow& a, const PlacementRow& b) { return compareDates(a.period.from, b.period.from) < 0; });
    return rows;
}

const Date& ageDate(const Person& person)
{
    return person.birth.known() ? person.birth : person.death;
}

const Person* Graph::person(std::string_view id) const
{
    const auto it = std::find_if(persons.begin(), persons.end(), [&](const Person& p) { return p.id == id; });
    return it == persons.end() ? nullptr : &*it;
}

const Union* Graph::unionById(std::string_view id) const
{
    const auto it = std::find_if(unions.begin(), unions.end(), [&](const Union& u) { return u.id == id; });
    return it == unions.end() ? nullptr : &*it;
}

void Graph::addChild(const Union& family, const Id& child, ParentKind kind, Period period)
{
    for (const Id& parent : family.partners)
        parentLinks.push_back({.child = child, .parent = parent, .unionId = family.id, .kind = kind, .period = period});
}

UnionStatus bondOf(const Union& couple)
{
    UnionStatus bond = UnionStatus::Unspecified;
    for (const UnionEvent& event : couple.history)
        if (!isEnding(event.status) && event.status != UnionStatus::Reunited && event.status != UnionStatus::Apart)
            bond = event.status;
    return bond;
}

std::optional<UnionStatus> endingOf(const Union& couple)
{
    std::optional<UnionStatus> ending;
    for (const UnionEvent& event : couple.history) {
        if (isEnding(event.status))
            ending = event.status;
        else if (event.status != UnionStatus::Apart)
            ending.reset();
    }
    return ending;
}

Parting partingOf(const Union& couple)
{
    Parting parting;
    for (const UnionEvent& event : couple.history) {
        switch (event.status) {
        case UnionStatus::Separated:
        case UnionStatus::Divorced:
            parting.slashes = std::max(parting.slashes, event.status == UnionStatus::Divorced ? 2 : 1);
            parting.reunited = false;
            break;
        case UnionStatus::Apart:
        case UnionStatus::Widowed:
            break;
        default: // Anything that begins after a parting is a coming together again, a second wedding too.
            parting.reunited = parting.slashes > 0;
        }
    }
    return parting;
}

bool isToldBy(const Tie& tie, std::string_view viewpoint)
{
    return viewpoint.empty() || tie.saidBy == viewpoint
        || std::find(tie.views.begin(), tie.views.end(), viewpoint) != tie.views.end();
}

Date startOf(const Union& couple)
{
    Date earliest;
    for (const UnionEvent& event : couple.history)
        if (compareDates(event.date, earliest) < 0)
            earliest = event.date;
    return earliest;
}

} // namespace kudelma::genogram
