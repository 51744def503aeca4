// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/lobby.h"

#include "roster/statements.h"
#include "wire/limits.h"

#include <algorithm>

namespace kudelma::relay {

using roster::fixedFrom;
using roster::keysToWire;
using roster::textOf;

namespace {

/// What a host's device needs to answer; nobody knocked.
wire::Frame shareFrame(const InvitationLookup& lookup, const std::string& share)
{
    wire::Frame frame;
    frame.mutable_knock_notice()->set_lookup(textOf(lookup.view()));
    frame.mutable_knock_notice()->set_share(share);
    return frame;
}

/// What is known of it anywhere here.
std::size_t bytesOf(const PutInvitation& put)
{
    std::size_t bytes = put.sealedInfo.size();
    for (const auto& [host, share] : put.shares)
        bytes += share.size();
    return bytes;
}

/// And not those of the device that put it.
bool hasOwnKeys(const StoredInvitation& stored)
{
    return stored.invitation.creator.id() != stored.invitation.maker;
}

/// Not who merely hears of knocks.
bool mayReplace(const StoredInvitation& stored, const DeviceId& device)
{
    return stored.invitation.maker == device || (hasOwnKeys(stored) && stored.invitation.shares.contains(device));
}

} // namespace

Lobby::Lobby(
    Connections& connections, Post& post, Store& reader, Journal& journal, const Clock& clock, RandomSource random)
    : m_connections(connections)
    , m_post(post)
    , m_reader(reader)
    , m_journal(journal)
    , m_clock(clock)
    , m_random(std::move(random))
{ }

StoreResult<StoredInvitation*> Lobby::find(const std::string& lookupBytes)
{
    const auto lookup = fixedFrom<InvitationLookup>(lookupBytes);
    if (!lookup)
        return nullptr;
    auto found = m_invitations.find(*lookup);
    if (found != m_invitations.end() && m_reader.isShared() && !m_writing.contains(*lookup)) {
        m_invitations.erase(found); // Another node may know better.
        found = m_invitations.end();
    }
    if (found == m_invitations.end()) {
        auto stored = m_reader.invitation(*lookup);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!stored->has_value())
            return nullptr;
        // Only while nothing is on its way to the disk is the disk as new as the memory.
        if ((m_invitations.size() >= kMaxCachedInvitations || m_cachedBytes >= kMaxCachedInvitationBytes)
            && m_journal.isIdle()) {
            m_invitations.clear();
            m_cachedBytes = 0;
        }
        m_cachedBytes += bytesOf((*stored)->invitation);
        found = m_invitations.emplace(*lookup, std::move(**stored)).first;
    }
    return found->second.invitation.validToMs > m_clock.unixMs() ? &found->second : nullptr;
}

bool Lobby::isHost(const StoredInvitation& stored, const DeviceId& device)
{
    const auto& hosts = stored.invitation.hosts;
    return std::find(hosts.begin(), hosts.end(), device) != hosts.end();
}

StoreResult<StoredInvitation*> Lobby::findOwn(const Connection& connection, const std::string& lookup)
{
    return find(lookup).map(
        [&](StoredInvitation* stored) { return stored && isHost(*stored, connection.device) ? stored : nullptr; });
}

std::vector<Connection*> Lobby::hostConnections(const StoredInvitation& stored)
{
    std::vector<Connection*> result;
    for (const DeviceId& host : stored.invitation.hosts) {
        for (Connection* connection : m_connections.of(host))
            result.push_back(connection);
    }
    return result;
}

TokenBucket& Lobby::guessesFrom(const std::string& address)
{
    return m_wrongGuesses.try_emplace(address, kWrongGuessRate).first->second;
}

bool Lobby::isGuessing(const Connection& connection, std::uint64_t request)
{
    const auto wait = guessesFrom(connection.address).waitFor(m_clock.monotonic());
    if (wait == milliseconds::zero())
        return false;
    m_post.refuse(connection, request, {wire::ERROR_CODE_RATE_LIMITED, "wrong guesses", 0, wait});
    return true;
}

void Lobby::refuseWrongGuess(const Connection& connection, std::uint64_t request)
{
    (void)guessesFrom(connection.address).take(m_clock.monotonic());
    m_post.refuse(connection, request, {wire::ERROR_CODE_NO_SUCH_INVITATION});
}

