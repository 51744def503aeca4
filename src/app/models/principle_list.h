// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The principles by which the team works (assets/guidance), in the language of now.
class PrincipleList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::KeyedListModel* principles READ principles CONSTANT FINAL) ///< key, title, words

public:
    explicit PrincipleList(QObject* parent = nullptr);
    [[nodiscard]] KeyedListModel* principles() { return &m_principles; }
    Q_INVOKABLE void look(); ///< Anew: the language may be another one since.

private:
    KeyedListModel m_principles{{"title", "words"}};
};

} // namespace kudelma::app
