// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

#include <QDir>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kudelma::test {

using Theme = app::Appearance::Theme;

namespace {

const std::map<QString, Visit::Look>& allLooks()
{
    static const std::map<QString, Visit::Look> kLooks = {
        {u"tablet"_s, {{1280, 800}, Theme::Light, 100, u"fi"_s}},
        {u"portrait"_s, {{800, 1280}, Theme::Light, 100, u"fi"_s}},
        {u"phone"_s, {{360, 740}, Theme::Light, 100, u"fi"_s}},
        {u"dark"_s, {{1280, 800}, Theme::Dark, 100, u"fi"_s}},
        {u"portrait-dark"_s, {{800, 1280}, Theme::Dark, 100, u"fi"_s}},
        {u"contrast"_s, {{1280, 800}, Theme::Contrast, 100, u"fi"_s}},
        {u"large"_s, {{1280, 800}, Theme::Light, 200, u"fi"_s}},
    };
    return kLooks;
}

} // namespace

void must(bool holds, const char* what)
{
    if (!holds)
        throw Stuck(what);
}

Album::Album(
    const QString& folder, const QStringList& only, const QStringList& looks, const QStringList& languages, int width)
    : m_folder(folder)
    , m_only(only)
    , m_looks(looks)
    , m_languages(languages)
    , m_width(width)
{ }

bool Album::isWanted(const QString& name) const
{
    return m_only.isEmpty() || std::ranges::any_of(m_only, [&](const QString& part) { return name.contains(part); });
}

void Album::shoot(Visit& visit, const QString& name)
{
    if (!isWanted(name))
        return;
    for (const auto& [look, how] : allLooks()) {
        if (!m_looks.isEmpty() && !m_looks.contains(look))
            continue;
        for (const QString& language : m_languages) {
            Visit::Look here = how;
            here.language = language;
            visit.put(here);
            // A visit moves by keys too; in a picture nobody is just asking what a button is called.
            if (QQuickItem* focus = visit.window()->activeFocusItem(); focus && focus->inherits("QQuickAbstractButton"))
                focus->setProperty("focusReason", Qt::OtherFocusReason);
            save(visit.window(), language == u"fi"_s ? look : look + u'-' + language, name);
        }
    }
    visit.put({});
}

void Album::shootRoom(Visit& visit, const QString& name)
{
    if (isWanted(name) && visit.roomWindow())
        save(visit.roomWindow(), u"room"_s, name);
}

void Album::save(QQuickWindow* window, const QString& look, const QString& name)
{
    QDir().mkpath(m_folder + u'/' + look);
    QImage picture = window->grabWindow();
    if (m_width > 0 && picture.width() > m_width)
        picture = picture.scaledToWidth(m_width, Qt::SmoothTransformation);
    const bool saved = picture.save(m_folder + u'/' + look + u'/' + name + u".png"_s);
    must(saved, "A picture could not be written.");
    ++m_count;
}

} // namespace kudelma::test
