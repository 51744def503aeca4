// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractItemModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace kudelma::ui {

/// Tells when rows of a list come, go or move, so that who points at one by its place can find it again; and when a row
/// says something else, as in another language. Lists that are no QAbstractItemModel, such as texts written down in
/// QML, never do.
class ModelWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant model READ model WRITE setModel NOTIFY modelChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QVariant model() const { return m_model; }
    void setModel(const QVariant& model);

Q_SIGNALS:
    void modelChanged();
    void moved();
    void reworded();

private:
    QVariant m_model;
    QPointer<QAbstractItemModel> m_rows;
};

} // namespace kudelma::ui
