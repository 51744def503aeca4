// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/genogram_legend.h"

#include "report/memo_text.h"
#include "report/phrases.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kudelma::report {

namespace {

constexpr qreal kSampleWidth = 44; // LegendEntry::sample
constexpr qreal kSampleHeight = 26;
constexpr qreal kSignHeight = 32;
constexpr qreal kGap = 8;
constexpr qreal kBetween = 22;
constexpr int kFontSize = 13;

/// Letters, which the words explain by themselves, have no sample.
qreal sampleWidth(const genogram::LegendEntry& entry)
{
    return entry.sample.empty() ? 0 : kSampleWidth + kGap;
}

/// So that no sample is larger than its line.
qreal scaleOf(const genogram::LegendEntry& entry)
{
    qreal reach = 1;
    for (const genogram::Path& path : entry.sample) {
        for (const genogram::Segment& segment : path.segments)
            reach = std::max({reach, std::abs(segment.to.x) * kSampleHeight / kSampleWidth, std::abs(segment.to.y)});
    }
    return std::min(1.0, kSampleHeight / 2 / reach);
}

} // namespace

GenogramLegendBlock::GenogramLegendBlock(const genogram::Scene& scene, QString fontFamily)
    : m_fontFamily(std::move(fontFamily))
{
    const QFontMetricsF metrics(font());
    for (const genogram::LegendEntry& entry : scene.legend) {
        const QString words = Phrases::legend(entry);
        if (!words.isEmpty())
            m_signs.push_back({&entry, words, sampleWidth(entry) + metrics.horizontalAdvance(words)});
    }
}

QFont GenogramLegendBlock::font() const
{
    QFont font(m_fontFamily);
    font.setPixelSize(kFontSize);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal GenogramLegendBlock::arrange(qreal width)
{
    QPointF at;
    for (Sign& sign : m_signs) {
        if (at.x() > 0 && at.x() + sign.width > width)
            at = {0, at.y() + kSignHeight};
        sign.at = at;
        at.rx() += sign.width + kBetween;
    }
    return m_signs.empty() ? 0 : at.y() + kSignHeight;
}

void GenogramLegendBlock::paint(QPainter& painter, QPointF at, const GenogramPainter& ink) const
{
    painter.save();
    painter.translate(at);
    for (const Sign& sign : m_signs) {
        painter.save();
        painter.translate(sign.at + QPointF(kSampleWidth, kSignHeight) / 2);
        painter.scale(scaleOf(*sign.entry), scaleOf(*sign.entry));
        ink.paintPaths(painter, sign.entry->sample);
        painter.restore();
        painter.setPen(Qt::black);
        painter.setFont(font());
        painter.drawText(QRectF(sign.at + QPointF(sampleWidth(*sign.entry), 0), QSizeF(sign.width, kSignHeight)),
            int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextDontClip), sign.words);
    }
    painter.restore();
}

} // namespace kudelma::report
