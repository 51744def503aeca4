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
/// of 28, for good). The same when what stands in it wants another size by itself, and in a column of such rows, which
/// stay on one another. One per window; AppWindow has it.
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
    /// How large a layout is, and how high what stands in it wants to be together.
    struct Seen
    {
        QSizeF size;
        qreal wanted = 0;
        bool operator==(const Seen&) const = default;
    };
    using AllSeen = QHash<QQuickItem*, Seen>;

    void visit(QQuickItem* item, AllSeen& seen);

    QPointer<QQuickWindow> m_window;
    QTimer m_timer;
    /// The visible layouts at the last look. The keys may dangle: they are only compared.
    AllSeen m_seen;
};

} // namespace kudelma::ui
