// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSvgRenderer;

namespace kudelma::ui {

/// Paints one line icon of the built-in set in one colour. It paints at once and in the size shown,
/// so that an icon neither flashes in late nor blurs at 2x, and it works on every renderer.
/// An unknown name paints nothing and warns: icons are listed in qml/ui/icons.txt. What is never seen is never read:
/// a page has hundreds of icons, most of them in what is hidden.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal strokeWidth READ strokeWidth WRITE setStrokeWidth NOTIFY strokeWidthChanged FINAL)
    /// Of both sides, where nobody gives it another place.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit IconItem(QQuickItem* parent = nullptr);
    ~IconItem() override;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    /// In units of the icon's 24 x 24 grid.
    [[nodiscard]] qreal strokeWidth() const { return m_strokeWidth; }
    void setStrokeWidth(qreal width);
    [[nodiscard]] qreal size() const { return m_size; }
    void setSize(qreal size);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter* painter) override;

    /// The names of the built-in set, sorted.
    [[nodiscard]] Q_INVOKABLE static QStringList names();

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void strokeWidthChanged();
    void sizeChanged();
    void mirroredChanged();

private:
    QString m_name;
    QColor m_color;
    qreal m_strokeWidth = 1.8;
    qreal m_size = 0;
    bool m_mirrored = false;
    std::shared_ptr<QSvgRenderer> m_drawn; ///< Null: not painted as it is now.
};

} // namespace kudelma::ui
