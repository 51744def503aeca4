// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/coverage.h"

#include "meeting/counted.h"

#include <algorithm>
#include <map>
#include <set>

namespace kudelma::meeting {

using casework::Attendance;
using casework::Figures;

namespace {

constexpr int kWeek = 7;
constexpr int kFourWeeks = 4 * kWeek;
constexpr int kEightWeeks = 8 * kWeek;

QDate mondayOf(const Figures& figures)
{
    return figures.week.earliest();
}

std::vector<const Figures*> onceEach(const std::vector<Figures>& all, QDate today)
{
    std::map<QString, std::size_t> places;
    std::vector<const Figures*> once;
    for (const Figures& each : all) {
        if (!mondayOf(each).isValid() || mondayOf(each) > today)
            continue;
        if (!each.meeting.isEmpty()) {
            const auto [place, isNew] = places.emplace(each.meeting, once.size());
            if (!isNew) {
                once[place->second] = &each;
                continue;
            }
        }
        once.push_back(&each);
    }
    return once;
}

struct PhaseSum
{
    QString key;
    int meetings = 0;
    int planned = 0;
    int actual = 0;
};

class Counter
{
public:
    void count(const Figures& figures)
    {
        for (const QString& obstacle : figures.obstacles)
            ++m_obstacles[obstacle];
        if (figures.meeting.isEmpty())
            return;
        ++m_all.meetings;
        if (!figures.page.isEmpty())
            m_pages.insert(figures.page);
        count(m_all.childPresent, figures.childPresent);
        count(m_all.childHeard, figures.childHeard);
        count(m_all.familyPresent, figures.familyPresent);
        count(m_all.networkPresent, figures.networkPresent);
        add(m_all.questioned, figures.questioned, figures.hypotheses);
        add(m_all.answered, figures.answered, figures.questions);
        add(m_all.closed, figures.closed, figures.steps);
        add(m_all.feedback, figures.gave, figures.asked);
        for (const casework::TallyFigures& tally : figures.tallies) {
            for (const QString& key : {QString(), tally.key})
                add(m_tallies[key], tally.good, tally.answers);
        }
        for (const casework::FormFigures& form : figures.forms)
            m_forms[form.form] += form.people;
        for (const casework::PhaseFigures& phase : figures.phases) {
            auto sum = std::ranges::find(m_phases, phase.key, &PhaseSum::key);
            if (sum == m_phases.end())
                sum = m_phases.insert(m_phases.end(), PhaseSum{phase.key, 0, 0, 0});
            ++sum->meetings;
            sum->planned += phase.planned;
            sum->actual += phase.actual;
        }
    }

    [[nodiscard]] Coverage result() const
    {
        if (m_pages.size() < std::size_t(kLeastGroup))
            return {};
        Coverage all = m_all;
        all.isShown = true;
        for (const auto& [form, people] : m_forms) {
            if (people >= kLeastGroup)
                all.forms.push_back({form, people});
        }
        for (const PhaseSum& sum : m_phases) {
            const int half = sum.meetings / 2;
            all.phases.push_back(
                {sum.key, sum.meetings, (sum.planned + half) / sum.meetings, (sum.actual + half) / sum.meetings});
        }
        for (const auto& [key, tally] : m_tallies) {
            if (tally.group >= kLeastCounted)
                all.tallies.push_back({key, tally.group, goodOfTen(tally.part, tally.group)});
        }
        for (const auto& [key, times] : m_obstacles) {
            if (times >= kLeastGroup)
                all.obstacles.push_back({key, times});
        }
        std::ranges::stable_sort(all.obstacles, std::ranges::greater(), &ObstacleCoverage::times);
        return all;
    }

private:
    static void count(Share& share, bool is) { add(share, is ? 1 : 0, 1); }
    static void add(Share& share, int part, int group)
    {
        share.part += std::min(part, group);
        share.group += group;
    }

    Coverage m_all;
    std::set<QString> m_pages;
    std::map<Attendance, int> m_forms;
    std::map<QString, Share> m_tallies; ///< By question; empty: all.
    std::map<QString, int> m_obstacles;
    std::vector<PhaseSum> m_phases;
};

/// A bucket with few children in it would point at them, and so would what is left beside it: all three or none.
void countWaiting(const std::vector<const Figures*>& once, QDate today, Coverage& all)
{
    std::map<QString, QDate> last;
    for (const Figures* each : once) {
        if (each->meeting.isEmpty() || each->page.isEmpty())
            continue;
        QDate& day = last[each->page];
        day = std::max(day, mondayOf(*each));
    }
    all.pages = int(last.size());
    int counts[3] = {};
    for (const auto& [page, day] : last) {
        const qint64 days = day.daysTo(today);
        ++counts[days < kFourWeeks ? 0 : days < kEightWeeks ? 1 : 2];
    }
    const bool isSafe = std::ranges::all_of(counts, [](int count) { return count == 0 || count >= kLeastGroup; });
    const int group = isSafe ? all.pages : 0;
    all.withinFourWeeks = {counts[0], group};
    all.withinEightWeeks = {counts[1], group};
    all.longer = {counts[2], group};
    if (!isSafe)
        all.withinFourWeeks.part = all.withinEightWeeks.part = all.longer.part = 0;
}

} // namespace

Coverage coverageOf(const std::vector<Figures>& figures, QDate today, int weeks)
{
    const std::vector<const Figures*> once = onceEach(figures, today);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto meetingsIn = [&](int period) {
        return std::ranges::count_if(once, [&](const Figures* each) {
            return !each->meeting.isEmpty() && mondayOf(*each) >= monday.addDays(-kWeek * (period - 1));
        });
    };
    int period = kPeriods.front();
    for (const int longer : kPeriods) {
        const auto more = meetingsIn(longer) - meetingsIn(period);
        if (longer <= weeks && (more == 0 || more >= kLeastGroup))
            period = longer;
    }
    Counter counter;
    for (const Figures* each : once) {
        if (mondayOf(*each) >= monday.addDays(-kWeek * (period - 1)))
            counter.count(*each);
    }
    Coverage all = counter.result();
    all.weeks = period;
    if (all.isShown)
        countWaiting(once, today, all);
    return all;
}

} // namespace kudelma::meeting
