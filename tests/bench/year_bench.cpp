// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A year of weekly meetings on one child's page (50 meetings, 400 quotes, 150 hypotheses, 600 steps, beside case A's
// family), against the limits that people were promised. Prints, asserts nothing; the ratio is to the limit.
//     QT_QPA_PLATFORM=offscreen year_bench [rounds]
// - opening: from the call until every list is there, the picture is laid out, and nothing waits in the event loop.
// - interactions: from the hand until every list has its row, with all of them watched as if one page showed them all;
//   at the table, those of the leader and of the room's screen. year_pages measures the pages themselves.
#include "app/boards/deck_board.h"
#include "app/boards/ecomap_board.h"
#include "app/boards/thought_board.h"
#include "app/boards/viewpoint_board.h"
#include "app/support/team_device.h"
#include "app/voice/voice_desk.h"
#include "bench/year.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using namespace kudelma::bench;

namespace {

/// As a screen does: every list, and where everybody stands in the picture.
int read(CaseDesk& desk)
{
    int rows = 0;
    for (const KeyedListModel* list : desk.lists()->findChildren<KeyedListModel*>())
        rows += list->count();
    return desk.genogram()->bounds().isEmpty() ? 0 : rows + desk.genogram()->persons()->count();
}

void openings(App& app, const QString& page, int rounds)
{
    std::vector<Spent> all;
    int rows = 0;
    for (int i = 0; i < rounds; ++i) {
        app.closeCase();
        settle();
        const Stopwatch clock;
        if (!app.openCase(page))
            qFatal("not opened");
        rows = read(*app.desk());
        settle();
        all.push_back(clock.spent());
    }
    print("opening a year", kOpenMs, all);
    std::printf("  %d rows\n", rows);
}

/// Pages that look at every list at once.
class Watchers
{
public:
    explicit Watchers(CaseLists& lists)
    {
        for (KeyedListModel* list : lists.findChildren<KeyedListModel*>()) {
            m_spies.push_back(std::make_unique<QSignalSpy>(list, &QAbstractItemModel::dataChanged));
            static_cast<void>(list->count());
        }
    }

private:
    std::vector<std::unique_ptr<QSignalSpy>> m_spies;
};

class Interactions
{
public:
    Interactions(App& app, int rounds)
        : m_app(app)
        , m_rounds(rounds)
        , m_circle(Year(*app.session().openRoom()).circle().text())
        , m_child(app.desk()->lists()->persons()->value(0, u"key"_s).toString())
    { }

    void onThePage()
    {
        CaseDesk& desk = *m_app.desk();
        const Watchers watchers(*desk.lists());
        const QSignalSpy picture(desk.genogram(), &GenogramDesk::sceneChanged);
        write(*desk.pen());
        measure("a mark is written in the picture", [&](int) {
            desk.pen()->add(u"marks"_s, m_circle, {{u"person"_s, m_child}, {u"sort"_s, u"resource"_s}});
        });
        measure("the child is called differently", [&](int i) {
            desk.pen()->set(m_child, {{u"name"_s, i % 2 ? u"Aino"_s : u"Ainokainen"_s}});
        });
        measure("a colleague is called differently", [&](int i) { renameSomebody(i); });
        measure("words are moved to others' circle", [&](int i) { moveWords(i); });
        measure("the last change is taken back", [&](int) { m_app.undoLast(); });
    }

    /// A tab of the page is chosen: what it shows is made, read, and gone with the next.
    void tabs()
    {
        CaseDesk& desk = *m_app.desk();
        const auto board = [&]<class B>(const char* what, KeyedListModel* (B::*rows)()) {
            measure(what, [&](int) {
                B made;
                made.setLists(desk.lists());
                made.setPen(desk.pen());
                static_cast<void>((made.*rows)()->count());
            });
        };
        board("the tab of thoughts", &ThoughtBoard::cards);
        board("the question deck", &DeckBoard::cards);
        board("the tab of viewpoints", &ViewpointBoard::rows);
        board("the tab of the ecomap", &EcomapBoard::systems);
        measure("the tab of own words", [&](int) {
            VoiceDesk made;
            made.setPen(desk.pen());
            static_cast<void>(made.leaning()->count() + desk.lists()->voices()->count());
        });
        measure("the tab between meetings", [&](int) {
            m_app.after()->between()->refresh();
            m_app.after()->letters()->refresh();
        });
        measure("a memo is opened", [&](int) {
            m_app.memos()->choose({});
            m_app.memos()->read(m_app.memos()->circles()->value(0, u"key"_s).toString());
            m_app.memos()->close();
        });
    }

