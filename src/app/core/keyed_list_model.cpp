// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/keyed_list_model.h"

#include <QMetaMethod>
#include <QSet>

#include <algorithm>

namespace kudelma::app {

namespace {

using Row = KeyedListModel::Row;

void dropRepeated(std::vector<Row>& rows)
{
    QSet<QString> keys;
    std::erase_if(rows, [&](const Row& row) {
        const qsizetype before = keys.size();
        keys.insert(row.key);
        return keys.size() == before;
    });
}

QHash<QString, int> placesOf(const std::vector<Row>& rows)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].key, int(i));
    return places;
}

/// Marks a longest rising run of `places`: what may stay where it is while the others move around it.
std::vector<bool> longestRising(const std::vector<int>& places)
{
    std::vector<int> tails; // index of the smallest last place of a run of each length
    std::vector<int> before(places.size(), -1);
    for (int i = 0; i < int(places.size()); ++i) {
        const auto at = std::ranges::lower_bound(
            tails, places[std::size_t(i)], {}, [&](int index) { return places[std::size_t(index)]; });
        if (at != tails.begin())
            before[std::size_t(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(places.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[std::size_t(i)])
        stays[std::size_t(i)] = true;
    return stays;
}

} // namespace

KeyedListModel::KeyedListModel(const QList<QByteArray>& roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{ }

int KeyedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KeyedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows()[std::size_t(index.row())];
    if (role == kKeyRole)
        return row.key;
    const int position = role - kKeyRole - 1;
    return position >= 0 && position < row.values.size() ? row.values[position] : QVariant();
}

QHash<int, QByteArray> KeyedListModel::roleNames() const
{
    QHash<int, QByteArray> names = {{kKeyRole, "key"}};
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        names.insert(kKeyRole + 1 + int(i), m_roles[i]);
    return names;
}

const std::vector<KeyedListModel::Row>& KeyedListModel::rows() const
{
    if (m_outdated) {
        // Nobody watches, so nobody needs to hear how the rows came about.
        m_outdated = false;
        m_rows = build();
        dropRepeated(m_rows);
    }
    return m_rows;
}

int KeyedListModel::indexOfKey(const QString& key) const
{
    const auto found = std::ranges::find(rows(), key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant KeyedListModel::value(int row, const QString& role) const
{
    if (row < 0 || row >= count())
        return {};
    if (role == u"key")
        return m_rows[std::size_t(row)].key;
    const qsizetype position = m_roles.indexOf(role.toLatin1());
    if (position < 0)
        return {};
    return m_rows[std::size_t(row)].values.value(position);
}

bool KeyedListModel::isWatched() const
{
    static const QMetaMethod kSignals[] = {QMetaMethod::fromSignal(&QAbstractItemModel::rowsInserted),
        QMetaMethod::fromSignal(&QAbstractItemModel::rowsRemoved),
        QMetaMethod::fromSignal(&QAbstractItemModel::dataChanged),
        QMetaMethod::fromSignal(&KeyedListModel::countChanged)};
    return std::ranges::any_of(kSignals, [this](const QMetaMethod& signal) { return isSignalConnected(signal); });
}

void KeyedListModel::outdate()
{
    if (isWatched())
        setRows(build());
    else
        m_outdated = true;
}

void KeyedListModel::setRows(std::vector<Row> wanted)
{
    m_outdated = false;
    dropRepeated(wanted);
    const std::size_t before = m_rows.size();
    removeAllBut(wanted);
    arrange(wanted);
    insertAndChange(wanted);
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void KeyedListModel::removeAllBut(const std::vector<Row>& wanted)
{
    const QHash<QString, int> places = placesOf(wanted);
    const auto goes = [&](int row) { return !places.contains(m_rows[std::size_t(row)].key); };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Brings the rows that stay into their wanted order; each that has to move moves once.
void KeyedListModel::arrange(std::vector<Row>& wanted)
{
    const QHash<QString, int> wantedPlaces = placesOf(wanted);
    std::vector<int> places;
    for (const Row& row : m_rows)
        places.push_back(wantedPlaces.value(row.key));
    std::vector<bool> stays = longestRising(places);
    for (int from = 0; from < int(places.size());) {
        if (stays[std::size_t(from)]) {
            ++from;
            continue;
        }
        // To before the first of the rows at rest that comes after it.
        const int place = places[std::size_t(from)];
        int to = 0;
        for (int i = 0; i < int(places.size()); ++i) {
            if (i != from && stays[std::size_t(i)] && places[std::size_t(i)] < place)
                to = i + 1;
        }
        stays[std::size_t(from)] = true;
        if (to == from || to == from + 1) {
            ++from;
            continue;
        }
        beginMoveRows({}, from, from, {}, to);
        const auto carry = [&](auto& list) {
            const auto begin = list.begin();
            if (to > from)
                std::rotate(begin + from, begin + from + 1, begin + to);
            else
                std::rotate(begin + to, begin + from, begin + from + 1);
        };
        carry(m_rows);
        carry(places);
        carry(stays);
        endMoveRows();
        if (to < from)
            ++from;
    }
}

void KeyedListModel::insertAndChange(std::vector<Row>& wanted)
{
    for (int i = 0; i < int(wanted.size()); ++i) {
        const auto isThere = [&](int row) {
            return i < int(m_rows.size()) && m_rows[std::size_t(i)].key == wanted[std::size_t(row)].key;
        };
        if (!isThere(i)) {
            int last = i;
            while (last + 1 < int(wanted.size()) && !isThere(last + 1))
                ++last;
            beginInsertRows({}, i, last);
            m_rows.insert(m_rows.begin() + i, std::make_move_iterator(wanted.begin() + i),
                std::make_move_iterator(wanted.begin() + last + 1));
            endInsertRows();
            i = last;
            continue;
        }
        Row& present = m_rows[std::size_t(i)];
        QVariantList& values = wanted[std::size_t(i)].values;
        if (values.isSharedWith(present.values))
            continue; // a row that was kept, as most are
        QList<int> roles;
        for (qsizetype value = 0; value < std::max(values.size(), present.values.size()); ++value) {
            if (values.value(value) != present.values.value(value))
                roles << kKeyRole + 1 + int(value);
        }
        if (!roles.isEmpty()) {
            present.values = std::move(values);
            Q_EMIT dataChanged(index(i), index(i), roles);
        }
    }
}

} // namespace kudelma::app
