// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "reach.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace kudelma::ui {

namespace {

enum class Found { Nothing, Button, Item };

/// What comes first at the point, from above: a button, or the item itself. As deep as the window's items are nested.
Found firstAt(QQuickItem* node, const QQuickItem* item, QPointF scene)
{
    if (!node->isVisible() || !node->isEnabled())
        return Found::Nothing;
    const bool isThere = node->contains(node->mapFromScene(scene));
    if (node->clip() && !isThere)
        return Found::Nothing;
    QList<QQuickItem*> children = node->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (const Found found = firstAt(*child, item, scene); found != Found::Nothing)
            return found;
    }
    if (node == item)
        return Found::Item;
    return isThere && node->inherits("QQuickAbstractButton") ? Found::Button : Found::Nothing;
}

} // namespace

bool Reach::isTaken(QQuickItem* item, QPointF scene)
{
    return item && item->window() && firstAt(item->window()->contentItem(), item, scene) == Found::Button;
}

void Reach::orderDownwards(QQuickItem* item)
{
    if (!item)
        return;
    QList<QQuickItem*> wanted = item->childItems();
    std::ranges::stable_sort(wanted, {}, &QQuickItem::y);
    if (wanted == item->childItems())
        return;
    for (qsizetype i = 1; i < wanted.size(); ++i)
        wanted[i]->stackAfter(wanted[i - 1]);
}

bool Reach::isCovered(QQuickItem* item)
{
    if (!item || !item->window())
        return false;
    const auto isOverlay = [](const QQuickItem* one) { return one->inherits("QQuickOverlay"); };
    for (const QQuickItem* above = item; above; above = above->parentItem()) {
        if (isOverlay(above))
            return false;
    }
    return std::ranges::any_of(item->window()->contentItem()->childItems(), [&](const QQuickItem* overlay) {
        return isOverlay(overlay) && overlay->isVisible()
            && std::ranges::any_of(overlay->childItems(), [](const QQuickItem* shown) {
                   // What is seen of a popup is the popup's child.
                   const QObject* popup = shown->parent();
                   return shown->isVisible() && popup && popup->property("modal").toBool();
               });
    });
}

} // namespace kudelma::ui
