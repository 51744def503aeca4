// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo.h"

namespace kudelma::report {

/// Something in a text that its readers may not know from anywhere else: it may have slipped in.
struct CheckFinding
{
    enum class Kind : std::uint8_t {
        Name, ///< Of a person, a place of work or somebody around the table.
        Address,
        Words, ///< A run of words as they stand in a record that the readers do not hold.
    };

    Kind kind = Kind::Name;
    QString found; ///< As it stands in the text.
    QString place; ///< Heading of the part where it stands.
    QString line; ///< The piece of text that it stands in.
    casework::RecordId record; ///< Where the readers do not see it; for tests, never shown.

    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

inline constexpr int kCheckedRun = 5; ///< So many words in a row are no chance any more.
inline constexpr std::size_t kMaxFindings = 200;

/// A piece of a text that is about to be shown or saved.
struct CheckedText
{
    QString place;
    QString text;
    casework::RecordId record{}; ///< Whose text it is: that it stands there is no reason to know it.
};

/// Compares texts with what this person sees and the readers of `source` do not: names, also when they are inflected,
/// addresses, and runs of kCheckedRun words. What the readers hold too, in
/// another record than the text's own, is no finding. An aid, not a proof: a nickname
/// or a retelling is not found.
[[nodiscard]] std::vector<CheckFinding> checkTexts(
    const casework::CaseView& whole, const MemoSource& source, const std::vector<CheckedText>& texts);

/// The texts of a memo, with the headings under which they stand.
[[nodiscard]] std::vector<CheckedText> textsOf(const Memo& memo);

} // namespace kudelma::report
