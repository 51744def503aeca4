// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/partial_date.h"
#include "report/quick_words.h"

#include <span>

namespace kudelma::report {

inline constexpr qsizetype kMaxQuickPhrase = 400; ///< Letters; what is beyond is not read.
inline constexpr qsizetype kMaxQuickName = 120; ///< As a person's name may be long.
inline constexpr int kMaxQuickCount = 10; ///< "kymmenen sisarusta".
inline constexpr int kMaxQuickNameTokens = 3;

/// One relative (or several of a kind), as somebody tells of them: "veli, noin 20, Ruotsi, ei yhteyttä".
struct QuickRelative
{
    KinWord kin; ///< No path: nobody said what this person is, and nobody can be drawn.
    QString kinWord; ///< As it was written.
    int count = 1;
    QString name;
    casework::PartialDate born;
    casework::PartialDate died;
    bool deceased = false;
    casework::Gender gender = casework::Gender::Unknown;
    QString note; ///< What was not understood, and places: kept in the words of whoever told it.
    std::optional<genogram::TieType> tie; ///< With the person whose relative this is.
    /// Words of harm were among it. They are in no field: who says so, and who may know, must be chosen.
    bool withheld = false;
    /// Words of illness, substances or a loss were among it, and are in no field: a mark asks for the reason.
    bool withheldHealth = false;

    [[nodiscard]] bool isUnderstood() const { return !kin.path.empty(); }
    friend bool operator==(const QuickRelative&, const QuickRelative&) = default;
};

/// Reads in the language that understands most of it; where several do, in the first one. Ages are counted back from
/// `today`, and are about.
[[nodiscard]] QuickRelative readQuickPhrase(const QString& text, std::span<const QuickWords> languages, QDate today);

/// A date of birth as people type it: "2012", "2012-06-19", "~2012", or an age ("14", "noin 20", "3 kk"). Empty text is
/// the empty date; nothing: this is neither.
[[nodiscard]] std::optional<casework::PartialDate> bornFrom(
    const QString& text, std::span<const QuickWords> languages, QDate today);

} // namespace kudelma::report
