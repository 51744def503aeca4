// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/statements.h"
#include "sync/bytes.h"
#include "sync/host_lobby_impl.h"
#include "wire/limits.h"

#include <algorithm>
#include <tuple>

namespace kudelma::sync {

namespace {

constexpr std::size_t kMostTurnedAway = 200;
constexpr std::chrono::minutes kCrossedWithin{2};

} // namespace

Error HostLobby::Impl::errorOf(const wire::Frame* reply)
{
    if (!reply)
        return {ErrorKind::Offline, {}};
    switch (reply->error().code()) {
    case wire::ERROR_CODE_NO_SUCH_INVITATION:
        return {ErrorKind::UnknownInvitation, {}};
    case wire::ERROR_CODE_RATE_LIMITED:
        return {ErrorKind::RateLimited, {}};
    case wire::ERROR_CODE_TOO_LARGE:
        return {ErrorKind::TooLarge, {}};
    default:
        return {ErrorKind::Refused, reply->error().text()};
    }
}

HostLobby::HostLobby(SyncClient& client, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, client))
{
    auto* connection = &client.session().connection;
    connect(connection, &Connection::signedIn, this, [this] { m_impl->publishAll(); });
    connect(connection, &Connection::pushed, this, [this](const wire::Frame& frame) {
        if (frame.has_knock_notice())
            m_impl->noticed(frame.knock_notice());
        else if (frame.has_knock_answer())
            m_impl->answeredElsewhere(frame.knock_answer());
    });
    connect(
        &client, &SyncClient::circleChanged, this, [this](const CircleId& circle) { m_impl->circleChanged(circle); });
    if (connection->isOnline())
        m_impl->publishAll();
}

HostLobby::~HostLobby() = default;

Result<Invitation> HostLobby::createInvitation(const InvitationDraft& draft, Done done)
{
    return createInvitation(draft, crypto::InvitationLink::generate(), std::move(done));
}

Result<Invitation> HostLobby::createInvitation(
    const InvitationDraft& draft, const crypto::InvitationLink& link, Done done)
{
    if (draft.appData.size() > kMaxAppDataBytes
        || static_cast<std::size_t>(draft.guestName.toUtf8().size()) > kMaxShownNameBytes)
        return failure(ErrorKind::TooLarge, "invitation");
    if (draft.validToMs <= draft.validFromMs)
        return failure(ErrorKind::Malformed, "invitation is valid at no time");
    for (const auto& one : draft.circles) {
        const auto* circle = m_impl->client.session().find(one.circle);
        if (!circle)
            return failure(ErrorKind::UnknownCircle, "invitation");
        if (circle->roster().ownRole() != Role::Host)
            return failure(ErrorKind::NotAllowed, "only a host invites");
    }
    auto made = m_impl->book.add(draft, link, m_impl->client.session().invitationServer());
    if (!made)
        return made;
    m_impl->publish(made->lookup, std::move(done));
    Q_EMIT invitationsChanged();
    return made;
}

QUrl HostLobby::invitationServer() const
{
    return m_impl->client.session().invitationServer();
}

std::vector<Invitation> HostLobby::invitations() const
{
    auto all = m_impl->book.all();
    for (auto& one : all)
        one.boundTo = m_impl->boundNow(one.lookup);
    return all;
}

bool HostLobby::knows(const InvitationLookup& lookup) const
{
    return m_impl->book.find(lookup) != nullptr;
}

std::vector<Invitation> HostLobby::mutedOver() const
{
    return m_impl->book.mutedOver();
}

void HostLobby::revoke(const InvitationLookup& lookup, Withdrawal why, Done done)
{
    auto* invitation = m_impl->book.find(lookup);
    if (!invitation) {
        later(this, std::move(done), failure(ErrorKind::UnknownInvitation));
        return;
    }
    const bool isNew = !invitation->revoked();
    if (isNew) {
        invitation->set_revoked(true);
        invitation->set_taken_back_ms(m_impl->around.connection.serverTimeMs());
        invitation->set_published(false);
    }
    // What was taken back for safety stays so, whoever takes it back once more.
    invitation->set_taken_back_because(std::max(invitation->taken_back_because(), static_cast<std::uint32_t>(why)));
    (void)m_impl->book.save(lookup);
    if (!isNew) {
        later(this, std::move(done), {});
        return;
    }
    for (const auto& knock : knocks()) {
        if (knock.lookup == lookup)
            notNow(lookup, knock.guest.id());
    }
    m_impl->takeBackAtServer(lookup, std::move(done));
    Q_EMIT invitationsChanged();
}

