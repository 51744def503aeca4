// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_entry.h"
#include "app/core/case_room.h"

namespace kudelma::vault {
class Vault;
}

namespace kudelma::app {

/// Keeps the numbers of a team's meetings in the circle of the team (casework::Figures): no word, no name, and nothing
/// that says which child it was.
class FigureBook
{
public:
    static constexpr int kKeptWeeks = 104; ///< Older ones are taken out.

    /// Of all meetings that have ended, that this person led, and that all who read the page's widest circle were asked
    /// to: a meeting of fewer would show in the numbers to those who do not know of it. Written where it is new or has
    /// changed. Nothing of a page for practising, and of a meeting without internet only once it is home. `page` and
    /// `team` must be of the same profile, and `secret` of it alone.
    static void note(CaseRoom& page, const CaseEntry& entry, CaseRoom& team, const QByteArray& secret);
    /// Random, made at the first time and kept in the vault; empty: it could not be kept.
    [[nodiscard]] static QByteArray secretOf(vault::Vault& vault);
    /// Something stands in the way of the team's meetings. False: it could not be written.
    static bool raise(CaseRoom& team, const QString& obstacle, QDate today);
    [[nodiscard]] static std::vector<casework::Figures> figures(CaseRoom& team);
    /// Where the figures of a team stand; null: this device may not write there.
    [[nodiscard]] static casework::CircleId home(CaseRoom& team);

private:
    static void takeOutOld(CaseRoom& team, QDate today);
};

} // namespace kudelma::app
