// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/keyed_list_model.h"

#include <QSet>

namespace kudelma::app {

using namespace Qt::StringLiterals;

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
    const Row& row = m_rows[std::size_t(index.row())];
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

int KeyedListModel::indexOfKey(const QString& key) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            return int(i);
    }
    return -1;
}

QVariant KeyedListModel::value(int row, const QString& role) const
{
    if (role == "key"_L1)
        return row < 0 || row >= count() ? QVariant() : m_rows[std::size_t(row)].key;
    const qsizetype position = m_roles.indexOf(role.toLatin1());
    if (row < 0 || row >= count() || position < 0)
        return {};
    return m_rows[std::size_t(row)].values.value(position);
}

void KeyedListModel::setRows(std::vector<Row> wanted)
{
    QSet<QString> keys;
    std::erase_if(wanted, [&](const Row& row) {
        const qsizetype before = keys.size();
        keys.insert(row.key);
        return keys.size() == before;
    });
    const int before = count();
    for (int i = count() - 1; i >= 0; --i) {
        if (!keys.contains(m_rows[std::size_t(i)].key)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < int(wanted.size()); ++i) {
        Row& target = wanted[std::size_t(i)];
        int at = -1;
        for (int j = i; j < count() && at < 0; ++j) {
            if (m_rows[std::size_t(j)].key == target.key)
                at = j;
        }
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(target));
            endInsertRows();
            continue;
        }
        if (at > i) {
            beginMoveRows({}, at, at, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + at, m_rows.begin() + at + 1);
            endMoveRows();
        }
        Row& present = m_rows[std::size_t(i)];
        if (present.values != target.values) {
            present.values = std::move(target.values);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace kudelma::app
