// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/reading.h"

#include "gedcom/text.h"

#include <algorithm>
#include <map>

namespace kudelma::gedcom {

namespace {

using genogram::ParentKind;
using genogram::ParentLink;

/// What one FAMC says; a child may have several to one family (born to it, and adopted by it).
struct Pedigree
{
    ParentKind kind = ParentKind::Biological;
    bool isSaid = false; ///< Not only that the child belongs there.
    bool isUnconfirmed = false;
    bool isLeftOut = false;
    genogram::Period period{};
    std::vector<genogram::Id> parents{}; ///< Only these; empty: all partners.
    bool isWithoutParent = false; ///< Extension::Parent, @VOID@.
};

/// The parent links of one child and one family.
class LinksOfChild
{
public:
    LinksOfChild(Reading& reading, const FamilyRead& family, const ChildRead& child)
        : m_reading(reading)
        , m_family(family)
        , m_child(child)
    { }

    void add(const std::vector<NodeIndex>& pedigreeLines, const std::vector<NodeIndex>& adoptions)
    {
        for (const NodeIndex line : pedigreeLines)
            addLinks(readPedigree(line));
        if (pedigreeLines.empty())
            addLinks({});
        if (m_reading.isOurs) {
            for (const std::string_view tag : {"_FREL", "_MREL"}) // for other programs
                (void)m_reading.wordsIn(m_child.line, tag);
        } else {
            if (m_reading.records.node(m_child.line).tag == "CHIL")
                readRelations(m_child.line);
            for (const NodeIndex line : pedigreeLines)
                readRelations(line);
            for (const NodeIndex event : adoptions)
                readAdoption(event);
        }
        for (const Draft& draft : m_drafts)
            keep(draft.link);
    }

private:
    struct Draft
    {
        ParentLink link;
        std::string_view role;
        bool isSaid;
    };

    Pedigree readPedigree(NodeIndex line)
    {
        const Records& records = m_reading.records;
        Pedigree pedigree;
        const NodeIndex word = records.child(line, "PEDI");
        const std::string own = m_reading.wordsIn(line, m_reading.extensions[Extension::Kind]);
        const std::string phrase = word == kNoNode ? std::string() : m_reading.wordsIn(word, "PHRASE");
        if (word != kNoNode)
            m_reading.take(word);
        pedigree.isSaid = word != kNoNode || !own.empty();
        const std::string_view value = word == kNoNode ? std::string_view() : m_reading.valueOf(word);
        if (const auto exact = genogram::fromKey<ParentKind>(own.empty() ? phrase : own)) {
            pedigree.kind = *exact;
        } else if (pedigree.isSaid) {
            setKind(pedigree, line, own, phrase, value);
        }
        readStatus(pedigree, line);
        if (const auto tag = m_reading.extensions[Extension::Period]; !tag.empty())
            if (const NodeIndex period = records.child(line, tag); period != kNoNode)
                pedigree.period = m_reading.periodOf(period);
        for (const NodeIndex part : records.node(line).children) {
            if (records.node(part).tag != m_reading.extensions[Extension::Parent])
                continue;
            if (m_reading.valueOf(part) == "@VOID@")
                pedigree.isWithoutParent = true;
            if (const genogram::Person* const parent = m_reading.personOf(part))
                if (pedigree.parents.size() < kMaxPartners)
                    pedigree.parents.push_back(parent->id);
        }
        return pedigree;
    }

    void setKind(
        Pedigree& pedigree, NodeIndex line, const std::string& own, const std::string& phrase, std::string_view value)
    {
        const std::string word = capitals(trimmed(value));
        if (word == "SEALING") { // a rite, and not who the parents are
            m_reading.complaints.add(Complaint::Kind::LeftOut, m_reading.lineOf(line), "INDI.FAMC.PEDI SEALING");
            pedigree.isLeftOut = true;
            return;
        }
        auto read = parentKindOf(own);
        for (const std::string_view words : {std::string_view(phrase), value})
            if (!read)
                read = parentKindOf(words);
        if (!read || read->isUnsure)
            m_reading.complaints.add(Complaint::Kind::LinkUnclear, m_reading.lineOf(line));
        else if (read->isNear)
            m_reading.complaints.add(Complaint::Kind::TakenForNearest, m_reading.lineOf(line), "FAMC.PEDI");
        pedigree.kind = read ? read->kind : ParentKind::Biological;
        pedigree.isUnconfirmed = !read || read->isUnsure;
    }

    void readStatus(Pedigree& pedigree, NodeIndex line)
    {
        const std::string status = capitals(trimmed(m_reading.wordsIn(line, "STAT")));
        if (status == "CHALLENGED")
            pedigree.isUnconfirmed = true;
        if (status != "DISPROVEN")
            return;
        m_reading.complaints.add(Complaint::Kind::LinkDisproven, m_reading.lineOf(line));
        pedigree.isLeftOut = true;
    }

    void addLinks(const Pedigree& pedigree)
    {
        if (pedigree.isLeftOut)
            return;
        const auto draft = [&](const genogram::Id& parent, std::string_view role) {
            m_drafts.push_back({{.child = m_child.id,
                                    .parent = parent,
                                    .unionId = m_family.id,
                                    .kind = pedigree.kind,
                                    .period = pedigree.period,
                                    .unconfirmed = pedigree.isUnconfirmed},
                role, pedigree.isSaid});
        };
        for (const genogram::Id& parent : pedigree.parents)
            draft(parent, {});
        const bool isAll = pedigree.parents.empty() && !pedigree.isWithoutParent;
        if (isAll)
            for (const PartnerRead& partner : m_family.partners)
                draft(partner.id, partner.role);
        const bool isNobody = pedigree.isWithoutParent || (isAll && m_family.partners.empty());
        if (isNobody && !m_family.id.empty())
            draft({}, {});
    }

