// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_meeting.h"
#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// A question of the safety check. A yes to a danger asks for thought; a yes to Separate means that these people do
/// not meet.
enum class SafetySort { Danger, Separate };

struct SafetyQuestion
{
    QString key;
    SafetySort sort = SafetySort::Danger;
    LocalText text;
    LocalText hint;
};

/// For whom a thing of the checklist is done.
enum class PreparedFor { Everybody, WhoComes, WhoIsRemote };

struct PreparedItem
{
    QString key;
    PreparedFor whom = PreparedFor::Everybody;
    LocalText text;
};

inline constexpr qsizetype kMaxPreparationBytes = 128 * 1024;
inline constexpr int kMaxSafetyQuestions = 20; ///< As many as a preparation record can hold.
inline constexpr int kMaxPreparedItems = 10; ///< So that the record holds them for everybody at a meeting.

/// What is made ready before a meeting, as a county's content pack gives it (assets/preparation).
class PreparationPack
{
public:
    [[nodiscard]] static tl::expected<PreparationPack, TemplateError> fromJson(const QByteArray& json);

    [[nodiscard]] const std::vector<SafetyQuestion>& questions() const { return m_questions; }
    [[nodiscard]] const std::vector<PreparedItem>& items() const { return m_items; }
    [[nodiscard]] bool isFor(const PreparedItem& item, casework::Attendance attendance) const;

private:
    std::vector<SafetyQuestion> m_questions;
    std::vector<PreparedItem> m_items;
};

/// What the answers to the safety check come to.
struct SafetyState
{
    int open = 0; ///< Questions without an answer.
    bool danger = false; ///< A yes, or a "not known", to a danger.
    bool separate = false; ///< These people do not meet.
    /// They would meet although there is a danger, and nothing says what makes that safe.
    bool wordsNeeded = false;

    [[nodiscard]] bool isAnswered() const { return open == 0 && !wordsNeeded; }
};

inline constexpr qsizetype kMinSafetyWords = 10;

[[nodiscard]] SafetyState safetyState(const PreparationPack& pack, const casework::Preparation& preparation);

/// Whether somebody with this form is in the room or looks on from elsewhere.
[[nodiscard]] bool comesAlong(casework::Attendance attendance);
[[nodiscard]] bool isRemote(casework::Attendance attendance);

} // namespace kudelma::meeting
