// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <QTranslator>

#include <memory>
#include <vector>

namespace kudelma::app {

/// How the app looks, speaks and sounds on this device: language, theme, size of text, motion, sounds. None of it is
/// sensitive, so it is kept outside of the vault and works before the vault is opened.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.appearance is the one")
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY languageChanged FINAL)
    Q_PROPERTY(Theme theme READ theme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY themeChanged FINAL)
    Q_PROPERTY(int textPercent READ textPercent NOTIFY textPercentChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool sounds READ sounds NOTIFY soundsChanged FINAL)

public:
    enum class Theme { System, Light, Dark, Contrast };
    Q_ENUM(Theme)

    static constexpr int kMinTextPercent = 100;
    static constexpr int kMaxTextPercent = 200;

    /// `file`: where the choices are kept; empty: nowhere.
    explicit Appearance(const QString& file, QObject* parent = nullptr);
    ~Appearance() override;

    [[nodiscard]] QString language() const { return m_language; } ///< fi, sv or en.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] int languageIndex() const { return int(languages().indexOf(m_language)); }
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] bool systemDark() const;
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool sounds() const { return m_sounds; }

    /// An unknown language is ignored.
    Q_INVOKABLE void setLanguage(const QString& language);
    Q_INVOKABLE void setTheme(kudelma::app::Appearance::Theme theme);
    Q_INVOKABLE void setTextPercent(int percent); ///< Cut to what is allowed.
    Q_INVOKABLE void setReducedMotion(bool reduced);
    Q_INVOKABLE void setSounds(bool sounds);

Q_SIGNALS:
    void languageChanged(); ///< After the translators are in place.
    void themeChanged();
    void textPercentChanged();
    void reducedMotionChanged();
    void soundsChanged();

private:
    void installTranslators();
    void save(const QString& key, const QVariant& value);

    QString m_file;
    QString m_language;
    Theme m_theme = Theme::Light;
    int m_textPercent = kMinTextPercent;
    bool m_reducedMotion = false;
    bool m_sounds = true;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace kudelma::app