void Lobby::submit(const Connection& connection, std::uint64_t request, const InvitationLookup& lookup, WriteJob job,
    std::size_t bytes, Done done)
{
    ++m_writing[lookup];
    m_journal.submit(
        std::move(job), bytes, [this, id = connection.id, request, lookup, then = std::move(done)](Outcome outcome) {
            settle(lookup);
            const Connection* asker = m_connections.find(id);
            if (outcome == Outcome::OnDisk)
                then();
            else if (asker)
                m_post.refuse(*asker, request, {wire::ERROR_CODE_STORE, "nothing was taken"});
        });
}

void Lobby::settle(const InvitationLookup& lookup)
{
    if (const auto writing = m_writing.find(lookup); writing != m_writing.end() && --writing->second == 0)
        m_writing.erase(writing);
}

void Lobby::putInvitation(Connection& connection, std::uint64_t request, const wire::InvitationPut& message)
{
    const auto refuse = [&](wire::ErrorCode code, const char* text = "") {
        m_post.refuse(connection, request, {code, text});
    };
    const auto lookup = fixedFrom<InvitationLookup>(message.lookup());
    const std::int64_t now = m_clock.unixMs();
    if (!lookup || message.host_devices_size() > wire::kMaxInvitationHosts || message.valid_to_ms() <= now
        || message.valid_to_ms() - now > milliseconds(kMaxInvitationLife).count())
        return refuse(wire::ERROR_CODE_MALFORMED, "invitation");
    if (message.sealed_info().size() > wire::kMaxSealedInfoBytes)
        return refuse(wire::ERROR_CODE_TOO_LARGE, "invitation");
    const auto keys = message.has_keys() ? roster::keysFrom(message.keys()) : std::optional(connection.keys);
    if (!keys)
        return refuse(wire::ERROR_CODE_MALFORMED, "keys");
    PutInvitation fresh{*lookup, *keys, message.sealed_info(), message.valid_to_ms(), {connection.device},
        connection.device, message.closed(), {}};
    for (const auto& bytes : message.host_devices()) {
        const auto host = fixedFrom<DeviceId>(bytes);
        if (!host)
            return refuse(wire::ERROR_CODE_MALFORMED, "host device");
        if (std::find(fresh.hosts.begin(), fresh.hosts.end(), *host) == fresh.hosts.end())
            fresh.hosts.push_back(*host);
    }
    for (const auto& share : message.shares()) {
        const auto host = fixedFrom<DeviceId>(share.device());
        if (!host || std::find(fresh.hosts.begin(), fresh.hosts.end(), *host) == fresh.hosts.end()
            || share.sealed().empty() || !fresh.shares.emplace(*host, share.sealed()).second)
            return refuse(wire::ERROR_CODE_MALFORMED, "share");
        if (share.sealed().size() > wire::kMaxInvitationShareBytes)
            return refuse(wire::ERROR_CODE_TOO_LARGE, "share");
    }
    const DeviceId device = connection.device;
    const auto present = find(message.lookup());
    if (!present)
        return m_post.refuse(connection, request, cannotRead());
    StoredInvitation* known = *present;
    // With 80 random bits nobody hits another's by chance, so this tells a guesser nothing new.
    // Another of its hosts may put it again where it has keys of its own and that host was given them.
    if (known && (known->invitation.creator != *keys || !mayReplace(*known, device)))
        return refuseWrongGuess(connection, request);
    // Whoever has not heard yet that it was taken back does not open it again.
    if (known && known->invitation.isClosed && !message.closed())
        return refuse(wire::ERROR_CODE_NO_SUCH_INVITATION);
    const bool isNew = !known;
    if (isNew) {
        const auto made = m_reader.invitationsOf(device);
        if (!made)
            return m_post.refuse(connection, request, cannotRead());
        if (*made + m_inviting[device] >= kMaxInvitations)
            return refuse(wire::ERROR_CODE_LIMIT, "invitations of a device");
        ++m_inviting[device];
        m_invitations[*lookup] = StoredInvitation{fresh, {}, {}, {}};
    } else {
        known->invitation = fresh;
    }
    const std::size_t bytes = message.ByteSizeLong();
    m_cachedBytes += bytesOf(fresh);
    WriteJob job;
    if (isNew) // What an earlier one that is over left behind.
        job.push_back(RemoveInvitation{*lookup, false, now});
    job.push_back(fresh);
    ++m_writing[*lookup];
    m_journal.submit(std::move(job), bytes,
        [this, isNew, device, put = std::move(fresh), place = *lookup, id = connection.id, request](Outcome outcome) {
            settle(place);
            if (const auto inviting = m_inviting.find(device);
                isNew && inviting != m_inviting.end() && --inviting->second == 0)
                m_inviting.erase(inviting);
            if (outcome == Outcome::OnDisk)
                pushShares(put, device);
            const Connection* asker = m_connections.find(id);
            if (!asker)
                return;
            if (outcome == Outcome::OnDisk)
                m_post.done(*asker, request);
            else
                m_post.refuse(*asker, request, {wire::ERROR_CODE_STORE, "nothing was taken"});
        });
}

