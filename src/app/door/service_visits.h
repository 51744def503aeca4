// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/table/lobby_desk.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <set>

namespace kudelma::app {

/// Who comes from a service comes for one meeting, and nobody has to remember to put them out: a while after it has
/// ended, their devices leave every circle that this device hosts, by whichever host has the page open. What was
/// written among others until then they had; nothing that is written later is theirs.
class ServiceVisits : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kAfterEnd{15}; ///< For feedback, and for reading what was agreed.
    static constexpr std::chrono::hours kBeforeStart{3}; ///< Who is let in so early belongs to the next meeting.
    static constexpr std::chrono::days kLookBack{90};

    explicit ServiceVisits(QObject* parent = nullptr);
    ~ServiceVisits() override;

    void setPage(CaseRoom* room); ///< Null: none is open.

private:
    void look();
    void leave(const casework::MemberId& member);

    QPointer<CaseRoom> m_room;
    std::unique_ptr<LobbyDesk> m_lobby; ///< Of no meeting: for putting out.
    QTimer m_timer;
};

} // namespace kudelma::app
