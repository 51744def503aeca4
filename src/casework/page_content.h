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
};
using CircleContent = std::map<RecordId, RecordContent>;

/// The readable records of a circle as the view's person sees them, those in guests' documents too.
[[nodiscard]] CircleContent contentOf(const CaseView& view, const CircleId& circle);
/// What writeContent() wrote; what is no record is left out.
[[nodiscard]] CircleContent contentOf(crdt::Document& document);
/// Into a document that has none of these records; each in a transaction of its own, which must fit into a frame.
void writeContent(crdt::Document& document, const CircleContent& content);
/// Which device is whose is said anew in each page: takes it out.
void forgetDevices(CircleContent& content);

struct BroughtHome
{
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
    /// Both were changed, in the same field: the page at home has what was written in the meeting now.
    std::vector<RecordId> overruled;
    /// Was changed in the meeting and stays as it is at home: it is not there any more, is somebody's own, or something
    /// points at it.
    std::vector<RecordId> left;
};

/// Makes the changes that lead from `before` to `after` in the document of `circle` that the view's person writes.
/// What was changed at home meanwhile stays, field by field and, in texts, letter by letter. What was taken away at
/// home never comes back: it may have been moved to where fewer see it. What is there already is not added twice.
/// Everything counts as left where the person may not write.
[[nodiscard]] BroughtHome bringHome(
    CaseView& home, const CircleId& circle, const CircleContent& before, const CircleContent& after);

} // namespace kudelma::casework
