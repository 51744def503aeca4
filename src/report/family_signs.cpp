// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/family_signs.h"

#include "report/family_graph.h"

namespace kudelma::report {

namespace cw = casework;
namespace gg = genogram;

namespace {

std::optional<gg::PlacementKind> kindOf(cw::PlacementBasis basis)
{
    switch (basis) {
    case cw::PlacementBasis::Emergency:
        return gg::PlacementKind::Emergency;
    case cw::PlacementBasis::OpenCare:
        return gg::PlacementKind::OpenCare;
    case cw::PlacementBasis::TakenIntoCare:
        return gg::PlacementKind::TakenIntoCare;
    case cw::PlacementBasis::Aftercare:
        return gg::PlacementKind::Aftercare;
    case cw::PlacementBasis::NotSaid:
        break;
    }
    return std::nullopt;
}

std::optional<gg::PlacementKind> kindOf(cw::PlacementForm form)
{
    switch (form) {
    case cw::PlacementForm::Family:
        return gg::PlacementKind::FamilyCare;
    case cw::PlacementForm::Institution:
    case cw::PlacementForm::Hospital:
        return gg::PlacementKind::Institution;
    case cw::PlacementForm::Kin:
        return gg::PlacementKind::Kinship;
    case cw::PlacementForm::NotSaid:
    case cw::PlacementForm::Other:
        break;
    }
    return std::nullopt;
}

/// What is only suspected, or is over, must never look like what is known and lasts.
gg::Mark byState(cw::MarkState state, gg::Mark active, gg::Mark suspected, gg::Mark past)
{
    switch (state) {
    case cw::MarkState::Suspected:
        return suspected;
    case cw::MarkState::InRecovery:
    case cw::MarkState::Past:
        return past;
    case cw::MarkState::Active:
        break;
    }
    return active;
}

std::optional<gg::Mark> signOf(const cw::Mark& mark)
{
    using gg::Mark;
    switch (mark.sort) {
    case cw::MarkSort::Illness:
        return byState(mark.state, Mark::Illness, Mark::IllnessSuspected, Mark::IllnessPast);
    case cw::MarkSort::MentalHealth:
        return byState(mark.state, Mark::MentalHealth, Mark::MentalHealthSuspected, Mark::MentalHealthPast);
    case cw::MarkSort::SubstanceUse:
        return byState(mark.state, Mark::SubstanceUse, Mark::SubstanceSuspected, Mark::SubstanceRecovery);
    case cw::MarkSort::Violence:
        return byState(mark.state, Mark::Violence, Mark::ViolenceSuspected, Mark::Violence);
    case cw::MarkSort::Resource:
        return Mark::Resource;
    case cw::MarkSort::Migration:
        return Mark::Migration;
    case cw::MarkSort::Language:
        return Mark::Interpreter;
    default:
        return std::nullopt;
    }
}

} // namespace

gg::Period genogramPeriod(const cw::PartialDate& from, const cw::PartialDate& to)
{
    return {genogramDate(from), genogramDate(to), !from.isEmpty() && to.isEmpty()};
}

void addPlacement(gg::Person& person, const cw::Placement& placement)
{
    const gg::Period period = genogramPeriod(placement.from, placement.to);
    for (const auto& kind : {kindOf(placement.basis), kindOf(placement.form)}) {
        if (kind)
            person.placements.push_back({*kind, period, placement.place.toStdString()});
    }
}

void addMark(gg::Person& person, const cw::Mark& mark)
{
    if (const auto sign = signOf(mark))
        person.marks.push_back(*sign);
    switch (mark.sort) {
    case cw::MarkSort::Language:
        if (!mark.label.isEmpty())
            person.language = mark.label.toStdString();
        break;
    case cw::MarkSort::Migration:
        person.moved = genogramDate(mark.since);
        break;
    case cw::MarkSort::School:
    case cw::MarkSort::Work:
        if (!mark.label.isEmpty())
            person.facts.push_back(mark.label.toStdString());
        break;
    default:
        break;
    }
}

void setTieSigns(gg::Tie& tie, const cw::Tie& record)
{
    // The two lists name the same kinds in the same order, and a test holds them to it.
    tie.type = gg::TieType(record.sort);
    tie.saidBy = record.saidBy.toStdString();
    tie.label = record.when.toStdString();
    tie.period = genogramPeriod(record.since, record.until);
    tie.uncertain = record.certainty == cw::Certainty::Disputed || record.certainty == cw::Certainty::Assumed;
    switch (record.direction) {
    case cw::Direction::Forward:
        tie.direction = gg::TieDirection::Forward;
        break;
    case cw::Direction::Both:
        tie.direction = gg::TieDirection::Both;
        break;
    case cw::Direction::None:
        break;
    }
}

} // namespace kudelma::report
