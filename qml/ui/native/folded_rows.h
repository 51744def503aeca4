// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace kudelma::ui {

/// So many neighbouring rows of a list, as a list of their own with the same roles.
class NeighbourRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    /// Rows `first` to `first + most - 1` of `source`, as far as it has them; `source` must outlive this.
    NeighbourRows(QAbstractItemModel& source, int first, int most);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Other rows of the source stand here now, or fewer, or more. What stays here is not made anew: whoever has the
    /// keyboard in a card keeps it.
    void renew();
    /// Rows `from` to `to` of the source have changed in themselves.
    void tellChanged(int from, int to, const QList<int>& roles);

private:
    [[nodiscard]] int wanted() const;

    QAbstractItemModel& m_source;
    int m_first;
    int m_most;
    std::vector<QPersistentModelIndex> m_cells; ///< Of the source: where each that stands here has gone.
};

/// A list folded into lines of several cards, so that cards side by side can stand in a list that makes only what is
/// seen. Role "cells": the cards of a line, a list with the roles of the source.
class FoldedRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel* source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged FINAL) ///< At least 1.

public:
    static constexpr int kCellsRole = Qt::UserRole;

    explicit FoldedRows(QObject* parent = nullptr);
    ~FoldedRows() override;

    [[nodiscard]] QAbstractItemModel* source() const { return m_source; }
    void setSource(QAbstractItemModel* source);
    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sourceChanged();
    void columnsChanged();

private:
    void fold(); ///< From nothing.
    void follow(int from, int to); ///< Other rows stand at these places of the source.
    [[nodiscard]] int wantedLines() const;

    QPointer<QAbstractItemModel> m_source;
    int m_columns = 1;
    std::vector<std::unique_ptr<NeighbourRows>> m_lines;
};

} // namespace kudelma::ui
