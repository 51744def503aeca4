// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the order of the meeting says of its phases, in the language that is on.
#include "app/table/meeting_table.h"

namespace kudelma::app {

QString MeetingTable::phaseTitle() const
{
    return phase() ? phase()->title.in(m_appearance.language()) : QString();
}

QString MeetingTable::phasePurpose() const
{
    return phase() ? phase()->purpose.in(m_appearance.language()) : QString();
}

QString MeetingTable::phaseView() const
{
    return phase() ? meeting::nameOf(phase()->view) : QString();
}

const meeting::PhaseTemplate* MeetingTable::nextPhase() const
{
    const int index = phaseIndex() + 1;
    const auto& phases = m_order.phases();
    return index > 0 && index < int(phases.size()) ? &phases[std::size_t(index)] : nullptr;
}

QString MeetingTable::nextTitle() const
{
    const auto* next = nextPhase();
    return next ? next->title.in(m_appearance.language()) : QString();
}

QString MeetingTable::nextView() const
{
    const auto* next = nextPhase();
    return next ? meeting::nameOf(next->view) : QString();
}

QStringList MeetingTable::wordsOf(const std::vector<meeting::LocalText>& texts) const
{
    QStringList words;
    for (const meeting::LocalText& text : texts)
        words << text.in(m_appearance.language());
    return words;
}

QStringList MeetingTable::prompts() const
{
    return phase() ? wordsOf(phase()->prompts) : QStringList();
}

QStringList MeetingTable::examples() const
{
    return phase() ? wordsOf(phase()->examples) : QStringList();
}

} // namespace kudelma::app
