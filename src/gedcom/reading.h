// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/import.h"
#include "gedcom/records.h"
#include "gedcom/vocabulary.h"

#include <unordered_set>

/// Private to the room: a family in the making.
namespace kudelma::gedcom {

/// A partner as a FAM names them: HUSB, WIFE, or one of our own beyond those two.
struct PartnerRead
{
    genogram::Id id{};
    std::string_view role{};
};

/// A child as a FAM or its own FAMC names it.
struct ChildRead
{
    genogram::Id id{};
    NodeIndex record = kNoNode; ///< kNoNode: an unknown child (CHIL @VOID@).
    NodeIndex line = kNoNode;
};

struct FamilyRead
{
    NodeIndex record = kNoNode;
    /// Empty: no union stands for it (Extension::Implied).
    genogram::Id id{};
    std::vector<PartnerRead> partners{};
    std::vector<ChildRead> children{};

    [[nodiscard]] bool has(const genogram::Id& person) const;
};

/// What the stages of reading share. Whatever they look at they mark as taken, so that the rest can be told.
class Reading
{
public:
    Reading(const Records& allRecords, Complaints& allComplaints);

    const Records& records;
    Complaints& complaints;
    const Extensions extensions;
    /// Written by exportFamily: the order of lines means what it means there.
    const bool isOurs;
    genogram::Graph graph;
    std::vector<genogram::Id> confidential;

    // By the records: those of one name count once.
    std::vector<NodeIndex> personRecords; ///< In the order of graph.persons.
    std::unordered_map<NodeIndex, std::size_t> personAt; ///< In graph.persons.
    std::vector<FamilyRead> families;
    std::unordered_map<NodeIndex, std::size_t> familyAt;
    std::vector<int> linkLines; ///< Of graph.parentLinks.

    void take(NodeIndex node) { m_isTaken[node] = true; }
    [[nodiscard]] bool isTaken(NodeIndex node) const { return m_isTaken[node]; }

    [[nodiscard]] int lineOf(NodeIndex node) const { return records.node(node).line; }
    [[nodiscard]] std::string_view valueOf(NodeIndex node) const { return records.node(node).value; }

    /// The first record of its name, or one without a name.
    [[nodiscard]] bool counts(NodeIndex record) const;
    /// An identity that is nobody else's: the one kept beside it (REFN), the record's name, or a new one.
    [[nodiscard]] genogram::Id idFor(NodeIndex record, std::string_view prefix);
    [[nodiscard]] genogram::Id newId(std::string_view prefix); ///< `prefix` must outlive the reading.

    /// So that newId gives nobody the same one.
    void keepId(std::string_view prefix, const genogram::Id& id) { m_names[prefix].used.insert(id); }

    /// Children with this tag that are for everybody. Facts that are not are told once, by tellRestrictions.
    [[nodiscard]] std::vector<NodeIndex> facts(NodeIndex of, std::string_view tag);
    /// The first of them; kNoNode: there is none.
    [[nodiscard]] NodeIndex fact(NodeIndex of, std::string_view tag);
    [[nodiscard]] bool isConfidential(NodeIndex node) const;
    void tellRestrictions();

    /// The words of a line, cut and without piles of marks; of the first child with this tag, or nothing.
    [[nodiscard]] std::string words(NodeIndex line);
    [[nodiscard]] std::string wordsIn(NodeIndex of, std::string_view tag);
    [[nodiscard]] NodeIndex below(NodeIndex of, Extension extension) const; ///< kNoNode: there is none.
    [[nodiscard]] bool hasExtension(NodeIndex of, Extension extension);

    /// Of a line that is a date, with its PHRASE.
    [[nodiscard]] genogram::Date dateOf(NodeIndex line);
    /// Of the DATE of an event; unknown: it has none.
    [[nodiscard]] genogram::Date dateIn(NodeIndex event);
    /// Of a line that is a span.
    [[nodiscard]] genogram::Period periodOf(NodeIndex line);

    /// Whom a line points at; nullptr: nobody, told unless it says so itself (@VOID@).
    [[nodiscard]] genogram::Person* personOf(NodeIndex line);
    /// As above; families.size(): none.
    [[nodiscard]] std::size_t familyOf(NodeIndex line);

private:
    void tellRestrictionsOf(NodeIndex record, const genogram::Id& id);
    [[nodiscard]] bool isVoid(NodeIndex line) const { return valueOf(line) == "@VOID@"; }

    std::vector<bool> m_isTaken;
    struct Names
    {
        std::unordered_set<genogram::Id> used{};
        std::size_t last = 0; ///< Number given by newId.
    };
    /// By the prefix: a person and a union may have the same name.
    std::unordered_map<std::string_view, Names> m_names;
};

// The stages, in their order. Each stands in a file of its name.
void readPersons(Reading& reading);
void readUnions(Reading& reading); ///< And who is in which family, children too.
void readParents(Reading& reading);
void cutCircles(Reading& reading);
void readSiblings(Reading& reading); ///< Twins, and the order of those whose age nobody knows.
void readTies(Reading& reading);
void readHouseholds(Reading& reading);
void tellWhatIsLeft(Reading& reading);

} // namespace kudelma::gedcom
