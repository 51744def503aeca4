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

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Keys must be unique; a row whose key came before is left out.
    void setRows(std::vector<Row> wanted);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] Q_INVOKABLE int indexOfKey(const QString& key) const;
    /// Value by role name, for tests and for QML that needs one row.
    [[nodiscard]] Q_INVOKABLE QVariant value(int row, const QString& role) const;

Q_SIGNALS:
    void countChanged();

private:
    QList<QByteArray> m_roles;
    std::vector<Row> m_rows;
};

} // namespace kudelma::app