void Lobby::pushShares(const PutInvitation& put, const DeviceId& but)
{
    for (const auto& [host, share] : put.shares) {
        if (host == but)
            continue;
        wire::Frame frame = shareFrame(put.lookup, share);
        for (const Connection* connection : m_connections.of(host)) {
            // Whoever does not read gets it with the next knock.
            if (m_post.transport().unsent(connection->id) < kLagBytes)
                m_post.send(*connection, frame);
        }
    }
}

std::string Lobby::shareFor(const InvitationLookup& lookup, const DeviceId& host) const
{
    const auto found = m_invitations.find(lookup);
    if (found == m_invitations.end())
        return {};
    const auto share = found->second.invitation.shares.find(host);
    return share == found->second.invitation.shares.end() ? std::string() : share->second;
}

void Lobby::getInvitation(Connection& connection, std::uint64_t request, const wire::InvitationGet& message)
{
    if (isGuessing(connection, request))
        return;
    const auto found = find(message.lookup());
    if (!found)
        return m_post.refuse(connection, request, cannotRead());
    const StoredInvitation* stored = *found;
    if (!stored)
        return refuseWrongGuess(connection, request);
    wire::Frame frame;
    auto* invitation = frame.mutable_invitation();
    invitation->set_lookup(message.lookup());
    invitation->set_sealed_info(stored->invitation.sealedInfo);
    *invitation->mutable_host() = keysToWire(stored->invitation.creator);
    if (const std::string share = shareFor(stored->invitation.lookup, connection.device); !share.empty()) {
        wire::Frame first = shareFrame(stored->invitation.lookup, share);
        m_post.send(connection, first);
    }
    m_post.send(connection, frame, request);
}

void Lobby::revokeInvitation(Connection& connection, std::uint64_t request, const wire::InvitationRevoke& message)
{
    if (isGuessing(connection, request))
        return;
    const auto found = findOwn(connection, message.lookup());
    if (!found)
        return m_post.refuse(connection, request, cannotRead());
    const StoredInvitation* stored = *found;
    if (!stored || (hasOwnKeys(*stored) && !mayReplace(*stored, connection.device)))
        return refuseWrongGuess(connection, request);
    const InvitationLookup lookup = stored->invitation.lookup;
    std::erase_if(m_codes, [&](const auto& code) { return code.second == lookup; });
    std::vector<DeviceId> unanswered;
    for (const auto& [guest, knock] : stored->knocks) {
        if (knock.isPending && !stored->answers.contains(guest))
            unanswered.push_back(guest);
    }
    StoredInvitation& known = m_invitations[lookup];
    if (known.invitation.isClosed) {
        known.knocks.clear();
        known.answers.clear();
        known.code.reset();
    } else { // Kept in memory as over until it is off the disk, or it would be read back from there.
        known.invitation.validToMs = 0;
    }
    submit(connection, request, lookup, {RemoveInvitation{lookup, true}}, 0, [=, this, id = connection.id] {
        // Its maker may have put it again meanwhile.
        if (const auto kept = m_invitations.find(lookup);
            kept != m_invitations.end() && kept->second.invitation.validToMs == 0)
            m_invitations.erase(kept);
        if (const Connection* asker = m_connections.find(id))
            m_post.done(*asker, request);
        // Nobody can answer them any more: coming back, they knock again, or see that it is gone.
        for (const DeviceId& guest : unanswered) {
            for (Connection* waiting : m_connections.of(guest))
                m_post.close(*waiting, CloseReason::GoingAway);
        }
    });
}

