// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "meeting/preparation_pack.h"

#include <QTimer>

namespace kudelma::app {

/// Keeps this device's doors shut to a meeting of people who must not meet any more. Every
/// device that may answer for an invitation takes it back by itself as soon as it hears, from the workers' own record
/// of the preparation, that sessions are held apart; whichever device made them, or it. It lives as long as the room.
class ApartGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kHeadStartMs = 5 * 60 * 1000; ///< An invitation is good a little before it was made.

    /// Somebody stood at a door that was shut.
    struct TurnedAway
    {
        crypto::InvitationLookup lookup;
        crypto::DeviceId device;
        casework::MemberId member;
        casework::RecordId meeting; ///< That they were invited to.
        QString name;
    };

    /// The one of this room; made when it is first asked for.
    [[nodiscard]] static ApartGuard& of(CaseRoom& room);

    /// Whoever this is invited to `meeting` now would meet people whom they must not meet.
    [[nodiscard]] bool isShut(const casework::MemberId& member, const casework::RecordId& meeting) const;
    /// They are in one of the sessions, or it is not known yet who is: a link is given to them from their own alone.
    [[nodiscard]] bool isParted(const casework::MemberId& member) const;
    /// Those of these people who must not meet others of them, whichever meeting it is. Where it is not known yet who
    /// is in which session, they are those who were to meet there, if there are several.
    [[nodiscard]] casework::Members partedAmong(const casework::Members& people) const;
    /// Whom these people must not meet, as far as it is known.
    [[nodiscard]] casework::Members apartFrom(const casework::Members& people) const;
    /// The invitation was made before that was known. Nobody is let in by it.
    [[nodiscard]] bool isShut(const crypto::InvitationLookup& lookup) const;
    /// This device has heard what the workers wrote meanwhile: before that nobody is let in.
    [[nodiscard]] bool isCaughtUp() const;
    [[nodiscard]] const std::vector<TurnedAway>& turnedAway() const { return m_turnedAway; }
    void forget(const crypto::InvitationLookup& lookup, const crypto::DeviceId& device); ///< It was read.
    void refresh();

Q_SIGNALS:
    void changed();
    void partingsChanged(); ///< Who must not meet whom was worked out anew.

private:
    /// Meetings that are held apart, by one record of the workers.
    struct Parting
    {
        casework::RecordId together;
        std::set<casework::RecordId> sessions;
        casework::Members people; ///< Who is in one of the sessions, and no worker.
        std::vector<casework::Members> sides; ///< The same, session by session.
        bool isKnown = false; ///< All sessions are known here, so `people` are all.
        /// The safety check says that they do not meet. Where the workers have found since that they may, or whoever
        /// leads holds the meeting of all nevertheless, nothing is shut.
        bool isSeparate = false;
        bool goesAhead = false;
        qint64 sinceMs = 0;
    };

    explicit ApartGuard(CaseRoom& room);
    [[nodiscard]] std::vector<Parting> partings() const;
    [[nodiscard]] bool isShut(const Parting& parting, const sync::Invitation& invitation) const;
    [[nodiscard]] static bool keepsApart(
        const Parting& parting, const casework::MemberId& one, const casework::MemberId& other);
    [[nodiscard]] casework::Members partedBy(const Parting& parting, const casework::Members& people) const;
    /// Somebody is in the circle of this meeting whom they must not meet there.
    [[nodiscard]] bool isPartedIn(
        const Parting& parting, const casework::RecordId& meeting, const casework::MemberId& member) const;
    [[nodiscard]] bool isWorkerHere(const casework::MemberId& member) const;
    void takeBack(const sync::Invitation& invitation);

    CaseRoom& m_room;
    meeting::PreparationPack m_pack;
    std::vector<Parting> m_partings;
    std::set<crypto::InvitationLookup> m_shut; ///< Those that were taken back, and those that are only kept shut.
    std::set<crypto::InvitationLookup> m_over; ///< Taken back.
    std::vector<TurnedAway> m_turnedAway;
    QTimer m_settle; ///< Several changes in a row are one.
};

/// What an invitation of this program tells the one who is let in.
struct InvitedTo
{
    casework::MemberId member;
    casework::RecordId meeting;
};
[[nodiscard]] InvitedTo invitedTo(const sync::Invitation& invitation);

} // namespace kudelma::app
