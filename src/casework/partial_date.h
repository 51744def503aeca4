// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace kudelma::casework {

/// A date as families know it: a year, a month or a day, exact or "about", "before", "after". Text form: 2016, 2016-05,
/// 2016-05-12, with ~, < or > in front. The empty date means "not known".
struct PartialDate
{
    enum class Quality : std::uint8_t { Exact, About, Before, After };

    int year = 0; ///< 0: not known.
    int month = 0; ///< 0: only the year is known.
    int day = 0; ///< 0: only the year and month are known.
    Quality quality = Quality::Exact;

    [[nodiscard]] static PartialDate of(QDate date) { return {date.year(), date.month(), date.day(), Quality::Exact}; }
    /// The empty text is the empty date; what is no date of the calendar between kFirstYear and kLastYear is nothing.
    [[nodiscard]] static std::optional<PartialDate> fromText(QStringView text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isEmpty() const { return year == 0; }
    /// First and last day that it may mean, not regarding the quality; invalid when empty.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;

    static constexpr int kFirstYear = 1500;
    static constexpr int kLastYear = 2500;
};

/// Whole years of age on a day; nothing when it cannot be known or the person was not yet born.
[[nodiscard]] std::optional<int> ageOn(const PartialDate& born, QDate day);

} // namespace kudelma::casework
