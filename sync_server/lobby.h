// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/journal.h"
#include "sync_server/post.h"

namespace kudelma::relay {

/// Invitations, knocks and their answers, spoken codes. It passes sealed things between guest and host and knows none
/// of them; what it guards is that nobody finds an invitation by guessing. Every function expects a signed-in
/// connection.
class Lobby
{
public:
    Lobby(Connections&, Post&, Store& reader, Journal&, const Clock&, RandomSource);

    void putInvitation(Connection&, std::uint64_t request, const wire::InvitationPut&);
    void getInvitation(Connection&, std::uint64_t request, const wire::InvitationGet&);
    void revokeInvitation(Connection&, std::uint64_t request, const wire::InvitationRevoke&);
    void knock(Connection&, std::uint64_t request, const wire::Knock&);
    void answer(Connection&, std::uint64_t request, const wire::KnockAnswer&);
    void makeCode(Connection&, std::uint64_t request, const wire::CodeRequest&);
    void resolveCode(Connection&, std::uint64_t request, const wire::CodeResolve&);

    void signedIn(const Connection&); ///< Sends what waited for the device.
    void purge(); ///< Forgets what is over; call it now and then.
    void changed(const InvitationLookup&, const DeviceId& guest); ///< At another node: it knocked, or was answered.
    void forgetAll(); ///< After writing failed.

private:
    using Done = std::function<void()>;
    /// What came from one address to one invitation.
    struct Knocking
    {
        TokenBucket bucket{kKnockRate};
        std::set<DeviceId> devices;
        milliseconds at{};
    };

    /// Null: none, or over. Whatever was found before may be gone afterwards.
    [[nodiscard]] StoreResult<StoredInvitation*> find(const std::string& lookup);
    [[nodiscard]] StoreResult<StoredInvitation*> findOwn(const Connection&, const std::string& lookup); ///< As a host.
    [[nodiscard]] static bool isHost(const StoredInvitation&, const DeviceId&);
    [[nodiscard]] std::vector<Connection*> hostConnections(const StoredInvitation&);
    /// True, with the refusal sent: this address has guessed wrong too often.
    [[nodiscard]] bool isGuessing(const Connection&, std::uint64_t request);
    void refuseWrongGuess(const Connection&, std::uint64_t request);
    [[nodiscard]] TokenBucket& guessesFrom(const std::string& address);
    void submit(const Connection&, std::uint64_t request, const InvitationLookup&, WriteJob, std::size_t bytes, Done);
    void settle(const InvitationLookup&); ///< A job of the invitation has come back.
    /// Invitations that this device may answer for, as another host has put them: with its share alone.
    void pushShares(const PutInvitation&, const DeviceId& but);
    [[nodiscard]] std::string shareFor(const InvitationLookup&, const DeviceId& host) const; ///< Empty: none.
    void noteSeen(const InvitationLookup&, const DeviceId& guest, std::int64_t knockedAtMs);
    void sendNotice(const Connection&, const InvitationLookup&, const StoredKnock&, bool isGone = false);
    /// How long this address must wait before it may knock there again.
    [[nodiscard]] milliseconds waitToKnock(const InvitationLookup&, const std::string& address);
    /// Those who have gone from this address, and with `isFull` the first of all that have: taken out, for the job too.
    [[nodiscard]] std::vector<StoredKnock> makeRoom(
        StoredInvitation&, const Connection& knocking, bool isFull, WriteJob&);
    [[nodiscard]] bool hasGone(const StoredInvitation&, const DeviceId& guest, const StoredKnock&);
    /// Who wait by this invitation and are connected from where this one is.
    [[nodiscard]] std::size_t waitingBeside(const StoredInvitation&, const Connection& knocking);
    [[nodiscard]] std::string freshDigits();

    Connections& m_connections;
    Post& m_post;
    Store& m_reader;
    Journal& m_journal;
    const Clock& m_clock;
    RandomSource m_random;
    std::map<InvitationLookup, StoredInvitation> m_invitations; ///< In use; may be ahead of the disk.
    std::size_t m_cachedBytes = 0; ///< Of these, and of what was among them since they were last forgotten.
    std::map<std::string, InvitationLookup> m_codes; ///< Made since the start.
    std::unordered_map<DeviceId, std::size_t> m_inviting; ///< New invitations on their way to the disk.
    std::map<InvitationLookup, std::size_t> m_writing; ///< Jobs on their way to the disk.
    std::unordered_map<std::string, TokenBucket> m_wrongGuesses;
    TokenBucket m_wrongCodes{kWrongCodeRate};
    std::map<std::pair<InvitationLookup, DeviceId>, std::int64_t> m_waitingHere; ///< Of a shared store: knocked when.
    std::map<std::pair<InvitationLookup, std::string>, Knocking> m_knocking; ///< By address; in memory alone.
};

} // namespace kudelma::relay
