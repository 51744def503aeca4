// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme_access.h"

#include <QMetaProperty>
#include <QQmlComponent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// Of one channel, as WCAG 2.2 defines it.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ThemeAccess::ThemeAccess()
{
    m_engine.addImportPath(u":/qt/qml"_s);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Kudelma.Ui\nQtObject { property var theme: Theme }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    if (holder)
        m_theme = holder->property("theme").value<QObject*>();
}

void ThemeAccess::setMode(const QString& mode)
{
    if (m_theme)
        m_theme->setProperty("mode", mode);
}

QObject* ThemeAccess::colors() const
{
    return m_theme ? m_theme->property("color").value<QObject*>() : nullptr;
}

QColor ThemeAccess::role(const QString& name) const
{
    const QObject* roles = colors();
    return roles ? roles->property(name.toLatin1().constData()).value<QColor>() : QColor();
}

QStringList ThemeAccess::roles() const
{
    QStringList names;
    const QObject* roles = colors();
    if (!roles)
        return names;
    const QMetaObject* meta = roles->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        if (meta->property(i).metaType() == QMetaType::fromType<QColor>())
            names.append(QString::fromLatin1(meta->property(i).name()));
    }
    return names;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace kudelma::test
