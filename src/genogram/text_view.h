// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"
#include "genogram/relation.h"

#include <optional>
#include <string_view>
#include <vector>

// The picture, equal in words: everything that the drawing says, as structure. The UI makes the sentences.

namespace kudelma::genogram {

struct PartnerText
{
    Id person{}; // empty: a parent alone
    Id unionId{};
    std::vector<UnionEvent> history{};
    /// The partners are of common descent.
    bool related = false;
    std::vector<Id> children{}; // of this union, oldest first
};

struct ParentText
{
    Id person{};
    ParentKind kind = ParentKind::Biological;
    Period period{};
    bool unconfirmed = false;

    bool operator==(const ParentText&) const = default;
};

struct SiblingText
{
    Id person{};
    /// Sibling, HalfSibling or StepSibling.
    Kin kin = Kin::Sibling;
    /// Half-siblings: through the mother or through the father.
    KinSide side = KinSide::None;
    /// Set for twins and other multiples.
    std::optional<Zygosity> bornTogether{};
};

struct TieText
{
    Id tie{};
    Id other{};
    TieType type = TieType::Normal;
    enum class Direction : std::uint8_t { Mutual, FromPerson, ToPerson };
    Direction direction = Direction::Mutual;
    std::string saidBy{};
    std::string label{};
    Period period{};
    /// A directed tie that goes both ways.
    bool bothWays = false;
    bool uncertain = false;
};

inline constexpr std::size_t kMostSiblingsTold = 64;

struct PersonText
{
    Id person{};
    Relation relation{};
    std::optional<int> age{};
    bool deceased = false;
    PersonKind kind = PersonKind::Person;
    Gender gender = Gender::Unknown;
    Date birth{};
    Date death{};
    Date due{};
    std::optional<int> weeks{};
    /// Oldest first, all of them.
    std::vector<PlacementRow> placements{};
    std::vector<Mark> marks{};
    std::string language{};
    Date moved{};
    std::vector<std::string> facts{};
    std::vector<ParentText> parents{};
    std::vector<PartnerText> partners{};
    /// At most kMostSiblingsTold of them; how many more there are.
    std::vector<SiblingText> siblings{};
    int moreSiblings = 0;
    std::vector<Id> households{};
    /// Share of the time in each of them, as the household has it; empty: lives there.
    std::vector<std::string> shares{};
    std::vector<TieText> ties{};
};

/// Ties are those that the view lets through (viewpoint, types).
/// Everybody once, in the order in which one would tell of them: the index child, those who live with the child,
/// parents, siblings, grandparents and so on outwards; within a degree from the oldest to the youngest.
[[nodiscard]] std::vector<PersonText> textView(const Graph& graph, const ViewState& view);
/// Of a family as it was (familyAt()): where the index child was not born yet, people are told by what they are to the
/// child in the whole story.
[[nodiscard]] std::vector<PersonText> textView(const Graph& graph, const ViewState& view, const Graph& whole);

enum class Direction : std::uint8_t { Parent, Child, SiblingLeft, SiblingRight, Partner };

/// Whom the keyboard reaches from person. The first parent, child or partner; when cameFrom is one of them, the next
/// one, so that going to and fro visits them all. Left and right: the next sibling, half-siblings included, else the
/// next person of the row. Nothing when there is nobody.
[[nodiscard]] std::optional<Id> neighbour(const Graph& graph, const Layout& layout, std::string_view person,
    Direction direction, std::string_view cameFrom = {});

} // namespace kudelma::genogram
