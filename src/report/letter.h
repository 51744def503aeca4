// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo.h"
#include "report/memo_pdf.h"

namespace kudelma::report {

inline constexpr int kMaxLetterQuotes = 3;
inline constexpr int kMaxLetterSteps = 8;

/// A letter to a child as a worker finds it, to be written on: what was said, what was agreed, who does what.
struct LetterDraft
{
    QString words;
    std::vector<casework::RecordId> from; ///< What its words come from: who reads the letter must see all of it.
};

/// A draft in short sentences, in the application's language, of a meeting. Everything in it is from what all readers
/// of `source` hold. What the child said is there only where the child asked nothing of who may hear it.
/// `writer`: who signs it.
[[nodiscard]] LetterDraft letterDraft(const MemoSource& source, const casework::RecordId& meeting,
    const casework::RecordId& child, const QString& writer);

/// The letter on A4, in large letters. Nothing on it tells who it is from but its own words; see memoPdf().
[[nodiscard]] QByteArray letterPdf(const QString& words, const MemoType& type, QDate day);
/// For whoever has no PDF reader, or prints by other ways: UTF-8 with lines ended by CR LF.
/// `mark`: stands above it, such as that it is for practice.
[[nodiscard]] QByteArray letterText(const QString& words, const QString& mark = {});

} // namespace kudelma::report
