// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/writing.h"

#include "gedcom/import.h"

namespace kudelma::gedcom {

namespace {

using genogram::Gender;
using genogram::Person;
using genogram::PersonKind;

/// A slash would divide the name.
std::string withoutSlashes(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c == '/')
            result += "\u2215"; // division slash
        else
            result += c == '\n' ? ' ' : c;
    }
    return result;
}

void writeName(Writing& writing, const Person& person)
{
    const std::string given = writing.text(person.name, writing.linesOfNames(), person.id);
    const std::string family = person.secondLineIsLabel
        ? std::string() // what the child calls somebody is nobody's surname
        : writing.text(person.secondLine, writing.linesOfNames(), person.id);
    if (given.empty() && family.empty())
        return;
    std::string value = withoutSlashes(given);
    if (!family.empty())
        value += (value.empty() ? "/" : " /") + withoutSlashes(family) + '/';
    writing.lines.line(1, "NAME", value);
    if (!given.empty())
        writing.lines.line(2, "GIVN", given);
    if (!family.empty())
        writing.lines.line(2, "SURN", family);
}

/// 5.5.1 has no X, but what reads it knows X or takes it for U, as it is meant to take what it does not know.
std::string_view sexOf(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        return "F";
    case Gender::Man:
        return "M";
    case Gender::NonBinary:
        return "X";
    case Gender::Unknown:
        break;
    }
    return "U";
}

void writeLife(Writing& writing, const Person& person)
{
    if (writing.hasDate(person.due)) {
        writing.lines.line(1, "EVEN", kExpectedBirth);
        writing.lines.line(2, "TYPE", kExpectedBirth);
        writing.date(2, "DATE", person.due, person.id);
    }
    if (writing.hasDate(person.birth)) {
        // Others would take a pregnancy with a birth for a child.
        writing.lines.line(1, person.kind == PersonKind::Pregnancy ? writing.tag(Extension::Born) : "BIRT");
        writing.date(2, "DATE", person.birth, person.id);
    }
    if (writing.hasDate(person.moved)) {
        writing.lines.line(1, "IMMI");
        writing.date(2, "DATE", person.moved, person.id);
    }
    const bool hasDate = writing.hasDate(person.death);
    if (!hasDate && !person.deceased)
        return;
    writing.lines.line(1, "DEAT", "Y");
    if (hasDate)
        writing.date(2, "DATE", person.death, person.id);
    if (person.kind != PersonKind::Stillbirth)
        return;
    writing.lines.line(2, "AGE", writing.version == Version::V70 ? "0y" : "STILLBORN");
    if (writing.version == Version::V70)
        writing.lines.line(3, "PHRASE", "Stillborn");
}

void writePlacements(Writing& writing, const Person& person)
{
    for (const genogram::PlacementBadge& badge : person.placements) {
        writing.lines.line(1, "FACT", keyOf(badge.kind));
        writing.lines.line(2, "TYPE", "placement");
        writing.period(2, "DATE", badge.period, person.id);
        if (const std::string place = writing.text(badge.place, Lines::One, person.id); !place.empty())
            writing.lines.line(2, "PLAC", place);
    }
}

void writeFacts(Writing& writing, const Person& person)
{
    for (const std::string& fact : person.facts) {
        const std::string words = writing.text(fact, Lines::Many, person.id);
        if (words.empty())
            continue;
        writing.lines.line(1, "FACT", words);
        writing.lines.line(2, "TYPE", kInWords);
    }
}

void writeOwnWords(Writing& writing, const Person& person)
{
    LineWriter& lines = writing.lines;
    if (person.kind != PersonKind::Person) {
        writing.losses.add(Loss::Kind::PersonKind, person.id);
        lines.line(1, writing.tag(Extension::Kind), keyOf(person.kind));
    }
    if (person.index) {
        writing.losses.add(Loss::Kind::Index, person.id);
        lines.line(1, writing.tag(Extension::Index), "Y");
    }
    for (std::size_t i = 0; i < person.marks.size(); ++i) {
        writing.losses.add(Loss::Kind::Mark, person.id);
        lines.line(1, writing.tag(Extension::Mark), keyOf(person.marks[i]));
        if (i < person.markPeriods.size())
            writing.period(2, writing.tag(Extension::Period), person.markPeriods[i], person.id);
    }
    if (person.weeks) {
        writing.losses.add(Loss::Kind::Detail, person.id);
        lines.line(1, writing.tag(Extension::Weeks), std::to_string(*person.weeks));
    }
    if (!person.language.empty()) {
        writing.losses.add(Loss::Kind::Detail, person.id);
        writing.textLine(1, Extension::Language, person.language, person.id);
    }
    if (person.secondLineIsLabel && !person.secondLine.empty()) {
        writing.losses.add(Loss::Kind::Detail, person.id);
        writing.textLine(1, Extension::Label, person.secondLine, person.id);
    }
    if (!person.orderKey.empty()) {
        writing.losses.add(Loss::Kind::SiblingOrder, person.id);
        writing.textLine(1, Extension::Order, person.orderKey, person.id);
    }
    if (person.pin) {
        writing.losses.add(Loss::Kind::Pin, person.id);
        lines.line(1, writing.tag(Extension::Pin), std::to_string(person.pin->x) + ' ' + std::to_string(person.pin->y));
    }
}

} // namespace

void writePersons(Writing& writing)
{
    // Whose home a household is, for programs that know none.
    std::map<std::string_view, std::vector<const HouseholdPlan*>> homes;
    for (const HouseholdPlan& household : writing.plan.households)
        for (const genogram::HouseholdMember& member : household.household->members)
            homes[member.person].push_back(&household);
    Associations associations(writing.graph, writing.plan, writing.losses);
    for (const PersonPlan& plan : writing.plan.persons) {
        const Person& person = *plan.person;
        writing.lines.record(plan.xref, "INDI");
        writeName(writing, person);
        writing.lines.line(1, "SEX", sexOf(person.gender));
        writeLife(writing, person);
        writePlacements(writing, person);
        writeFacts(writing, person);
        for (const HouseholdPlan* const home : homes[person.id]) {
            bool isOneLine = true; // the household's own record has it whole
            writing.lines.line(
                1, "RESI", cut(presentable(home->household->label, Lines::One, isOneLine), kMaxTextBytes));
            writing.lines.pointer(2, writing.tag(Extension::Household), home->xref);
        }
        for (const auto& [family, child] : plan.childIn)
            writePedigrees(writing, writing.plan.families[family], writing.plan.families[family].children[child]);
        for (const std::size_t family : plan.partnerIn)
            writing.lines.pointer(1, "FAMS", writing.plan.families[family].xref);
        associations.write(writing, plan);
        writeOwnWords(writing, person);
        if (plan.xref != person.id)
            writing.identity(1, person.id);
    }
}

} // namespace kudelma::gedcom
