// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A year of weekly meetings on one child's page (50 meetings, 400 quotes, 150 hypotheses, 600 steps, beside case A's
// family), against the limits that people were promised. Prints, asserts nothing; the ratio is to the limit.
//     QT_QPA_PLATFORM=offscreen year_bench [rounds]
// - opening: from the call until every list is there and the picture is laid out.
// - interactions: from the hand until every list that a page shows has its row, with all lists watched.
#include "app/core/ids.h"
#include "app/support/team_device.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>

#include <cstdio>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

constexpr double kOpenMs = 200;
constexpr double kInteractionMs = 50;
constexpr int kMeetings = 50;
constexpr int kQuotes = 400;
constexpr int kHypotheses = 150;
constexpr int kSteps = 600;

double print(const char* what, double limit, std::vector<double> ms)
{
    std::ranges::sort(ms);
    const auto at = [&](double share) { return ms[std::size_t(share * double(ms.size() - 1))]; };
    std::printf("%-34s median %7.1f ms   p90 %7.1f   max %7.1f   limit %.0f ms: %.2f of it\n", what, at(0.5), at(0.9),
        ms.back(), limit, at(0.5) / limit);
    std::fflush(stdout);
    return at(0.5);
}

double since(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// Words as long as people's are.
QString words(const char* what, int number)
{
    return u"%1 %2: tätä sanottiin pöydän ääressä, ja joku kirjoitti sen muistiin sellaisena kuin se sanottiin."_s
        .arg(QString::fromLatin1(what))
        .arg(number);
}

class Year
{
public:
    explicit Year(CaseRoom& room)
        : m_room(room)
    {
        for (const auto& person : room.view().all<casework::Person>()) {
            if (person.value.index)
                m_child = person.head.id;
        }
        // As in a real year: most in the circles of many, some in those of few.
        const auto at = room.view().head(m_child)->key.circle;
        for (const auto& info : room.client().circles()) {
            const casework::CircleId id = caseworkCircle(info.id);
            if (room.card(id).people.contains(room.self()) && room.view().rules().mayPoint(id, at)
                && room.card(id).people.at(room.self()) == Access::Shared)
                m_circles.push_back(id);
        }
        if (m_circles.empty())
            qFatal("no circle to write in");
    }

    void live()
    {
        for (int i = 0; i < kMeetings; ++i) {
            casework::Meeting meeting;
            meeting.title = words("Kokous", i);
            meeting.state = casework::MeetingState::Closed;
            meeting.plannedAt = QDateTime(QDate(2025, 10, 1).addDays(7 * i), QTime(10, 0), Qt::UTC);
            meeting.startedAt = meeting.plannedAt;
            meeting.endedAt = meeting.plannedAt.addSecs(5400);
            m_meetings.push_back(add(m_circles.front(), meeting));
        }
        for (int i = 0; i < kQuotes; ++i) {
            casework::Voice voice;
            voice.person = m_child;
            voice.words = words("Sana", i);
            voice.heardBy = u"Pia"_s;
            const auto circle = m_circles[std::size_t(i) % m_circles.size()];
            m_quotes.emplace_back(circle, add(circle, voice));
        }
        for (int i = 0; i < kHypotheses; ++i) {
            const auto& [circle, quote] = m_quotes[std::size_t(i * 2) % m_quotes.size()];
            casework::Hypothesis hypothesis;
            hypothesis.sentence = words("Voisiko olla", i);
            hypothesis.parties = {m_child};
            hypothesis.evidenceFor = {quote};
            hypothesis.state = i % 10 == 0 ? casework::HypothesisState::Open : casework::HypothesisState::LetGo;
            hypothesis.kept = true;
            m_hypotheses.emplace_back(circle, add(circle, hypothesis));
        }
        for (int i = 0; i < kSteps; ++i) {
            const auto& [circle, hypothesis] = m_hypotheses[std::size_t(i) % m_hypotheses.size()];
            casework::Step step;
            step.what = words("Askel", i);
            step.owner = m_room.self();
            step.answers = {hypothesis};
            step.state = i % 20 == 0 ? casework::StepState::Confirmed : casework::StepState::Done;
            m_steps.push_back(add(circle, step));
        }
        m_room.client().flush();
    }

    [[nodiscard]] casework::CircleId circle() const { return m_circles.front(); }

private:
    template <class Record>
    casework::RecordId add(const casework::CircleId& circle, const Record& record)
    {
        const auto id = m_room.editor().add(circle, record);
        if (!id)
            qFatal("not written: %s", qPrintable(id.error().context));
        return *id;
    }

    CaseRoom& m_room;
    casework::RecordId m_child;
    std::vector<casework::CircleId> m_circles;
    std::vector<casework::RecordId> m_meetings;
    std::vector<std::pair<casework::CircleId, casework::RecordId>> m_quotes;
    std::vector<std::pair<casework::CircleId, casework::RecordId>> m_hypotheses;
    std::vector<casework::RecordId> m_steps;
};

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
    std::vector<double> all;
    int rows = 0;
    for (int i = 0; i < rounds; ++i) {
        app.closeCase();
        settle();
        QElapsedTimer clock;
        clock.start();
        if (!app.openCase(page))
            qFatal("not opened");
        rows = read(*app.desk());
        all.push_back(since(clock));
    }
    print("opening a year", kOpenMs, all);
    std::printf("  %d rows\n", rows);
}

