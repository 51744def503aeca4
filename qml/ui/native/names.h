// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// How people's names are shown: the one place for initials, the colour of a face, and lists of
/// names in words. Names come from people, so anything may come in.
class Names : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// One or two letters ("Marjatta Niemi-Salo" -> "MN", "aino" -> "A"); "?" when there is none.
    [[nodiscard]] Q_INVOKABLE static QString initials(const QString& name);
    /// 0 to 7; the same name has the same tone on every device.
    [[nodiscard]] Q_INVOKABLE static int tone(const QString& name);
    /// The names in words, in the language of QLocale() ("Aino, Pia ja Saara").
    [[nodiscard]] Q_INVOKABLE static QString listed(const QStringList& names);
};

} // namespace kudelma::ui
