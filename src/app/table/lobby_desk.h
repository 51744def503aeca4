// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/directory.h"
#include "app/core/keyed_list_model.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

class ApartGuard;

/// The door of a meeting, or of a team, for the one who hosts it: invites, sees who stands outside, lets in, and can
/// take it back.
class LobbyDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    /// key (lookup), name, member, link, code, bound (somebody was let in by it), circles (count), muted (nobody who
    /// comes by it is heard), over (it opens nothing any more, and is here only because it is muted; no link), spoken
    /// (by its code, which only this desk knows)
    Q_PROPERTY(kudelma::app::KeyedListModel* invitations READ invitations CONSTANT FINAL)
    /// key (lookup/device), lookup, device, invitedName, shownName, authenticated, secondDevice, firstTime, pictures
    /// (three numbers), sinceText, title (of whom it is for), asksForNew (they cannot be let in, only be sent a new
    /// link), takenBack (of asksForNew: empty, plain, safety, apart), shut (the invitation was made before some who
    /// must not meet were parted: nobody is let in by it, or sent another from here)
    Q_PROPERTY(kudelma::app::KeyedListModel* knocks READ knocks CONSTANT FINAL)
    /// key (member): those whose devices read circles of this host; removing (asked for, and not confirmed yet)
    Q_PROPERTY(kudelma::app::KeyedListModel* admitted READ admitted CONSTANT FINAL)
    /// key (device), name: those who came in so lately that undoAdmission() takes it back
    Q_PROPERTY(kudelma::app::KeyedListModel* admissions READ admissions CONSTANT FINAL)

public:
    /// `meeting` null: the door of a team (CaseRoom::isTeam()), or only remove() is of use.
    LobbyDesk(CaseRoom& room, const casework::RecordId& meeting, QObject* parent);
    ~LobbyDesk() override;

    [[nodiscard]] KeyedListModel* invitations() { return &m_invitations; }
    [[nodiscard]] KeyedListModel* knocks() { return &m_knocks; }
    [[nodiscard]] KeyedListModel* admitted() { return &m_admitted; }
    [[nodiscard]] KeyedListModel* admissions() { return &m_admissions; }

    /// Invites a member of the case into all the circles that the case's records put this person in: team members write
    /// the shared documents, a supervisor reads, everybody else has documents of their own. Answers the lookup.
    Q_INVOKABLE QString invite(const QString& member, int validHours);
    Q_INVOKABLE QString linkOf(const QString& lookup) const;
    [[nodiscard]] QString openLinkFor(const QString& member) const; ///< Not used yet; empty: there is none.
    /// Another invitation for the same person, to be read aloud: its row has the code once it is made, for half an
    /// hour and as long as this desk lives.
    Q_INVOKABLE void sayAsCode(const QString& member);
    Q_INVOKABLE void revoke(const QString& lookup);
    /// As above. Where a new link is asked for, it is said first that this one was taken back for somebody's safety.
    Q_INVOKABLE void revokeForSafety(const QString& lookup);
    Q_INVOKABLE void letIn(const QString& lookup, const QString& device);
    Q_INVOKABLE void hold(const QString& lookup, const QString& device, const QString& message, int minutes);
    Q_INVOKABLE void notNow(const QString& lookup, const QString& device, const QString& message);
    Q_INVOKABLE void mute(
        const QString& lookup, const QString& device); ///< Not now, and whoever comes by this link later is not told.
    Q_INVOKABLE void unmute(const QString& lookup);
    /// Lets the second device of the same person in, and takes the seat from the one before.
    Q_INVOKABLE void moveSeat(const QString& lookup, const QString& device);
    /// To somebody who came too late, or whose link was taken back: a new invitation for the same person, as invite()
    /// makes it. Of those who were parted since, from their own session alone.
    Q_INVOKABLE void sendNew(const QString& lookup, const QString& device, int validHours);
    Q_INVOKABLE void turnAway(const QString& lookup, const QString& device); ///< The card at a shut door was read.
    /// Within ten seconds. A second tap right after another one is none: the next name has moved under the finger.
    Q_INVOKABLE void undoAdmission(const QString& device);
    /// Takes every device of this person off every circle that this device hosts. Without the server it waits, and is
    /// done before anything else is sent.
    Q_INVOKABLE void remove(const QString& member);
    /// They are met in a session of their own: nothing here leads to them or tells of them. An invitation opens no
    /// circle that they are in.
    void setApart(const casework::Members& members);
    [[nodiscard]] bool isOfSession() const { return !m_apart.empty(); } ///< Some are met apart from those here.
    /// Of a team: whom this person wrote down as what.
    void setWritten(const Colleagues& colleagues) { m_written = colleagues; }
    /// Whom an invitation of this host was made for; empty: it is not this host's.
    [[nodiscard]] QString memberOf(const crypto::InvitationLookup& lookup) const;
    [[nodiscard]] bool knows(const crypto::InvitationLookup& lookup) const { return m_room.lobby().knows(lookup); }
    [[nodiscard]] QString invitedName(const crypto::InvitationLookup& lookup) const; ///< As above: as they were called.

