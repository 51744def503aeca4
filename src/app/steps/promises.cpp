// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/steps/promises.h"

#include <algorithm>

namespace kudelma::app {

QDate Promise::day() const
{
    const bool isDay = due.day != 0 && due.quality != casework::PartialDate::Quality::About;
    return isDay ? due.latest() : QDate();
}

std::vector<Promise> openPromises(const casework::CaseView& view)
{
    std::vector<Promise> found;
    for (const auto& [head, step] : view.all<casework::Step>()) {
        if (!casework::isOver(step.state))
            found.push_back({Promise::Sort::Step, head, 0, step.owner, step.due});
        // A child hears of what was done, too; of what came to nothing there is nothing to tell any more.
        if (casework::isOver(step.state) && step.state != casework::StepState::Done)
            continue;
        int part = 0;
        for (const casework::ChildTold& telling : step.childTold) {
            if (!telling.told)
                found.push_back({Promise::Sort::Telling, head, part, telling.teller, telling.by});
            ++part;
        }
    }
    for (const auto& [head, question] : view.all<casework::Question>()) {
        if (question.state == casework::QuestionState::Planned)
            found.push_back({Promise::Sort::Question, head, 0, question.asker, question.due});
    }
    std::ranges::stable_sort(
        found, {}, [](const Promise& one) { return std::pair(one.due.isEmpty(), one.due.latest()); });
    return found;
}

} // namespace kudelma::app
