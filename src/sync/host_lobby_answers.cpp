// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/bytes.h"
#include "sync/host_lobby_impl.h"
#include "wire/limits.h"

namespace kudelma::sync {

namespace {

constexpr int kMutedAnswers = 20;

} // namespace

void HostLobby::admit(const InvitationLookup& lookup, const DeviceId& guest, std::optional<Bytes> appData, Done done)
{
    const auto keys = m_impl->keysOf(lookup, guest);
    if (!keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice, "nobody of that key knocked"));
        return;
    }
    const auto knock = m_impl->knocks.find({lookup, guest});
    if (knock != m_impl->knocks.end() && knock->second.asksForNew) {
        later(this, std::move(done), failure(ErrorKind::NotAllowed, "the invitation is over"));
        return;
    }
    m_impl->letIn(lookup, *keys, std::move(appData), std::move(done));
}

void HostLobby::moveSeat(const InvitationLookup& lookup, const DeviceId& guest, Done done)
{
    const auto keys = m_impl->keysOf(lookup, guest);
    if (!keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice, "nobody of that key knocked"));
        return;
    }
    auto before = m_impl->guestsOf(lookup);
    before.erase(*keys);
    admit(lookup, guest, {}, [=, this, self = QPointer(this), now = *keys](const Result<void>& result) {
        if (!self)
            return;
        if (!result || before.empty()) {
            later(this, done, result);
            return;
        }
        auto left = std::make_shared<std::size_t>(before.size());
        auto outcome = std::make_shared<Result<void>>();
        for (const auto& old : before)
            m_impl->takeSeat(lookup, old, now, [=, this](const Result<void>& taken) {
                if (!taken)
                    *outcome = taken;
                if (--*left == 0)
                    later(this, done, *outcome);
            });
    });
}

void HostLobby::answerWithLink(const InvitationLookup& lookup, const DeviceId& guest, const QString& link, Done done)
{
    const auto knock = m_impl->knocks.find({lookup, guest});
    if (knock == m_impl->knocks.end() || !knock->second.asksForNew || !knock->second.authenticated) {
        later(this, std::move(done),
            failure(ErrorKind::UnknownDevice, "nobody of that key asked, with the link's secret"));
        return;
    }
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_RENEWED);
    content.set_link(link.toStdString());
    m_impl->answer(lookup, knock->second.guest, content, std::move(done));
}

void HostLobby::mute(const InvitationLookup& lookup, const DeviceId& guest, Done done)
{
    if (auto* invitation = m_impl->book.find(lookup)) {
        const bool isGood = !m_impl->isOver(*invitation);
        invitation->set_muted_until_ms(isGood
                ? invitation->valid_to_ms()
                : InvitationBook::endOf(*invitation) + milliseconds(kAskForNewWithin).count());
        invitation->set_mute_changed_ms(m_impl->around.connection.serverTimeMs());
        m_impl->putAgain(lookup);
    }
    for (const auto& knock : knocks()) {
        if (knock.lookup == lookup && knock.guest.id() != guest)
            notNow(lookup, knock.guest.id());
    }
    notNow(lookup, guest, {}, std::move(done));
}

void HostLobby::unmute(const InvitationLookup& lookup)
{
    auto* invitation = m_impl->book.find(lookup);
    if (!invitation || invitation->muted_until_ms() == 0)
        return;
    invitation->set_muted_until_ms(0);
    std::erase_if(m_impl->turnedAway, [&](const auto& one) { return one.first.first == lookup; });
    invitation->set_mute_changed_ms(m_impl->around.connection.serverTimeMs());
    m_impl->putAgain(lookup);
}

/// Who hears knocks has changed.
void HostLobby::Impl::putAgain(const InvitationLookup& lookup)
{
    auto* invitation = book.find(lookup);
    const bool isAtServer = invitation->published();
    invitation->set_published(false);
    (void)book.save(lookup);
    if (isAtServer)
        publish(lookup, {});
    Q_EMIT q.invitationsChanged();
}

bool HostLobby::Impl::isMuted(const stored::Invitation& invitation) const
{
    return invitation.muted_until_ms() > around.connection.serverTimeMs();
}

void HostLobby::Impl::turnAwayUnheard(const InvitationLookup& lookup, const DevicePublicKeys& guest)
{
    // The server keeps each knock that was answered: whoever goes on is left waiting, and makes room for the next.
    if (++answeredMuted[lookup] > kMutedAnswers)
        return;
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_NOT_NOW);
    answer(lookup, guest, content, {});
}

void HostLobby::hold(
    const InvitationLookup& lookup, const DeviceId& guest, const QString& message, int minutes, Done done)
{
    const auto keys = m_impl->keysOf(lookup, guest);
    if (!keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice));
        return;
    }
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_HOLD);
    content.set_message(message.toStdString());
    content.set_wait_minutes(static_cast<std::uint32_t>(std::max(minutes, 0)));
    m_impl->answer(lookup, *keys, content, std::move(done));
}

void HostLobby::notNow(const InvitationLookup& lookup, const DeviceId& guest, const QString& message, Done done)
{
    const auto keys = m_impl->keysOf(lookup, guest);
    if (!keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice));
        return;
    }
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_NOT_NOW);
    content.set_message(message.toStdString());
    m_impl->answer(lookup, *keys, content, std::move(done));
}