    void atTheTable()
    {
        const QString meeting = m_app.desk()->nextMeeting();
        measure(
            "the meeting's page is opened", [&](int) { openTable(meeting); }, [&] { leaveTable(); });
        measure(
            "the meeting's page is left", [&](int) { leaveTable(); }, {}, [&] { openTable(meeting); });
        openTable(meeting);
        MeetingTable& table = *m_app.table();
        const Watchers own(*table.lists());
        const Watchers shown(*table.room()->lists());
        const QSignalSpy findings(table.findings(), &QAbstractItemModel::dataChanged);
        if (!table.begin() && !(table.preparation()->goAheadBecause(u"Mitataan."_s) && table.begin()))
            qFatal("not begun");
        write(*table.pen());
        measure("on to the next phase",
            [&](int i) { table.goTo(table.phases()->value(i % table.phases()->count(), u"key"_s).toString()); });
        measure(
            "something else is shown to the room", [&](int i) { table.show(i % 2 ? u"steps"_s : u"hypotheses"_s); });
        measure("own view on and off", [&](int) { table.setOwnView(!table.ownView()); });
        measure("somebody sits down or leaves",
            [&](int i) { table.setInRoom(table.people()->value(1, u"key"_s).toString(), i % 2 == 0); });
        leaveTable();
    }

    void tell() const { std::printf("the slowest interaction takes %.2f of its limit\n", m_slowest); }

private:
    using Step = std::function<void()>;
    void measure(const char* what, const std::function<void(int)>& act, const Step& after = {}, const Step& before = {})
    {
        std::vector<Spent> times;
        for (int i = 0; i < m_rounds; ++i) {
            if (before)
                before();
            settle();
            const Stopwatch clock;
            act(i);
            settle();
            times.push_back(clock.spent());
            if (after)
                after();
        }
        m_slowest = std::max(m_slowest, print(what, kInteractionMs, times));
    }

    void write(Pen& pen)
    {
        QString quote;
        QString thought;
        QString step;
        measure("a quote is written", [&](int i) { quote = pen.addVoice(m_circle, m_child, words("Uusi", i), {}); });
        measure("a quote's wish is changed", [&](int i) { pen.set(quote, {{u"wish"_s, words("Toive", i)}}); });
        measure("a thought is written", [&](int i) { thought = pen.addHypothesis(m_circle, words("Entä jos", i)); });
        measure("a thought is let go", [&](int i) {
            pen.set(thought, {{u"state"_s, i % 2 ? u"open"_s : u"parked"_s}});
        });
        measure("a question is written", [&](int i) {
            pen.addQuestion(m_circle, words("Kuka huomaa", i), thought, {m_child}, u"pia"_s, u"2026-12-24"_s);
        });
        measure("a step is written", [&](int i) {
            step = pen.addStep(m_circle, words("Tehdään", i), {{u"owner"_s, u"pia"_s}});
        });
        measure("a step is done", [&](int i) { pen.set(step, {{u"state"_s, i % 2 ? u"done"_s : u"doing"_s}}); });
        measure("a factor is written", [&](int i) { pen.addFactor(m_circle, u"protective"_s, words("Suojaa", i)); });
        measure("a letter is typed into a note", [&, note = QString()](int i) mutable {
            if (note.isEmpty())
                note = pen.add(u"notes"_s, m_circle, {{u"words"_s, words("Muistiin", 0)}});
            pen.type(note, u"words"_s, words("Muistiin", i));
        });
        m_quote = quote;
    }

    void renameSomebody(int i)
    {
        CaseRoom& room = *m_app.session().openRoom();
        for (const auto& [head, member] : room.view().all<casework::Member>()) {
            if (head.writable && member.member != room.self()) {
                m_app.desk()->pen()->set(head.id.text(), {{u"title"_s, i % 2 ? u"opettaja"_s : u"luokanopettaja"_s}});
                return;
            }
        }
    }

    void moveWords(int i)
    {
        const auto circles = m_app.session().openRoom()->view().rules().circles();
        const QString moved = m_app.desk()->pen()->moveTo(m_quote, circles[std::size_t(i) % circles.size()].text());
        if (!moved.isEmpty())
            m_quote = moved;
    }

    void openTable(const QString& meeting)
    {
        if (!m_app.openTable(meeting))
            qFatal("no meeting");
        static_cast<void>(m_app.table()->shownLists()->steps()->count() + m_app.table()->findings()->count());
        static_cast<void>(m_app.table()->shownGenogram()->bounds());
    }
    void leaveTable()
    {
        m_app.leaveTable();
        settle();
    }

    App& m_app;
    int m_rounds;
    QString m_circle;
    QString m_child;
    QString m_quote;
    double m_slowest = 0;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication program(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
    TeamDevice pia;
    pia.createProfile();
    const QString page = pia.openPractice();
    const Stopwatch clock;
    Year(*pia.app->session().openRoom()).live();
    std::printf("a year was written in %.0f ms\n", clock.spent().wall);
    openings(*pia.app, page, rounds);
    Interactions interactions(*pia.app, rounds);
    interactions.onThePage();
    interactions.tabs();
    interactions.atTheTable();
    interactions.tell();
    return 0;
}
