// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace kudelma::ui {

/// The built-in typefaces. They are loaded when QML first asks for one, so whoever imports the
/// module gets the same letters on every machine (Latin with Sámi letters, Cyrillic, Arabic).
class Fonts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString sans READ sans CONSTANT FINAL)
    Q_PROPERTY(QString serif READ serif CONSTANT FINAL)

public:
    explicit Fonts(QObject* parent = nullptr);

    [[nodiscard]] QString sans() const { return m_sans; }
    [[nodiscard]] QString serif() const { return m_serif; }

private:
    QString m_sans;
    QString m_serif;
};

} // namespace kudelma::ui
