// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Several hosts at one door: what their devices tell each other of an invitation, and whom they believe.
#include "roster/statements.h"
#include "sync/bytes.h"
#include "sync/host_lobby_impl.h"
#include "wire/limits.h"

#include <algorithm>
#include <tuple>

namespace kudelma::sync {

namespace {

constexpr std::size_t kMaxAdopted = 500;
constexpr int kMaxSharedCircles = 200;
/// As long as a server takes one for, and a day for clocks.
constexpr std::chrono::hours kLongestShared{91 * 24};

bool isSound(const wire::SharedInvitationBody& body, std::int64_t nowMs)
{
    return body.circles_size() > 0 && body.circles_size() <= kMaxSharedCircles
        && body.guest_name().size() <= kMaxShownNameBytes && body.app_data().size() <= kMaxAppDataBytes
        && body.valid_from_ms() < body.valid_to_ms()
        && body.valid_to_ms() <= nowMs + milliseconds(kLongestShared).count()
        && std::ranges::all_of(
            body.circles(), [](const auto& one) { return roster::roleFrom(one.role()).has_value(); });
}

} // namespace

template <typename Circles>
bool HostLobby::Impl::areHostedHere(const Circles& circles) const
{
    return !circles.empty() && std::ranges::all_of(circles, [&](const auto& one) {
        const auto id = fixedFrom<CircleId>(one.circle());
        const auto* circle = id ? client.session().find(*id) : nullptr;
        return circle && !circle->isRemoved() && circle->roster().isKnown() && circle->roster().ownRole() == Role::Host;
    });
}

template <typename Circles>
bool HostLobby::Impl::areLive(const Circles& circles) const
{
    return std::ranges::all_of(circles, [&](const auto& one) { return isLive(one.circle()); });
}

bool HostLobby::Impl::isLive(const std::string& circle) const
{
    const auto id = fixedFrom<CircleId>(circle);
    const auto* place = id ? client.session().find(*id) : nullptr;
    return place && place->isLive();
}

bool HostLobby::Impl::knowsWhoHears(const stored::Invitation& invitation) const
{
    return areLive(invitation.circles()) && (invitation.about().empty() || isLive(invitation.about()));
}

template <typename Circles>
bool HostLobby::Impl::areHostedBy(const Circles& circles, const DeviceId& device) const
{
    return std::ranges::all_of(circles, [&](const auto& one) {
        const auto id = fixedFrom<CircleId>(one.circle());
        const auto* circle = id ? client.session().find(*id) : nullptr;
        return circle && circle->roster().isKnown() && circle->roster().state().isHost(device);
    });
}

/// Whoever was told before comes first: there is not room for everybody, and nobody who answers is to be pushed out.
std::map<DeviceId, DevicePublicKeys> HostLobby::Impl::sharersOf(const stored::Invitation& invitation) const
{
    std::map<DeviceId, DevicePublicKeys> sharers;
    if (invitation.seed().empty() || !areHostedHere(invitation.circles()))
        return sharers;
    const auto first = fixedFrom<CircleId>(invitation.circles(0).circle());
    const auto& known = client.session().find(*first)->roster().state();
    const auto about = fixedFrom<CircleId>(invitation.about());
    const auto* place = about ? client.session().find(*about) : nullptr;
    const std::set<std::string> told(invitation.told().begin(), invitation.told().end());
    const auto hosts = hostsOf(invitation);
    for (const bool wereTold : {true, false}) {
        // What is stored of the rosters may be old: whoever was a host then may be none any more.
        if (!wereTold && !knowsWhoHears(invitation))
            break;
        for (const auto& host : hosts) {
            // Whoever does not know of what they are invited to shall not learn of it at the door.
            const bool mayKnow = invitation.about().empty()
                || (place && !place->isRemoved() && place->roster().isKnown() && place->roster().state().find(host));
            if (mayKnow && told.contains(textOf(host.view())) == wereTold
                && sharers.size() + 1 < std::size_t(wire::kMaxInvitationHosts))
                sharers.emplace(host, known.find(host)->keys);
        }
    }
    return sharers;
}

std::set<std::string> HostLobby::Impl::toldOf(const stored::Invitation& invitation) const
{
    std::set<std::string> told{textOf(around.device.id().view())};
    for (const auto& [host, keys] : sharersOf(invitation))
        told.insert(textOf(host.view()));
    return told;
}

void HostLobby::Impl::addShares(const InvitationLookup& lookup, wire::InvitationPut& put)
{
    const auto* invitation = book.find(lookup);
    put.add_host_devices(textOf(around.device.id().view()));
    const auto sharers = sharersOf(*invitation);
    if (!invitation->seed().empty())
        *put.mutable_keys() = keysToWire(book.keysOf(lookup).publicKeys());
    const std::string body = textOf(serialized(book.shared(lookup)));
    for (const auto& [host, keys] : sharers) {
        wire::SharedInvitation share;
        share.set_body(body);
        roster::signShare(around.device, lookup.view(), host, share);
        const auto sealed = crypto::sealTo(keys.sealing, serialized(share));
        if (sealed.empty() || sealed.size() > wire::kMaxInvitationShareBytes)
            continue;
        put.add_host_devices(textOf(host.view()));
        auto& one = *put.add_shares();
        one.set_device(textOf(host.view()));
        one.set_sealed(textOf(sealed));
    }
    // The others only hear that somebody knocks, and could not be told to pass over it.
    for (const auto& host : isMuted(*invitation) ? std::set<DeviceId>() : hostsOf(*invitation)) {
        if (!sharers.contains(host) && put.host_devices_size() < wire::kMaxInvitationHosts)
            put.add_host_devices(textOf(host.view()));
    }
}

/// Only what a host of all its circles has signed for this device is believed: the server could make anything else up,
/// and somebody would be let in by it. So the rosters must have been read first.
HostLobby::Impl::Hearing HostLobby::Impl::heard(const InvitationLookup& lookup, const std::string& sealedShare)
{
    const auto opened = around.device.unseal(viewOf(sealedShare));
    wire::SharedInvitation share;
    wire::SharedInvitationBody body;
    if (!opened || !parse(opened->view(), share) || !roster::verifyShare(lookup.view(), around.device.id(), share)
        || !parse(viewOf(share.body()), body) || !isSound(body, around.connection.serverTimeMs()))
        return Hearing::Refused;
    const DeviceId by = keysFrom(share.by())->id();
    const auto* known = book.find(lookup);
    if (by == around.device.id() || (known && (known->seed() != body.seed() || known->secret() != body.secret())))
        return Hearing::Refused;
    if (!areLive(body.circles()) || (known && !areLive(known->circles())))
        return Hearing::Later;
    if (!areHostedHere(body.circles()) || !areHostedBy(body.circles(), by)
        || (known && !areHostedBy(known->circles(), by)))
        return Hearing::Refused;
    if (known) {
        merge(lookup, body);
        return Hearing::Taken;
    }
    const auto end = body.closed()
        ? std::max(body.valid_to_ms() - milliseconds(kAskForNewWithin).count(), body.taken_back_ms())
        : body.valid_to_ms();
    if (end + milliseconds(kAskForNewWithin).count() <= around.connection.serverTimeMs()
        || book.adopted() >= kMaxAdopted || !book.adopt(lookup, body))
        return Hearing::Refused;
    auto* adopted = book.find(lookup);
    // Of the others it is not known whether they were told.
    for (const auto& host : {around.device.id(), by})
        adopted->add_told(textOf(host.view()));
    (void)book.save(lookup);
    Q_EMIT q.invitationsChanged();
    return Hearing::Taken;
}

void HostLobby::Impl::heardOrLater(const InvitationLookup& lookup, const std::string& sealedShare)
{
    if (!sealedShare.empty() && heard(lookup, sealedShare) == Hearing::Later)
        hearLater({lookup, sealedShare, {}});
}

void HostLobby::Impl::hearLater(Unheard one)
{
    const auto guestOf = [](const Unheard& other) {
        const auto keys = other.notice ? keysFrom(other.notice->guest()) : std::nullopt;
        return keys ? std::optional(keys->id()) : std::nullopt;
    };
    std::erase_if(
        unheard, [&](const Unheard& other) { return other.lookup == one.lookup && guestOf(other) == guestOf(one); });
    if (unheard.size() < kMaxUnheard)
        unheard.push_back(std::move(one));
}

void HostLobby::Impl::forgetUnheard(const InvitationLookup& lookup, const DeviceId& guest)
{
    std::erase_if(unheard, [&](const Unheard& one) {
        const auto keys = one.notice ? keysFrom(one.notice->guest()) : std::nullopt;
        return one.lookup == lookup && keys && keys->id() == guest;
    });
}

void HostLobby::Impl::merge(const InvitationLookup& lookup, const wire::SharedInvitationBody& body)
{
    auto* known = book.find(lookup);
    const std::string before = known->SerializeAsString();
    bool isBehind = known->revoked() && !body.closed(); // The other one is.
    if (body.closed()) {
        if (!known->revoked()) {
            known->set_revoked(true);
            known->set_taken_back_ms(body.taken_back_ms());
            known->set_published(true); // The other host does it.
        }
        known->set_taken_back_because(std::max(known->taken_back_because(), body.taken_back_because()));
    }
    if (body.mute_changed_ms() > known->mute_changed_ms()) {
        known->set_muted_until_ms(body.muted_until_ms());
        known->set_mute_changed_ms(body.mute_changed_ms());
    } else if (body.mute_changed_ms() < known->mute_changed_ms()) {
        isBehind = true;
    }
    if (areHostedHere(body.circles())) { // They were let into more meanwhile.
        std::vector<CircleRole> more;
        for (const auto& one : body.circles()) {
            const bool isKnown = std::ranges::any_of(
                known->circles(), [&](const auto& other) { return other.circle() == one.circle(); });
            if (!isKnown)
                more.push_back({*fixedFrom<CircleId>(one.circle()), *roster::roleFrom(one.role())});
        }
        if (!more.empty())
            (void)book.addCircles(lookup, more);
    }
    if (isBehind && known->published()) {
        known->set_published(false);
        if (known->revoked())
            takeBackAtServer(lookup, {});
        else
            publish(lookup, {});
    }
    if (known->SerializeAsString() == before)
        return;
    (void)book.save(lookup);
    if (known->revoked() || isMuted(*known))
        endAll(lookup);
    Q_EMIT q.invitationsChanged();
}

void HostLobby::Impl::askWhatIsNew(const InvitationLookup& lookup, std::function<void()> then)
{
    const auto* invitation = book.find(lookup);
    // Nobody else has it, or the server has forgotten it: who asks for what is not there counts as a guesser.
    const bool isShared = invitation->told_size() > 1;
    const bool mayBeOlder = invitation->published() && !invitation->revoked() && !isProven(*invitation);
    if ((!isShared && !mayBeOlder) || isOverForAll(*invitation))
        return then();
    wire::Frame frame;
    frame.mutable_invitation_get()->set_lookup(textOf(lookup.view()));
    around.connection.request(std::move(frame), [=, this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self || !reply || !book.find(lookup))
            return;
        const bool isUnknown = reply->error().code() == wire::ERROR_CODE_NO_SUCH_INVITATION;
        if (!isUnknown && !reply->has_invitation())
            return tryAgain(reply); // Not put before that is known: it may have been taken back.
        // Where the server has it, its share came before the reply.
        if (isUnknown && isShared) {
            goneFromServer(lookup);
        } else if (isUnknown) {
            putUnsharedAgain();
        } else if (keptKeys(lookup, reply) == KeptKeys::Devices) { // Put there before this was asked.
            book.find(lookup)->set_published(false);
            (void)book.useDeviceKeys(lookup);
        }
        if (book.find(lookup))
            then();
    });
}

