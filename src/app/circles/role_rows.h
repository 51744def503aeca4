// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/people.h"
#include "report/phrases.h"

namespace kudelma::app {

/// The roles that somebody may have, to choose from: key is the number, and the name.
[[nodiscard]] inline std::vector<KeyedListModel::Row> roleRows(bool onlyWorkers)
{
    std::vector<KeyedListModel::Row> rows;
    for (int role = 0; role <= int(casework::MemberRole::Coach); ++role) {
        const auto choice = casework::MemberRole(role);
        if (!onlyWorkers || isWorker(choice))
            rows.push_back({QString::number(role), {report::Phrases::role(choice)}});
    }
    return rows;
}

/// Who somebody is beside their name: as they say it, else their role.
[[nodiscard]] inline QString detailOf(const PersonCard& card)
{
    return card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
}

} // namespace kudelma::app
