// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/invitation_book.h"
#include "sync/lobby.h"
#include "sync/session.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace kudelma::sync {

inline constexpr std::size_t kMaxUnheard = 64;

/// What stands behind HostLobby; host_lobby.cpp has how invitations come and go, host_lobby_answers.cpp what a host
/// says, host_lobby_shares.cpp how several hosts stand at one door.
class HostLobby::Impl
{
public:
    using Key = std::pair<InvitationLookup, DeviceId>;
    struct Unheard
    {
        InvitationLookup lookup;
        std::string share;
        std::optional<wire::KnockNotice> notice;
    };
    /// What was answered "not now" a moment ago. Whoever waits sends the same knock once a minute, and it may cross.
    struct TurnedAway
    {
        std::string knock; ///< Sealed, as it came.
        wire::KnockAnswerContent content;
        std::int64_t atMs = 0; ///< The server's clock.
    };

    Impl(HostLobby& lobby, SyncClient& syncClient)
        : q(lobby)
        , client(syncClient)
        , around(syncClient.session().around)
        , book(around)
        , again(around.clock.makeTimer([this] { tryUnpublished(); }))
    { }

    void noticed(const wire::KnockNotice&);
    void publishAll();
    void strikeStale();
    [[nodiscard]] bool isOnlyHere(const stored::Invitation&) const; ///< And open at the server, as far as is known.
    void askWhetherLost();
    void putUnsharedAgain();
    void bringUpToDate(const InvitationLookup&);
    void tryAgain(const wire::Frame* reply);
    void tryUnpublished();
    void publish(const InvitationLookup&, Done done);
    void takeBackAtServer(const InvitationLookup&, Done done);
    enum class KeptKeys {
        Own, ///< The invitation's.
        Devices, ///< This device's: the server is older than invitations with keys of their own.
        Unknown, ///< Or not asked for any more.
    };
    [[nodiscard]] static Error errorOf(const wire::Frame* reply); ///< None: there was no connection.
    [[nodiscard]] bool isProven(const stored::Invitation&) const;
    /// By what the server answered to InvitationGet.
    KeptKeys keptKeys(const InvitationLookup&, const wire::Frame* reply);
    void askWhoseKeys(const InvitationLookup&, std::function<void(KeptKeys)> then);
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
    [[nodiscard]] std::set<CircleId> seatsOf(const InvitationLookup&, const DeviceId&) const; ///< Let in there by it.
    void end(const Key&);
    [[nodiscard]] bool isMuted(const stored::Invitation&) const;
    void putAgain(const InvitationLookup&);
    // host_lobby_shares.cpp: what other hosts' devices know of it.
    enum class Hearing {
        Taken,
        Later, ///< This device has not read all rosters that say who is a host.
        Refused,
    };
    Hearing heard(const InvitationLookup&, const std::string& sealedShare);
    void hearLater(Unheard);
    void forgetUnheard(const InvitationLookup&, const DeviceId& guest);
    void heardOrLater(const InvitationLookup&, const std::string& sealedShare);
    void merge(const InvitationLookup&, const wire::SharedInvitationBody&);
    void askWhatIsNew(const InvitationLookup&, std::function<void()> then);
    void goneFromServer(const InvitationLookup&);
    void answeredElsewhere(const wire::KnockAnswer&);
    void circleChanged(const CircleId&);
    void rostersChanged();
    void forget(const InvitationLookup&); ///< Another's, that this device may not or need not answer for any more.
    void endAll(const InvitationLookup&);
    template <typename Circles>
    [[nodiscard]] bool areHostedHere(const Circles&) const; ///< All of them, and at least one.
    template <typename Circles>
    [[nodiscard]] bool areLive(const Circles&) const;
    [[nodiscard]] bool isLive(const std::string& circle) const;
    [[nodiscard]] bool knowsWhoHears(const stored::Invitation&) const; ///< All rosters that say so are read.
    template <typename Circles>
    [[nodiscard]] bool areHostedBy(const Circles&, const DeviceId&) const;
    [[nodiscard]] std::map<DeviceId, DevicePublicKeys> sharersOf(const stored::Invitation&) const; ///< Not this device.
    [[nodiscard]] std::set<std::string> toldOf(const stored::Invitation&) const; ///< As stored::Invitation::told.
    void addShares(const InvitationLookup&, wire::InvitationPut&);
    [[nodiscard]] std::optional<DevicePublicKeys> boundNow(const InvitationLookup&) const;
    [[nodiscard]] bool isOverForAll(const stored::Invitation&) const;
    void turnAwayUnheard(const InvitationLookup&, const DevicePublicKeys& guest);

    HostLobby& q;
    SyncClient& client;
    Surroundings& around;
    InvitationBook book;
    std::unique_ptr<Timer> again;
    std::map<Key, KnockInfo> knocks;
    std::set<InvitationLookup> leaving; ///< The server is being told that they were taken back.
    std::vector<Unheard> unheard; ///< Until the rosters are read that say whom to believe.
    std::map<CircleId, std::tuple<std::uint64_t, bool, bool>> rosters; ///< As last looked at.
    bool willLook = false; ///< rostersChanged() follows.
    bool isHearingAgain = false; ///< What is unheard; it was told already that somebody knocks.
    std::map<Key, std::string> heardKnocks; ///< Of knocks, as they came.
    std::map<Key, TurnedAway> turnedAway;
    std::set<Key> stale; ///< Of knocks: not told of again since the server was reached.
    std::map<InvitationLookup, int> answeredMuted; ///< So many were told "not now" unheard.
};

/// Never from inside of the verb.
inline void later(QObject* context, Done done, Result<void> result)
{
    if (done)
        QTimer::singleShot(0, context, [done, result] { done(result); });
}

} // namespace kudelma::sync
