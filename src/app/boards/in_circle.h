// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"

namespace kudelma::app {

/// The record that everybody of the circle sees: this one, or the copy of a person that was made for fewer people.
/// Null: they see none.
[[nodiscard]] inline casework::RecordId seenInCircle(
    const casework::CaseView& view, const casework::CircleId& circle, const casework::RecordId& record)
{
    const auto fits = [&](const casework::RecordId& id) {
        const auto head = view.head(id);
        return head && view.rules().mayPoint(circle, head->key.circle);
    };
    if (fits(record))
        return record;
    for (const auto& [head, alias] : view.all<casework::Alias>()) {
        if (alias.person == record && fits(alias.copy))
            return alias.copy;
    }
    return {};
}

/// A record that everybody of the circle sees says who this is. Otherwise not even their key belongs there.
[[nodiscard]] inline bool isNamedInCircle(
    const casework::CaseView& view, const casework::CircleId& circle, const casework::MemberId& member)
{
    for (const auto& [head, record] : view.all<casework::Member>()) {
        if (record.member == member && view.rules().mayPoint(circle, head.key.circle))
            return true;
    }
    return false;
}

} // namespace kudelma::app
