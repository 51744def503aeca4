// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_team.h"

#include <QDate>

#include <vector>

namespace kudelma::meeting {

/// The figures that are shown at present. Between two looks only one meeting may have been held, and the difference
/// would tell how that one went: who came, whether they gave feedback. So what is shown stays as it was, with the day
/// on which it was counted, until meetings of kLeastGroup children have come, gone or changed since.
class CoverageRelease
{
public:
    static constexpr qsizetype kMaxBytes = 4 * 1024 * 1024; ///< Of what is kept.

    [[nodiscard]] const std::vector<casework::Figures>& figures() const { return m_figures; }
    [[nodiscard]] QDate day() const { return m_day; } ///< Invalid: nothing was shown yet.

    /// True when there is enough that is new: then what is shown is that, as of today.
    bool renew(const std::vector<casework::Figures>& present, QDate today);

    [[nodiscard]] QByteArray toBytes() const;
    /// What cannot be read is nothing.
    [[nodiscard]] static CoverageRelease fromBytes(const QByteArray& bytes);

private:
    std::vector<casework::Figures> m_figures;
    QDate m_day;
};

} // namespace kudelma::meeting
