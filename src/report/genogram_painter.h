// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/scene.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>

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

private:
    void paintPath(QPainter&, const genogram::Path&) const;
    void paintLabel(QPainter&, const genogram::Label&) const;

    GenogramColours m_colours;
    LabelWords m_words;
    QString m_fontFamily;
    int m_textPercent;
};

} // namespace kudelma::report
