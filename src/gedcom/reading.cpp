// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/dates.h"
#include "gedcom/text.h"

#include <algorithm>
#include <array>

namespace kudelma::gedcom {

namespace {

constexpr std::size_t kMaxDateBytes = 64; ///< Of what stands around the words of a date.

bool isWrittenHere(const Records& records)
{
    if (records.roots().empty() || records.node(records.roots().front()).tag != "HEAD")
        return false;
    return records.text(records.roots().front(), "SOUR") == kOurName;
}

bool isRelation(std::string_view tag)
{
    constexpr std::array<std::string_view, 5> kRelations{"FAMC", "FAMS", "HUSB", "WIFE", "CHIL"};
    return std::ranges::find(kRelations, tag) != kRelations.end();
}

} // namespace

bool FamilyRead::has(const genogram::Id& person) const
{
    return std::ranges::any_of(partners, [&](const PartnerRead& partner) { return partner.id == person; });
}

Reading::Reading(const Records& allRecords, Complaints& allComplaints)
    : records(allRecords)
    , complaints(allComplaints)
    , extensions(allRecords)
    , isOurs(isWrittenHere(allRecords))
    , m_isTaken(allRecords.size())
{ }

bool Reading::counts(NodeIndex record) const
{
    const Node& node = records.node(record);
    return node.xref.empty() || records.record(node.xref) == record;
}

genogram::Id Reading::idFor(NodeIndex record, std::string_view prefix)
{
    Names& names = m_names[prefix];
    const auto use = [&](const std::string& id) {
        return !id.empty() && id.size() <= kMaxIdBytes && names.used.insert(id).second;
    };
    for (const NodeIndex line : records.children(record, "REFN")) {
        if (records.text(line, "TYPE") != uriOf(Extension::Id))
            continue;
        take(line);
        take(records.child(line, "TYPE"));
        if (use(records.node(line).value))
            return records.node(line).value;
    }
    const std::string& xref = records.node(record).xref;
    return use(xref) ? xref : newId(prefix);
}

genogram::Id Reading::newId(std::string_view prefix)
{
    Names& names = m_names[prefix];
    while (true) {
        genogram::Id id = std::string(prefix) + std::to_string(++names.last);
        if (names.used.insert(id).second)
            return id;
    }
}

bool Reading::isConfidential(NodeIndex node) const
{
    return saysConfidential(records.text(node, "RESN"));
}

std::vector<NodeIndex> Reading::facts(NodeIndex of, std::string_view tag)
{
    std::vector<NodeIndex> open;
    for (const NodeIndex one : records.children(of, tag))
        if (!isConfidential(one))
            open.push_back(one);
    return open;
}

NodeIndex Reading::fact(NodeIndex of, std::string_view tag)
{
    for (const NodeIndex one : records.node(of).children) {
        if (records.node(one).tag != tag || isConfidential(one))
            continue;
        take(one);
        return one;
    }
    return kNoNode;
}

void Reading::tellRestrictions()
{
    for (std::size_t i = 0; i < personRecords.size(); ++i)
        if (personRecords[i] != kNoNode)
            tellRestrictionsOf(personRecords[i], graph.persons[i].id);
    for (const FamilyRead& family : families)
        tellRestrictionsOf(family.record, family.id);
}

void Reading::tellRestrictionsOf(NodeIndex record, const genogram::Id& id)
{
    bool isClosed = isConfidential(record);
    if (isClosed)
        complaints.add(Complaint::Kind::Confidential, lineOf(record), records.node(record).xref);
    for (const NodeIndex one : records.node(record).children) {
        const std::string& tag = records.node(one).tag;
        if (tag == "RESN")
            take(one);
        if (!isConfidential(one))
            continue;
        // Who belongs to whom holds the family together, so that is taken as the whole record would be.
        const bool isTaken = isRelation(tag) || tag.starts_with('_');
        complaints.add(
            isTaken ? Complaint::Kind::Confidential : Complaint::Kind::ConfidentialLeftOut, lineOf(one), tag);
        isClosed = isClosed || isTaken;
        take(one);
        for (const NodeIndex part : records.node(one).children) // told by the one line
            take(part);
    }
    if (isClosed && !id.empty())
        confidential.push_back(id);
}

std::string Reading::words(NodeIndex line)
{
    take(line);
    const std::string all = withoutPiles(records.node(line).value);
    if (all.size() > kMaxTextBytes)
        complaints.add(Complaint::Kind::TextCut, lineOf(line), records.node(line).tag);
    return std::string(cut(all, kMaxTextBytes));
}

std::string Reading::wordsIn(NodeIndex of, std::string_view tag)
{
    const NodeIndex line = tag.empty() ? kNoNode : records.child(of, tag);
    return line == kNoNode ? std::string() : words(line);
}

NodeIndex Reading::below(NodeIndex of, Extension extension) const
{
    return extensions[extension].empty() ? kNoNode : records.child(of, extensions[extension]);
}

bool Reading::hasExtension(NodeIndex of, Extension extension)
{
    const NodeIndex line = below(of, extension);
    if (line != kNoNode)
        take(line);
    return line != kNoNode;
}

genogram::Date Reading::dateOf(NodeIndex line)
{
    take(line);
    DateRead read = readDate(cut(valueOf(line), kMaxTextBytes + kMaxDateBytes));
    const std::string phrase = wordsIn(line, "PHRASE");
    if (!read.isUnderstood)
        complaints.add(Complaint::Kind::DateUnclear, lineOf(line));
    if (!phrase.empty())
        read.date.text = phrase;
    if (read.date.text.size() > kMaxTextBytes)
        complaints.add(Complaint::Kind::TextCut, lineOf(line), "DATE");
    read.date.text = withoutPiles(cut(read.date.text, kMaxTextBytes));
    return read.date;
}

genogram::Date Reading::dateIn(NodeIndex event)
{
    const NodeIndex line = event == kNoNode ? kNoNode : records.child(event, "DATE");
    return line == kNoNode ? genogram::Date{} : dateOf(line);
}

genogram::Period Reading::periodOf(NodeIndex line)
{
    take(line);
    const DateRead read = readDate(cut(records.node(line).value, kMaxTextBytes));
    if (!read.isUnderstood)
        complaints.add(Complaint::Kind::DateUnclear, lineOf(line));
    genogram::Period period = read.period.value_or(genogram::Period{.from = read.date});
    for (const NodeIndex part : records.node(line).children) {
        if (records.node(part).tag == extensions[Extension::From])
            period.from = dateOf(part);
        else if (records.node(part).tag == extensions[Extension::To])
            period.to = dateOf(part);
    }
    period.ongoing = hasExtension(line, Extension::Ongoing);
    return period;
}

genogram::Person* Reading::personOf(NodeIndex line)
{
    take(line);
    if (isVoid(line))
        return nullptr;
    const NodeIndex record = records.targetOf(line);
    const auto found = record == kNoNode ? personAt.end() : personAt.find(record);
    if (found != personAt.end())
        return &graph.persons[found->second];
    complaints.add(Complaint::Kind::DanglingXref, lineOf(line), valueOf(line));
    return nullptr;
}

std::size_t Reading::familyOf(NodeIndex line)
{
    take(line);
    if (isVoid(line))
        return families.size();
    const NodeIndex record = records.targetOf(line);
    const auto found = record == kNoNode ? familyAt.end() : familyAt.find(record);
    if (found != familyAt.end())
        return found->second;
    complaints.add(Complaint::Kind::DanglingXref, lineOf(line), valueOf(line));
    return families.size();
}

} // namespace kudelma::gedcom
