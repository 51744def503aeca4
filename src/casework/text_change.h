// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

namespace kudelma::casework {

/// One replacement in a text, in UTF-16 units; never through the middle of a surrogate pair.
struct TextSpan
{
    qsizetype from = 0; ///< In the earlier text.
    qsizetype removed = 0;
    QString inserted;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// The replacements that lead from one text to the other, in the order of the text: as few letters as possible, so
/// that letters of others stay theirs. Where two long texts differ everywhere, one replacement.
[[nodiscard]] std::vector<TextSpan> spansBetween(const QString& before, const QString& after);

/// What `now` becomes when the change from `before` to `after` is taken back, while everything that others did between
/// `after` and `now` stays: our letters that are still there go, and what we removed comes back at its place.
[[nodiscard]] QString withoutChange(const QString& before, const QString& after, const QString& now);

} // namespace kudelma::casework
