// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

#include <vector>

namespace kudelma::app {

/// A list whose rows have keys: give it the wanted rows, and it tells views the smallest moves, insertions, removals
/// and changes that lead there, so that delegates keep their state and nothing jumps. Without it every change of one
/// record would build a whole screen anew.
class KeyedListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Lists come from the view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    static constexpr int kKeyRole = Qt::UserRole; ///< "key": stable identity of the row, text.

    struct Row
    {
        QString key;
        QVariantList values; ///< In the order of the role names.
    };

    /// `roles`: the names after "key", in order; row values follow it.
    explicit KeyedListModel(const QList<QByteArray>& roles, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(rows().size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Keys must be unique; a row whose key came before is left out.
    void setRows(std::vector<Row> wanted);
    [[nodiscard]] const std::vector<Row>& rows() const;
    [[nodiscard]] Q_INVOKABLE int indexOfKey(const QString& key) const;
    /// Value by role name, for tests and for QML that needs one row.
    [[nodiscard]] Q_INVOKABLE QVariant value(int row, const QString& role) const;
    /// Somebody would hear of a change: a view, or a binding to `count`.
    [[nodiscard]] bool isWatched() const;

Q_SIGNALS:
    void countChanged();

protected:
    /// For lists that make their rows themselves: the rows as they should be now. See outdate().
    [[nodiscard]] virtual std::vector<Row> build() const { return {}; }
    /// The rows are no longer right. Somebody who watches is told at once; otherwise they are built when next read, so
    /// a list that no screen shows costs nothing.
    void outdate();
    /// As last built, right or not.
    [[nodiscard]] const std::vector<Row>& rowsAsBuilt() const { return m_rows; }

private:
    void removeAllBut(const std::vector<Row>& wanted);
    void arrange(std::vector<Row>& wanted);
    void insertAndChange(std::vector<Row>& wanted);

    QList<QByteArray> m_roles;
    mutable std::vector<Row> m_rows;
    mutable bool m_outdated = false;
};

} // namespace kudelma::app