/// The server had it and has it no more, so another host took it back, longer ago than the server keeps that. Put
/// again it would be open.
void HostLobby::Impl::goneFromServer(const InvitationLookup& lookup)
{
    auto* known = book.find(lookup);
    if (known->adopted())
        return forget(lookup);
    if (known->revoked() || known->valid_to_ms() <= around.connection.serverTimeMs())
        return;
    known->set_revoked(true);
    known->set_taken_back_ms(around.connection.serverTimeMs());
    known->set_published(true);
    (void)book.save(lookup);
    endAll(lookup);
    Q_EMIT q.invitationsChanged();
}

void HostLobby::Impl::answeredElsewhere(const wire::KnockAnswer& message)
{
    const auto lookup = fixedFrom<InvitationLookup>(message.lookup());
    const auto guest = fixedFrom<DeviceId>(message.guest_device());
    if (!lookup || !guest || message.waits_on())
        return;
    forgetUnheard(*lookup, *guest);
    if (book.find(*lookup) && roster::verifyKnockAnswer(book.keysOf(*lookup).publicKeys(), message))
        end({*lookup, *guest});
}

void HostLobby::Impl::circleChanged(const CircleId& id)
{
    const auto* circle = client.session().find(id);
    const std::tuple now{
        circle ? circle->roster().nextIndex() : 0, circle && circle->isLive(), !circle || circle->isRemoved()};
    if (const auto before = rosters.find(id); before != rosters.end() && before->second == now)
        return;
    rosters[id] = now;
    if (!std::exchange(willLook, true))
        QTimer::singleShot(0, &q, [this] { rostersChanged(); });
}

