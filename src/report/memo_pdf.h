// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/memo.h"

#include <QByteArray>

namespace kudelma::report {

/// The typefaces of the document; they are embedded in it. Families that the program has loaded.
struct MemoType
{
    QString sans;
    QString serif; ///< For people's own words.
    QString mark{}; ///< Stands on each page, such as that it is for practice; empty: nothing does.
};

/// The memo as PDF on A4, made in memory: nothing is written anywhere. The head of each page and the document's
/// metadata name nobody, and tell neither the machine nor the hour. `day` is all that tells when it was made.
///
/// Qt 6.4 cannot tag a PDF, so there is no structure for screen readers in it; the order of the text is that of
/// reading, and the picture of the family stands in words as well.
[[nodiscard]] QByteArray memoPdf(const Memo& memo, const MemoType& type, QDate day);

} // namespace kudelma::report