std::vector<KnockInfo> HostLobby::knocks() const
{
    std::vector<KnockInfo> infos;
    for (const auto& [key, knock] : m_impl->knocks)
        infos.push_back(knock);
    return infos;
}

std::set<DevicePublicKeys> HostLobby::Impl::guestsOf(const InvitationLookup& lookup) const
{
    std::set<DevicePublicKeys> guests;
    for (const auto& [id, circle] : client.session().circles) {
        if (!circle->roster().isKnown())
            continue;
        for (const auto& [device, entry] : circle->roster().state().devices()) {
            if (InvitationLookup::fromBytes(entry.invitation) == lookup)
                guests.insert(entry.keys);
        }
    }
    return guests;
}

void HostLobby::Impl::noticed(const wire::KnockNotice& notice)
{
    const auto lookup = fixedFrom<InvitationLookup>(notice.lookup());
    const auto guest = keysFrom(notice.guest());
    if (lookup && !notice.has_guest())
        return heardOrLater(*lookup, notice.share());
    if (!lookup || !guest)
        return;
    const Key key{*lookup, guest->id()};
    stale.erase(key);
    if (notice.gone()) {
        end(key);
        return;
    }
    const auto hearing = notice.share().empty() ? Hearing::Taken : heard(*lookup, notice.share());
    const auto* invitation = book.find(*lookup);
    const bool isToBeTurnedAway = invitation && (leaving.contains(*lookup) || isMuted(*invitation));
    if (!invitation || (hearing == Hearing::Later && !isToBeTurnedAway)) {
        // What another host has done with it is not known yet, so nobody is let in by it either.
        if (hearing == Hearing::Later)
            hearLater({*lookup, notice.share(), notice});
        if (!isHearingAgain)
            Q_EMIT q.knockedElsewhere(*lookup);
        return;
    }
    if (leaving.contains(*lookup)) { // They came while it was good, or before they could see that it is not.
        wire::KnockAnswerContent content;
        content.set_verdict(wire::KNOCK_VERDICT_NOT_NOW);
        answer(*lookup, *guest, content, {});
        return;
    }
    if (isMuted(*invitation)) {
        turnAwayUnheard(*lookup, *guest);
        return;
    }
    const auto& keys = book.keysOf(*lookup);
    const auto opened = keys.unseal(viewOf(notice.sealed_knock()));
    wire::KnockContent content;
    if (!opened || !parse(opened->view(), content) || keysFrom(content.guest()) != guest
        || content.shown_name().size() > kMaxShownNameBytes)
        return;
    KnockInfo knock;
    // A new link is for whoever had the one before: without its secret anybody could ask, the server too. A code ends
    // with the link that it was for.
    if (content.mac().empty() && (content.asks_for_new() || invitation->revoked()))
        return;
    if (!content.mac().empty()) {
        const auto expected = crypto::knockMac(
            InvitationBook::linkOf(*lookup, *invitation), *guest, keys.publicKeys(), content.shown_name());
        // Not a guest who lacks the secret, but somebody who pretends to have it.
        if (fixedFrom<crypto::Hash>(content.mac()) != expected)
            return;
        knock.authenticated = true;
    }
    if (!areLive(invitation->circles())) // Another host may have let them in, as the rosters are about to say.
        hearLater({*lookup, notice.share(), notice});
    const auto seats = seatsOf(*lookup, guest->id());
    const bool isIn = std::ranges::all_of(invitation->circles(), [&](const auto& one) {
        const auto id = fixedFrom<CircleId>(one.circle());
        return id && seats.contains(*id);
    });
    // Another host let them in, whose device did not come to tell them.
    if (isIn && !seats.empty() && knock.authenticated && !content.asks_for_new() && !isOver(*invitation))
        return tellAdmitted(*lookup, *guest, bytesOf(invitation->app_data()), {});
    if (const auto turned = turnedAway.find(key); turned != turnedAway.end()) {
        const auto since = milliseconds(around.connection.serverTimeMs() - turned->second.atMs);
        if (turned->second.knock == notice.sealed_knock() && since <= kCrossedWithin)
            return answer(*lookup, *guest, turned->second.content,
                [this, self = QPointer(&q), key, notice](const Result<void>& told) {
                    if (told || !self)
                        return;
                    turnedAway.erase(key);
                    // They wait all the same, unless they have gone or knocked afresh.
                    if (told.error().kind != ErrorKind::UnknownInvitation && !knocks.contains(key))
                        noticed(notice);
                });
        turnedAway.erase(turned); // They have asked once more.
    }
    const auto bound = boundNow(*lookup);
    knock.lookup = *lookup;
    knock.guest = *guest;
    knock.invitedName = QString::fromStdString(invitation->guest_name());
    knock.shownName = QString::fromStdString(content.shown_name());
    knock.secondDevice = bound && *bound != *guest;
    knock.firstTime = !sharesCircleWith(guest->id());
    knock.pictures = crypto::threePictures(*lookup, *guest, keys.publicKeys());
    knock.knockedAtMs = notice.knocked_at_ms();
    knock.asksForNew = content.asks_for_new() || isOver(*invitation);
    if (invitation->revoked())
        knock.takenBack = static_cast<Withdrawal>(
            std::min(invitation->taken_back_because(), static_cast<std::uint32_t>(Withdrawal::Apart)));
    knock.appData = bytesOf(invitation->app_data());
    // Read again with what came since: a second device is told as one, though its card stands there already.
    const auto before = knocks.find(key);
    const auto marks = [](const KnockInfo& one) {
        return std::tuple(one.secondDevice, one.firstTime, one.asksForNew, one.takenBack);
    };
    const bool isTold = isHearingAgain && before != knocks.end();
    const bool isOther = isTold && marks(before->second) != marks(knock);
    knocks[key] = knock;
    heardKnocks[key] = notice.sealed_knock();
    if (!isTold)
        Q_EMIT q.knocked(knock);
    else if (isOther)
        Q_EMIT q.knockChanged(knock);
}