void Lobby::knock(Connection& connection, std::uint64_t request, const wire::Knock& message)
{
    if (message.sealed_knock().empty() || message.sealed_knock().size() > wire::kMaxSealedKnockBytes)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_TOO_LARGE, "knock"});
    if (isGuessing(connection, request))
        return;
    const auto found = find(message.lookup());
    if (!found)
        return m_post.refuse(connection, request, cannotRead());
    StoredInvitation* stored = *found;
    if (!stored)
        return refuseWrongGuess(connection, request);
    const DeviceId guest = connection.device;
    const std::int64_t now = m_clock.unixMs();
    if (const auto before = stored->knocks.find(guest); before != stored->knocks.end()) {
        if (before->second.isPending && before->second.sealed == message.sealed_knock()) {
            // They may have come from another node, where they count as gone from now on.
            noteSeen(stored->invitation.lookup, guest, before->second.atMs);
            before->second.isElsewhere = false;
            return m_post.done(connection, request);
        }
        const milliseconds since(now - before->second.atMs);
        if (since >= milliseconds::zero() && since < kKnockEvery)
            return m_post.refuse(
                connection, request, {wire::ERROR_CODE_RATE_LIMITED, "knocks", 0, kKnockEvery - since});
    }
    const InvitationLookup lookup = stored->invitation.lookup;
    // A page that is opened anew draws new keys: what counts is where it comes from.
    if (const auto wait = waitToKnock(lookup, connection.address); wait > milliseconds::zero())
        return m_post.refuse(connection, request, {wire::ERROR_CODE_RATE_LIMITED, "knocks", 0, wait});
    // Before anybody makes room: by live devices one address fills no lobby, nor pushes anybody out of it.
    if (waitingBeside(*stored, connection) >= kMaxPendingKnocksOfAddress)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_LIMIT, "pending knocks of an address"});
    const auto pending = std::count_if(stored->knocks.begin(), stored->knocks.end(),
        [&](const auto& one) { return one.second.isPending && one.first != guest; });
    WriteJob job;
    const auto gone = makeRoom(*stored, connection, std::size_t(pending) >= kMaxPendingKnocks, job);
    if (gone.empty() && std::size_t(pending) >= kMaxPendingKnocks)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_LIMIT, "pending knocks"});
    Knocking& from = m_knocking.at({lookup, connection.address});
    (void)from.bucket.take(m_clock.monotonic());
    from.at = m_clock.monotonic();
    from.devices.insert(guest);
    const StoredKnock fresh{connection.keys, message.sealed_knock(), now, true};
    stored->knocks.insert_or_assign(guest, fresh);
    job.push_back(PutKnock{lookup, fresh});
    if (const auto answered = stored->answers.find(guest); answered != stored->answers.end()) {
        job.push_back(RemoveAnswer{lookup, guest, answered->second.atMs});
        stored->answers.erase(answered);
    }
    if (m_reader.isShared())
        m_waitingHere.insert_or_assign({lookup, guest}, now);
    submit(connection, request, lookup, std::move(job), fresh.sealed.size(),
        [this, lookup, fresh, gone, id = connection.id, request] {
            if (const Connection* asker = m_connections.find(id))
                m_post.done(*asker, request);
            if (const auto kept = m_invitations.find(lookup); kept != m_invitations.end()) {
                for (const Connection* host : hostConnections(kept->second)) {
                    for (const StoredKnock& one : gone)
                        sendNotice(*host, lookup, one, true);
                    sendNotice(*host, lookup, fresh);
                }
            }
        });
}

void Lobby::noteSeen(const InvitationLookup& lookup, const DeviceId& guest, std::int64_t knockedAtMs)
{
    if (!m_reader.isShared())
        return;
    m_waitingHere.insert_or_assign({lookup, guest}, knockedAtMs);
    m_journal.submit({SeenKnock{lookup, guest, knockedAtMs, m_clock.unixMs()}}, 0, [](Outcome) {});
}

milliseconds Lobby::waitToKnock(const InvitationLookup& lookup, const std::string& address)
{
    const milliseconds now = m_clock.monotonic();
    if (m_knocking.size() >= kMaxKnockingAddresses)
        std::erase_if(m_knocking, [now](const auto& one) { return one.second.bucket.isFull(now); });
    return m_knocking[{lookup, address}].bucket.waitFor(now);
}

