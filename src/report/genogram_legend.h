// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/genogram_painter.h"

#include <QPainter>

namespace kudelma::report {

/// The signs that a drawing has, each with its words, in lines as long as there is room; in units of the drawing.
/// Inside this room.
class GenogramLegendBlock
{
public:
    GenogramLegendBlock(const genogram::Scene& scene, QString fontFamily);

    /// Breaks the lines. How high the block became; 0: no signs.
    qreal arrange(qreal width);
    void paint(QPainter& painter, QPointF at, const GenogramPainter& ink) const;

private:
    struct Sign
    {
        const genogram::LegendEntry* entry;
        QString words;
        qreal width;
        QPointF at{};
    };

    [[nodiscard]] QFont font() const;

    QString m_fontFamily;
    std::vector<Sign> m_signs;
};

} // namespace kudelma::report
