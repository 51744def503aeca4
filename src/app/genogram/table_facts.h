// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

#include <QStringList>

#include <map>

namespace kudelma::app {

/// Who is whose in one view, read once: what the cells of the family table say.
class TableFacts
{
public:
    enum class Side : std::uint8_t { Mother, Father };

    /// `shared`: for a screen that several people look at, without the names of those who stay off it.
    TableFacts(const casework::CaseView& view, bool shared);

    /// Parents by birth, by law or by adoption. Those whose gender says neither stand where there is room.
    [[nodiscard]] std::vector<casework::RecordId> parents(const casework::RecordId& child, Side side) const;
    /// The records that say so.
    [[nodiscard]] std::vector<casework::Stored<casework::Parentage>> links(const casework::RecordId& child) const;
    /// With whom the person is a couple now.
    [[nodiscard]] std::vector<casework::RecordId> partners(const casework::RecordId& person) const;
    [[nodiscard]] QStringList homes(const casework::RecordId& person) const;
    [[nodiscard]] QString nameOf(const casework::RecordId& person) const;
    [[nodiscard]] QString names(const std::vector<casework::RecordId>& persons) const;
    /// Of a home without a name: of somebody else who lives there.
    [[nodiscard]] QString homeName(const casework::Household& home, const casework::RecordId& person) const;

    [[nodiscard]] static bool isParent(casework::ParentSort sort);
    [[nodiscard]] static bool lasts(const casework::Union& couple);

private:
    [[nodiscard]] bool shows(const casework::RecordId& person) const;

    const casework::CaseView& m_view;
    bool m_shared;
    std::multimap<casework::RecordId, casework::Stored<casework::Parentage>> m_links;
    std::multimap<casework::RecordId, casework::RecordId> m_partners;
    std::multimap<casework::RecordId, QString> m_homes;
};

} // namespace kudelma::app
