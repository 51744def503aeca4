// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/ids.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

/// A year of weekly meetings on one child's page, and the limits that people were promised with it.
namespace kudelma::bench {

using namespace Qt::StringLiterals;
using app::Access;
using app::CaseRoom;
using app::caseworkCircle;

inline constexpr double kOpenMs = 200;
inline constexpr double kInteractionMs = 50;
inline constexpr int kMeetings = 50;
inline constexpr int kQuotes = 400;
inline constexpr int kHypotheses = 150;
inline constexpr int kSteps = 600;

/// Milliseconds: by the clock on the wall, and of the processor alone, which a busy machine does not make longer.
struct Spent
{
    double wall = 0;
    double worked = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    [[nodiscard]] Spent spent() const
    {
        constexpr double kPerSecond = 1e3;
        return {double(m_wall.nsecsElapsed()) / 1e6, double(std::clock() - m_worked) * kPerSecond / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_worked = std::clock();
};

/// The ratio is the median's. Answers it.
inline double print(const char* what, double limit, std::vector<Spent> all)
{
    std::ranges::sort(all, {}, &Spent::worked);
    const double worked = all[all.size() / 2].worked;
    std::ranges::sort(all, {}, &Spent::wall);
    const auto at = [&](double share) { return all[std::size_t(share * double(all.size() - 1))].wall; };
    std::printf("%-38s median %7.1f ms  p90 %7.1f  max %7.1f  (worked %7.1f)  limit %.0f ms: %.2f of it\n", what,
        at(0.5), at(0.9), all.back().wall, worked, limit, at(0.5) / limit);
    std::fflush(stdout);
    return at(0.5) / limit;
}

inline void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

/// Words as long as people's are.
inline QString words(const char* what, int number)
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

} // namespace kudelma::bench
