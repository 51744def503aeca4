// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"

#include <functional>

namespace kudelma::app {

/// A list whose rows its desk makes when somebody looks. The desk says when they are no longer right.
class ListOnDemand : public KeyedListModel
{
public:
    using Make = std::function<std::vector<Row>()>;

    /// Whatever `make` uses must outlive the list. It is called later, never from here.
    ListOnDemand(const QList<QByteArray>& roles, Make make)
        : KeyedListModel(roles)
        , m_make(std::move(make))
    {
        outdate();
    }

    using KeyedListModel::outdate;

protected:
    [[nodiscard]] std::vector<Row> build() const override { return m_make(); }

private:
    Make m_make;
};

} // namespace kudelma::app
