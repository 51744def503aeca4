// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo_pdf.h"

#include <QTextDocument>

#include <memory>
#include <span>

namespace kudelma::report {

/// A spacing that nobody sees. With it Qt makes no ligatures, and whoever looks for "fi" in the PDF finds it.
inline constexpr qreal kNoLigatures = 0.02;

/// Sets these sections as text on pages of that size, in tenths of a point; with the memo's heading above them if it is
/// the beginning. Inside this room.
[[nodiscard]] std::unique_ptr<QTextDocument> memoText(
    const Memo& memo, std::span<const MemoSection> sections, bool isBeginning, const MemoType& type, QSizeF page);

} // namespace kudelma::report
