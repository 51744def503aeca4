// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <optional>

/// Private to the room: GEDCOM's dates (5.5.1, DATE_VALUE; 7.0, section 2.4) and those of a genogram.
namespace kudelma::gedcom {

/// A date that cannot be told by numbers keeps its words; order goes by what numbers there are. "Before", "after",
/// "between" and halves of a span become signs that need no language: "< 1900", "> 1900", "1900–1905", "1900–",
/// "–1900".
struct DateRead
{
    genogram::Date date{};
    /// FROM .. TO ..
    std::optional<genogram::Period> period{};
    /// False: not a date of the Gregorian calendar as GEDCOM writes it; the words are kept.
    bool isUnderstood = true;
};
[[nodiscard]] DateRead readDate(std::string_view value);

/// The value of a DATE, and what must stand beside it.
struct DateWritten
{
    std::string value{};
    /// Words that the value does not say: PHRASE in 7.0; before, it stands in the value itself.
    std::string phrase{};
    /// Part of the numbers is no date: a month without a year, a day that its month does not have.
    bool isCut = false;
    /// "About" beside words that stand in the value, or without a number, cannot be said.
    bool isCertaintyLost = false;
};
/// `maySayWordsApart` false: as 5.5.1, where words stand in the value and then nothing can be "about".
[[nodiscard]] DateWritten writeDate(const genogram::Date& date, bool maySayWordsApart);

/// Whether it is nothing but numbers that are a date.
[[nodiscard]] bool isPlain(const genogram::Date& date);
/// FROM .. TO .. of the numbers; empty: neither is known.
[[nodiscard]] std::string writeSpan(const genogram::Period& period);

} // namespace kudelma::gedcom