void HostLobby::Impl::letIn(
    const InvitationLookup& lookup, const DevicePublicKeys& guest, std::optional<Bytes> appData, Done done)
{
    auto* invitation = book.find(lookup);
    if (!invitation || invitation->revoked()) {
        later(&q, std::move(done), failure(ErrorKind::UnknownInvitation));
        return;
    }
    if (appData && appData->size() > kMaxAppDataBytes) {
        later(&q, std::move(done), failure(ErrorKind::TooLarge, "app data"));
        return;
    }
    // It happens now, while somebody looks, or not at all.
    if (!around.connection.isOnline()) {
        later(&q, std::move(done), failure(ErrorKind::Offline, "letting in"));
        return;
    }
    if (appData)
        invitation->set_app_data(textOf(*appData));
    const bool isBoundNow = !InvitationBook::boundTo(*invitation);
    if (isBoundNow) {
        invitation->set_bound_signing(textOf(guest.signing.view()));
        invitation->set_bound_sealing(textOf(guest.sealing.view()));
    }
    if (const auto saved = book.save(lookup); !saved) {
        later(&q, std::move(done), saved);
        return;
    }
    Q_EMIT q.invitationsChanged();
    const Bytes data = bytesOf(invitation->app_data());
    auto left = std::make_shared<int>(invitation->circles_size());
    auto outcome = std::make_shared<Result<void>>();
    const auto before = circlesOf(guest.id(), *invitation);
    const Done added = [=, this, self = QPointer(&q)](const Result<void>& result) {
        if (!self)
            return;
        if (!result)
            *outcome = result;
        if (*left > 0 && --*left > 0)
            return;
        // To be on the rosters is to be in; the guest is told again whenever the server is reached.
        if (*outcome)
            tellAdmitted(lookup, guest, data, {});
        else
            takeBack(lookup, guest, {before.begin(), before.end()}, isBoundNow);
        if (done)
            done(*outcome);
    };
    for (const auto& one : invitation->circles()) {
        stored::RosterWish wish;
        wish.set_kind(stored::RosterWish::ADD);
        wish.set_signing(textOf(guest.signing.view()));
        wish.set_sealing(textOf(guest.sealing.view()));
        wish.set_role(one.role());
        wish.set_invitation(textOf(lookup.view()));
        const auto id = fixedFrom<CircleId>(one.circle());
        if (auto* circle = id ? client.session().find(*id) : nullptr)
            circle->wish(std::move(wish), added);
        else
            later(&q, added, failure(ErrorKind::UnknownCircle));
    }
    if (invitation->circles().empty())
        later(&q, added, {});
}

std::set<DeviceId> HostLobby::Impl::hostsOf(const stored::Invitation& invitation) const
{
    std::optional<std::set<DeviceId>> common;
    for (const auto& one : invitation.circles()) {
        const auto id = fixedFrom<CircleId>(one.circle());
        const auto* circle = id ? client.session().find(*id) : nullptr;
        std::set<DeviceId> hosts;
        if (circle && circle->roster().isKnown()) {
            for (const auto& [device, entry] : circle->roster().state().devices()) {
                if (entry.role == Role::Host && device != around.device.id() && (!common || common->contains(device)))
                    hosts.insert(device);
            }
        }
        common = std::move(hosts);
    }
    return common.value_or(std::set<DeviceId>{});
}

