// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/short_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

namespace kudelma::app {

namespace {

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ShortClipboard::ShortClipboard(std::chrono::milliseconds stay, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &ShortClipboard::clear);
    // Not every platform knows whose the clipboard is: what changes while a person is in our window, comes from there.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
        [this] { m_copiedHere = QGuiApplication::focusWindow() != nullptr; });
}

ShortClipboard::~ShortClipboard()
{
    if (qGuiApp)
        clear();
}

void ShortClipboard::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_digest = digestOf(text);
    m_timer.start();
    Q_EMIT holdsChanged();
}

void ShortClipboard::clear()
{
    if (m_digest.isEmpty())
        return;
    if (digestOf(QGuiApplication::clipboard()->text()) == m_digest)
        QGuiApplication::clipboard()->clear();
    m_digest.clear();
    m_timer.stop();
    Q_EMIT holdsChanged();
}

void ShortClipboard::clearOwn()
{
    clear();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (m_copiedHere || clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    m_copiedHere = false;
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace kudelma::app
