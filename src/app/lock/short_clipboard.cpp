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

/// The clipboard may give a picture back in another format than it was given.
QByteArray digestOf(const QImage& picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int row = 0; row < plain.height(); ++row)
        hash.addData(QByteArrayView(plain.constScanLine(row), qsizetype(plain.width()) * 4));
    return hash.result();
}

/// Of what the clipboard holds: a picture, or words.
QByteArray digestOfClipboard()
{
    const QImage picture = QGuiApplication::clipboard()->image();
    return picture.isNull() ? digestOf(QGuiApplication::clipboard()->text()) : digestOf(picture);
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
    hold(digestOf(text));
}

void ShortClipboard::copyPicture(const QImage& picture)
{
    QGuiApplication::clipboard()->setImage(picture);
    hold(digestOf(picture));
}

void ShortClipboard::hold(QByteArray digest)
{
    m_digest = std::move(digest);
    m_timer.start();
    Q_EMIT holdsChanged();
}

void ShortClipboard::clear()
{
    if (m_digest.isEmpty())
        return;
    if (digestOfClipboard() == m_digest)
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