bool HostLobby::Impl::isOver(const stored::Invitation& invitation) const
{
    return invitation.revoked() || invitation.valid_to_ms() <= around.connection.serverTimeMs();
}

/// What of an admission came true though not all of it did.
void HostLobby::Impl::takeBack(
    const InvitationLookup& lookup, const DevicePublicKeys& guest, const std::set<CircleId>& before, bool unbind)
{
    auto* invitation = book.find(lookup);
    if (!invitation)
        return;
    for (const auto& one : invitation->circles()) {
        const auto id = fixedFrom<CircleId>(one.circle());
        auto* circle = id && !before.contains(*id) ? client.session().find(*id) : nullptr;
        if (!circle)
            continue;
        stored::RosterWish wish;
        wish.set_kind(stored::RosterWish::REMOVE);
        wish.set_device(textOf(guest.id().view()));
        wish.set_only_own(true); // Another host may have let them in at the same time.
        circle->wish(std::move(wish), {});
    }
    if (unbind) {
        invitation->clear_bound_signing();
        invitation->clear_bound_sealing();
        (void)book.save(lookup);
    }
    Q_EMIT q.invitationsChanged();
}

void HostLobby::Impl::tellAdmitted(
    const InvitationLookup& lookup, const DevicePublicKeys& guest, const Bytes& appData, Done done)
{
    auto* invitation = book.find(lookup);
    if (!invitation) {
        later(&q, std::move(done), failure(ErrorKind::UnknownInvitation));
        return;
    }
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_ADMITTED);
    content.set_app_data(textOf(appData));
    for (const auto& id : circlesOf(guest.id(), *invitation)) {
        const auto* circle = client.session().find(id);
        const auto ticket = circle->roster().ticket();
        const auto* device = circle->roster().state().find(guest.id());
        auto* admitted = content.add_circles();
        admitted->set_circle(textOf(id.view()));
        admitted->set_roster_head(textOf(ticket->rosterHead.view()));
        admitted->set_roster_index(ticket->rosterIndex);
        admitted->set_role(roster::roleToWire(device->role));
        admitted->set_generation(circle->roster().state().generation());
    }
    answer(lookup, guest, content, std::move(done));
}

void HostLobby::Impl::answer(
    const InvitationLookup& lookup, const DevicePublicKeys& guest, const wire::KnockAnswerContent& content, Done done)
{
    if (content.message().size() > kMaxMessageBytes) {
        later(&q, std::move(done), failure(ErrorKind::TooLarge, "message"));
        return;
    }
    wire::Frame frame;
    auto& message = *frame.mutable_knock_answer();
    message.set_lookup(textOf(lookup.view()));
    message.set_guest_device(textOf(guest.id().view()));
    message.set_sealed_answer(textOf(crypto::sealTo(guest.sealing, serialized(content))));
    message.set_waits_on(content.verdict() == wire::KNOCK_VERDICT_HOLD);
    roster::signKnockAnswer(book.keysOf(lookup), message);
    const bool isOver = !message.waits_on();
    const Key at{lookup, guest.id()};
    const auto heard = heardKnocks.find(at);
    const std::string knock = heard == heardKnocks.end() ? std::string() : heard->second;
    const bool isNotNow = content.verdict() == wire::KNOCK_VERDICT_NOT_NOW;
    if (!isNotNow)
        turnedAway.erase(at);
    around.connection.request(std::move(frame), [=, this, self = QPointer(&q)](const wire::Frame* reply) {
        if (!self)
            return;
        const bool isDone = reply && reply->has_done();
        if (isDone && isNotNow && !knock.empty()) {
            if (turnedAway.size() >= kMostTurnedAway)
                turnedAway.clear();
            turnedAway[at] = {knock, content, around.connection.serverTimeMs()};
        }
        if (isDone && isOver)
            end(at);
        if (done)
            done(isDone ? Result<void>{} : tl::unexpected(errorOf(reply)));
    });
}

void HostLobby::Impl::end(const Key& key)
{
    forgetUnheard(key.first, key.second);
    heardKnocks.erase(key);
    if (knocks.erase(key) > 0)
        Q_EMIT q.knockGone(key.first, key.second);
}

} // namespace kudelma::sync
