// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the server is told of invitations: put, put again, taken back.
#include "sync/bytes.h"
#include "sync/host_lobby_impl.h"

#include <algorithm>
#include <utility>

namespace kudelma::sync {

namespace {

/// The server takes 90 days (sync_server/limits.h); its clock may have gone on meanwhile.
constexpr std::chrono::hours kLongestAtServer{89 * 24};
constexpr milliseconds kTryAgain{30'000};

} // namespace

void HostLobby::Impl::publishAll()
{
    unheard.clear(); // The server tells again.
    turnedAway.clear(); // A colleague may have answered otherwise meanwhile.
    strikeStale();
    askWhetherLost();
    for (const auto& lookup : book.lookups()) {
        const auto* invitation = book.find(lookup);
        const bool isUsed = invitation->adopted() && invitation->published() && invitation->muted_until_ms() == 0
            && !invitation->revoked() && boundNow(lookup);
        const bool isToBeTold = invitation->revoked() && !invitation->published() && !invitation->adopted();
        if (isUsed && InvitationBook::boundTo(*invitation) == boundNow(lookup) && !isOver(*invitation)) {
            // Let in from here, they may not have heard of it yet.
            tellAdmitted(lookup, *boundNow(lookup), bytesOf(invitation->app_data()),
                [this, self = QPointer(&q), lookup](const Result<void>& told) {
                    if (self && book.find(lookup) && (told || told.error().kind == ErrorKind::UnknownInvitation))
                        forget(lookup);
                });
            continue;
        }
        if (isUsed || (book.isDone(*invitation) && !isToBeTold)) {
            forget(lookup); // A knock brings another's back.
            continue;
        }
        bringUpToDate(lookup);
        if (!invitation->revoked() && invitation->valid_to_ms() > around.connection.serverTimeMs()) {
            // The server keeps an answer for an hour only; whoever missed it would never find the circle.
            for (const auto& guest : guestsOf(lookup))
                tellAdmitted(lookup, guest, bytesOf(invitation->app_data()), {});
        }
    }
}

/// Who has gone, or was answered by a colleague while this device was away, is not told of. The server tells of all who
/// still wait before it answers anything else.
void HostLobby::Impl::strikeStale()
{
    stale.clear();
    for (const auto& [key, knock] : knocks)
        stale.insert(key);
    if (stale.empty())
        return;
    wire::Frame frame;
    frame.mutable_invitation_get()->set_lookup(textOf(stale.begin()->first.view()));
    around.connection.request(std::move(frame), [this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self || !reply)
            return;
        for (const auto& key : std::exchange(stale, {}))
            end(key);
    });
}

bool HostLobby::Impl::isOnlyHere(const stored::Invitation& invitation) const
{
    return !invitation.adopted() && !invitation.revoked() && invitation.published() && invitation.told_size() < 2
        && invitation.valid_to_ms() > around.connection.serverTimeMs();
}

/// A server that was set back to an older state has lost the newest first. It is asked for one: who asks for many that
/// are not there counts as a guesser, with all who share the address.
void HostLobby::Impl::askWhetherLost()
{
    std::optional<InvitationLookup> newest;
    for (const auto& lookup : book.lookups()) {
        const auto* one = book.find(lookup);
        if (isOnlyHere(*one) && (!newest || one->valid_from_ms() > book.find(*newest)->valid_from_ms()))
            newest = lookup;
    }
    if (!newest)
        return;
    wire::Frame frame;
    frame.mutable_invitation_get()->set_lookup(textOf(newest->view()));
    around.connection.request(std::move(frame), [this, self = QPointer(&q)](const wire::Frame* reply) {
        if (self && reply && reply->error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION)
            putUnsharedAgain();
    });
}

/// Nobody else could take these back, so where one is not there the server has lost it, and others perhaps.
void HostLobby::Impl::putUnsharedAgain()
{
    for (const auto& lookup : book.lookups()) {
        auto* one = book.find(lookup);
        if (!isOnlyHere(*one))
            continue;
        one->set_published(false);
        (void)book.save(lookup);
        publish(lookup, {});
    }
}

void HostLobby::Impl::bringUpToDate(const InvitationLookup& lookup)
{
    const auto* invitation = book.find(lookup);
    if (invitation->revoked() && !invitation->published())
        return takeBackAtServer(lookup, {});
    // Only then: what was taken back by another host is not put again.
    askWhatIsNew(lookup, [this, lookup] {
        const auto* known = book.find(lookup);
        if (!known->revoked() && !known->published())
            publish(lookup, {});
    });
}

/// What the server could not do now: nobody is to wait for it until the device is next connected.
void HostLobby::Impl::tryAgain(const wire::Frame* reply)
{
    if (!reply
        || (reply->error().code() != wire::ERROR_CODE_RATE_LIMITED && reply->error().code() != wire::ERROR_CODE_STORE))
        return;
    if (!again->isRunning())
        again->start(std::max(kTryAgain, milliseconds(reply->error().retry_after_ms())));
}

void HostLobby::Impl::tryUnpublished()
{
    if (!around.connection.isOnline())
        return; // All of it, when it is.
    for (const auto& lookup : book.lookups()) {
        const auto* invitation = book.find(lookup);
        if (!invitation->published() && !leaving.contains(lookup) && !book.isDone(*invitation))
            bringUpToDate(lookup);
    }
}

wire::Frame HostLobby::Impl::putFrame(const InvitationLookup& lookup)
{
    auto* invitation = book.find(lookup);
    wire::Frame frame;
    auto& put = *frame.mutable_invitation_put();
    put.set_lookup(textOf(lookup.view()));
    put.set_sealed_info(textOf(book.sealedInfo(lookup)));
    // Longer than it is good for: whoever comes too late shall be able to ask for another one.
    const auto most = around.connection.serverTimeMs() + milliseconds(kLongestAtServer).count();
    const auto end = InvitationBook::endOf(*invitation);
    put.set_valid_to_ms(std::max<std::int64_t>(end, std::min(end + milliseconds(kAskForNewWithin).count(), most)));
    put.set_closed(invitation->revoked());
    addShares(lookup, put);
    return frame;
}

void HostLobby::Impl::publish(const InvitationLookup& lookup, Done done)
{
    auto* invitation = book.find(lookup);
    // Of two changes the newer one counts: a clock that was ahead would make this one the newest for long.
    invitation->set_mute_changed_ms(std::min(invitation->mute_changed_ms(), around.connection.serverTimeMs()));
    const bool isOpen = !invitation->revoked();
    const bool wasMuted = isMuted(*invitation);
    const auto told = toldOf(*invitation);
    const std::string body = book.shared(lookup).SerializeAsString();
    const auto put = [=, this](const wire::Frame* reply) {
        auto* known = book.find(lookup);
        // Taken back meanwhile, it is yet to be told so.
        if (known && known->revoked() != isOpen && reply && reply->has_done()) {
            known->mutable_told()->Assign(told.begin(), told.end());
            // Others are told of knocks, and know of it, by what stands at the server.
            if (isMuted(*known) != wasMuted || toldOf(*known) != told
                || book.shared(lookup).SerializeAsString() != body) {
                (void)book.save(lookup);
                return publish(lookup, done);
            }
            known->set_published(true);
            (void)book.save(lookup);
        } else if (known && isOpen && known->revoked() && !leaving.contains(lookup) && reply && reply->has_done()) {
            takeBackAtServer(lookup, {}); // Another host has, and it was heard only now; it stands open there.
        }
        tryAgain(reply);
        if (done)
            done(reply && reply->has_done() ? Result<void>{} : tl::unexpected(errorOf(reply)));
    };
    around.connection.request(putFrame(lookup), [=, this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self)
            return;
        const auto* known = book.find(lookup);
        const bool isTaken = reply && reply->has_done();
        const bool mayBeOlder = isTaken || (reply && reply->error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION);
        if (!known || !mayBeOlder || isProven(*known))
            return put(reply);
        askWhoseKeys(lookup, [=, this, answer = *reply](KeptKeys kept) {
            // Where it could not be seen, it is asked once more when the server is next reached.
            if (kept != KeptKeys::Devices)
                return put(&answer);
            (void)book.useDeviceKeys(lookup);
            publish(lookup, done);
        });
    });
}

