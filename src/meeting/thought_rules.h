// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

#include <QDate>

#include <vector>

/// What a hypothesis needs, and what a board of them gently says. Nothing here ever calls one true.
namespace kudelma::meeting {

inline constexpr std::size_t kMinParties = 2; ///< A pattern is between people, not in one of them.
inline constexpr int kUntouchedWeeks = 8; ///< After so long somebody is asked: keep it, or let it go?
inline constexpr qsizetype kMaxThoughtChars = 240; ///< As the record's schema has it.

/// On the board, and not let go or resting.
[[nodiscard]] bool isOpen(casework::HypothesisState state);
/// Cards that grew into another wording, which takes their place.
[[nodiscard]] std::vector<casework::RecordId> formerWordings(const casework::CaseView& view);

/// The card with the same thought in the family's words, which this one was split from or into: among its alternatives,
/// for more people, and in those very words. Only the narrower card tells. Null: there is none.
[[nodiscard]] casework::RecordId familyCardOf(
    const casework::CaseView& view, const casework::Stored<casework::Hypothesis>& thought);

/// A sketch that nobody kept and nothing builds on: it goes from its author's device when this meeting has ended.
[[nodiscard]] bool goesWith(const casework::CaseView& view, const casework::RecordHead& head,
    const casework::Hypothesis& thought, const casework::RecordId& meeting);

/// What keeps a card from standing there as wished.
enum class Lacking {
    Nothing,
    Words, ///< It says nothing yet.
    Parties, ///< Fewer than kMinParties people or systems are in it.
    Question, ///< Being explored: somebody asks somebody by a day.
    Learned, ///< Let go: what was learned.
    NewWording, ///< Changed: in which words it goes on.
};
/// Whether this card, as it is, may come to stand in this state.
[[nodiscard]] Lacking lackingFor(const casework::CaseView& view, const casework::RecordId& id,
    const casework::Hypothesis& thought, casework::HypothesisState wanted);

/// The words after the stem ("Could it be that"), with it in front, once. Too long: cut by nobody here.
[[nodiscard]] QString withStem(const QString& stem, const QString& words);

/// What the board says when one looks at it: a word, never a must.
enum class ThoughtFindingKind {
    TooMany, ///< More than kMaxOpenHypotheses are open.
    OneOnly, ///< Fewer than kMinOpenHypotheses: what else could it be?
    SameCause, ///< All of them begin with the same person: `person`.
    OldestUntested, ///< No question explores it, and it has waited longest.
    Untouched, ///< For kUntouchedWeeks, or until the day on which it was to be looked at again.
};

struct ThoughtFinding
{
    ThoughtFindingKind kind;
    casework::RecordId record; ///< The card; null for the whole board.
    casework::RecordId person;

    friend bool operator==(const ThoughtFinding&, const ThoughtFinding&) = default;
};

/// Looks at what this view shows, and counts nothing else.
[[nodiscard]] std::vector<ThoughtFinding> thoughtFindings(const casework::CaseView& view, QDate today);

} // namespace kudelma::meeting
