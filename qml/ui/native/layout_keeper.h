// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QSizeF>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class QQuickItem;

namespace kudelma::ui {

/// Makes layouts place their items once more after their own size has changed. Qt 6.4 drops the second
/// of two nested rearrangements, as when a text wraps anew because the window was turned: the row gets
/// its new height, but what stands in it keeps the old place (measured: a heading of 54 pixels in a row
/// of 28, for good). One per window; AppWindow has it.
class LayoutKeeper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow* window READ window WRITE setWindow NOTIFY windowChanged FINAL)

public:
    explicit LayoutKeeper(QObject* parent = nullptr);

    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    void setWindow(QQuickWindow* window);

Q_SIGNALS:
    void windowChanged();

private:
    void look();
    void visit(QQuickItem* item, QHash<QQuickItem*, QSizeF>& sizes);

    QPointer<QQuickWindow> m_window;
    QTimer m_timer;
    /// Sizes of the visible layouts at the last look. The keys may dangle: they are only compared.
    QHash<QQuickItem*, QSizeF> m_sizes;
};

} // namespace kudelma::ui
