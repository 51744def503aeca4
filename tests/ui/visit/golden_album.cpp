// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/golden_album.h"

#include "ui/stage.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kudelma::test {

using Theme = app::Appearance::Theme;

namespace {

constexpr int kTakes = 3;

} // namespace

GoldenAlbum::GoldenAlbum(const QStringList& scenes)
    : Album({}, {}, {}, {}, 0)
    , m_awaited(scenes)
{ }

QString GoldenAlbum::folder()
{
    return u"" KUDELMA_SOURCE_DIR "/tests/ui/golden/"_s;
}

void GoldenAlbum::play(void (*part)(Album&, const QString&), const QString& folder)
{
    try {
        part(*this, folder);
    } catch (const Enough&) { // The rest of the part would only take time.
    } catch (const Stuck& stuck) {
        m_complaints << u"No way on: "_s + QString::fromUtf8(stuck.what());
    }
}

SceneLooks GoldenAlbum::look(Visit& visit)
{
    visit.window()->requestActivate();
    static_cast<void>(visit.waitFor([&] { return visit.window()->isActive(); }));
    QTest::mouseMove(visit.window(), QPoint(1, 1)); // where it rests on nothing
    visitVisible(visit.window()->contentItem(), [](QQuickItem* item) {
        if (item->property("hovered").toBool()) // where a finger was
            item->setProperty("hoverEnabled", false);
        return true;
    });
    // The line of who came goes after ten seconds, and moves the page.
    if (app::MeetingTable* table = visit.app().table())
        static_cast<void>(visit.waitFor([&] { return table->lobby()->admissions()->count() == 0; }));
    SceneLooks looks;
    Visit::Look how;
    // On a busy machine a line may still go in between; the two looks are of one page.
    for (int take = 0; take < kTakes && (take == 0 || looks.landscape.size() != looks.dark.size()); ++take) {
        how.theme = Theme::Light;
        visit.put(how);
        looks.landscape = thingsIn(*visit.window());
        how.theme = Theme::Dark;
        visit.put(how);
        looks.dark = thingsIn(*visit.window());
    }
    how.theme = Theme::Light;
    how.size = how.size.transposed();
    visit.put(how);
    looks.portrait = thingsIn(*visit.window());
    visit.put({});
    return looks;
}

void GoldenAlbum::shoot(Visit& visit, const QString& name)
{
    if (m_awaited.contains(name))
        compare(name, look(visit));
}

void GoldenAlbum::shootRoom(Visit& visit, const QString& name)
{
    if (!m_awaited.contains(u"room-"_s + name) || !visit.roomWindow())
        return;
    SceneLooks looks;
    looks.landscape = thingsIn(*visit.roomWindow());
    visit.app().appearance()->setTheme(Theme::Dark);
    visit.settle();
    looks.dark = thingsIn(*visit.roomWindow());
    visit.put({});
    compare(u"room-"_s + name, looks);
}

void GoldenAlbum::compare(const QString& name, const SceneLooks& looks)
{
    const QStringList actual = written(looks, m_names);
    QFile file(folder() + name + u".txt"_s);
    const QStringList accepted
        = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    file.close();
    const QStringList found
        = accepted.isEmpty() ? QStringList{u"it has not been accepted yet"_s} : differences(accepted, actual);
    if (!found.isEmpty() && qEnvironmentVariableIsSet("UPDATE_GOLDENS")) {
        must(file.open(QIODevice::WriteOnly) && file.write((actual.join(u'\n') + u'\n').toUtf8()) > 0, "the file");
    } else {
        for (const QString& one : found)
            m_complaints << name + u": "_s + one;
    }
    m_awaited.removeAll(name);
    if (m_awaited.isEmpty())
        throw Enough();
}

QStringList GoldenAlbum::complaints() const
{
    QStringList all = m_complaints;
    for (const QString& name : m_awaited)
        all << name + u": it never came"_s;
    return all;
}

} // namespace kudelma::test
