// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "report/memo.h"

#include <QDateTime>

#include <vector>

namespace kudelma::report {

enum class UseDoubt {
    None,
    Changed, ///< It may have been changed, or what stood before it is gone.
    Writer, ///< It is not certain who wrote it.
};

/// A line of the use log, with names instead of ids.
struct UseExtractLine
{
    QDateTime at; ///< Local time.
    QString who; ///< Name, with the title behind it where there is one.
    casework::UseDeed deed = casework::UseDeed::Opened;
    casework::UseMatter matter = casework::UseMatter::Case;
    QString toWhom;
    QString why;
    UseDoubt doubt = UseDoubt::None;
};

struct UseExtractOptions
{
    QDate today;
    QString reader; ///< The name of the person whom it is for; empty: not one of the case's people.
    QString why; ///< What it was asked for.
    bool isShortened = false; ///< Lines are gone that were there before.
};

/// The use log in plain words for a person who asks who has handled what is known of them: to whom it was shown or
/// given, then everybody who opened or changed it. To be printed by memoPdf(). `lines` in any order.
[[nodiscard]] Memo makeUseExtract(std::vector<UseExtractLine> lines, const UseExtractOptions& options);

} // namespace kudelma::report
