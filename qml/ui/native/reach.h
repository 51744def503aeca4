// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

class QQuickItem;

namespace kudelma::ui {

/// What a finger, or the tab key, can reach. Qt 6.4 lets pointer handlers below a modal popup have the touches that are
/// meant for the popup, and those below a button what is meant for the button, so every handler must ask (Tap does).
class Reach : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// A modal popup is open, and this item does not stand in a popup itself.
    [[nodiscard]] Q_INVOKABLE static bool isCovered(QQuickItem* item);
    /// A button takes what is pressed at this point of the window: one that stands over this item, or inside it. Qt
    /// lets the handlers below, and around, have the touch as well.
    [[nodiscard]] Q_INVOKABLE static bool isTaken(QQuickItem* item, QPointF scene);
    /// What stands in this item comes from above to below, for the tab key and for a screen reader: a list that makes
    /// its rows when they are needed leaves them in the order in which it made them.
    Q_INVOKABLE static void orderDownwards(QQuickItem* item);
};

} // namespace kudelma::ui
