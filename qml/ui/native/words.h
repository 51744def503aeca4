// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// Long words in narrow places. Finnish makes words like asiakassuunnitelmaneuvottelu, which in large
/// letters do not fit a phone; broken anywhere they are hard to read, so a word that is wider than its
/// place gets soft hyphens between its syllables.
class Words : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// The text with soft hyphens in the words that are wider than width (in pixels), when the language of
    /// QLocale() is Finnish; else the text as it is. For showing only: speak, search and store the text
    /// without them.
    [[nodiscard]] Q_INVOKABLE static QString fit(const QString& text, const QFont& font, qreal width);
    /// One word with a soft hyphen before each syllable that may begin a line.
    [[nodiscard]] static QString hyphenated(const QString& word);
};

} // namespace kudelma::ui
