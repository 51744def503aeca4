// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/ink.h"

namespace kudelma::app {

using namespace Qt::StringLiterals;
using genogram::Role;

report::GenogramColours inkOf(const QVariantMap& named)
{
    const auto colour = [&](const QString& name) { return named.value(name).value<QColor>(); };
    return {
        {Role::None, Qt::transparent},
        {Role::Paper, colour(u"paper"_s)},
        {Role::PersonFill, colour(u"fill"_s)},
        {Role::IndexFill, colour(u"indexFill"_s)},
        {Role::PersonLine, colour(u"ink"_s)},
        {Role::IndexLine, colour(u"index"_s)},
        {Role::QuietLine, colour(u"quiet"_s)},
        {Role::UnionLine, colour(u"union"_s)},
        {Role::ChildLine, colour(u"child"_s)},
        {Role::FosterLine, colour(u"foster"_s)},
        {Role::HouseholdLine, colour(u"household"_s)},
        {Role::HouseholdFill, colour(u"householdFill"_s)},
        {Role::TieNeutral, colour(u"tieNeutral"_s)},
        {Role::TieWarm, colour(u"tieWarm"_s)},
        {Role::TieStrained, colour(u"tieStrained"_s)},
        {Role::TieDistance, colour(u"tieDistance"_s)},
        {Role::TieHarm, colour(u"tieHarm"_s)},
        {Role::MarkFill, colour(u"mark"_s)},
        {Role::BadgeFill, colour(u"badge"_s)},
        {Role::BadgeLine, colour(u"ink"_s)},
        {Role::Text, colour(u"ink"_s)},
        {Role::QuietText, colour(u"quiet"_s)},
        {Role::BadgeText, colour(u"badgeInk"_s)},
        {Role::CardFill, colour(u"paper"_s)},
    };
}

} // namespace kudelma::app
