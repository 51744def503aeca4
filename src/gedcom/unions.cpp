// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/dates.h"
#include "gedcom/text.h"

#include <algorithm>

namespace kudelma::gedcom {

namespace {

using genogram::UnionEvent;
using genogram::UnionStatus;

/// Where events have no dates, as lives mostly go.
int usualOrder(UnionStatus status)
{
    switch (status) {
    case UnionStatus::Unspecified:
    case UnionStatus::Brief:
    case UnionStatus::Dating:
    case UnionStatus::Affair:
        return 0;
    case UnionStatus::LivingApart:
    case UnionStatus::Engaged:
        return 1;
    case UnionStatus::Cohabiting:
        return 2;
    case UnionStatus::Married:
    case UnionStatus::Registered:
    case UnionStatus::Arranged:
    case UnionStatus::Forced:
        return 3;
    case UnionStatus::Separated:
    case UnionStatus::Apart:
        return 4;
    case UnionStatus::Divorced:
    case UnionStatus::Widowed:
        return 5;
    case UnionStatus::Reunited:
        break;
    }
    return 6;
}

bool isEnd(UnionStatus status)
{
    return status == UnionStatus::Separated || status == UnionStatus::Divorced || status == UnionStatus::Widowed;
}

/// The order of lines of different tags means nothing in GEDCOM. Those without a date stay where lives mostly have
/// them; the others share out the places between them by date.
void putInOrder(std::vector<UnionEvent>& history)
{
    std::ranges::stable_sort(history, {}, [](const UnionEvent& event) { return usualOrder(event.status); });
    std::vector<UnionEvent> dated;
    for (const UnionEvent& event : history)
        if (event.date.known())
            dated.push_back(event);
    std::ranges::stable_sort(
        dated, [](const UnionEvent& a, const UnionEvent& b) { return genogram::compareDates(a.date, b.date) < 0; });
    std::size_t next = 0;
    for (UnionEvent& event : history)
        if (event.date.known())
            event = dated[next++];
}

struct Span
{
    UnionEvent event{};
    genogram::Date end{};
};

/// A status with an end is two events, unless something else has already ended or followed it.
void addEnds(const std::vector<Span>& spans, std::vector<UnionEvent>& history)
{
    for (const Span& span : spans) {
        if (!span.end.known() || isEnd(span.event.status))
            continue;
        const bool isFollowed = std::ranges::any_of(
            history, [&](const UnionEvent& event) { return event.date.known() && event.date.year >= span.end.year; });
        if (!isFollowed)
            history.push_back({.status = UnionStatus::Separated, .date = span.end});
    }
}

std::vector<UnionEvent> readHistory(Reading& reading, NodeIndex record)
{
    std::vector<UnionEvent> history;
    std::vector<Span> spans;
    for (const NodeIndex line : reading.records.node(record).children) {
        const Node& node = reading.records.node(line);
        const NodeIndex type = reading.records.child(line, "TYPE");
        const auto status
            = statusOf(node.tag, type == kNoNode ? std::string_view() : reading.valueOf(type), node.value);
        if (!status || reading.isConfidential(line) || capitals(trimmed(node.value)) == "N")
            continue;
        if (history.size() >= kMaxUnionEvents) {
            reading.complaints.add(Complaint::Kind::LeftOut, node.line, "FAM." + node.tag);
            break;
        }
        reading.take(line);
        if (type != kNoNode)
            reading.take(type);
        if (status->isNear)
            reading.complaints.add(Complaint::Kind::TakenForNearest, node.line, node.tag);
        Span span{.event = {.status = status->status}};
        const NodeIndex date = reading.records.child(line, "DATE");
        if (date != kNoNode) {
            span.event.date = reading.dateOf(date);
            const auto period = readDate(cut(reading.valueOf(date), kMaxTextBytes)).period;
            if (!reading.isOurs && period && period->from.known()) {
                span.event.date = period->from;
                span.end = period->to;
            }
        }
        if (const NodeIndex until = reading.below(line, Extension::Until); until != kNoNode)
            span.event.until = reading.dateOf(until);
        history.push_back(span.event);
        spans.push_back(std::move(span));
    }
    if (!reading.isOurs) {
        addEnds(spans, history);
        putInOrder(history);
    }
    return history;
}

void readPartners(Reading& reading, FamilyRead& family)
{
    bool isTold = false;
    for (const NodeIndex line : reading.records.node(family.record).children) {
        const std::string_view tag = reading.records.node(line).tag;
        const bool isOwn = tag == reading.extensions[Extension::Partner];
        if (tag != "HUSB" && tag != "WIFE" && !isOwn)
            continue;
        const genogram::Person* const person = reading.personOf(line);
        if (!person)
            continue;
        if (family.has(person->id)) {
            reading.complaints.add(Complaint::Kind::PartnerTwice, reading.lineOf(line));
            continue;
        }
        const bool isFull = family.partners.size() >= kMaxPartners;
        if (!isTold && (isFull || (family.partners.size() >= 2 && !isOwn))) {
            reading.complaints.add(Complaint::Kind::TooManyPartners, reading.lineOf(line));
            isTold = true;
        }
        if (!isFull)
            family.partners.push_back({person->id, tag});
    }
}

/// Where a child is not known: somebody stands there whom nobody can name.
void addUnknownChild(Reading& reading, FamilyRead& family, NodeIndex line, std::size_t& unknownChildren)
{
    reading.take(line);
    if (++unknownChildren > kMaxUnknownChildren)
        return;
    genogram::Person person{.id = reading.newId("I"), .kind = genogram::PersonKind::UnknownPlaceholder};
    family.children.push_back({.id = person.id, .line = line});
    reading.graph.persons.push_back(std::move(person));
    reading.personRecords.push_back(kNoNode);
}

void readChildren(Reading& reading, FamilyRead& family, std::size_t& unknownChildren)
{
    std::unordered_set<NodeIndex> known;
    for (const NodeIndex line : reading.records.children(family.record, "CHIL")) {
        if (reading.valueOf(line) == "@VOID@") {
            addUnknownChild(reading, family, line, unknownChildren);
            continue;
        }
        const genogram::Person* const person = reading.personOf(line);
        if (!person)
            continue;
        const NodeIndex record = reading.records.targetOf(line);
        if (known.insert(record).second)
            family.children.push_back({person->id, record, line});
    }
}

/// Who says to be in a family that does not say so, and the other way round.
class Sides
{
public:
    explicit Sides(Reading& reading)
        : m_reading(reading)
    { }

