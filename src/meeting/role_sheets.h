// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "meeting/meeting_template.h"

#include <map>

namespace kudelma::meeting {

/// What somebody in a role can do, cannot do, and is bound by, as a content pack says it: a beginning, to be put into
/// the words of whoever has the role (casework::Member::can and its neighbours).
struct RoleSheet
{
    LocalText can;
    LocalText cannot;
    LocalText boundBy;
};

inline constexpr qsizetype kMaxRoleText = 300; ///< As much as a record holds.

/// From a file as assets/roles/roles.json. Roles that this version does not know are an error.
[[nodiscard]] tl::expected<std::map<casework::MemberRole, RoleSheet>, TemplateError> roleSheetsFrom(
    const QByteArray& json);

} // namespace kudelma::meeting