void interactions(App& app, int rounds)
{
    CaseDesk& desk = *app.desk();
    CaseLists& lists = *desk.lists();
    Pen& pen = *desk.pen();
    const QString circle = Year(*app.session().openRoom()).circle().text();
    const QString child = lists.persons()->value(0, u"key"_s).toString();
    std::vector<std::unique_ptr<QSignalSpy>> screens;
    for (KeyedListModel* list : lists.findChildren<KeyedListModel*>()) {
        screens.push_back(std::make_unique<QSignalSpy>(list, &QAbstractItemModel::dataChanged));
        static_cast<void>(list->count());
    }
    double slowest = 0;
    const auto measure = [&](const char* what, const std::function<void(int)>& act) {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i) {
            settle();
            QElapsedTimer clock;
            clock.start();
            act(i);
            settle();
            times.push_back(since(clock));
        }
        slowest = std::max(slowest, print(what, kInteractionMs, times));
    };
    QString thought;
    QString step;
    measure("a quote is written", [&](int i) { pen.addVoice(circle, child, words("Uusi", i), {}); });
    measure("a thought is written", [&](int i) { thought = pen.addHypothesis(circle, words("Entä jos", i)); });
    measure("a thought is let go", [&](int i) { pen.set(thought, {{u"state"_s, i % 2 ? u"open"_s : u"parked"_s}}); });
    measure("a step is written", [&](int i) {
        step = pen.addStep(circle, words("Tehdään", i), {{u"owner"_s, u"pia"_s}});
    });
    measure("a step is done", [&](int i) { pen.set(step, {{u"state"_s, i % 2 ? u"done"_s : u"doing"_s}}); });
    measure("a factor is written", [&](int i) { pen.addFactor(circle, u"protective"_s, words("Suojaa", i)); });
    measure("the last change is taken back", [&](int) { app.undoLast(); });
    measure("the meeting's page is opened and left", [&](int) {
        app.openTable(desk.nextMeeting());
        static_cast<void>(app.table()->lists()->steps()->count());
        static_cast<void>(app.table()->findings()->count());
        app.leaveTable();
    });
    std::printf("the slowest interaction: %.1f ms, %.2f of the limit\n", slowest, slowest / kInteractionMs);
}

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
    QElapsedTimer clock;
    clock.start();
    Year(*pia.app->session().openRoom()).live();
    std::printf("a year was written in %.0f ms\n", since(clock));
    openings(*pia.app, page, rounds);
    interactions(*pia.app, rounds);
    return 0;
}
