// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/complaint.h"
#include "genogram/graph.h"

#include <tl/expected.hpp>

#include <string_view>

namespace kudelma::gedcom {

/// Of one name, label or phrase, in bytes of UTF-8; cut to whole letters, and told.
inline constexpr std::size_t kMaxTextBytes = 2'000;
/// Of an identity. A record that has a longer one gets another.
inline constexpr std::size_t kMaxIdBytes = 128;
/// Of one family; more are told and left out, or the links of their children would grow without bound.
inline constexpr std::size_t kMaxPartners = 20;
/// Of one child and one family: kinds and times of belonging to it.
inline constexpr std::size_t kMaxPedigrees = 8;
inline constexpr std::size_t kMaxUnionEvents = 200; ///< Of one union.
inline constexpr std::size_t kMaxUnknownChildren = 1'000; ///< CHIL @VOID@, of a whole file.
/// Of all children together; more are told and left out. So are ties and members of households beyond kMaxOthers.
inline constexpr std::size_t kMaxParentLinks = 200'000;
inline constexpr std::size_t kMaxOthers = 20'000;
/// Of a place that somebody was put at by hand, in either direction: what is far beyond a drawing cannot be counted
/// with.
inline constexpr int kMaxPin = 1'000'000;
inline constexpr int kMaxWeeks = 45; ///< Of a pregnancy.
/// More persons than this are too many to draw without asking first; they are read all the same.
inline constexpr std::size_t kAskBeyondPersons = 5'000;

struct Imported
{
    genogram::Graph graph{};
    /// By line; those of the file as a whole come first. At most kMaxComplaints.
    std::vector<Complaint> complaints{};
    std::size_t complaintCount = 0; ///< All of them.
    /// Persons and unions that the file marks as confidential (RESN), or how they belong together. They are in the
    /// graph: whoever takes it over must ask before others see them. Single facts marked so are not in it.
    std::vector<genogram::Id> confidential{};
};

/// A family out of a GEDCOM file: 5.5, 5.5.1, 5.5.5 or 7.0, in any character set, damaged or not (`records.h`). A pure
/// function of the bytes; no file that they name is opened. The ids are the names of the records, or those that
/// exportFamily kept beside them. The graph has no dangling reference and no circle of parenthood: what had one is
/// told in `complaints`.
/// Error: nothing of it can be read, or it is beyond a limit; the kind is one of Complaint's first five.
[[nodiscard]] tl::expected<Imported, Complaint> importFamily(std::string_view bytes);

} // namespace kudelma::gedcom
