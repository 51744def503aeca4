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
    m_seen.clear();
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
    AllSeen seen;
    visit(m_window->contentItem(), seen);
    m_seen.swap(seen);
}

void LayoutKeeper::visit(QQuickItem* item, AllSeen& seen)
{
    if (!item->isVisible())
        return;
    const QList<QQuickItem*> children = item->childItems();
    if (item->inherits("QQuickLayout") || item->inherits("QQuickBasePositioner")) {
        Seen now{item->size()};
        for (const QQuickItem* child : children)
            now.wanted += child->isVisible() ? child->implicitHeight() : 0;
        seen.insert(item, now);
        if (m_seen.value(item) != now)
            placeAgain(item);
    }
    for (QQuickItem* child : children)
        visit(child, seen);
}

} // namespace kudelma::ui
