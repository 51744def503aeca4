// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/fact_home.h"

#include <algorithm>

namespace kudelma::app {

QString factHome(const Pen* pen, const casework::CaseView& view, const QStringList& persons)
{
    const QStringList homes = pen ? pen->homesFor(persons) : QStringList();
    for (const QString& home : homes) {
        const bool isOnScreen = std::ranges::any_of(persons, [&](const QString& person) {
            const auto id = casework::RecordId::fromText(person);
            const auto head = id ? view.head(*id) : std::nullopt;
            return head && head->key.circle.text() == home;
        });
        if (isOnScreen)
            return home;
    }
    return homes.isEmpty() ? QString() : homes.back();
}

QStringList factHomes(const Pen* pen, const QStringList& persons)
{
    QStringList homes = pen ? pen->homesFor(persons) : QStringList();
    std::ranges::reverse(homes);
    return homes;
}

std::vector<KeyedListModel::Row> readerRows(const Pen& pen, const QStringList& homes)
{
    std::vector<KeyedListModel::Row> rows;
    for (const QString& home : homes) {
        QStringList names;
        for (const QVariant& reader : pen.seenBy(home))
            names << reader.toMap().value(QStringLiteral("name")).toString();
        rows.push_back({home, {names.join(QStringLiteral(", "))}});
    }
    return rows;
}

bool isForWorkersOnly(CaseRoom& room, const QString& circle)
{
    const auto id = casework::CircleId::fromText(circle);
    if (!id)
        return false;
    const casework::Members& members = room.view().rules().membersOf(*id);
    return !members.empty() && std::ranges::all_of(members, [&](const casework::MemberId& member) {
        return isKnownWorker(room.person(member));
    });
}

} // namespace kudelma::app
