// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The clipboard for things that should not stay there: what was copied is taken back after half a minute, unless
/// something else was copied in the meantime.
class ShortClipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.clipboard is the one")
    Q_PROPERTY(bool holds READ holds NOTIFY holdsChanged FINAL)

public:
    static constexpr std::chrono::seconds kStay{30};

    explicit ShortClipboard(std::chrono::milliseconds stay = kStay, QObject* parent = nullptr);
    ~ShortClipboard() override; ///< Takes back what it still holds.

    [[nodiscard]] bool holds() const { return m_timer.isActive(); }
    Q_INVOKABLE void copy(const QString& text);
    void copyPicture(const QImage& picture);
    void clear(); ///< Takes it back now.
    /// Takes back whatever this program has put there, by whatever way: copied from a field, or only selected.
    void clearOwn();

Q_SIGNALS:
    void holdsChanged();

private:
    void hold(QByteArray digest);

    QByteArray m_digest; ///< Of what was copied, to know it again without keeping it.
    QTimer m_timer;
    bool m_copiedHere = false; ///< What the clipboard holds came while this program had the keyboard.
};

} // namespace kudelma::app
