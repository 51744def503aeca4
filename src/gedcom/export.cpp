// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/export.h"

#include "gedcom/writing.h"

#include <algorithm>

namespace kudelma::gedcom {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // recommended by 7.0; old readers stumble over it

std::string headOf(const Writing& writing)
{
    LineWriter head(writing.version);
    if (writing.version == Version::V70) {
        std::string bytes(kByteOrderMark);
        bytes += "0 HEAD\n1 GEDC\n2 VERS 7.0\n";
        if (!writing.used().empty())
            head.line(1, "SCHMA");
        for (const Extension extension : writing.used())
            head.line(2, "TAG", std::string(tagOf(extension)) + ' ' + uriOf(extension));
        head.line(1, "SOUR", kOurName);
        return bytes + head.bytes();
    }
    head.line(1, "SOUR", kOurName);
    head.pointer(1, "SUBM", writing.plan.submitter);
    head.line(1, "GEDC");
    head.line(2, "VERS", "5.5.1");
    head.line(2, "FORM", "LINEAGE-LINKED");
    head.line(1, "CHAR", "UTF-8");
    return "0 HEAD\n" + head.bytes();
}

bool hasDetail(const genogram::Person& person)
{
    const bool hasPlace = std::ranges::any_of(
        person.placements, [](const genogram::PlacementBadge& badge) { return !badge.place.empty(); });
    const bool hasMarkPeriod = std::ranges::any_of(
        person.markPeriods, [](const genogram::Period& period) { return !(period == genogram::Period{}); });
    return !(person.due == genogram::Date{}) || person.weeks || !person.language.empty()
        || !(person.moved == genogram::Date{}) || !person.facts.empty() || hasPlace || hasMarkPeriod;
}

bool hasDetail(const genogram::Union& couple)
{
    return couple.related || std::ranges::any_of(couple.history, [](const genogram::UnionEvent& event) {
        return !(event.until == genogram::Date{});
    });
}

bool hasDetail(const genogram::Tie& tie)
{
    return !tie.views.empty() || tie.direction != genogram::TieDirection::None || tie.uncertain;
}

bool hasDetail(const genogram::Household& home)
{
    return std::ranges::any_of(
        home.members, [](const genogram::HouseholdMember& member) { return !(member.period == genogram::Period{}); });
}

template <typename Record>
void tellDetails(const std::vector<Record>& records, Losses& losses)
{
    for (const Record& record : records)
        if (hasDetail(record))
            losses.add(Loss::Kind::Detail, record.id);
}

} // namespace

Loss::Carried carriedOf(Loss::Kind kind)
{
    return kind < Loss::Kind::PersonKind ? Loss::Carried::Nowhere : Loss::Carried::InOurTags;
}

Exported exportFamily(const genogram::Graph& graph, Version version)
{
    Losses losses;
    const Plan plan = makePlan(graph, losses);
    Writing writing(graph, plan, version, losses);
    if (version == Version::V551) {
        writing.lines.record(plan.submitter, "SUBM");
        writing.lines.line(1, "NAME", "Kudelma");
    }
    writePersons(writing);
    writeFamilies(writing);
    writeHouseholds(writing);
    tellDetails(graph.persons, losses);
    tellDetails(graph.unions, losses);
    tellDetails(graph.ties, losses);
    tellDetails(graph.households, losses);
    return {headOf(writing) + writing.lines.bytes() + "0 TRLR\n", losses.takeAll()};
}

} // namespace kudelma::gedcom
