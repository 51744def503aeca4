// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kudelma::genogram {

/// What a person is to the index child. The UI makes the word from kin, gender, nature, side and greats:
/// (Grandparent, Woman, Biological, Maternal, 1) is "maternal great-grandmother".
enum class Kin : std::uint8_t {
    Self,
    Parent,
    Grandparent,
    Child,
    Grandchild,
    Sibling,
    HalfSibling,
    StepSibling,
    AuntUncle, // sibling of a parent; greats 1: of a grandparent
    AuntUncleByUnion,
    NieceNephew,
    Cousin, // degree 1: first cousin; removed: generations apart
    Partner,
    FormerPartner,
    ParentsPartner, // partner of a parent who is not a parent: step-parent
    ParentsFormerPartner,
    SiblingsPartner,
    GrandparentsPartner,
    SiblingsCarer, // foster or kinship carer of a brother or sister
    ParentInLaw,
    ChildInLaw,
    Relative, // by blood, further away than the above
    RelativeByUnion,
    HouseholdMember,
    Pet,
    NonKin,
    Unrelated,
};

enum class KinNature : std::uint8_t { Biological, Adoptive, Foster, Kinship, Step, Donor };
enum class KinSide : std::uint8_t { None, Maternal, Paternal, Both };

struct Relation
{
    Kin kin = Kin::Unrelated;
    KinNature nature = KinNature::Biological;
    KinSide side = KinSide::None;
    /// Number of "great-" before grandparent, grandchild, aunt, uncle, niece, nephew.
    int greats = 0;
    /// Cousins: 1 first, 2 second ...; and how many generations apart.
    int degree = 0;
    int removed = 0;
    Gender gender = Gender::Unknown;
    /// For relations by union: the person in between ("partner of ...").
    Id through{};

    bool operator==(const Relation&) const = default;
};

/// Relations of everybody to the index child, in the order of graph.persons. Linear in the size of the graph
/// near the child; safe for circles and for any depth.
[[nodiscard]] std::vector<Relation> relationsTo(const Graph& graph, std::string_view indexChild);
[[nodiscard]] Relation relationTo(const Graph& graph, std::string_view indexChild, std::string_view person);
/// The index person that is meant when several are marked: the youngest; empty when none is marked.
[[nodiscard]] Id indexPerson(const Graph& graph);

} // namespace kudelma::genogram
