// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace kudelma::app {

/// A link as a QR code: always dark on light, with the quiet zone that cameras need. Its name for screen readers is
/// given by the page that shows it.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY textChanged FINAL)

public:
    static constexpr int kQuietModules = 4; ///< ISO/IEC 18004 asks for four.

    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] bool isEmpty() const { return m_modules.isNull(); } ///< No text, or more than a code holds.
    void paint(QPainter* painter) override;
    /// The code with its quiet zone, one pixel for each module; null for what does not fit in a code.
    [[nodiscard]] static QImage modulesOf(const QString& text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_modules;
};

} // namespace kudelma::app
