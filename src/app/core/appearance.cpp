// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

/// Finnish forms of dates and numbers even where the machine speaks something else.
QLocale localeOf(const QString& language)
{
    if (language == "sv"_L1)
        return QLocale(QLocale::Swedish, QLocale::Finland);
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::Finland);
    return QLocale(QLocale::Finnish, QLocale::Finland);
}

} // namespace

Appearance::Appearance(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    const QSettings settings(m_file, QSettings::IniFormat);
    m_language = settings.value(u"language"_s, u"fi"_s).toString();
    if (!languages().contains(m_language))
        m_language = u"fi"_s;
    m_theme = Theme(
        std::clamp(settings.value(u"theme"_s, int(Theme::Light)).toInt(), int(Theme::System), int(Theme::Contrast)));
    m_textPercent
        = std::clamp(settings.value(u"textPercent"_s, kMinTextPercent).toInt(), kMinTextPercent, kMaxTextPercent);
    m_reducedMotion = settings.value(u"reducedMotion"_s, false).toBool();
    m_sounds = settings.value(u"sounds"_s, true).toBool();
    installTranslators();
}

Appearance::~Appearance() = default;

QStringList Appearance::languages() const
{
    return {u"fi"_s, u"sv"_s, u"en"_s};
}

bool Appearance::systemDark() const
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Appearance::setLanguage(const QString& language)
{
    if (language == m_language || !languages().contains(language))
        return;
    m_language = language;
    save(u"language"_s, language);
    installTranslators();
    Q_EMIT languageChanged();
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    save(u"theme"_s, int(theme));
    Q_EMIT themeChanged();
}

void Appearance::setTextPercent(int percent)
{
    const int allowed = std::clamp(percent, kMinTextPercent, kMaxTextPercent);
    if (allowed == m_textPercent)
        return;
    m_textPercent = allowed;
    save(u"textPercent"_s, allowed);
    Q_EMIT textPercentChanged();
}

void Appearance::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    save(u"reducedMotion"_s, reduced);
    Q_EMIT reducedMotionChanged();
}

void Appearance::setSounds(bool sounds)
{
    if (sounds == m_sounds)
        return;
    m_sounds = sounds;
    save(u"sounds"_s, sounds);
    Q_EMIT soundsChanged();
}

void Appearance::installTranslators()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(localeOf(m_language));
    const QDir folder(u":/i18n"_s);
    for (const QString& file : folder.entryList({u"*_%1.qm"_s.arg(m_language)})) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(file))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

void Appearance::save(const QString& key, const QVariant& value)
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

} // namespace kudelma::app