Q_SIGNALS:
    void knocked(const QString& name);
    /// From before somebody is let in until they are not: the room's screen must count them before they can look.
    void letInChanged(const kudelma::casework::MemberId& member, bool isIn);
    void failed(); ///< The server could not be reached, or refused; nothing was changed.
    void notOfThisMeeting(); ///< The person may not know of this meeting, so they cannot be invited to it.

private:
    struct Admission
    {
        std::optional<casework::MemberId> member;
        crypto::InvitationLookup lookup;
        crypto::DeviceId device;
        QDeadlineTimer until;
    };

    [[nodiscard]] casework::CircleId meetingCircle() const;
    /// Empty, and told: nobody of this meeting.
    [[nodiscard]] std::optional<sync::InvitationDraft> draftFor(
        const QString& member, std::chrono::milliseconds validFor);
    [[nodiscard]] sync::Bytes appDataFor(const QString& member, bool isSpoken) const;
    QString noted(const sync::Result<sync::Invitation>& invitation, const QString& name);
    [[nodiscard]] bool isApart(const crypto::InvitationLookup& lookup) const;
    [[nodiscard]] bool isApart(const sync::KnockInfo& knock) const; ///< Also of an invitation that is over.
    /// Whoever was parted from others since, and belongs to the session of this desk.
    [[nodiscard]] bool asksInOwnSession(const sync::KnockInfo& knock) const;
    [[nodiscard]] bool isShut(const sync::KnockInfo& knock) const;
    /// By this invitation nobody meets whom they must not meet. Where that is not so, or not known, it is told.
    [[nodiscard]] bool mayOpen(const crypto::InvitationLookup& lookup);
    [[nodiscard]] std::optional<sync::KnockInfo> knockOf(
        const crypto::InvitationLookup&, const crypto::DeviceId&) const;
    [[nodiscard]] QString openLookupFor(const QString& member) const;
    [[nodiscard]] QString titleOf(const sync::KnockInfo& knock) const;
    void refreshUndo();
    void refreshInvitations();
    void refreshKnocks();
    void refreshAdmitted();
    using Lookup = std::optional<crypto::InvitationLookup>;
    /// Whose devices stand on the rosters of this host's circles, and by which invitation each came.
    [[nodiscard]] std::map<casework::MemberId, std::map<crypto::DeviceId, Lookup>> admittedDevices() const;
    void removeDevice(const std::optional<casework::MemberId>& member, const crypto::DeviceId& device,
        const Lookup& lookup, std::shared_ptr<bool> noted = {});
    [[nodiscard]] QJsonObject appDataOf(const crypto::InvitationLookup& lookup) const;
    [[nodiscard]] casework::CircleId circleOf(const crypto::InvitationLookup& lookup) const;
    [[nodiscard]] sync::Role roleOf(const casework::MemberId& member, const casework::CircleId& circle) const;
    void wasLetIn(const crypto::InvitationLookup& lookup, const crypto::DeviceId& device,
        const std::optional<casework::MemberId>& member, bool done);

    CaseRoom& m_room;
    casework::RecordId m_meeting;
    ApartGuard& m_apartGuard;
    KeyedListModel m_invitations;
    KeyedListModel m_knocks;
    KeyedListModel m_admitted;
    KeyedListModel m_admissions;
    std::multiset<casework::MemberId> m_removing;
    QHash<QString, QString> m_codes; ///< By lookup.
    bool m_isSaying = false;
    Colleagues m_written;
    casework::Members m_apart;
    QTimer m_undo;
    QDeadlineTimer m_nextUndo{0};
    std::vector<Admission> m_undoable; ///< In the order of coming in.
};

} // namespace kudelma::app
