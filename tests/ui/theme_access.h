// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace kudelma::test {

/// The Theme singleton of Kudelma.Ui, read from C++.
class ThemeAccess
{
public:
    ThemeAccess();

    void setMode(const QString& mode);
    /// An invalid colour when there is no such role.
    [[nodiscard]] QColor role(const QString& name) const;
    /// Names of all roles that are colours.
    [[nodiscard]] QStringList roles() const;

private:
    [[nodiscard]] QObject* colors() const;

    QQmlEngine m_engine;
    QObject* m_theme = nullptr;
};

/// The contrast ratio of WCAG 2.2, 1 to 21. Both colours are opaque.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace kudelma::test
