// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/passphrase_entry.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace kudelma::app {

PassphraseEntry::PassphraseEntry(QQuickItem* parent)
    : QQuickItem(parent)
    , m_bytes(kMaxBytes)
{
    setFlag(ItemAcceptsInputMethod);
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

crypto::SecretBytes PassphraseEntry::copy() const
{
    return crypto::SecretBytes(m_bytes.view().first(m_used));
}

bool PassphraseEntry::equals(const PassphraseEntry& other) const
{
    return std::ranges::equal(m_bytes.view().first(m_used), other.m_bytes.view().first(other.m_used));
}

void PassphraseEntry::clear()
{
    if (m_used == 0)
        return;
    std::ranges::fill(m_bytes.edit(), std::uint8_t(0));
    m_used = 0;
    m_length = 0;
    Q_EMIT lengthChanged();
}

void PassphraseEntry::paste()
{
    append(QGuiApplication::clipboard()->text().trimmed());
}

void PassphraseEntry::append(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    const std::size_t size = std::size_t(utf8.size());
    if (size > 0 && m_used + size <= kMaxBytes) {
        std::ranges::copy(utf8, m_bytes.edit().begin() + std::ptrdiff_t(m_used));
        m_used += size;
        m_length += int(std::ranges::count_if(utf8, [](char byte) { return (std::uint8_t(byte) & 0xc0) != 0x80; }));
        Q_EMIT lengthChanged();
    }
    utf8.fill('\0');
}

void PassphraseEntry::removeLast()
{
    if (m_used == 0)
        return;
    const auto bytes = m_bytes.edit();
    bool wasFirstByte = false;
    while (m_used > 0 && !wasFirstByte) {
        --m_used;
        wasFirstByte = (bytes[m_used] & 0xc0) != 0x80;
        bytes[m_used] = 0;
    }
    --m_length;
    Q_EMIT lengthChanged();
}

void PassphraseEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Backspace) {
        removeLast();
    } else if (event->key() == Qt::Key_Delete || event->matches(QKeySequence::DeleteCompleteLine)) {
        clear();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT accepted();
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier))) {
        append(event->text());
    } else {
        QQuickItem::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PassphraseEntry::inputMethodEvent(QInputMethodEvent* event)
{
    append(event->commitString());
    event->accept();
}

void PassphraseEntry::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    QGuiApplication::inputMethod()->show();
    event->accept();
}

QVariant PassphraseEntry::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImHints) {
        return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    return QQuickItem::inputMethodQuery(query);
}

} // namespace kudelma::app