/// Its own keys are kept by the server, or it has none. What was seen once is not believed to be otherwise later:
/// colleagues have them by then, and a server that lied could take it from them for good.
bool HostLobby::Impl::isProven(const stored::Invitation& invitation) const
{
    return invitation.seed().empty() || invitation.adopted() || invitation.keys_kept();
}

HostLobby::Impl::KeptKeys HostLobby::Impl::keptKeys(const InvitationLookup& lookup, const wire::Frame* reply)
{
    auto* known = book.find(lookup);
    const auto kept = reply && reply->has_invitation() ? keysFrom(reply->invitation().host()) : std::nullopt;
    if (!known || !kept || isProven(*known))
        return KeptKeys::Unknown;
    if (*kept == book.keysOf(lookup).publicKeys()) {
        known->set_keys_kept(true);
        (void)book.save(lookup);
        return KeptKeys::Own;
    }
    return *kept == around.device.publicKeys() ? KeptKeys::Devices : KeptKeys::Unknown;
}

/// An older server takes an invitation with keys of its own, and names this device's keys to guests, who then refuse
/// it. Nobody sees that from its answer, so it is asked for what it keeps.
void HostLobby::Impl::askWhoseKeys(const InvitationLookup& lookup, std::function<void(KeptKeys)> then)
{
    wire::Frame frame;
    frame.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
    around.connection.request(std::move(frame), [this, self = QPointer(&q), lookup, then](const wire::Frame* reply) {
        if (!self)
            return;
        then(keptKeys(lookup, reply));
    });
}

