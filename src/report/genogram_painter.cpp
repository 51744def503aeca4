// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/genogram_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace kudelma::report {

using genogram::Role;
using genogram::Segment;

namespace {

/// Of lines that nobody can vouch for: still seen on every ground, and paler than all others.
constexpr qreal kPaleOpacity = 0.4;

QPointF pointOf(genogram::Point p)
{
    return {p.x, p.y};
}

QPainterPath pathOf(const std::vector<Segment>& segments)
{
    QPainterPath path;
    for (const Segment& segment : segments) {
        switch (segment.kind) {
        case Segment::Kind::Move:
            path.moveTo(pointOf(segment.to));
            break;
        case Segment::Kind::Line:
            path.lineTo(pointOf(segment.to));
            break;
        case Segment::Kind::Cubic:
            path.cubicTo(pointOf(segment.control1), pointOf(segment.control2), pointOf(segment.to));
            break;
        case Segment::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

Qt::Alignment alignmentOf(genogram::TextAlign align)
{
    switch (align) {
    case genogram::TextAlign::Left:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case genogram::TextAlign::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case genogram::TextAlign::Centre:
        break;
    }
    return Qt::AlignHCenter | Qt::AlignVCenter;
}

} // namespace

GenogramColours paperColours()
{
    const QColor ink(0x11, 0x11, 0x11);
    const QColor grey(0x55, 0x55, 0x55);
    const QColor pale(0xf2, 0xf2, 0xf2);
    return {
        {Role::None, Qt::transparent},
        {Role::Paper, Qt::white},
        {Role::PersonFill, Qt::white},
        {Role::IndexFill, Qt::white},
        {Role::PersonLine, ink},
        {Role::IndexLine, ink},
        {Role::QuietLine, grey},
        {Role::UnionLine, ink},
        {Role::ChildLine, ink},
        {Role::FosterLine, ink},
        {Role::HouseholdLine, grey},
        {Role::HouseholdFill, pale},
        {Role::TieNeutral, ink},
        {Role::TieWarm, ink},
        {Role::TieStrained, ink},
        {Role::TieDistance, grey},
        {Role::TieHarm, ink},
        {Role::MarkFill, grey},
        {Role::BadgeFill, Qt::white},
        {Role::BadgeLine, ink},
        {Role::Text, ink},
        {Role::QuietText, grey},
        {Role::BadgeText, ink},
        {Role::CardFill, Qt::white},
    };
}

GenogramPainter::GenogramPainter(GenogramColours colours, LabelWords words, QString fontFamily, int textPercent)
    : m_colours(std::move(colours))
    , m_words(std::move(words))
    , m_fontFamily(std::move(fontFamily))
    , m_textPercent(textPercent)
{ }

void GenogramPainter::paintPath(QPainter& painter, const genogram::Path& path) const
{
    const qreal opacity = painter.opacity();
    if (path.pale)
        painter.setOpacity(opacity * kPaleOpacity);
    QPen pen(Qt::NoPen);
    if (path.stroke != Role::None) {
        pen = QPen(m_colours.value(path.stroke, Qt::black), genogram::strokeWidth(path.width));
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(path.dash == genogram::Dash::Solid ? Qt::RoundCap : Qt::FlatCap);
        const std::vector<double> dashes = genogram::dashPattern(path.dash);
        if (!dashes.empty())
            pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
    }
    painter.setPen(pen);
    painter.setBrush(path.fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(m_colours.value(path.fill, Qt::black)));
    painter.drawPath(pathOf(path.segments));
    painter.setOpacity(opacity);
}

void GenogramPainter::paintPaths(QPainter& painter, const std::vector<genogram::Path>& paths) const
{
    for (const genogram::Path& path : paths)
        paintPath(painter, path);
}

void GenogramPainter::paintLabel(QPainter& painter, const genogram::Label& label) const
{
    const QString text = m_words(label);
    if (text.isEmpty())
        return;
    QFont font(m_fontFamily);
    font.setPixelSize(genogram::fontSize(label.style, m_textPercent));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (label.style == genogram::TextStyle::Name || label.style == genogram::TextStyle::Badge)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QRectF box(label.box.x, label.box.y, label.box.width, label.box.height);
    if (label.onPaper) {
        QRectF ground = QFontMetricsF(font).boundingRect(box, int(alignmentOf(label.align)), text);
        painter.fillRect(ground.adjusted(-2, 0, 2, 0), m_colours.value(Role::Paper, Qt::white));
    }
    painter.setPen(m_colours.value(label.role, Qt::black));
    painter.drawText(box, int(alignmentOf(label.align)) | int(Qt::TextDontClip), text);
}

void GenogramPainter::paintPerson(QPainter& painter, const genogram::PersonSymbol& person) const
{
    paintPaths(painter, person.paths);
    for (const genogram::Label& label : person.labels)
        paintLabel(painter, label);
}

void GenogramPainter::paintLines(QPainter& painter, const genogram::Scene& scene) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintPaths(painter, scene.households);
    paintPaths(painter, scene.lines);
    paintPaths(painter, scene.ties);
    for (const genogram::Label& label : scene.labels)
        paintLabel(painter, label);
}

void GenogramPainter::paintPersons(QPainter& painter, const genogram::Scene& scene) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const genogram::PersonSymbol& person : scene.persons)
        paintPerson(painter, person);
}

void GenogramPainter::paintAll(QPainter& painter, const genogram::Scene& scene) const
{
    paintLines(painter, scene);
    paintPersons(painter, scene);
}

} // namespace kudelma::report
