// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "meeting/meeting_template.h"

#include <QDate>

#include <vector>

namespace kudelma::meeting {

/// What is still open when a meeting is to be closed. Each names one record, so that a tap leads there.
enum class FindingKind {
    HypothesisWithoutQuestion, ///< No question tests it.
    QuestionWithoutPerson, ///< Nobody is named who will be asked, or who asks.
    QuestionWithoutDate,
    StepWithoutOwner,
    StepWithoutDate,
    StepWithoutChild, ///< Nobody said how it serves the child.
    StepAnswersNothing, ///< It belongs to no hypothesis and nobody's words.
    ChildNotTold, ///< Nobody was named who tells the child, or when, or how.
    NoChildsVoice, ///< No words of the child, and no reason with a plan.
    TooManyHypotheses, ///< More than kMaxOpenHypotheses are open.
    OneHypothesisOnly, ///< Fewer than kMinOpenHypotheses: what else could it be?
    SketchNotKept, ///< Will be deleted after the meeting unless somebody keeps it.
    LossWithoutNecessity, ///< Kept without a reason why it must be known: offer to delete it.
};

/// Musts are mended, or let be with a reason; the others are reminders.
enum class Weight { Must, Reminder };

struct Finding
{
    FindingKind kind;
    Weight weight = Weight::Reminder;
    casework::RecordId record; ///< Null for findings about the whole.
};

inline constexpr int kMaxOpenHypotheses = 7;
inline constexpr int kMinOpenHypotheses = 2;

/// Looks at what this view shows; records of other meetings count only where they are still open.
[[nodiscard]] std::vector<Finding> closingChecks(
    const casework::CaseView& view, const casework::RecordId& meeting, const MeetingTemplate& order);

} // namespace kudelma::meeting