/// Who is a host may have changed: of this device, of others, or only now it is known.
void HostLobby::Impl::rostersChanged()
{
    willLook = false;
    for (const auto& lookup : book.lookups()) {
        const auto* invitation = book.find(lookup);
        const bool isKnown = std::ranges::all_of(invitation->circles(), [&](const auto& one) {
            const auto id = fixedFrom<CircleId>(one.circle());
            const auto* circle = id ? client.session().find(*id) : nullptr;
            return !circle || circle->isRemoved() || circle->roster().isKnown();
        });
        if (invitation->adopted() && isKnown && !areHostedHere(invitation->circles())) {
            forget(lookup);
            continue;
        }
        const std::set<std::string> told(invitation->told().begin(), invitation->told().end());
        const bool isStale = !invitation->seed().empty() && invitation->published() && knowsWhoHears(*invitation)
            && areHostedHere(invitation->circles()) && told != toldOf(*invitation);
        if (!isStale || book.isForgotten(*invitation) || isOverForAll(*invitation))
            continue;
        // Until the server has it: whoever is no host any more is among its hearers still.
        book.find(lookup)->set_published(false);
        (void)book.save(lookup);
        bringUpToDate(lookup);
    }
    isHearingAgain = true;
    for (const auto& one : std::exchange(unheard, {})) {
        if (one.notice)
            noticed(*one.notice);
        else
            heardOrLater(one.lookup, one.share);
    }
    isHearingAgain = false;
    // Whom another host has let in meanwhile makes whoever waits by the same link the second device.
    std::vector<KnockInfo> changed;
    for (auto& [key, knock] : knocks) {
        const auto bound = boundNow(key.first);
        const bool isSecond = bound && *bound != knock.guest;
        const bool isFirstTime = !sharesCircleWith(key.second);
        if (std::tie(knock.secondDevice, knock.firstTime) == std::tie(isSecond, isFirstTime))
            continue;
        std::tie(knock.secondDevice, knock.firstTime) = std::tie(isSecond, isFirstTime);
        changed.push_back(knock);
    }
    for (const auto& knock : changed)
        Q_EMIT q.knockChanged(knock);
}

void HostLobby::Impl::forget(const InvitationLookup& lookup)
{
    endAll(lookup);
    (void)book.remove(lookup);
    Q_EMIT q.invitationsChanged();
}

void HostLobby::Impl::endAll(const InvitationLookup& lookup)
{
    std::vector<Key> gone;
    for (const auto& [key, knock] : knocks) {
        if (key.first == lookup)
            gone.push_back(key);
    }
    for (const auto& key : gone)
        end(key);
}

/// Nothing can be asked for by it any more; the server has forgotten it.
bool HostLobby::Impl::isOverForAll(const stored::Invitation& invitation) const
{
    return InvitationBook::endOf(invitation) + milliseconds(kAskForNewWithin).count()
        <= around.connection.serverTimeMs();
}

std::optional<DevicePublicKeys> HostLobby::Impl::boundNow(const InvitationLookup& lookup) const
{
    const auto* invitation = book.find(lookup);
    const auto bound = invitation ? InvitationBook::boundTo(*invitation) : std::nullopt;
    const auto guests = guestsOf(lookup);
    // Another host may have let somebody in, or moved the seat.
    return guests.empty() || (bound && guests.contains(*bound)) ? bound : std::optional(*guests.begin());
}

} // namespace kudelma::sync
