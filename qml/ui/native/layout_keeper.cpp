// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "layout_keeper.h"

#include <QQuickItem>
#include <QVariant>

#include <chrono>

namespace kudelma::ui {

namespace {

/// At most this often: while something moves, the layouts need not be right in every frame.
constexpr std::chrono::milliseconds kInterval{16};

/// A change of its spacing there and back marks a layout as dirty; the next frame places everything anew.
void placeAgain(QQuickItem* layout)
{
    for (const char* name : {"spacing", "rowSpacing"}) {
        const QVariant spacing = layout->property(name);
        if (spacing.isValid()) {
            layout->setProperty(name, spacing.toReal() + 1);
            layout->setProperty(name, spacing);
        }
    }
}

} // namespace

LayoutKeeper::LayoutKeeper(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &LayoutKeeper::look);
}

void LayoutKeeper::setWindow(QQuickWindow* window)
{
    if (m_window == window)
        return;
    if (m_window)
        disconnect(m_window, nullptr, this, nullptr);
    m_window = window;
    m_sizes.clear();
    if (m_window) {
        connect(m_window, &QQuickWindow::frameSwapped, this, [this] {
            if (!m_timer.isActive())
                m_timer.start();
        });
    }
    Q_EMIT windowChanged();
}

void LayoutKeeper::look()
{
    if (!m_window)
        return;
    QHash<QQuickItem*, QSizeF> sizes;
    visit(m_window->contentItem(), sizes);
    m_sizes.swap(sizes);
}

void LayoutKeeper::visit(QQuickItem* item, QHash<QQuickItem*, QSizeF>& sizes)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickLayout")) {
        const QSizeF size = item->size();
        sizes.insert(item, size);
        if (m_sizes.value(item) != size)
            placeAgain(item);
    }
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        visit(child, sizes);
}

} // namespace kudelma::ui
