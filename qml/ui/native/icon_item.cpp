// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "icon_item.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

Q_LOGGING_CATEGORY(lcUi, "kudelma.ui")

QString iconFolder()
{
    return u":/kudelma/ui/icons"_s;
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
    reload();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    reload();
    Q_EMIT colorChanged();
}

void IconItem::setStrokeWidth(qreal width)
{
    if (qFuzzyCompare(m_strokeWidth, width))
        return;
    m_strokeWidth = width;
    reload();
    Q_EMIT strokeWidthChanged();
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
    if (!m_renderer)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    m_renderer->render(painter, QRectF(0, 0, width(), height()));
}

QStringList IconItem::names()
{
    QStringList names;
    const QStringList files = QDir(iconFolder()).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.chopped(4)); // ".svg"
    return names;
}

void IconItem::reload()
{
    m_renderer.reset();
    update();
    if (m_name.isEmpty() || !m_color.isValid())
        return;
    QFile file(iconFolder() + u'/' + m_name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi).noquote() << u"no icon named \"%1\"; add it to qml/ui/icons.txt"_s.arg(m_name);
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(m_strokeWidth) + '"');
    m_renderer = std::make_unique<QSvgRenderer>(svg);
}

} // namespace kudelma::ui
