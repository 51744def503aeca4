// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

namespace kudelma::meeting {

/// One of the principles by which a team works, in words that the family reads as well.
struct Principle
{
    QString key;
    LocalText title;
    LocalText text;
};

inline constexpr int kMaxPrinciples = 20;

/// From a file as assets/guidance/principles.json.
[[nodiscard]] tl::expected<std::vector<Principle>, TemplateError> principlesFrom(const QByteArray& json);

} // namespace kudelma::meeting