    /// _FREL and _MREL: what the father and the mother are to the child (Family Tree Maker and others).
    void readRelations(NodeIndex line)
    {
        for (const auto& [tag, role] : {std::pair("_FREL", "HUSB"), std::pair("_MREL", "WIFE")}) {
            const NodeIndex relation = m_reading.records.child(line, tag);
            if (relation == kNoNode || trimmed(m_reading.valueOf(relation)).empty())
                continue;
            const auto read = parentKindOf(m_reading.words(relation));
            if (!read || read->isUnsure)
                m_reading.complaints.add(Complaint::Kind::LinkUnclear, m_reading.lineOf(relation));
            else if (read->isNear)
                m_reading.complaints.add(Complaint::Kind::TakenForNearest, m_reading.lineOf(relation), tag);
            const auto found = std::ranges::find(m_drafts, std::string_view(role), &Draft::role);
            if (found == m_drafts.end())
                continue;
            found->link.kind = read ? read->kind : ParentKind::Biological;
            found->link.unconfirmed = found->link.unconfirmed || !read || read->isUnsure;
            found->isSaid = true;
        }
    }

    /// ADOP.FAMC.ADOP: which of the two adopted, and when.
    void readAdoption(NodeIndex event)
    {
        const NodeIndex line = m_reading.records.child(event, "FAMC");
        m_reading.take(event);
        const std::string who = capitals(trimmed(m_reading.wordsIn(line, "ADOP")));
        const genogram::Date date = m_reading.dateIn(event);
        const bool isOneOfTwo = who == "HUSB" || who == "WIFE";
        std::vector<Draft> more;
        for (const PartnerRead& partner : m_family.partners) {
            if (isOneOfTwo && partner.role != who)
                continue;
            Draft* const adopted = find(partner.id, true);
            Draft* const other = find(partner.id, false);
            Draft* const target = adopted ? adopted : other && (!other->isSaid || isOneOfTwo) ? other : nullptr;
            if (target) {
                target->link.kind = ParentKind::Adopted;
                if (!target->link.period.from.known())
                    target->link.period.from = date;
                target->isSaid = true;
            } else {
                more.push_back({{.child = m_child.id,
                                    .parent = partner.id,
                                    .unionId = m_family.id,
                                    .kind = ParentKind::Adopted,
                                    .period = {.from = date}},
                    partner.role, true});
            }
        }
        m_drafts.insert(m_drafts.end(), more.begin(), more.end());
    }

    Draft* find(const genogram::Id& parent, bool isAdopted)
    {
        const auto found = std::ranges::find_if(m_drafts, [&](const Draft& draft) {
            return draft.link.parent == parent && (draft.link.kind == ParentKind::Adopted) == isAdopted;
        });
        return found == m_drafts.end() ? nullptr : &*found;
    }

    void keep(const ParentLink& link)
    {
        if (link.parent == m_child.id) {
            m_reading.complaints.add(Complaint::Kind::CircleCut, m_reading.lineOf(m_child.line));
            return;
        }
        if (std::ranges::find(m_kept, link) != m_kept.end())
            return;
        m_kept.push_back(link);
        m_reading.graph.parentLinks.push_back(link);
        m_reading.linkLines.push_back(m_reading.lineOf(m_child.line));
    }

    Reading& m_reading;
    const FamilyRead& m_family;
    const ChildRead& m_child;
    std::vector<Draft> m_drafts;
    std::vector<ParentLink> m_kept;
};

} // namespace

void readParents(Reading& reading)
{
    // Of each child and each of its families: its FAMC lines, and the adoptions into it.
    using Pair = std::pair<NodeIndex, NodeIndex>;
    std::map<Pair, std::vector<NodeIndex>> pedigrees;
    std::map<Pair, std::vector<NodeIndex>> adoptions;
    const auto note = [&](std::map<Pair, std::vector<NodeIndex>>& lines, const Pair& pair, NodeIndex line) {
        if (lines[pair].size() < kMaxPedigrees) {
            lines[pair].push_back(line);
            return;
        }
        reading.complaints.add(
            Complaint::Kind::LeftOut, reading.lineOf(line), "INDI." + reading.records.node(line).tag);
        reading.take(line);
        for (const NodeIndex part : reading.records.node(line).children)
            reading.take(part);
    };
    for (const NodeIndex record : reading.personRecords) {
        if (record == kNoNode)
            continue;
        for (const NodeIndex line : reading.records.children(record, "FAMC"))
            note(pedigrees, {record, reading.records.targetOf(line)}, line);
        for (const NodeIndex event : reading.facts(record, "ADOP"))
            if (const NodeIndex line = reading.records.child(event, "FAMC"); line != kNoNode)
                note(adoptions, {record, reading.records.targetOf(line)}, event);
    }
    for (const FamilyRead& family : reading.families) {
        for (const ChildRead& child : family.children) {
            if (reading.graph.parentLinks.size() > kMaxParentLinks) {
                reading.complaints.add(Complaint::Kind::LeftOut, reading.lineOf(child.line), "CHIL");
                return;
            }
            const Pair pair{child.record, family.record};
            LinksOfChild(reading, family, child).add(pedigrees[pair], adoptions[pair]);
        }
    }
}

} // namespace kudelma::gedcom