    void compare()
    {
        std::vector<std::unordered_set<NodeIndex>> children(m_reading.families.size());
        for (std::size_t i = 0; i < children.size(); ++i)
            for (const ChildRead& child : m_reading.families[i].children)
                children[i].insert(child.record);
        std::vector<std::unordered_set<NodeIndex>> saidByChild(children.size());
        std::vector<std::unordered_set<std::string>> saidByPartner(children.size());
        for (std::size_t p = 0; p < m_reading.personRecords.size(); ++p) {
            const NodeIndex record = m_reading.personRecords[p];
            if (record == kNoNode)
                continue;
            for (const NodeIndex line : familiesOfBirthAndAdoption(record)) {
                const std::size_t at = m_reading.familyOf(line);
                if (at >= children.size())
                    continue;
                saidByChild[at].insert(record);
                if (!children[at].insert(record).second)
                    continue;
                tell(line);
                m_reading.families[at].children.push_back({m_reading.graph.persons[p].id, record, line});
            }
            for (const NodeIndex line : m_reading.records.children(record, "FAMS")) {
                const std::size_t at = m_reading.familyOf(line);
                if (at >= children.size())
                    continue;
                saidByPartner[at].insert(m_reading.graph.persons[p].id);
                addPartner(m_reading.families[at], m_reading.graph.persons[p].id, line);
            }
        }
        for (std::size_t i = 0; i < children.size(); ++i)
            compareFamily(m_reading.families[i], saidByChild[i], saidByPartner[i]);
    }

private:
    void tell(NodeIndex line) { m_reading.complaints.add(Complaint::Kind::OneSided, m_reading.lineOf(line)); }

    /// FAMC, and ADOP.FAMC.
    std::vector<NodeIndex> familiesOfBirthAndAdoption(NodeIndex record)
    {
        std::vector<NodeIndex> lines = m_reading.records.children(record, "FAMC");
        for (const NodeIndex event : m_reading.facts(record, "ADOP"))
            if (const NodeIndex line = m_reading.records.child(event, "FAMC"); line != kNoNode)
                lines.push_back(line);
        return lines;
    }

    void addPartner(FamilyRead& family, const genogram::Id& person, NodeIndex line)
    {
        if (family.has(person))
            return;
        tell(line);
        if (family.partners.size() < 2)
            family.partners.push_back({person, {}});
    }

    void compareFamily(const FamilyRead& family, const std::unordered_set<NodeIndex>& saidByChild,
        const std::unordered_set<std::string>& saidByPartner)
    {
        for (const ChildRead& child : family.children)
            if (child.record != kNoNode && !saidByChild.contains(child.record))
                tell(child.line);
        for (const PartnerRead& partner : family.partners)
            if (!saidByPartner.contains(partner.id))
                tell(family.record);
    }

    Reading& m_reading;
};

} // namespace

void readUnions(Reading& reading)
{
    std::size_t unknownChildren = 0;
    for (const NodeIndex record : reading.records.roots()) {
        if (reading.records.node(record).tag != "FAM" || !reading.counts(record))
            continue;
        reading.take(record);
        FamilyRead family{.record = record};
        const bool isImplied = reading.isOurs && reading.hasExtension(record, Extension::Implied);
        if (!isImplied)
            family.id = reading.idFor(record, "F");
        readPartners(reading, family);
        readChildren(reading, family, unknownChildren);
        reading.familyAt.emplace(record, reading.families.size());
        reading.families.push_back(std::move(family));
    }
    if (unknownChildren > kMaxUnknownChildren)
        reading.complaints.add(Complaint::Kind::LeftOut, 0, "FAM.CHIL", int(unknownChildren - kMaxUnknownChildren));
    Sides(reading).compare();
    for (const FamilyRead& family : reading.families) {
        if (family.id.empty())
            continue;
        genogram::Union couple{.id = family.id};
        for (const PartnerRead& partner : family.partners)
            couple.partners.push_back(partner.id);
        couple.history = readHistory(reading, family.record);
        couple.related = reading.hasExtension(family.record, Extension::Related);
        reading.graph.unions.push_back(std::move(couple));
    }
}

} // namespace kudelma::gedcom
