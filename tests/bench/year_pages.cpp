// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The pages of a year of weekly meetings (year.h), with the real screens: from the finger until the picture of what
// came of it is drawn, by the software renderer, at the size of a tablet. Prints, asserts nothing.
//     QT_QPA_PLATFORM=offscreen year_pages [rounds [part of a name]]
// With part of a name, only what is called so is measured: for a profiler.
#include "bench/year.h"
#include "ui/visit/visit.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace kudelma;
using namespace kudelma::bench;
using namespace kudelma::test;

namespace {

class Pages
{
public:
    Pages(Visit& visit, int rounds, const QString& only)
        : m_visit(visit)
        , m_rounds(rounds)
        , m_only(only)
    { }

    void tap(const QString& first, const QString& second)
    {
        if (!first.contains(m_only))
            return;
        std::vector<Spent> there;
        std::vector<Spent> back;
        for (int i = 0; i < m_rounds; ++i) {
            there.push_back(tapOnce(first));
            back.push_back(tapOnce(second));
        }
        note(first, there);
        note(second, back);
    }

    void act(const QString& what, const std::function<void(int)>& work, const std::function<void()>& before = {})
    {
        if (!what.contains(m_only))
            return;
        std::vector<Spent> times;
        for (int i = 0; i < m_rounds; ++i) {
            if (before)
                before();
            m_visit.settle();
            const Stopwatch clock;
            work(i);
            draw();
            times.push_back(clock.spent());
        }
        note(what, times);
    }

    void tell() const { std::printf("the slowest interaction takes %.2f of its limit\n", m_slowest); }

private:
    void draw()
    {
        bench::settle();
        static_cast<void>(m_visit.window()->grabWindow());
    }

    Spent tapOnce(const QString& name)
    {
        QQuickItem* item = m_visit.named(name);
        if (!item)
            qFatal("nothing is called %s", qPrintable(name));
        m_visit.settle();
        const QPoint at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::touchEvent(m_visit.window(), fingers()).press(0, at, m_visit.window());
        const Stopwatch clock;
        QTest::touchEvent(m_visit.window(), fingers()).release(0, at, m_visit.window());
        draw();
        return clock.spent();
    }

    void note(const QString& what, const std::vector<Spent>& times)
    {
        m_slowest = std::max(m_slowest, print(qPrintable(what), kInteractionMs, times));
    }

    Visit& m_visit;
    int m_rounds;
    QString m_only;
    double m_slowest = 0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    QTemporaryDir folder;
    Visit visit(folder.path());
    if (!visit.window() || !visit.makeProfile(u"Pia Lehtovaara"_s) || !visit.openPracticeCase())
        qFatal("no page");
    Year(*visit.app().session().openRoom()).live();
    visit.settle();
    const QString page = visit.app().session().openKey();
    Pages pages(visit, rounds, QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    std::vector<Spent> openings;
    for (int i = 0; i < rounds; ++i) {
        visit.app().closeCase();
        visit.settle();
        const Stopwatch clock;
        if (!visit.app().openCase(page))
            qFatal("not opened");
        bench::settle();
        static_cast<void>(visit.window()->grabWindow());
        openings.push_back(clock.spent());
    }
    print("opening a year, drawn", kOpenMs, openings);
    visit.settle();
    for (const QString& tab : {u"Omin sanoin"_s, u"Näkökulmat"_s, u"Hypoteesit"_s, u"Kysymykset"_s,
             u"Seuraavat askeleet"_s, u"Aikajana"_s, u"Kokoukset"_s, u"Verkostokartta"_s})
        pages.tap(tab, u"Sukupuu"_s);
    pages.act(u"a quote is written while quotes are shown"_s, [&](int i) {
        app::CaseDesk& desk = *visit.app().desk();
        desk.pen()->addVoice(Year(*visit.app().session().openRoom()).circle().text(),
            desk.lists()->persons()->value(0, u"key"_s).toString(), words("Uusi", i), {});
    });
    app::App& app = visit.app();
    const QString meeting = app.desk()->nextMeeting();
    pages.act(
        u"the meeting's page is opened"_s, [&](int) { app.openTable(meeting); },
        [&] {
            app.leaveTable();
            bench::settle();
        });
    const auto open = [&] {
        if (!app.table())
            app.openTable(meeting);
    };
    pages.act(
        u"the meeting's page is left"_s, [&](int) { app.leaveTable(); }, open);
    open();
    app::MeetingTable& table = *app.table();
    if (!table.begin() && !(table.preparation()->goAheadBecause(u"Mitataan."_s) && table.begin()))
        qFatal("not begun");
    for (int i = 1; i < table.phases()->count(); ++i) {
        const QString phase = table.phases()->value(i, u"key"_s).toString();
        const QString first = table.phases()->value(0, u"key"_s).toString();
        pages.act(
            u"on to the phase "_s + phase, [&](int) { table.goTo(phase); }, [&] { table.goTo(first); });
    }
    pages.tell();
    return 0;
}
