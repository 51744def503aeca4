// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "casework/record_writer.h"

/// What follows from records pointing at each other across circles.
namespace kudelma::casework {

/// Every reference leads to a record that is there, of a fitting kind, and in a circle which everybody of `from` is in.
[[nodiscard]] Result<void> checkReferences(
    const CaseView& view, const CircleId& from, const std::vector<Reference>& references);

/// What must happen to others when records go, so that nothing this person may change is left pointing at nothing.
struct Loosening
{
    struct Cleared
    {
        RecordId id;
        const FieldSpec* field;
        FieldValue value; ///< The field without what goes.
    };
    std::vector<Cleared> cleared;
    std::vector<RecordId> removed; ///< Cannot be without it, or without something that goes for that reason.
    std::vector<RecordId> left; ///< Not this person's to change.

    [[nodiscard]] bool isEmpty() const { return cleared.empty() && removed.empty() && left.empty(); }
};
/// `spared` are records that are taken care of otherwise.
[[nodiscard]] Loosening loosen(
    const CaseView& view, const std::vector<RecordId>& going, const std::vector<RecordId>& spared = {});

/// The fields of `id` that point at `before`, as they are when they point at `after` instead.
[[nodiscard]] std::vector<std::pair<const FieldSpec*, FieldValue>> repointed(
    const CaseView& view, const RecordId& id, const RecordId& before, const RecordId& after);

/// Records outside of the deed that point at something it made.
[[nodiscard]] std::vector<RecordId> leaningOn(const CaseView& view, const Deed& deed);

} // namespace kudelma::casework
