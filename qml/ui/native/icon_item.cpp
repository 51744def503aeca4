// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "icon_item.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

Q_LOGGING_CATEGORY(lcUi, "kudelma.ui")

constexpr qsizetype kMostKept = 400; // drawings: the icons of a few looks

QString iconFolder()
{
    return u":/kudelma/ui/icons"_s;
}

bool isKnown(const QString& name)
{
    static const QSet<QString> kNames = [] {
        const QStringList names = IconItem::names();
        return QSet<QString>(names.begin(), names.end());
    }();
    return kNames.contains(name);
}

/// The same icon stands in many places, and reading it takes longer than painting it. Qt paints items while the thread
/// of the windows waits, so that one at a time comes here.
std::shared_ptr<QSvgRenderer> drawing(const QString& name, const QColor& color, qreal strokeWidth)
{
    static QHash<QByteArray, std::shared_ptr<QSvgRenderer>> kept;
    const QByteArray colour = color.name(QColor::HexRgb).toLatin1();
    const QByteArray stroke = QByteArray::number(strokeWidth);
    const QByteArray key = name.toLatin1() + ' ' + colour + ' ' + stroke;
    if (const auto found = kept.constFind(key); found != kept.constEnd())
        return *found;
    QFile file(iconFolder() + u'/' + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour);
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + stroke + '"');
    if (kept.size() >= kMostKept)
        kept.clear();
    return *kept.insert(key, std::make_shared<QSvgRenderer>(svg));
}

} // namespace

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

IconItem::~IconItem() = default;

void IconItem::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_drawn.reset();
    if (!name.isEmpty() && !isKnown(name))
        qCWarning(lcUi).noquote() << u"no icon named \"%1\"; add it to qml/ui/icons.txt"_s.arg(name);
    update();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    m_drawn.reset();
    update();
    Q_EMIT colorChanged();
}

void IconItem::setStrokeWidth(qreal width)
{
    if (qFuzzyCompare(m_strokeWidth, width))
        return;
    m_strokeWidth = width;
    m_drawn.reset();
    update();
    Q_EMIT strokeWidthChanged();
}

void IconItem::setSize(qreal size)
{
    if (qFuzzyCompare(m_size, size))
        return;
    m_size = size;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void IconItem::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
    Q_EMIT mirroredChanged();
}

void IconItem::paint(QPainter* painter)
{
    if (m_name.isEmpty() || !m_color.isValid() || !isKnown(m_name))
        return;
    if (!m_drawn)
        m_drawn = drawing(m_name, m_color, m_strokeWidth);
    if (!m_drawn)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_drawn->render(painter, QRectF(0, 0, width(), height()));
}

QStringList IconItem::names()
{
    QStringList names;
    const QStringList files = QDir(iconFolder()).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.chopped(4)); // ".svg"
    return names;
}

} // namespace kudelma::ui
