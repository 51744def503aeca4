// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "folded_rows.h"

#include <QQmlEngine>

#include <algorithm>
#include <limits>

namespace kudelma::ui {

namespace {

constexpr int kToTheEnd = std::numeric_limits<int>::max();

} // namespace

NeighbourRows::NeighbourRows(QAbstractItemModel& source, int first, int most)
    : m_source(source)
    , m_first(first)
    , m_most(most)
{
    for (int cell = 0; cell < wanted(); ++cell)
        m_cells.emplace_back(source.index(first + cell, 0));
    QQmlEngine::setObjectOwnership(this, QQmlEngine::CppOwnership);
}

int NeighbourRows::wanted() const
{
    return std::clamp(m_source.rowCount() - m_first, 0, m_most);
}

int NeighbourRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

QVariant NeighbourRows::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? m_source.data(m_source.index(m_first + index.row(), 0), role) : QVariant();
}

QHash<int, QByteArray> NeighbourRows::roleNames() const
{
    return m_source.roleNames();
}

void NeighbourRows::renew()
{
    const int count = wanted();
    for (int cell = int(m_cells.size()) - 1; cell >= 0; --cell) {
        const QPersistentModelIndex& now = m_cells[std::size_t(cell)];
        if (now.isValid() && now.row() >= m_first && now.row() < m_first + count)
            continue;
        beginRemoveRows({}, cell, cell);
        m_cells.erase(m_cells.begin() + cell);
        endRemoveRows();
    }
    for (int cell = 0; cell < count; ++cell) {
        const auto place = m_cells.begin() + cell;
        const auto found = std::find_if(place, m_cells.end(),
            [row = m_first + cell](const QPersistentModelIndex& now) { return now.row() == row; });
        if (found == m_cells.end()) {
            beginInsertRows({}, cell, cell);
            m_cells.insert(place, m_source.index(m_first + cell, 0));
            endInsertRows();
        } else if (found != place) {
            const int from = int(found - m_cells.begin());
            beginMoveRows({}, from, from, {}, cell);
            std::rotate(place, found, found + 1);
            endMoveRows();
        }
    }
}

void NeighbourRows::tellChanged(int from, int to, const QList<int>& roles)
{
    const int first = std::max(from - m_first, 0);
    const int last = std::min(to - m_first, int(m_cells.size()) - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last), roles);
}

FoldedRows::FoldedRows(QObject* parent)
    : QAbstractListModel(parent)
{ }

FoldedRows::~FoldedRows() = default;

void FoldedRows::setSource(QAbstractItemModel* source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first) { follow(first, kToTheEnd); });
        connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first) { follow(first, kToTheEnd); });
        connect(source, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                follow(std::min(first, to), std::max(last, to - 1));
            });
        connect(source, &QAbstractItemModel::modelReset, this, &FoldedRows::fold);
        connect(source, &QObject::destroyed, this, &FoldedRows::fold);
        connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                for (const auto& line : m_lines)
                    line->tellChanged(from.row(), to.row(), roles);
            });
    }
    fold();
    Q_EMIT sourceChanged();
}

void FoldedRows::setColumns(int columns)
{
    columns = std::max(columns, 1);
    if (columns == m_columns)
        return;
    m_columns = columns;
    fold();
    Q_EMIT columnsChanged();
}

int FoldedRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant FoldedRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != kCellsRole)
        return {};
    return QVariant::fromValue<QAbstractItemModel*>(m_lines[std::size_t(index.row())].get());
}

QHash<int, QByteArray> FoldedRows::roleNames() const
{
    return {{kCellsRole, "cells"}};
}

int FoldedRows::wantedLines() const
{
    return m_source ? (m_source->rowCount() + m_columns - 1) / m_columns : 0;
}

void FoldedRows::fold()
{
    beginResetModel();
    const auto gone = std::exchange(m_lines, {}); // not before views have let go of them
    for (int line = 0; line < wantedLines(); ++line)
        m_lines.push_back(std::make_unique<NeighbourRows>(*m_source, line * m_columns, m_columns));
    endResetModel();
}

void FoldedRows::follow(int from, int to)
{
    const int before = int(m_lines.size());
    const int wanted = wantedLines();
    if (wanted < before) {
        beginRemoveRows({}, wanted, before - 1);
        const std::vector<std::unique_ptr<NeighbourRows>> gone(
            std::make_move_iterator(m_lines.begin() + wanted), std::make_move_iterator(m_lines.end()));
        m_lines.erase(m_lines.begin() + wanted, m_lines.end());
        endRemoveRows();
    }
    const int last = std::min(to / m_columns, std::min(before, wanted) - 1);
    for (int line = from / m_columns; line <= last; ++line)
        m_lines[std::size_t(line)]->renew();
    if (wanted > before) {
        beginInsertRows({}, before, wanted - 1);
        for (int line = before; line < wanted; ++line)
            m_lines.push_back(std::make_unique<NeighbourRows>(*m_source, line * m_columns, m_columns));
        endInsertRows();
    }
}

} // namespace kudelma::ui
