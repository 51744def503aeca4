// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "model_watch.h"

namespace kudelma::ui {

void ModelWatch::setModel(const QVariant& model)
{
    if (model == m_model)
        return;
    if (m_rows)
        m_rows->disconnect(this);
    m_model = model;
    m_rows = qobject_cast<QAbstractItemModel*>(model.value<QObject*>());
    if (m_rows) {
        connect(m_rows, &QAbstractItemModel::rowsInserted, this, &ModelWatch::moved);
        connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &ModelWatch::moved);
        connect(m_rows, &QAbstractItemModel::rowsMoved, this, &ModelWatch::moved);
        connect(m_rows, &QAbstractItemModel::modelReset, this, &ModelWatch::moved);
        connect(m_rows, &QAbstractItemModel::dataChanged, this, &ModelWatch::reworded);
    }
    Q_EMIT modelChanged();
}

} // namespace kudelma::ui
