// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/invitation.h"
#include "sync/sync_client.h"

#include <array>

namespace kudelma::sync {

inline constexpr std::size_t kMaxAppDataBytes = 16 * 1024;
inline constexpr std::size_t kMaxShownNameBytes = 200; ///< UTF-8.
inline constexpr std::size_t kMaxMessageBytes = 1000; ///< UTF-8.
inline constexpr std::chrono::hours kAskForNewWithin{14 * 24}; ///< After the end of an invitation.
inline constexpr std::chrono::seconds kUndoAdmission{10}; ///< How long a screen offers undoAdmission().

using Pictures = std::array<std::uint8_t, 3>; ///< Numbers below crypto::kPictureCount.

/// Why an invitation was taken back. The host alone reads it; whoever has the link finds one that is over.
enum class Withdrawal {
    Plain,
    ForSafety, ///< Of somebody.
    Apart, ///< It led to people whom they must not meet.
};

struct CircleRole
{
    CircleId circle;
    Role role = Role::Guest;
};

/// What a host decides when inviting one person.
struct InvitationDraft
{
    QString guestName; ///< As the family uses it.
    QString hostName;
    QString phone;
    QString language; ///< fi, sv or en.
    bool childMode = false;
    std::int64_t validFromMs = 0; ///< The server's clock.
    std::int64_t validToMs = 0;
    std::vector<CircleRole> circles;
    Bytes appData; ///< The app's own, given to the guest when admitted; at most kMaxAppDataBytes.
    /// Other hosts of all `circles` may answer too, where their device is in this circle as well.
    std::optional<CircleId> about;
};

struct Invitation
{
    InvitationLookup lookup;
    QString link;
    InvitationDraft draft;
    std::optional<DevicePublicKeys> boundTo; ///< The first device that was let in.
    bool muted = false; ///< Nobody who comes by it is heard.
};

/// Somebody stands at the door.
struct KnockInfo
{
    InvitationLookup lookup;
    DevicePublicKeys guest;
    QString invitedName; ///< From the invitation.
    QString shownName; ///< What the guest says.
    bool authenticated = false; ///< Knew the link's secret. False: came by a spoken code; compare the pictures.
    bool secondDevice = false; ///< The invitation is already bound to another device.
    bool firstTime = true; ///< This device shares no circle with us yet.
    Pictures pictures{};
    std::int64_t knockedAtMs = 0;
    bool asksForNew = false; ///< The invitation is over; they cannot be let in by it, only be sent another one.
    std::optional<Withdrawal> takenBack; ///< It is over because a host took it back.
    Bytes appData; ///< The invitation's, also when it is over.
};

/// The host's side of the door. One for each SyncClient; invitations are kept in the vault. Whoever is a host of all
/// circles that an invitation opens may answer for it, whichever of their devices made it: its keys and secret come
/// sealed to each such device, signed by another host of these circles, and never to anybody else's.
class HostLobby : public QObject
{
    Q_OBJECT

public:
    explicit HostLobby(SyncClient& client, QObject* parent = nullptr);
    ~HostLobby() override;

    /// Works offline: then `done` tells Offline, and the server hears of it as soon as it is reached.
    Result<Invitation> createInvitation(const InvitationDraft&, Done done = {});
    /// With this link, which a spoken code was made into (sync/spoken.h).
    Result<Invitation> createInvitation(const InvitationDraft&, const crypto::InvitationLink&, Done done = {});
    [[nodiscard]] QUrl invitationServer() const; ///< Whose address stands in the links.
    /// Those that are not revoked or over; also other hosts', as far as this device has heard of them.
    [[nodiscard]] std::vector<Invitation> invitations() const;
    [[nodiscard]] bool knows(const InvitationLookup&) const; ///< Has its keys; also when it is over.
    /// Those that are, and by which nobody who asks for a new one is heard: unmute() ends it.
    [[nodiscard]] std::vector<Invitation> mutedOver() const;
    /// Opens nothing from now on, and who waits by it is told "not now". As with one that is over, whoever has its link
    /// can ask for another one for kAskForNewWithin; they do not hear why.
    void revoke(const InvitationLookup&, Withdrawal why, Done done = {});
    void revoke(const InvitationLookup& lookup, Done done = {}) { revoke(lookup, Withdrawal::Plain, std::move(done)); }

