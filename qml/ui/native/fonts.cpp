// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace kudelma::ui {

namespace {

Q_LOGGING_CATEGORY(lcFonts, "kudelma.ui.fonts")

/// The family of a built-in font file; empty (and a warning) when it cannot be read.
QString load(const QString& file)
{
    const int id = QFontDatabase::addApplicationFont(u":/kudelma/ui/fonts/"_s + file);
    const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        qCWarning(lcFonts).noquote() << u"built-in font %1 could not be loaded"_s.arg(file);
    return families.value(0);
}

} // namespace

Fonts::Fonts(QObject* parent)
    : QObject(parent)
    , m_sans(load(u"NotoSans-Regular.ttf"_s))
    , m_serif(load(u"NotoSerif-Regular.ttf"_s))
{
    load(u"NotoSans-Bold.ttf"_s);
    const QString arabic = load(u"NotoSansArabic-Regular.ttf"_s);
    load(u"NotoSansArabic-Bold.ttf"_s);
    QFont::insertSubstitution(m_sans, arabic);
    QFont::insertSubstitution(m_serif, arabic);
}

} // namespace kudelma::ui
