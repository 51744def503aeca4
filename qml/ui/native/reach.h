// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQuickItem;

namespace kudelma::ui {

/// What a finger can reach. Qt 6.4 lets pointer handlers below a modal popup have the touches that are meant for the
/// popup, so every handler must ask (Tap does).
class Reach : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// A modal popup is open, and this item does not stand in a popup itself.
    [[nodiscard]] Q_INVOKABLE static bool isCovered(QQuickItem* item);
};

} // namespace kudelma::ui