    [[nodiscard]] std::vector<KnockInfo> knocks() const; ///< Waiting, on hold included.
    /// Lets the device into the invitation's circles and wraps their present keys to it. `appData` replaces the
    /// invitation's. Into all of them now, or into none: without the server it fails at once, and what came true when
    /// the connection was lost meanwhile is taken back before anything else is sent.
    void admit(const InvitationLookup&, const DeviceId& guest, std::optional<Bytes> appData = {}, Done done = {});
    void hold(const InvitationLookup&, const DeviceId& guest, const QString& message, int minutes, Done done = {});
    void notNow(const InvitationLookup&, const DeviceId& guest, const QString& message = {}, Done done = {});
    /// Lets the device in, and takes the ones that came by the same invitation before it off its circles: they are told
    /// that the seat was moved. The invitation is bound to the new one.
    void moveSeat(const InvitationLookup&, const DeviceId& guest, Done done = {});
    /// To somebody who asks for a new invitation: the link of one that was made for the same person.
    void answerWithLink(const InvitationLookup&, const DeviceId& guest, const QString& link, Done done = {});
    /// Not now, and whoever knocks by this invitation later is told the same without anybody hearing of it, whatever
    /// device they come with: as long as the invitation is good, or, where it is over, as long as another can be asked
    /// for. Taking the invitation back does not end it, or whoever is not to be heard would ring once more.
    void mute(const InvitationLookup&, const DeviceId& guest, Done done = {});
    void unmute(const InvitationLookup&);
    /// The wrong person: takes the device off every circle of the invitation, each with a new epoch, and frees the
    /// invitation. May be called at any time later as well.
    void undoAdmission(const InvitationLookup&, const DeviceId& guest, Done done = {});
    /// Tells a device that was let in of further circles it was added to, and adds it.
    void share(const InvitationLookup&, const DeviceId& guest, const std::vector<CircleRole>&, Done done = {});

Q_SIGNALS:
    void knocked(const kudelma::sync::KnockInfo& knock);
    /// Whoever waits is told otherwise than when they knocked: as a second device, since another host has let one in.
    void knockChanged(const kudelma::sync::KnockInfo& knock);
    void knockGone(const kudelma::sync::InvitationLookup& lookup, const kudelma::sync::DeviceId& guest);
    void invitationsChanged();
    /// At the door of an invitation that this page has no keys of (yet): into circles that this device hosts, of this
    /// page or of another one. Who it is only others can read.
    void knockedElsewhere(const kudelma::sync::InvitationLookup& lookup);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What the guest may read before knocking.
struct InvitationView
{
    InvitationLookup lookup;
    QString guestName;
    QString hostName;
    QString phone;
    QString language;
    bool childMode = false;
    std::int64_t validFromMs = 0;
    std::int64_t validToMs = 0;
    Pictures pictures{};
};

/// The guest's side of the door, on a SyncClient of the guest's own device that is connected to the link's server.
class GuestEntrance : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Looking, ///< Asked the server for the invitation.
        Ready, ///< view() is there; knock() may be called.
        Waiting, ///< Knocked.
        OnHold,
        NotNow,
        Admitted,
        Removed, ///< The host took the device off.
        Moved, ///< The seat went to another device of the same person.
        Lapsed, ///< The invitation is over or was taken back; view() is there, and askForNew() may be called.
        Asking, ///< For a new invitation.
        Renewed, ///< newLink() leads on.
        Ended, ///< Over for long, or never made.
    };
    Q_ENUM(State)

    explicit GuestEntrance(SyncClient& client, QObject* parent = nullptr);
    ~GuestEntrance() override;

    /// The server's address of a link, to make the SyncClient with. Malformed: not one of our links.
    [[nodiscard]] static Result<QUrl> serverOf(const QString& link);

    Result<void> openLink(const QString& link);
    /// Spoken digits, at the server that the SyncClient is connected to; see sync/spoken.h. As if their link was
    /// opened.
    Result<void> openCode(const QString& typed);
    /// `shownName` empty: as invited. Repeated by itself after a lost connection.
    Result<void> knock(const QString& shownName = {});
    Result<void> askForNew(); ///< Lapsed. Repeated like knock().

    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<InvitationView> view() const;
    [[nodiscard]] QString message() const; ///< OnHold, NotNow: what the host wrote.
    [[nodiscard]] int waitMinutes() const; ///< OnHold.
    [[nodiscard]] QString newLink() const; ///< Renewed.

Q_SIGNALS:
    void stateChanged(kudelma::sync::GuestEntrance::State state);
    /// The circles join by themselves; SyncClient::circleAdded follows for each.
    void admitted(const std::vector<kudelma::sync::CircleRole>& circles, const kudelma::sync::Bytes& appData);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace kudelma::sync
