// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/seat_notes.h"

namespace kudelma::app {

SeatNotes& SeatNotes::of(CaseRoom& room)
{
    auto* notes = room.findChild<SeatNotes*>({}, Qt::FindDirectChildrenOnly);
    return notes ? *notes : *new SeatNotes(room);
}

SeatNotes::SeatNotes(CaseRoom& room)
    : QObject(&room)
{ }

void SeatNotes::noteNotNow(const casework::RecordId& meeting, const QString& seat)
{
    if (m_notNow.emplace(meeting, seat).second)
        Q_EMIT changed();
}

bool SeatNotes::isNotNow(const casework::RecordId& meeting, const QString& seat) const
{
    return m_notNow.contains({meeting, seat});
}

void SeatNotes::keepNotNow(const casework::RecordId& meeting, const CompanySeats& told)
{
    std::erase_if(m_notNow, [&](const auto& one) { return one.first == meeting && !told.contains(one.second); });
}

} // namespace kudelma::app