bool Lobby::hasGone(const StoredInvitation& stored, const DeviceId& guest, const StoredKnock& knock)
{
    // Whoever was let in is not pending, and whoever was asked to wait is expected.
    return knock.isPending && !stored.answers.contains(guest) && m_connections.of(guest).empty()
        && (!knock.isElsewhere
            || std::max(knock.atMs, knock.seenMs) <= m_clock.unixMs() - milliseconds(kElsewhereKept).count());
}

std::size_t Lobby::waitingBeside(const StoredInvitation& stored, const Connection& knocking)
{
    // Asked of the connections, not remembered: a device that knocked before a restart, or went on to another network,
    // counts where it is.
    return static_cast<std::size_t>(std::ranges::count_if(stored.knocks, [&](const auto& one) {
        return one.second.isPending && one.first != knocking.device
            && std::ranges::any_of(m_connections.of(one.first),
                [&](const Connection* other) { return other->address == knocking.address; });
    }));
}

std::vector<StoredKnock> Lobby::makeRoom(
    StoredInvitation& stored, const Connection& knocking, bool isFull, WriteJob& job)
{
    std::set<DeviceId> leaving;
    auto& devices = m_knocking.at({stored.invitation.lookup, knocking.address}).devices;
    for (const DeviceId& device : devices) {
        const auto knock = stored.knocks.find(device);
        if (knock != stored.knocks.end() && device != knocking.device && hasGone(stored, device, knock->second))
            leaving.insert(device);
    }
    std::erase_if(devices, [&](const DeviceId& one) { return leaving.contains(one) || !stored.knocks.contains(one); });
    if (isFull && leaving.empty()) {
        auto oldest = stored.knocks.end();
        for (auto one = stored.knocks.begin(); one != stored.knocks.end(); ++one) {
            if (one->first != knocking.device && hasGone(stored, one->first, one->second)
                && (oldest == stored.knocks.end() || one->second.atMs < oldest->second.atMs))
                oldest = one;
        }
        if (oldest != stored.knocks.end())
            leaving.insert(oldest->first);
    }
    std::vector<StoredKnock> gone;
    for (const DeviceId& device : leaving) {
        const auto place = stored.knocks.find(device);
        gone.push_back(place->second);
        job.push_back(RemoveKnock{stored.invitation.lookup, device, place->second.atMs});
        stored.knocks.erase(place);
    }
    return gone;
}

void Lobby::sendNotice(const Connection& host, const InvitationLookup& lookup, const StoredKnock& knock, bool isGone)
{
    wire::Frame frame;
    auto* notice = frame.mutable_knock_notice();
    notice->set_lookup(textOf(lookup.view()));
    *notice->mutable_guest() = keysToWire(knock.guest);
    if (!isGone) {
        notice->set_sealed_knock(knock.sealed);
        notice->set_share(shareFor(lookup, host.device));
    }
    notice->set_gone(isGone);
    notice->set_knocked_at_ms(knock.atMs);
    m_post.send(host, frame);
}

void Lobby::answer(Connection& connection, std::uint64_t request, const wire::KnockAnswer& message)
{
    if (message.sealed_answer().size() > wire::kMaxSealedAnswerBytes)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_TOO_LARGE, "answer"});
    if (isGuessing(connection, request))
        return;
    const auto found = findOwn(connection, message.lookup());
    if (!found)
        return m_post.refuse(connection, request, cannotRead());
    StoredInvitation* stored = *found;
    const auto guest = fixedFrom<DeviceId>(message.guest_device());
    if (!stored || !guest || !stored->knocks.contains(*guest))
        return refuseWrongGuess(connection, request);
    const auto by = roster::keysFrom(message.host());
    const bool isKnown = by && (*by == connection.keys || (hasOwnKeys(*stored) && *by == stored->invitation.creator));
    if (!isKnown || !roster::verifyKnockAnswer(*by, message))
        return m_post.refuse(connection, request, {wire::ERROR_CODE_BAD_SIGNATURE, "answer"});

    StoredKnock& knock = stored->knocks.at(*guest);
    knock.isPending = message.waits_on();
    const StoredAnswer fresh{message, m_clock.unixMs()};
    stored->answers.insert_or_assign(*guest, fresh);
    const InvitationLookup lookup = stored->invitation.lookup;
    submit(connection, request, lookup, {PutAnswer{lookup, *guest, fresh, knock.atMs, message.waits_on()}},
        message.ByteSizeLong(), [this, lookup, device = *guest, message, id = connection.id, request] {
            if (const Connection* asker = m_connections.find(id))
                m_post.done(*asker, request);
            wire::Frame frame;
            *frame.mutable_knock_answer() = message;
            const std::string bytes = frame.SerializeAsString();
            for (const Connection* to : m_connections.of(device))
                m_post.send(*to, bytes);
            // The other hosts take the card off their screens; they cannot open it.
            if (const auto kept = m_invitations.find(lookup); kept != m_invitations.end()) {
                for (const Connection* to : hostConnections(kept->second)) {
                    if (to->id != id)
                        m_post.send(*to, bytes);
                }
            }
        });
}

