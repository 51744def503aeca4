// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QRectF>

#include <functional>

namespace kudelma::report {

/// Colours for every role of the scene. A role that is missing is painted black, which a test forbids.
using GenogramColours = QHash<genogram::Role, QColor>;
/// Black on white, for paper and for photocopiers.
[[nodiscard]] GenogramColours paperColours();

/// Puts a label's parts into words (Phrases does).
using LabelWords = std::function<QString(const genogram::Label&)>;

/// Paints scenes onto anything that QPainter knows: a screen item, PDF, SVG. The painter's transform decides place and
/// scale; one unit of the scene is one unit of the painter. Owns no data of the scene.
class GenogramPainter
{
public:
    GenogramPainter(GenogramColours colours, LabelWords words, QString fontFamily, int textPercent = 100);

    /// Households, lines, ties and their labels: everything that lies beneath the persons' items.
    void paintLines(QPainter&, const genogram::Scene&) const;
    void paintPersons(QPainter&, const genogram::Scene&) const;
    void paintPerson(QPainter&, const genogram::PersonSymbol&) const;
    void paintPaths(QPainter&, const std::vector<genogram::Path>&) const;
    /// One sign of the legend around (0, 0), with the letter that belongs to it.
    void paintSample(QPainter&, const genogram::LegendEntry&) const;
    void paintAll(QPainter&, const genogram::Scene&) const;
    /// What shows within `part` of the drawing, at `scale` units of the device for one of the drawing. Words that would
    /// be lower than kLeastLetters are left out: nobody could read them, and most of the time would go into them.
    void paintPart(QPainter&, const genogram::Scene&, const QRectF& part, double scale) const;

    static constexpr double kLeastLetters = 4.5; ///< Height of letters on the device.

private:
    void paintPath(QPainter&, const genogram::Path&) const;
    void paintLabel(QPainter&, const genogram::Label&) const;
    void paintPathsIn(QPainter&, const std::vector<genogram::Path>&, const QRectF& part) const;
    void paintLabelsIn(QPainter&, const std::vector<genogram::Label>&, const QRectF& part, double scale) const;

    GenogramColours m_colours;
    LabelWords m_words;
    QString m_fontFamily;
    int m_textPercent;
};

/// Where something of the drawing shows, at most.
[[nodiscard]] QRectF inkBounds(const genogram::Path&);
[[nodiscard]] QRectF inkBounds(const genogram::Label&);

} // namespace kudelma::report
