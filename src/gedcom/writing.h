// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/line_writer.h"
#include "gedcom/text.h"
#include "gedcom/vocabulary.h"

#include <map>
#include <set>

/// Private to the room: a graph on its way into a file.
namespace kudelma::gedcom {

/// One child in one family record.
struct ChildPlan
{
    std::size_t child; ///< In Plan::persons.
    std::vector<const genogram::ParentLink*> links{};
};

/// A FAM: of a union, or made up for parents who have none (GEDCOM knows parents only by families).
struct FamilyPlan
{
    std::string xref{};
    const genogram::Union* couple = nullptr;
    std::vector<std::size_t> partners{}; ///< In Plan::persons.
    std::vector<ChildPlan> children{};
};

struct PersonPlan
{
    const genogram::Person* person;
    std::string xref{};
    std::vector<std::pair<std::size_t, std::size_t>> childIn{}; ///< In Plan::families, and in their children.
    std::vector<std::size_t> partnerIn{}; ///< In Plan::families.
};

struct HouseholdPlan
{
    const genogram::Household* household;
    std::string xref{};
};

/// Which records there will be, and who is in which.
struct Plan
{
    std::vector<PersonPlan> persons{};
    std::map<std::string_view, std::size_t> personAt{}; ///< By id.
    std::vector<FamilyPlan> families{};
    std::vector<HouseholdPlan> households{};
    std::string submitter{}; ///< The name of the record that 5.5.1 asks for.

    /// nullptr: nobody of the plan.
    [[nodiscard]] const PersonPlan* person(std::string_view id) const;
};

class Losses
{
public:
    void add(Loss::Kind kind, const genogram::Id& record)
    {
        if (m_known.emplace(kind, record).second)
            m_all.push_back({kind, record});
    }
    [[nodiscard]] std::vector<Loss> takeAll() { return std::move(m_all); }

private:
    std::vector<Loss> m_all;
    std::set<std::pair<Loss::Kind, genogram::Id>> m_known;
};

[[nodiscard]] Plan makePlan(const genogram::Graph& graph, Losses& losses);

/// Writes the parts that several records share. `record` is the id that a loss is told of.
class Writing
{
public:
    Writing(const genogram::Graph& wholeGraph, const Plan& wholePlan, Version itsVersion, Losses& allLosses)
        : graph(wholeGraph)
        , plan(wholePlan)
        , version(itsVersion)
        , losses(allLosses)
        , lines(itsVersion)
    { }

    const genogram::Graph& graph;
    const Plan& plan;
    const Version version;
    Losses& losses;
    LineWriter lines;

    /// Its tag, which the head then declares.
    [[nodiscard]] std::string_view tag(Extension extension);
    [[nodiscard]] const std::set<Extension>& used() const { return m_used; }

    [[nodiscard]] std::string text(std::string_view raw, Lines kind, const genogram::Id& record);
    /// Writes nothing where there are no words.
    void textLine(int level, std::string_view tag, std::string_view raw, const genogram::Id& record);
    void textLine(int level, Extension extension, std::string_view raw, const genogram::Id& record);
    /// Words where 5.5.1 has only one line.
    [[nodiscard]] Lines linesOfNames() const { return version == Version::V70 ? Lines::Many : Lines::One; }

    [[nodiscard]] bool hasDate(const genogram::Date& date) const;
    void date(int level, std::string_view tag, const genogram::Date& date, const genogram::Id& record);
    void period(int level, std::string_view tag, const genogram::Period& period, const genogram::Id& record);
    /// The id of a record that cannot have it as its name.
    void identity(int level, const genogram::Id& id);

private:
    std::set<Extension> m_used;
};

/// Twins and ties: in GEDCOM lines below a person.
class Associations
{
public:
    Associations(const genogram::Graph& graph, const Plan& plan, Losses& losses);
    void write(Writing& writing, const PersonPlan& person);

private:
    std::map<const PersonPlan*, std::vector<std::pair<const genogram::BirthSet*, const PersonPlan*>>> m_twins;
    std::map<const PersonPlan*, std::vector<std::pair<const genogram::Tie*, const PersonPlan*>>> m_ties;
};

void writePersons(Writing& writing);
void writeFamilies(Writing& writing);
void writeHouseholds(Writing& writing);
/// The lines of belonging to a family that one child has there.
void writePedigrees(Writing& writing, const FamilyPlan& family, const ChildPlan& child);

} // namespace kudelma::gedcom
