// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_editor.h"

#include <array>

/// What changed in the family's picture since a moment: a meeting, or a day that somebody wanted to remember.
///
/// A snapshot holds no words and no ids of records. It says how far each writer's own counting had come in one
/// document (crdt/reach.h): what is beyond that is new. So erasing a record erases it here too, and nothing tells that
/// it was there. The price: what stood in a field before is not shown; the memo of a meeting has its picture.
namespace kudelma::casework {

/// The kinds that the picture of a family is made of.
inline constexpr std::array kPictureKinds = {RecordKind::Person, RecordKind::Union, RecordKind::Parentage,
    RecordKind::Twins, RecordKind::Tie, RecordKind::Household, RecordKind::Placement, RecordKind::Mark};

/// Remembers the picture as it is, for this meeting or (null) for none: one record for each document that has some of
/// it. A snapshot of circle C at a meeting of circle M says something of both, so it lives where everybody is in both
/// (AudienceRules::homesFor): nobody learns from it of a circle or of a meeting that they are not in. Where there is no
/// such circle to write into, or the reach is longer than kMaxReachBytes, that document is not remembered. One step of
/// undo.
Result<void> takeSnapshot(CaseEditor& editor, const RecordId& meeting = {});

/// When a picture was remembered, as far as the view's person may know.
struct SnapshotMoment
{
    RecordId meeting; ///< Null: of no meeting, or of one that is not there any more.
    QDateTime taken;

    friend bool operator==(const SnapshotMoment&, const SnapshotMoment&) = default;
};
/// The latest first; of each meeting the last one.
[[nodiscard]] std::vector<SnapshotMoment> snapshotMoments(const CaseView& view);

struct RecordChange
{
    RecordHead head;
    bool isNew = false;
    QStringList fields; ///< Of a record that was there: those written since, in the order of the schema.
};

struct ChangesSince
{
    std::vector<RecordChange> records; ///< In the order of kPictureKinds, then as CaseView::ids() has them.
    /// Some of the view's documents were not remembered then: of those, only what was made later is told.
    bool isPartial = false;
};
/// What was taken away is not told: what somebody erased is gone.
[[nodiscard]] ChangesSince changesSince(const CaseView& view, const SnapshotMoment& moment);

} // namespace kudelma::casework
