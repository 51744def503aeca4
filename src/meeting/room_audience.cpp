// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/room_audience.h"

#include <algorithm>

namespace kudelma::meeting {

RoomAudience::RoomAudience(QObject* parent)
    : QObject(parent)
{ }

void RoomAudience::setPresent(const casework::Members& present)
{
    if (present == m_present)
        return;
    m_present = present;
    casework::Members wider = m_audience;
    wider.insert(present.begin(), present.end());
    if (wider != m_audience) {
        if (!m_blank) {
            m_blank = true;
            Q_EMIT blankChanged();
        }
        m_audience = std::move(wider);
    }
    Q_EMIT audienceChanged();
}

void RoomAudience::replaced(const casework::Members& placeholders)
{
    const std::size_t before = m_audience.size();
    for (const casework::MemberId& placeholder : placeholders)
        m_audience.erase(placeholder);
    if (m_audience.size() != before)
        Q_EMIT audienceChanged();
}

void RoomAudience::widen(const casework::Members& leaving)
{
    const auto gone = std::erase_if(m_audience,
        [&](const casework::MemberId& member) { return leaving.contains(member) && !m_present.contains(member); });
    if (gone > 0)
        Q_EMIT audienceChanged();
}

void RoomAudience::settled()
{
    if (!m_blank)
        return;
    m_blank = false;
    Q_EMIT blankChanged();
}

} // namespace kudelma::meeting
