// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "casework/records_meeting.h"

#include <map>
#include <set>

namespace kudelma::app {

struct CompanySeat
{
    casework::MemberId whose;
    QString name;
};
using CompanySeats = std::map<QString, CompanySeat>; ///< By the key that CompanyDesk gives them.

/// What the company desks of a case know together while it is open on this device: who is not to be written down. Never
/// stored.
class SeatNotes : public QObject
{
    Q_OBJECT

public:
    /// The one of this room; made when it is first asked for.
    [[nodiscard]] static SeatNotes& of(CaseRoom& room);

    void noteNotNow(const casework::RecordId& meeting, const QString& seat);
    [[nodiscard]] bool isNotNow(const casework::RecordId& meeting, const QString& seat) const;
    /// Who has gone and comes again is news again.
    void keepNotNow(const casework::RecordId& meeting, const CompanySeats& told);

Q_SIGNALS:
    void changed();

private:
    explicit SeatNotes(CaseRoom& room);

    std::set<std::pair<casework::RecordId, QString>> m_notNow;
};

} // namespace kudelma::app
