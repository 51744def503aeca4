// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// One of the things that people choose from, in the words of a content pack: what stood in the way of a team's
/// meetings, why a supervisor reads a memo.
struct WordedChoice
{
    QString key;
    LocalText text;
};

inline constexpr int kMaxChoices = 20; ///< As many as a record can hold.
inline constexpr qsizetype kMaxChoiceKey = 40;
inline constexpr qsizetype kMaxChoiceText = 120;

/// From a file as assets/review/obstacles.json.
[[nodiscard]] tl::expected<std::vector<WordedChoice>, TemplateError> wordedChoicesFrom(const QByteArray& json);

} // namespace kudelma::meeting
