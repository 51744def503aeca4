// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/invitation_book.h"
#include "sync/lobby.h"
#include "sync/session.h"

#include <QPointer>
#include <QTimer>

namespace kudelma::sync {

/// What stands behind HostLobby; host_lobby.cpp has how invitations come and go, host_lobby_answers.cpp what a host
/// says.
class HostLobby::Impl
{
public:
    using Key = std::pair<InvitationLookup, DeviceId>;

    Impl(HostLobby& lobby, SyncClient& syncClient)
        : q(lobby)
        , client(syncClient)
        , around(syncClient.session().around)
        , book(around)
    { }

    void noticed(const wire::KnockNotice&);
    void publishAll();
    void publish(const InvitationLookup&, Done done);
    void takeBackAtServer(const InvitationLookup&, Done done);
    [[nodiscard]] wire::Frame putFrame(const InvitationLookup&);
    void letIn(const InvitationLookup&, const DevicePublicKeys& guest, std::optional<Bytes> appData, Done done);
    void takeBack(
        const InvitationLookup&, const DevicePublicKeys& guest, const std::set<CircleId>& before, bool unbind);
    void tellAdmitted(const InvitationLookup&, const DevicePublicKeys& guest, const Bytes& appData, Done done);
    void answer(const InvitationLookup&, const DevicePublicKeys& guest, const wire::KnockAnswerContent&, Done done);
    [[nodiscard]] std::vector<CircleId> circlesOf(const DeviceId&, const stored::Invitation&) const;
    [[nodiscard]] std::optional<DevicePublicKeys> keysOf(const InvitationLookup&, const DeviceId&) const;
    [[nodiscard]] std::set<DeviceId> hostsOf(const stored::Invitation&) const; ///< Of all its circles; not this device.
    [[nodiscard]] bool isOver(const stored::Invitation&) const;
    void takeSeat(const InvitationLookup&, const DevicePublicKeys& old, const DevicePublicKeys& now, Done done);
    [[nodiscard]] bool sharesCircleWith(const DeviceId&) const;
    [[nodiscard]] std::set<DevicePublicKeys> guestsOf(const InvitationLookup&) const; ///< Let in and still there.
    void end(const Key&);
    [[nodiscard]] bool isMuted(const stored::Invitation&) const;
    void putAgain(const InvitationLookup&);
    void turnAwayUnheard(const InvitationLookup&, const DevicePublicKeys& guest);

    HostLobby& q;
    SyncClient& client;
    Surroundings& around;
    InvitationBook book;
    std::map<Key, KnockInfo> knocks;
    std::set<InvitationLookup> leaving; ///< The server is being told that they were taken back.
    std::map<InvitationLookup, int> answeredMuted; ///< So many were told "not now" unheard.
};

/// Never from inside of the verb.
inline void later(QObject* context, Done done, Result<void> result)
{
    if (done)
        QTimer::singleShot(0, context, [done, result] { done(result); });
}

} // namespace kudelma::sync
