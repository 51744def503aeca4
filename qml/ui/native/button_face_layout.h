// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "icon_item.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// Icon and words of a button, placed in its middle. In C++ and not in bindings, since a page has a hundred of them;
/// the icon exists only where there is one. The words are an item of QML that shows text: what it says, in which
/// font and how wide is set from here. Without one the icon stands alone.
class ButtonFaceLayout : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* words READ words WRITE setWords NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName NOTIFY changed FINAL) ///< Empty: none.
    Q_PROPERTY(qreal iconSize READ iconSize WRITE setIconSize NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY changed FINAL) ///< Between icon and words.
    Q_PROPERTY(bool iconAfter READ iconAfter WRITE setIconAfter NOTIFY changed FINAL)
    Q_PROPERTY(bool alignLeft READ alignLeft WRITE setAlignLeft NOTIFY changed FINAL)

public:
    explicit ButtonFaceLayout(QQuickItem* parent = nullptr);
    ~ButtonFaceLayout() override;

    [[nodiscard]] QQuickItem* words() const { return m_words; }
    void setWords(QQuickItem* words);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont& font);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    [[nodiscard]] qreal iconSize() const { return m_iconSize; }
    void setIconSize(qreal size);
    [[nodiscard]] qreal gap() const { return m_gap; }
    void setGap(qreal gap);
    [[nodiscard]] bool iconAfter() const { return m_iconAfter; }
    void setIconAfter(bool after);
    [[nodiscard]] bool alignLeft() const { return m_alignLeft; }
    void setAlignLeft(bool left);

Q_SIGNALS:
    void changed();
    void inkChanged();

protected:
    void classBegin() override;
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private Q_SLOTS:
    void arrange();

private:
    template <class T>
    void assign(T& member, const T& value);
    void measure(); ///< Text, font or icon are other ones.
    void fit(); ///< The words into the width: with soft hyphens where they are wider than the place.
    void tellHeight();
    [[nodiscard]] qreal iconRoom() const;
    [[nodiscard]] bool isMirrored() const;

    QPointer<QQuickItem> m_words; ///< Within this.
    QPointer<IconItem> m_icon; ///< Within this.
    QString m_text;
    QFont m_font;
    QColor m_ink;
    QString m_iconName;
    qreal m_iconSize = 0;
    qreal m_gap = 0;
    qreal m_wanted = 0; ///< Width of the words in one line.
    bool m_iconAfter = false;
    bool m_alignLeft = false;
    bool m_isComplete = false;
    bool m_isFitting = false;
    bool m_isTelling = false;
    bool m_isHeightOld = false;
};

} // namespace kudelma::ui