/// First it is put as one that is over, so that nobody begins to wait. When the server has answered that, this device
/// has heard of all who wait by it, since the server tells of them as soon as a host signs in, and has told them "not
/// now". Only then the server forgets all of it, its knocks and its code, and is given the same door anew; these two go
/// out at once, so that nobody comes between.
void HostLobby::Impl::takeBackAtServer(const InvitationLookup& lookup, Done done)
{
    auto* invitation = book.find(lookup);
    const auto now = around.connection.serverTimeMs();
    // This device's clock may have been wrong when it was taken back.
    if (invitation->taken_back_ms() == 0 || invitation->taken_back_ms() > now) {
        invitation->set_taken_back_ms(now);
        (void)book.save(lookup);
    }
    leaving.insert(lookup);
    const bool isForgotten = book.isForgotten(*invitation);
    const auto outcome = std::make_shared<Result<void>>();
    const auto finish = [=, this, self = QPointer(&q)] {
        if (!self)
            return;
        leaving.erase(lookup);
        if (auto* known = book.find(lookup); known && !*outcome) { // Once more, when the server is next reached.
            known->set_published(false);
            (void)book.save(lookup);
        } else if (known && isForgotten && book.isDone(*known)) {
            (void)book.remove(lookup);
        } else if (known && isForgotten) {
            known->set_published(true);
            (void)book.save(lookup);
        }
        if (done)
            done(*outcome);
    };
    const auto forget = [=, this, self = QPointer(&q)] {
        if (!self)
            return;
        if (!book.find(lookup)) // Another's, which went meanwhile: this device is no host of it any more.
            return finish();
        wire::Frame frame;
        frame.mutable_invitation_revoke()->set_lookup(textOf(lookup.view()));
        around.connection.request(std::move(frame), [=, this](const wire::Frame* reply) {
            if (!self)
                return;
            const bool isGone
                = reply && (reply->has_done() || reply->error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION);
            if (!isGone) {
                *outcome = tl::unexpected(errorOf(reply));
                tryAgain(reply);
            }
            if (isGone) {
                std::erase_if(unheard, [&](const Unheard& one) { return one.lookup == lookup; });
                endAll(lookup);
            }
            if (isForgotten)
                finish();
        });
        // Of a server that does not count this device among its hosts the last answer alone tells that it is open.
        if (!isForgotten && book.find(lookup))
            publish(lookup, [outcome, finish](const Result<void>& put) {
                if (*outcome)
                    *outcome = put;
                finish();
            });
    };
    if (isForgotten) {
        forget();
        return;
    }
    around.connection.request(putFrame(lookup), [=, this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self)
            return;
        // Another's that went meanwhile is not asked for again, so this answer is the last one.
        if (!reply || (!reply->has_done() && !book.find(lookup)))
            *outcome = tl::unexpected(errorOf(reply));
        if (reply) // Refused or not: it is to be forgotten.
            forget();
        else
            finish();
    });
}

} // namespace kudelma::sync
