// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace kudelma::app {

/// What a scene draws, piece by piece: where, and a number that is another one when the piece is another. By them it is
/// known which part of a drawing an edit has changed, so that only that part is painted anew.
class InkMarks
{
public:
    InkMarks() = default;
    explicit InkMarks(const genogram::Scene& scene);

    /// Stands for everything that shows within `part`; 0: nothing does.
    [[nodiscard]] std::uint64_t within(const QRectF& part) const;

private:
    struct Mark
    {
        QRectF where;
        std::uint64_t number = 0;
    };
    std::vector<Mark> m_marks; ///< In painting order.
};

} // namespace kudelma::app
