// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "reach.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace kudelma::ui {

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
