// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/text.h"

namespace kudelma::gedcom {

namespace {

/// Of a line ASSO with one of our ties below it.
void readTie(Reading& reading, const genogram::Id& from, NodeIndex line, NodeIndex tieLine)
{
    reading.take(tieLine);
    const auto type = genogram::fromKey<genogram::TieType>(reading.valueOf(tieLine));
    if (!type) {
        reading.complaints.add(
            Complaint::Kind::ValueUnclear, reading.lineOf(tieLine), reading.records.node(tieLine).tag);
        return;
    }
    const genogram::Person* const other = reading.personOf(line);
    if (!other)
        return;
    genogram::Tie tie{.id = reading.idFor(tieLine, "T"), .from = from, .to = other->id, .type = *type};
    tie.label = reading.wordsIn(line, "NOTE");
    for (const NodeIndex part : reading.records.node(tieLine).children) {
        const std::string_view tag = reading.records.node(part).tag;
        if (tag == reading.extensions[Extension::SaidBy]) {
            const bool isPerson = reading.records.node(part).isPointer;
            const genogram::Person* const source = isPerson ? reading.personOf(part) : nullptr;
            tie.saidBy = source ? source->id : isPerson ? std::string() : reading.words(part);
        } else if (tag == reading.extensions[Extension::Period]) {
            tie.period = reading.periodOf(part);
        } else if (tag == reading.extensions[Extension::View]) {
            if (const genogram::Person* const viewer = reading.personOf(part))
                tie.views.push_back(viewer->id);
        } else if (tag == reading.extensions[Extension::Direction]) {
            reading.take(part);
            const auto direction = directionOf(reading.valueOf(part));
            if (!direction)
                reading.complaints.add(Complaint::Kind::ValueUnclear, reading.lineOf(part), tag);
            tie.direction = direction.value_or(tie.direction);
        }
    }
    tie.uncertain = reading.hasExtension(tieLine, Extension::Uncertain);
    // What says the same for other programs.
    if (const NodeIndex role = reading.records.child(line, "ROLE"); role != kNoNode) {
        reading.take(role);
        (void)reading.wordsIn(role, "PHRASE");
    }
    (void)reading.wordsIn(line, "RELA");
    reading.graph.ties.push_back(std::move(tie));
}

} // namespace

void readTies(Reading& reading)
{
    const std::string_view tag = reading.extensions[Extension::Tie];
    if (tag.empty())
        return;
    for (std::size_t i = 0; i < reading.personRecords.size(); ++i) {
        if (reading.personRecords[i] == kNoNode)
            continue;
        for (const NodeIndex line : reading.facts(reading.personRecords[i], "ASSO")) {
            const NodeIndex tie = reading.records.child(line, tag);
            if (tie == kNoNode)
                continue;
            if (reading.graph.ties.size() >= kMaxOthers) {
                reading.complaints.add(Complaint::Kind::LeftOut, reading.lineOf(line), tag);
                return;
            }
            readTie(reading, reading.graph.persons[i].id, line, tie);
        }
    }
}

namespace {

genogram::Period periodBelow(Reading& reading, NodeIndex line)
{
    const NodeIndex period = reading.below(line, Extension::Period);
    return period == kNoNode ? genogram::Period{} : reading.periodOf(period);
}

} // namespace

void readHouseholds(Reading& reading)
{
    const std::string_view tag = reading.extensions[Extension::Household];
    std::size_t members = 0;
    for (const NodeIndex record : reading.records.roots()) {
        if (tag.empty() || reading.records.node(record).tag != tag || !reading.counts(record))
            continue;
        reading.take(record);
        genogram::Household household{.id = reading.idFor(record, "H")};
        household.label = reading.wordsIn(record, "NAME");
        for (const NodeIndex line : reading.records.node(record).children) {
            if (reading.records.node(line).tag != reading.extensions[Extension::Member])
                continue;
            if (++members > kMaxOthers) {
                reading.complaints.add(Complaint::Kind::LeftOut, reading.lineOf(line), tag);
                break;
            }
            if (const genogram::Person* const person = reading.personOf(line))
                household.members.push_back({person->id, reading.wordsIn(line, reading.extensions[Extension::Share]),
                    periodBelow(reading, line)});
        }
        reading.graph.households.push_back(std::move(household));
    }
    // Each member's own line about it, for programs that know no households.
    for (const NodeIndex record : reading.personRecords)
        if (record != kNoNode && reading.isOurs)
            for (const NodeIndex line : reading.facts(record, "RESI"))
                if (reading.hasExtension(line, Extension::Household))
                    (void)reading.words(line);
}

} // namespace kudelma::gedcom
