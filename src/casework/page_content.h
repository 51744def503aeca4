// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "casework/raw_record.h"

/// What a circle of a page holds, apart from its document: to take it along into another page of the same child (a
/// meeting without internet has a page of its own), and to bring home what was changed there.
namespace kudelma::casework {

struct RecordContent
{
    RecordKind kind = RecordKind::Person;
    RawMap fields;
    std::optional<MemberId> owner = std::nullopt; ///< Whose own document it stands in; what was taken along has none.
};
using CircleContent = std::map<RecordId, RecordContent>;

inline constexpr std::size_t kMaxCarriedBytes = 96 * 1024; ///< Of one record: it must fit into a frame.
inline constexpr std::size_t kMaxCarriedOfOwner = 500; ///< Records of one person's own document of a circle.

/// The readable records of a circle as the view's person sees them, snapshots left out, those in guests' documents too.
/// These count as made by whoever owns the document, whatever they say, and do not say who anybody is.
[[nodiscard]] CircleContent contentOf(const CaseView& view, const CircleId& circle);
/// What writeContent() wrote; what is no record is left out.
[[nodiscard]] CircleContent contentOf(crdt::Document& document);
/// Into a document that has none of these records; each in a transaction of its own.
void writeContent(crdt::Document& document, const CircleContent& content);
/// Takes out what is beyond the limits, of this content and of a document that may hold some already; what stands in
/// people's own documents first. Answers what went.
std::vector<RecordId> cutToLimits(CircleContent& content, crdt::Document* document = nullptr);
/// What is no longer readable in `now` though its record still stands in the document counts as unchanged.
void keepUnreadable(CircleContent& now, crdt::Document& document, const CircleContent& before);
/// Which device is whose is said anew in each page: takes it out.
void forgetDevices(CircleContent& content);

struct CircleChange
{
    CircleId circle; ///< At home.
    CircleContent before;
    CircleContent after;
};

struct BroughtHome
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    /// Both were changed, in the same field: the page at home has what was written in the meeting now.
    std::vector<RecordId> overruled;
    /// Was changed in the meeting and stays as it is at home: it is not there any more, is somebody's own, is too much,
    /// or something points at it.
    std::vector<RecordId> left;
};

/// Makes the changes that lead from `before` to `after` in the documents of the circles that the view's person writes.
/// What was changed at home meanwhile stays, field by field and, in texts, letter by letter. What was taken away at
/// home never comes back: it may have been moved to where fewer see it. What is there already is not added twice.
/// What stood in somebody's own document is only added, never a change of what others wrote. Everything counts as left
/// where the person may not write. Removed is only what nothing points at, once all circles have been written.
[[nodiscard]] BroughtHome bringHome(CaseView& home, std::vector<CircleChange> circles);

} // namespace kudelma::casework
