// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "button_face_layout.h"

#include "words.h"

#include <QFontMetricsF>
#include <QMetaMethod>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

constexpr int kMostTurns = 4;

} // namespace

ButtonFaceLayout::ButtonFaceLayout(QQuickItem* parent)
    : QQuickItem(parent)
{ }

ButtonFaceLayout::~ButtonFaceLayout() = default;

template <class T>
void ButtonFaceLayout::assign(T& member, const T& value)
{
    if (member == value)
        return;
    member = value;
    measure();
    Q_EMIT changed();
}

void ButtonFaceLayout::setWords(QQuickItem* words)
{
    if (words == m_words)
        return;
    m_words = words;
    if (words)
        connect(words, &QQuickItem::implicitHeightChanged, this, &ButtonFaceLayout::tellHeight);
    measure();
    Q_EMIT changed();
}

void ButtonFaceLayout::setText(const QString& text)
{
    assign(m_text, text);
}

void ButtonFaceLayout::setFont(const QFont& font)
{
    assign(m_font, font);
}

void ButtonFaceLayout::setInk(const QColor& ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    if (m_icon)
        m_icon->setColor(ink);
    Q_EMIT inkChanged();
}

void ButtonFaceLayout::setIconName(const QString& name)
{
    if (name == m_iconName)
        return;
    m_iconName = name;
    if (!m_icon && !name.isEmpty()) {
        m_icon = new IconItem(this);
        m_icon->setColor(m_ink);
    }
    if (m_icon) {
        m_icon->setName(name);
        m_icon->setVisible(!name.isEmpty());
    }
    measure();
    Q_EMIT changed();
}

void ButtonFaceLayout::setIconSize(qreal size)
{
    assign(m_iconSize, size);
}

void ButtonFaceLayout::setGap(qreal gap)
{
    assign(m_gap, gap);
}

void ButtonFaceLayout::setIconAfter(bool after)
{
    assign(m_iconAfter, after);
}

void ButtonFaceLayout::setAlignLeft(bool left)
{
    assign(m_alignLeft, left);
}

void ButtonFaceLayout::classBegin()
{
    QQuickItem::classBegin();
    m_isComplete = false;
}

void ButtonFaceLayout::componentComplete()
{
    QQuickItem::componentComplete();
    m_isComplete = true;
    measure();
}

void ButtonFaceLayout::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    // The height changes nothing of the words: else a button whose height follows its words would turn in a circle.
    if (!qFuzzyCompare(now.width(), before.width()))
        fit();
    else if (!qFuzzyCompare(now.height(), before.height()))
        arrange();
}

void ButtonFaceLayout::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change != ItemParentHasChanged || !data.item)
        return;
    // A control says which way its language runs.
    const QMetaObject* type = data.item->metaObject();
    const int turns = type->indexOfSignal("mirroredChanged()");
    if (turns >= 0)
        connect(data.item, type->method(turns), this, metaObject()->method(metaObject()->indexOfMethod("arrange()")));
    arrange();
}

qreal ButtonFaceLayout::iconRoom() const
{
    return m_iconName.isEmpty() ? 0 : m_iconSize + (m_text.isEmpty() ? 0 : m_gap);
}

bool ButtonFaceLayout::isMirrored() const
{
    return parentItem() && parentItem()->property("mirrored").toBool();
}

void ButtonFaceLayout::measure()
{
    if (!m_isComplete)
        return;
    m_wanted = m_words ? std::ceil(QFontMetricsF(m_font).horizontalAdvance(m_text)) + 1 : 0;
    {
        // First the width, and whoever follows it comes to rest; then the words go into it, and the height is told.
        const QScopedValueRollback guard(m_isFitting, true);
        setImplicitWidth(m_wanted + iconRoom());
    }
    fit();
}

void ButtonFaceLayout::fit()
{
    if (!m_isComplete || m_isFitting)
        return;
    if (m_words) {
        // Their height counts once all is set: in between it would move whoever follows it back and forth.
        const QScopedValueRollback guard(m_isFitting, true);
        const qreal room = iconRoom();
        m_words->setProperty("font", m_font);
        m_words->setProperty("text", Words::fit(m_text, m_font, width() - room));
        m_words->setWidth(std::min(m_wanted, std::max(1.0, width() - room)));
    }
    tellHeight();
}

void ButtonFaceLayout::tellHeight()
{
    if (!m_isComplete || m_isFitting)
        return;
    // Whoever follows the height may give another width, and with it another height: told once the first is heard.
    m_isHeightOld = true;
    if (m_isTelling)
        return;
    const QScopedValueRollback guard(m_isTelling, true);
    for (int turn = 0; m_isHeightOld && turn < kMostTurns; ++turn) {
        m_isHeightOld = false;
        setImplicitHeight(std::max(m_words ? m_words->implicitHeight() : 0, m_iconName.isEmpty() ? 0 : m_iconSize));
    }
    arrange();
}

void ButtonFaceLayout::arrange()
{
    if (!m_isComplete)
        return;
    const qreal room = iconRoom();
    const bool isIconRight = m_iconAfter != (!m_iconName.isEmpty() && isMirrored());
    const qreal free = std::max(0.0, width() - room - (m_words ? m_words->width() : 0));
    const qreal start = m_alignLeft ? 0 : std::round(free / 2);
    const qreal top = std::round((height() - (m_words ? m_words->implicitHeight() : 0)) / 2);
    if (m_words)
        m_words->setPosition({isIconRight ? start : start + room, top});
    if (!m_icon)
        return;
    m_icon->setMirrored(isMirrored() && (m_iconName.startsWith("arrow-"_L1) || m_iconName.startsWith("chevron-"_L1)));
    m_icon->setSize(m_iconSize);
    const qreal line
        = m_alignLeft ? top + (QFontMetricsF(m_font).height() - m_iconSize) / 2 : (height() - m_iconSize) / 2;
    m_icon->setPosition({isIconRight ? width() - start - m_iconSize : start, std::round(line)});
}

} // namespace kudelma::ui
