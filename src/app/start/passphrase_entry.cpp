// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/passphrase_entry.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <functional>

namespace kudelma::app {

namespace {

/// True for the second and later bytes of a character in UTF-8.
bool isInside(std::uint8_t byte)
{
    return (byte & 0xc0) == 0x80;
}

/// True for what stands in a text. Beyond the first plane of Unicode a letter comes in two halves.
bool isWritten(QChar letter)
{
    return letter.isPrint() || letter.isSurrogate();
}

} // namespace

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
    if (text.isEmpty())
        return;
    // An accent that comes as a character of its own joins the letter before it: that letter and what follows it is
    // all that a new character can change.
    const std::size_t from = lastStarter();
    const auto kept = m_bytes.view().subspan(from, m_used - from);
    QString joined = QString::fromUtf8(reinterpret_cast<const char*>(kept.data()), qsizetype(kept.size())) + text;
    QString composed = joined.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    if (from + std::size_t(utf8.size()) <= kMaxBytes) {
        const auto bytes = m_bytes.edit();
        std::ranges::fill(bytes.subspan(from), std::uint8_t(0));
        std::ranges::copy(utf8, bytes.begin() + std::ptrdiff_t(from));
        m_used = from + std::size_t(utf8.size());
        count();
    }
    joined.fill(u'\0');
    composed.fill(u'\0');
    utf8.fill('\0');
}

/// Where the last character begins that is no accent on the one before it.
std::size_t PassphraseEntry::lastStarter() const
{
    const auto bytes = m_bytes.view().first(m_used);
    for (std::size_t at = m_used; at > 0;) {
        --at;
        while (at > 0 && isInside(bytes[at]))
            --at;
        const auto rest = bytes.subspan(at);
        const auto length = std::size_t(std::ranges::find_if_not(rest.subspan(1), isInside) - rest.begin());
        QString letter = QString::fromUtf8(reinterpret_cast<const char*>(rest.data()), qsizetype(length));
        const char32_t code = letter.size() > 1 ? QChar::surrogateToUcs4(letter[0], letter[1]) : letter.at(0).unicode();
        letter.fill(u'\0');
        if (QChar::combiningClass(code) == 0)
            return at;
    }
    return 0;
}

void PassphraseEntry::count()
{
    m_length = int(std::ranges::count_if(m_bytes.view().first(m_used), std::not_fn(isInside)));
    Q_EMIT lengthChanged();
}

void PassphraseEntry::removeLast()
{
    if (m_used == 0)
        return;
    const auto bytes = m_bytes.edit();
    for (bool inside = true; inside && m_used > 0;) {
        --m_used;
        inside = isInside(bytes[m_used]);
        bytes[m_used] = 0;
    }
    count();
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
    } else if (!event->text().isEmpty() && isWritten(event->text().at(0))
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
