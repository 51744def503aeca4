// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <QQuickItem>

namespace kudelma::app {

/// Takes a passphrase from the keyboard into locked memory, key by key. QML knows only how many characters there are
/// and draws the field; no QString ever holds the words, only the last letter for as long as an accent is put on it.
/// What is kept is in Unicode form NFC, so that every keyboard makes the same key of the same words. Editing is at the
/// end only: backspace, or clear all.
class PassphraseEntry : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged FINAL)
    Q_PROPERTY(bool full READ full NOTIFY lengthChanged FINAL)

public:
    static constexpr std::size_t kMaxBytes = 512;

    explicit PassphraseEntry(QQuickItem* parent = nullptr);

    [[nodiscard]] int length() const { return m_length; } ///< In characters as people count them, roughly.
    [[nodiscard]] bool full() const { return m_used + 4 > kMaxBytes; }
    [[nodiscard]] crypto::SecretBytes copy() const;
    [[nodiscard]] bool equals(const PassphraseEntry& other) const;
    Q_INVOKABLE void clear();
    Q_INVOKABLE void paste(); ///< From the clipboard: a password manager may be the way somebody remembers.

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void lengthChanged();
    void accepted(); ///< Enter was pressed.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void append(const QString& text);
    void removeLast();
    [[nodiscard]] std::size_t lastStarter() const;
    void count();

    crypto::SecretBytes m_bytes;
    std::size_t m_used = 0;
    int m_length = 0;
};

} // namespace kudelma::app
