// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/records.h"
#include "genogram/notation.h"

#include <array>
#include <optional>

/// Private to the room: GEDCOM's words for what a genogram knows, and ours for what GEDCOM has none for.
namespace kudelma::gedcom {

/// Of HEAD.SOUR in files that are written here.
inline constexpr std::string_view kOurName = "KUDELMA";

/// TYPE of an EVEN: when a child is expected.
inline constexpr std::string_view kExpectedBirth = "expected birth";
/// TYPE of a FACT, in files of ours: a line under the name.
inline constexpr std::string_view kInWords = "in words";

/// What GEDCOM has no structure for. The README of the room says what stands below each of them.
enum class Extension : std::uint8_t {
    Kind, ///< Of a person who is no ordinary one, or of a parent for whom PEDI has no word.
    Index, ///< The child whom it is about.
    Order, ///< Among the siblings.
    Pin, ///< Where somebody put the symbol.
    Mark,
    Period, ///< Of a parent link or a tie.
    From, ///< The beginning of a period that is more than numbers.
    To,
    Ongoing,
    Parent, ///< Whom of a family a FAMC is about.
    Partner, ///< Beyond the second one.
    Implied, ///< A family that no union stands for.
    Set, ///< The name of a set of twins.
    Tie,
    SaidBy,
    Household,
    Member,
    Share,
    Born, ///< When a pregnancy came to its end, or to what the case has for it: nobody was born.
    Weeks, ///< Of a pregnancy or a loss.
    Language,
    Label, ///< What the child calls a person, where that stands under the name.
    Until, ///< When what an event of a family began had ended.
    Related, ///< Partners of common descent.
    View, ///< A person whose view a tie is.
    Direction, ///< Of a tie: "forward" or "both".
    Uncertain,
    Id, ///< No tag: the TYPE of a REFN that names a record as it is named in the case.
};

[[nodiscard]] std::string_view tagOf(Extension extension);
/// By which a 7.0 file declares it (HEAD.SCHMA.TAG).
[[nodiscard]] std::string uriOf(Extension extension);

/// By which tags one file calls our extensions: by ours, unless it declares others (7.0).
class Extensions
{
public:
    explicit Extensions(const Records& records);
    /// Empty: by none, because the tag means something else there.
    [[nodiscard]] std::string_view operator[](Extension extension) const
    {
        return m_tags[static_cast<std::size_t>(extension)];
    }

private:
    std::array<std::string, static_cast<std::size_t>(Extension::Id) + 1> m_tags;
};

/// How a family record says a status: by a tag of its own, or as an EVEN of this type.
struct StatusWords
{
    genogram::UnionStatus status;
    std::string_view tag;
    std::string_view type;
};
[[nodiscard]] const StatusWords& wordsOf(genogram::UnionStatus status);

/// Of an event of a family; nothing: it says nothing of how the partners live together.
/// isNear: the nearest that the genogram has, but not the same (ANUL).
struct StatusRead
{
    genogram::UnionStatus status;
    bool isNear = false;
};
[[nodiscard]] std::optional<StatusRead> statusOf(std::string_view tag, std::string_view type, std::string_view value);

/// Nothing: no word for a parent. isUnsure: it says that nobody knows, or that they keep it to themselves.
struct ParentRead
{
    genogram::ParentKind kind;
    bool isUnsure = false;
    bool isNear = false;
};
/// Of PEDI (any version), of its PHRASE, and of _FREL and _MREL as several programs write them.
[[nodiscard]] std::optional<ParentRead> parentKindOf(std::string_view words);
/// The standard's word, in capitals; empty: it has none that would be true.
[[nodiscard]] std::string_view pedigreeOf(genogram::ParentKind kind);
/// Whether that word says all of it.
[[nodiscard]] bool isWholePedigree(genogram::ParentKind kind);
/// As in _FREL and _MREL.
[[nodiscard]] std::string_view relationWord(genogram::ParentKind kind);

/// Of ASSO.ROLE (7.0), its PHRASE, and ASSO.RELA (before).
[[nodiscard]] bool saysTwins(std::string_view words);
[[nodiscard]] genogram::Zygosity zygosityOf(std::string_view words);

/// As below _TIE; empty: it has none.
[[nodiscard]] std::string_view wordOf(genogram::TieDirection direction);
[[nodiscard]] std::optional<genogram::TieDirection> directionOf(std::string_view word);

/// RESN: not for everybody. LOCKED only says that nobody should change it.
[[nodiscard]] bool saysConfidential(std::string_view restriction);

} // namespace kudelma::gedcom
