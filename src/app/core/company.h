// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/records_meeting.h"

#include <QJsonArray>
#include <QStringList>

#include <map>
#include <optional>

namespace kudelma::app {

/// How many people say that they sit beside somebody, at most.
inline constexpr qsizetype kMaxCompanions = 3;

/// Who sits at the same device as somebody, by the names that were said there: companions, who see all of it.
using Company = std::map<casework::MemberId, QStringList>;

using casework::kMaxCompanionChars;

/// `name` as it is told to the others: without spaces around it and with single ones inside. Nothing where it has no
/// letters left, too many, or signs that nobody sees (controls, what turns the direction of writing).
[[nodiscard]] std::optional<QString> companionName(const QString& name);
/// The first kMaxCompanions names in what came from a device; what is none is passed over, and a name counts once.
[[nodiscard]] QStringList companionNames(const QJsonArray& told);

/// Words for companions, the same wherever they stand.
struct CompanyWords
{
    /// Among those who read something: "Kerttu (sits beside Aino)". `whose` empty: beside this device's person.
    [[nodiscard]] static QString reader(const QString& companion, const QString& whose);
    /// Under the name of the one whose device it is: "with Kerttu at the same device".
    [[nodiscard]] static QString with(const QStringList& companions);
    /// Under the name of the one who sits at another's device: "at the same device as Aino".
    [[nodiscard]] static QString at(const QString& whose);
};

} // namespace kudelma::app
