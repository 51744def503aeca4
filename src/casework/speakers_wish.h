// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "casework/reference_rules.h"

/// What somebody asked for their own words holds wherever these are written, moved or copied: whom they said "never"
/// of does not read them; said without a name, they do not tell who said them to anybody but workers; and they stay
/// as they were said.
namespace kudelma::casework {

/// Whether this role is a worker's: of the team, or who supervises it.
[[nodiscard]] bool isWorker(MemberRole role);

/// The people who read the circle and are on the drawing as one of these, under whatever record.
[[nodiscard]] Members readersAmong(const CaseView& view, const CircleId& circle, const std::vector<RecordId>& persons);

/// Whether others than workers, the speaker and `author` read the circle. Of whom no record says that they are a
/// worker, or one says that they are none, counts as somebody else.
[[nodiscard]] bool othersThanWorkersRead(
    const CaseView& view, const MemberId& author, const CircleId& circle, const RecordId& speaker);

/// Whether a record with these fields may stand in this circle: SaidNever, WouldName, and Missing for a drawing of
/// nobody whose words are somebody's. Asks of words, and of drawings
/// that go with words; everything else may.
[[nodiscard]] Result<void> checkWish(
    const CaseView& view, const MemberId& author, const CircleId& circle, RecordKind kind, const FieldValues& values);

/// Whether a record may become `after` where it stands. What was already so may stay, so that old words can be taken
/// back or narrowed; what was said is changed by nobody but who said it, in their own document (TheirWords).
[[nodiscard]] Result<void> checkWishOfChange(const CaseView& view, const MemberId& author, const RecordHead& head,
    const FieldValues& before, const FieldValues& after);

/// Whether a deed that takes its target from these references would make somebody's "never" or "ask me first" forget
/// whom it was about.
[[nodiscard]] bool losesWish(const CaseView& view, const Loosening& loosening);

} // namespace kudelma::casework
