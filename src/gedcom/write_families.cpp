// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/writing.h"

#include "gedcom/import.h"

#include <algorithm>
#include <array>

namespace kudelma::gedcom {

namespace {

using genogram::Gender;
using genogram::ParentKind;
using genogram::ParentLink;

/// HUSB for a man and WIFE for a woman where that can be, for 5.5.1 and who reads 7.0 like it. The order of the lines
/// is that of the partners.
bool isFirstTheWife(const Writing& writing, const FamilyPlan& family)
{
    const auto gender = [&](std::size_t i) { return writing.plan.persons[family.partners[i]].person->gender; };
    if (family.partners.size() == 1)
        return gender(0) == Gender::Woman;
    return (gender(0) == Gender::Woman && gender(1) != Gender::Woman)
        || (gender(1) == Gender::Man && gender(0) != Gender::Man);
}

void writePartners(Writing& writing, const FamilyPlan& family)
{
    const bool isWifeFirst = !family.partners.empty() && isFirstTheWife(writing, family);
    for (std::size_t i = 0; i < family.partners.size(); ++i) {
        const std::string& xref = writing.plan.persons[family.partners[i]].xref;
        if (i < 2) {
            writing.lines.pointer(1, (i == 0) == isWifeFirst ? "WIFE" : "HUSB", xref);
            continue;
        }
        writing.losses.add(Loss::Kind::PartnerBeyondTwo, family.couple->id);
        writing.lines.pointer(1, writing.tag(Extension::Partner), xref);
    }
}

void writeHistory(Writing& writing, const genogram::Union& couple)
{
    std::size_t count = 0;
    for (const genogram::UnionEvent& event : couple.history) {
        if (++count > kMaxUnionEvents) {
            writing.losses.add(Loss::Kind::UnionEvent, couple.id);
            return;
        }
        const StatusWords& words = wordsOf(event.status);
        const bool hasDate = writing.hasDate(event.date);
        writing.lines.line(1, words.tag, words.tag == "EVEN" ? words.type : hasDate ? "" : "Y");
        if (!words.type.empty())
            writing.lines.line(2, "TYPE", words.type);
        if (hasDate)
            writing.date(2, "DATE", event.date, couple.id);
        if (writing.hasDate(event.until)) {
            writing.losses.add(Loss::Kind::Detail, couple.id);
            writing.date(2, writing.tag(Extension::Until), event.until, couple.id);
        }
    }
}

/// What the father and the mother are to the child, where one word for both would be wrong, or where 5.5.1 has none:
/// without any, others would take a donor for a parent by birth.
void writeRelations(Writing& writing, const FamilyPlan& family, const ChildPlan& child)
{
    if (writing.version != Version::V551)
        return;
    std::array<const ParentLink*, 2> links{};
    const std::size_t count = std::min(links.size(), family.partners.size());
    for (std::size_t i = 0; i < count; ++i)
        for (const ParentLink* const link : child.links)
            if (!links[i] && link->parent == writing.plan.persons[family.partners[i]].person->id)
                links[i] = link;
    const auto relationOf
        = [&](std::size_t i) { return links[i] ? relationWord(links[i]->kind) : std::string_view("Unknown"); };
    bool isTold = count == 2 && relationOf(0) != relationOf(1);
    for (const ParentLink* const link : links)
        isTold = isTold || (link && pedigreeOf(link->kind).empty());
    if (!isTold)
        return;
    const bool isWifeFirst = isFirstTheWife(writing, family);
    for (std::size_t i = 0; i < count; ++i)
        writing.lines.line(2, (i == 0) == isWifeFirst ? "_MREL" : "_FREL", relationOf(i));
}

/// Links of one child and one family that say the same, but for the parent.
struct Alike
{
    const ParentLink* example;
    std::vector<const ParentLink*> links{};
};

bool isAlike(const ParentLink& a, const ParentLink& b)
{
    return a.kind == b.kind && a.period == b.period && a.unconfirmed == b.unconfirmed;
}

std::vector<Alike> groups(Writing& writing, const ChildPlan& child)
{
    std::vector<Alike> all;
    for (const ParentLink* const link : child.links) {
        auto group = std::ranges::find_if(all, [&](const Alike& one) { return isAlike(*one.example, *link); });
        if (group == all.end()) {
            if (all.size() >= kMaxPedigrees) {
                writing.losses.add(Loss::Kind::ParentLink, link->child);
                continue;
            }
            all.push_back({.example = link});
            group = all.end() - 1;
        }
        const bool isTwice
            = std::ranges::any_of(group->links, [&](const ParentLink* other) { return other->parent == link->parent; });
        if (isTwice || group->links.size() >= kMaxPartners)
            writing.losses.add(Loss::Kind::ParentLink, link->child);
        else
            group->links.push_back(link);
    }
    return all;
}

bool areAllParents(const Writing& writing, const FamilyPlan& family, const std::vector<const ParentLink*>& links)
{
    if (family.partners.empty())
        return links.size() == 1 && links.front()->parent.empty();
    return links.size() == family.partners.size() && std::ranges::all_of(family.partners, [&](std::size_t partner) {
        const genogram::Id& id = writing.plan.persons[partner].person->id;
        return std::ranges::any_of(links, [&](const ParentLink* link) { return link->parent == id; });
    });
}

/// PEDI, and what it cannot say: as its PHRASE (7.0), or beside it.
void writeKind(Writing& writing, const ParentLink& link)
{
    const std::string_view word = pedigreeOf(link.kind);
    const bool isSeven = writing.version == Version::V70;
    const bool isWhole = isWholePedigree(link.kind);
    if (!word.empty() || isSeven)
        writing.lines.line(2, "PEDI", word.empty() ? "OTHER" : isSeven ? std::string(word) : smallLetters(word));
    if (isWhole)
        return;
    writing.losses.add(Loss::Kind::ParentKind, link.child);
    if (isSeven)
        writing.lines.line(3, "PHRASE", keyOf(link.kind));
    else
        writing.lines.line(2, writing.tag(Extension::Kind), keyOf(link.kind));
}

} // namespace

void writePedigrees(Writing& writing, const FamilyPlan& family, const ChildPlan& child)
{
    for (const Alike& group : groups(writing, child)) {
        const ParentLink& link = *group.example;
        writing.lines.pointer(1, "FAMC", family.xref);
        writeKind(writing, link);
        if (link.unconfirmed)
            writing.lines.line(2, "STAT", writing.version == Version::V70 ? "CHALLENGED" : "challenged");
        if (link.period != genogram::Period{}) {
            writing.losses.add(Loss::Kind::ParentPeriod, link.child);
            writing.period(2, writing.tag(Extension::Period), link.period, link.child);
        }
        if (areAllParents(writing, family, group.links))
            continue;
        writing.losses.add(Loss::Kind::ParentOfSome, link.child);
        for (const ParentLink* const one : group.links) {
            const PersonPlan* const parent = writing.plan.person(one->parent);
            writing.lines.pointer(2, writing.tag(Extension::Parent), parent ? parent->xref : "VOID");
        }
    }
}

void writeFamilies(Writing& writing)
{
    for (const FamilyPlan& family : writing.plan.families) {
        writing.lines.record(family.xref, "FAM");
        writePartners(writing, family);
        for (const ChildPlan& child : family.children) {
            writing.lines.pointer(1, "CHIL", writing.plan.persons[child.child].xref);
            writeRelations(writing, family, child);
        }
        if (!family.couple) {
            writing.lines.line(1, writing.tag(Extension::Implied), "Y");
            continue;
        }
        writeHistory(writing, *family.couple);
        if (family.couple->related) {
            writing.losses.add(Loss::Kind::Detail, family.couple->id);
            writing.lines.line(1, writing.tag(Extension::Related), "Y");
        }
        if (family.xref != family.couple->id)
            writing.identity(1, family.couple->id);
    }
}

} // namespace kudelma::gedcom
