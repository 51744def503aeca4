// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/audience.h"
#include "crdt/document.h"

#include <map>

namespace kudelma::app {

/// What somebody may do in a circle: team devices write its shared document, guests a document of their own, readers
/// nothing.
enum class Access : std::uint8_t { Shared, Own, Reads };

inline constexpr std::size_t kMaxCirclePeople = 200;

/// Who a circle was made for, as people: stands in the circle's own shared document, so only its members know of it,
/// and everybody in it can say who sees what. Devices come and go in the roster; this names the persons behind them,
/// those who have no device yet too.
struct CircleCard
{
    std::map<casework::MemberId, Access> people;

    [[nodiscard]] casework::Members members() const;
    /// Empty where the document has no card yet. What is not well-formed in it is left out.
    [[nodiscard]] static CircleCard read(crdt::Document& shared);
    void write(crdt::Document& shared) const;

    static constexpr std::string_view kRoot = "circle";
};

} // namespace kudelma::app