void Lobby::changed(const InvitationLookup& lookup, const DeviceId& guest)
{
    const auto found = find(textOf(lookup.view()));
    if (!found || !*found)
        return;
    const StoredInvitation* stored = *found;
    if (const auto knock = stored->knocks.find(guest); knock != stored->knocks.end() && knock->second.isPending) {
        for (const Connection* host : hostConnections(*stored))
            sendNotice(*host, lookup, knock->second);
    }
    const auto answer = stored->answers.find(guest);
    if (answer == stored->answers.end())
        return;
    wire::Frame frame;
    *frame.mutable_knock_answer() = answer->second.answer;
    const std::string bytes = frame.SerializeAsString();
    for (const Connection* to : m_connections.of(guest))
        m_post.send(*to, bytes);
    for (const Connection* to : hostConnections(*stored))
        m_post.send(*to, bytes);
}

void Lobby::signedIn(const Connection& connection)
{
    if (const auto lookups = m_reader.withKnocksFor(connection.device)) {
        for (const auto& lookup : *lookups) {
            const StoredInvitation* stored = findOwn(connection, textOf(lookup.view())).value_or(nullptr);
            if (!stored)
                continue;
            for (const auto& [guest, knock] : stored->knocks) {
                if (knock.isPending)
                    sendNotice(connection, lookup, knock);
            }
        }
    }
    if (const auto lookups = m_reader.withAnswersFor(connection.device)) {
        for (const auto& lookup : *lookups) {
            const StoredInvitation* stored = find(textOf(lookup.view())).value_or(nullptr);
            const auto kept = stored ? stored->answers.find(connection.device) : decltype(stored->answers.end()){};
            if (!stored || kept == stored->answers.end()
                || m_clock.unixMs() - kept->second.atMs > milliseconds(kAnswerKept).count())
                continue;
            wire::Frame frame;
            *frame.mutable_knock_answer() = kept->second.answer;
            m_post.send(connection, frame);
        }
    }
}

void Lobby::purge()
{
    std::erase_if(m_waitingHere, [this](const auto& one) { return m_connections.of(one.first.second).empty(); });
    for (const auto& [place, knockedAtMs] : std::map(m_waitingHere))
        noteSeen(place.first, place.second, knockedAtMs);
    const milliseconds now = m_clock.monotonic();
    std::erase_if(m_wrongGuesses, [now](auto& one) { return one.second.isFull(now); });
    std::erase_if(m_knocking, [now](const auto& one) {
        return one.second.bucket.isFull(now) && now - one.second.at > milliseconds(kAnswerKept);
    });
    const std::int64_t wall = m_clock.unixMs();
    std::erase_if(m_codes, [&](const auto& code) {
        const auto found = m_invitations.find(code.second);
        return found == m_invitations.end() || !found->second.code || found->second.code->validToMs <= wall;
    });
    if (m_journal.isIdle())
        std::erase_if(m_invitations, [wall](const auto& one) { return one.second.invitation.validToMs <= wall; });
    m_journal.submit(
        {Purge{wall, wall - milliseconds(kAnswerKept).count(), wall - milliseconds(kUnfinishedAttachmentKept).count()}},
        0, [](Outcome) {});
}

void Lobby::forgetAll()
{
    m_invitations.clear();
    m_cachedBytes = 0;
    m_codes.clear();
    m_inviting.clear();
    m_writing.clear();
}

} // namespace kudelma::relay
