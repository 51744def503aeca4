// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The rows that a host sees of the door.
#include "app/core/ids.h"
#include "app/preparation/apart_guard.h"
#include "app/table/lobby_desk.h"
#include "app/table/lobby_parts.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

void LobbyDesk::refreshUndo()
{
    std::erase_if(m_undoable, [](const Admission& admission) { return admission.until.hasExpired(); });
    if (m_undoable.empty())
        m_undo.stop();
    else
        m_undo.start(int(m_undoable.front().until.remainingTime()));
    std::vector<Row> rows;
    for (const Admission& admission : m_undoable)
        rows.push_back(
            {textOf(admission.device), {admission.member ? m_room.person(*admission.member).name : QString()}});
    m_admissions.setRows(std::move(rows));
}

void LobbyDesk::refreshInvitations()
{
    std::vector<Row> rows;
    for (const sync::Invitation& invitation : m_room.lobby().invitations()) {
        if (isApart(invitation.lookup))
            continue;
        const QString lookup = textOf(invitation.lookup);
        rows.push_back({lookup,
            {invitation.draft.guestName, memberOf(invitation.lookup), invitation.link, m_codes.value(lookup),
                invitation.boundTo.has_value(), int(invitation.draft.circles.size()), invitation.muted, false,
                objectOf(invitation.draft.appData)[u"spoken"_s].toBool()}});
    }
    // That a link was taken back keeps nobody from being heard again.
    for (const sync::Invitation& invitation : m_room.lobby().mutedOver()) {
        const casework::MemberId member = invitedTo(invitation).member;
        if (member.isNull() || m_apart.contains(member))
            continue;
        rows.push_back({textOf(invitation.lookup),
            {invitation.draft.guestName, member.text(), QString(), QString(), invitation.boundTo.has_value(),
                int(invitation.draft.circles.size()), true, true, false}});
    }
    m_invitations.setRows(std::move(rows));
}

void LobbyDesk::refreshAdmitted()
{
    std::vector<Row> rows;
    for (const auto& [member, devices] : admittedDevices())
        if (!m_apart.contains(member))
            rows.push_back({member.text(), {m_removing.contains(member)}});
    m_admitted.setRows(std::move(rows));
}

QString LobbyDesk::titleOf(const sync::KnockInfo& knock) const
{
    const auto member = invitedMember(knock);
    return member && m_room.person(*member).known ? m_room.person(*member).title : QString();
}

void LobbyDesk::refreshKnocks()
{
    std::vector<Row> rows;
    for (const sync::KnockInfo& knock : m_room.lobby().knocks()) {
        const bool isKeptOut = isShut(knock);
        // At a door that is shut somebody stands who must not be known of elsewhere.
        const bool isOfHere = objectOf(knock.appData)[u"meeting"_s].toString() == m_meeting.text();
        if (isApart(knock) || (isKeptOut && !isOfHere))
            continue;
        const QString lookup = textOf(knock.lookup);
        const QString device = textOf(knock.guest.id());
        const QVariantList pictures{knock.pictures[0], knock.pictures[1], knock.pictures[2]};
        const QTime since = QDateTime::fromMSecsSinceEpoch(knock.knockedAtMs).time();
        rows.push_back({lookup + u'/' + device,
            {lookup, device, knock.invitedName, knock.shownName, knock.authenticated, knock.secondDevice,
                knock.firstTime, pictures, QLocale().toString(since, QLocale::ShortFormat), titleOf(knock),
                knock.asksForNew, withdrawalText(knock.takenBack), isKeptOut}});
    }
    for (const ApartGuard::TurnedAway& one : m_apartGuard.turnedAway()) {
        if (one.meeting != m_meeting || m_apart.contains(one.member))
            continue;
        const QString lookup = textOf(one.lookup);
        const QString device = textOf(one.device);
        const QString key = lookup + u'/' + device;
        if (std::ranges::find(rows, key, &Row::key) == rows.end()) // They may have asked for a new link since.
            rows.push_back({key,
                {lookup, device, one.name, QString(), true, false, false, QVariantList(), QString(), QString(), false,
                    QString(), true}});
    }
    m_knocks.setRows(std::move(rows));
}

} // namespace kudelma::app
