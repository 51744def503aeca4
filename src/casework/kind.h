// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kudelma::casework {

/// What a record is. README.md says what each is for; records_*.h hold their fields.
enum class RecordKind : std::uint8_t {
    Person,
    Union,
    Parentage,
    Twins,
    Tie,
    Household,
    Placement,
    Mark,
    System,
    Link,
    Event,
    Voice,
    Drawing,
    Hypothesis,
    Question,
    Reaction,
    Viewpoint,
    Scale,
    Factor,
    Step,
    Meeting,
    Note,
    Feedback,
    Alias,
    Review,
    Member,
    Snapshot,
    Figures,
    Preparation,
};

inline constexpr std::size_t kKindCount = 29;

/// The name of the root map that holds a document's records of this kind, in the order of RecordKind.
inline constexpr std::array<std::string_view, kKindCount> kRootNames = {"persons", "unions", "parentages", "twins",
    "ties", "households", "placements", "marks", "systems", "links", "events", "voices", "drawings", "hypotheses",
    "questions", "reactions", "viewpoints", "scales", "factors", "steps", "meetings", "notes", "feedback", "aliases",
    "reviews", "members", "snapshots", "figures", "preparations"};

[[nodiscard]] constexpr std::string_view rootName(RecordKind kind)
{
    return kRootNames[std::size_t(kind)];
}

[[nodiscard]] constexpr std::optional<RecordKind> kindOfRoot(std::string_view name)
{
    for (std::size_t i = 0; i < kKindCount; ++i) {
        if (kRootNames[i] == name)
            return RecordKind(i);
    }
    return std::nullopt;
}

} // namespace kudelma::casework

Q_DECLARE_METATYPE(kudelma::casework::RecordKind)
