// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/writing.h"

#include "gedcom/import.h"

namespace kudelma::gedcom {

namespace {

using genogram::BirthSet;
using genogram::Tie;
using genogram::Zygosity;

void writeTwin(Writing& writing, const BirthSet& births, const PersonPlan& other)
{
    const bool isKnown = births.zygosity != Zygosity::Unknown;
    const std::string_view word = keyOf(births.zygosity);
    writing.lines.pointer(1, "ASSO", other.xref);
    if (writing.version == Version::V70) {
        writing.lines.line(2, "ROLE", "MULTIPLE");
        if (isKnown)
            writing.lines.line(3, "PHRASE", word);
    } else {
        writing.lines.line(2, "RELA", isKnown ? std::string(word) + " twin" : "twin");
    }
    writing.textLine(2, Extension::Set, births.id, births.id);
}

void writeTie(Writing& writing, const Tie& tie, const PersonPlan& other)
{
    LineWriter& lines = writing.lines;
    writing.losses.add(Loss::Kind::TieKind, tie.id);
    lines.pointer(1, "ASSO", other.xref);
    if (writing.version == Version::V70) {
        lines.line(2, "ROLE", "OTHER");
        lines.line(3, "PHRASE", keyOf(tie.type));
    } else {
        lines.line(2, "RELA", keyOf(tie.type));
    }
    writing.textLine(2, "NOTE", tie.label, tie.id);
    lines.line(2, writing.tag(Extension::Tie), keyOf(tie.type));
    writing.identity(3, tie.id);
    if (const PersonPlan* const source = writing.plan.person(tie.saidBy))
        lines.pointer(3, writing.tag(Extension::SaidBy), source->xref);
    else
        writing.textLine(3, Extension::SaidBy, tie.saidBy, tie.id);
    writing.period(3, writing.tag(Extension::Period), tie.period, tie.id);
    for (const genogram::Id& view : tie.views) {
        if (const PersonPlan* const viewer = writing.plan.person(view))
            lines.pointer(3, writing.tag(Extension::View), viewer->xref);
        else
            writing.losses.add(Loss::Kind::TieView, tie.id);
    }
    if (tie.direction != genogram::TieDirection::None)
        lines.line(3, writing.tag(Extension::Direction), wordOf(tie.direction));
    if (tie.uncertain)
        lines.line(3, writing.tag(Extension::Uncertain), "Y");
}

} // namespace

Associations::Associations(const genogram::Graph& graph, const Plan& plan, Losses& losses)
{
    std::set<std::string_view> known;
    for (const BirthSet& births : graph.birthSets) {
        std::vector<const PersonPlan*> members;
        std::set<const PersonPlan*> isIn;
        for (const genogram::Id& id : births.members) {
            const PersonPlan* const member = plan.person(id);
            if (member && isIn.insert(member).second)
                members.push_back(member);
            else
                losses.add(Loss::Kind::BirthSet, births.id);
        }
        bool wasChanged = false;
        const bool isName = !births.id.empty() && births.id.size() <= kMaxIdBytes
            && presentable(births.id, Lines::One, wasChanged) == births.id;
        if (members.size() < 2 || !isName || !known.insert(births.id).second) {
            losses.add(Loss::Kind::BirthSet, births.id);
            continue;
        }
        // Each to the first one and back: that ties all together, and a thousand stay two thousand lines.
        for (std::size_t i = 1; i < members.size(); ++i) {
            m_twins[members.front()].emplace_back(&births, members[i]);
            m_twins[members[i]].emplace_back(&births, members.front());
        }
    }
    for (const Tie& tie : graph.ties) {
        const PersonPlan* const from = plan.person(tie.from);
        const PersonPlan* const to = plan.person(tie.to);
        if (from && to)
            m_ties[from].emplace_back(&tie, to);
        else
            losses.add(Loss::Kind::Tie, tie.id);
    }
}

void Associations::write(Writing& writing, const PersonPlan& person)
{
    for (const auto& [births, other] : m_twins[&person])
        writeTwin(writing, *births, *other);
    for (const auto& [tie, other] : m_ties[&person])
        writeTie(writing, *tie, *other);
}

void writeHouseholds(Writing& writing)
{
    for (const HouseholdPlan& plan : writing.plan.households) {
        const genogram::Household& household = *plan.household;
        writing.losses.add(Loss::Kind::HouseholdWhole, household.id);
        writing.lines.record(plan.xref, writing.tag(Extension::Household));
        writing.textLine(1, "NAME", household.label, household.id);
        for (const genogram::HouseholdMember& member : household.members) {
            const PersonPlan* const person = writing.plan.person(member.person);
            if (!person) {
                writing.losses.add(Loss::Kind::HouseholdMember, household.id);
                continue;
            }
            writing.lines.pointer(1, writing.tag(Extension::Member), person->xref);
            writing.textLine(2, Extension::Share, member.share, household.id);
            writing.period(2, writing.tag(Extension::Period), member.period, household.id);
        }
        if (plan.xref != household.id)
            writing.identity(1, household.id);
    }
}

} // namespace kudelma::gedcom