void HostLobby::undoAdmission(const InvitationLookup& lookup, const DeviceId& guest, Done done)
{
    auto* invitation = m_impl->book.find(lookup);
    const auto keys = m_impl->keysOf(lookup, guest);
    if (!invitation || !keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice));
        return;
    }
    const auto circles = m_impl->circlesOf(guest, *invitation);
    if (invitation->bound_signing() == textOf(keys->signing.view())) {
        invitation->clear_bound_signing();
        invitation->clear_bound_sealing();
    }
    (void)m_impl->book.save(lookup);
    auto left = std::make_shared<std::size_t>(circles.size());
    auto outcome = std::make_shared<Result<void>>();
    const auto removed = [=, this, impl = m_impl.get()](const Result<void>& result) {
        if (!result)
            *outcome = result;
        if (*left > 0 && --*left > 0)
            return;
        wire::KnockAnswerContent content;
        content.set_verdict(wire::KNOCK_VERDICT_REMOVED);
        // Whether the device hears of it or not: it reads nothing new. So the removal alone decides.
        impl->answer(lookup, *keys, content, {});
        later(this, done, *outcome);
    };
    for (const auto& circle : circles)
        m_impl->client.removeDevice(circle, guest, [self = QPointer(this), removed](const Result<void>& result) {
            if (self)
                removed(result);
        });
    if (circles.empty())
        removed({});
    Q_EMIT invitationsChanged();
}

void HostLobby::share(
    const InvitationLookup& lookup, const DeviceId& guest, const std::vector<CircleRole>& circles, Done done)
{
    const auto keys = m_impl->keysOf(lookup, guest);
    const auto* invitation = m_impl->book.find(lookup);
    if (!invitation || !keys) {
        later(this, std::move(done), failure(ErrorKind::UnknownDevice));
        return;
    }
    const auto before = m_impl->book.shared(lookup).SerializeAsString();
    if (const auto saved = m_impl->book.addCircles(lookup, circles); !saved) {
        later(this, std::move(done), saved);
        return;
    }
    // Whoever else answers for it lets a further device of theirs in there too.
    if (!invitation->revoked() && m_impl->book.shared(lookup).SerializeAsString() != before)
        m_impl->putAgain(lookup);
    m_impl->letIn(lookup, *keys, {}, std::move(done));
}

void HostLobby::Impl::takeSeat(
    const InvitationLookup& lookup, const DevicePublicKeys& old, const DevicePublicKeys& now, Done done)
{
    auto* invitation = book.find(lookup);
    if (!invitation) {
        later(&q, std::move(done), failure(ErrorKind::UnknownInvitation));
        return;
    }
    invitation->set_bound_signing(textOf(now.signing.view()));
    invitation->set_bound_sealing(textOf(now.sealing.view()));
    (void)book.save(lookup);
    wire::KnockAnswerContent content;
    content.set_verdict(wire::KNOCK_VERDICT_MOVED);
    answer(lookup, old, content, {}); // Before the removal, which would else be all that the device hears of it.
    const auto opened = circlesOf(old.id(), *invitation);
    std::set<CircleId> circles(opened.begin(), opened.end());
    // Another host may have let them into more by it.
    for (const auto& seat : seatsOf(lookup, old.id())) {
        if (client.session().find(seat)->roster().ownRole() == Role::Host)
            circles.insert(seat);
    }
    auto left = std::make_shared<std::size_t>(circles.size());
    auto outcome = std::make_shared<Result<void>>();
    for (const auto& circle : circles)
        client.removeDevice(circle, old.id(), [left, outcome, done](const Result<void>& result) {
            if (!result)
                *outcome = result;
            if (--*left == 0 && done)
                done(*outcome);
        });
    if (circles.empty())
        later(&q, std::move(done), {});
}

std::vector<CircleId> HostLobby::Impl::circlesOf(const DeviceId& guest, const stored::Invitation& invitation) const
{
    std::vector<CircleId> ids;
    for (const auto& one : invitation.circles()) {
        const auto id = fixedFrom<CircleId>(one.circle());
        const auto* circle = id ? client.session().find(*id) : nullptr;
        if (circle && circle->roster().isKnown() && circle->roster().state().find(guest))
            ids.push_back(*id);
    }
    return ids;
}

std::optional<DevicePublicKeys> HostLobby::Impl::keysOf(const InvitationLookup& lookup, const DeviceId& guest) const
{
    if (const auto knock = knocks.find({lookup, guest}); knock != knocks.end())
        return knock->second.guest;
    for (const auto& [id, circle] : client.session().circles) {
        if (!circle->roster().isKnown())
            continue;
        if (const auto* keys = circle->roster().state().keysOf(guest))
            return *keys;
    }
    return std::nullopt;
}

bool HostLobby::Impl::sharesCircleWith(const DeviceId& guest) const
{
    for (const auto& [id, circle] : client.session().circles) {
        if (circle->roster().isKnown() && circle->roster().state().find(guest))
            return true;
    }
    return false;
}

std::set<CircleId> HostLobby::Impl::seatsOf(const InvitationLookup& lookup, const DeviceId& guest) const
{
    std::set<CircleId> seats;
    for (const auto& [id, circle] : client.session().circles) {
        if (!circle->roster().isKnown() || circle->isRemoved())
            continue;
        const auto* entry = circle->roster().state().find(guest);
        if (entry && InvitationLookup::fromBytes(entry->invitation) == lookup)
            seats.insert(id);
    }
    return seats;
}

} // namespace kudelma::sync
