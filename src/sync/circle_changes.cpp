// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What this device does to a circle beside writing: its roster, and snapshots of its logs.
#include "sync/bytes.h"
#include "sync/circle_replica.h"
#include "wire/limits.h"

#include <QTimer>

#include <algorithm>

namespace kudelma::sync {

namespace {

constexpr milliseconds kWishRetry{3000};
constexpr milliseconds kSnapshotQuiet{5000}; ///< And as much again at random, so that not all do it at once.
constexpr milliseconds kForeignEpochPatience{15'000}; ///< Whoever made the epoch posts the snapshot.
constexpr milliseconds kSnapshotRetry{1000};

bool isAdmission(const stored::RosterWish& wish)
{
    return wish.kind() == stored::RosterWish::ADD && !wish.invitation().empty();
}

std::optional<DeviceId> deviceOf(const stored::RosterWish& wish)
{
    const auto signing = fixedFrom<crypto::SigningPublicKey>(wish.signing());
    const auto sealing = fixedFrom<crypto::SealingPublicKey>(wish.sealing());
    return signing && sealing ? std::optional(DevicePublicKeys{*signing, *sealing}.id()) : std::nullopt;
}

} // namespace

void CircleReplica::publish()
{
    setApart();
    m_phase = Phase::Publishing;
    const auto entries = m_around.store.roster(m_id);
    if (!entries) {
        m_listener.storageFailed({ErrorKind::Storage, entries.error().context});
        setApart();
        return;
    }
    const auto total = entries->size();
    m_memory.set_publishing(true);
    if (!saveMemory()) {
        setApart();
        return;
    }
    for (auto index = m_memory.published(); index < total; ++index) {
        wire::Frame frame;
        frame.mutable_roster_put()->set_circle(textOf(m_id.view()));
        if (!parse((*entries)[index], *frame.mutable_roster_put()->mutable_entry()))
            return;
        m_around.connection.request(
            std::move(frame), [this, attempt = std::weak_ptr(m_attempt), index, total](const wire::Frame* reply) {
                if (attempt.expired() || !reply)
                    return;
                if (reply->has_roster_ack()) {
                    m_memory.set_published(std::max(m_memory.published(), index + 1));
                    saveMemory();
                    if (index + 1 == total)
                        subscribe();
                } else if (reply->error().code() == wire::ERROR_CODE_STALE_ROSTER) {
                    subscribe(); // Published already, in a life that this vault does not remember.
                } else {
                    setApart();
                    m_holeTimer->start(std::max(kWishRetry, milliseconds{reply->error().retry_after_ms()}));
                }
            });
    }
}

bool CircleReplica::takeRosterEntry(std::uint64_t index, const wire::RosterEntry& entry)
{
    const auto step = m_roster.take(index, entry);
    switch (step.outcome) {
    case RosterStep::Outcome::Again:
        return true;
    case RosterStep::Outcome::Hole:
        subscribeSoon();
        return false;
    case RosterStep::Outcome::Refused:
    case RosterStep::Outcome::Differs:
        raise(AlarmKind::HistoriesDiffer, LogId{});
        setApart();
        return false;
    case RosterStep::Outcome::Applied:
        break;
    }
    m_memory.set_published(index + 1);
    m_unstored.putCircle(m_id, memoryBytes());
    m_unstored.putRosterEntry(m_id, index, serialized(entry));
    if (step.keyForEpoch)
        m_unstored.putEpochKey(m_id, *step.keyForEpoch, m_roster.keys().at(*step.keyForEpoch));
    commitUnstored();
    openGuestLogs();
    if (step.newEpoch && m_phase == Phase::Live) {
        const auto body = roster::parseBody(entry);
        considerSnapshots(body && fixedFrom<DeviceId>(body->author()) == m_around.device.id());
    }
    return true;
}

bool CircleReplica::mayActAlone() const
{
    return m_roster.isKnown() && m_memory.published() == 0 && !m_memory.publishing();
}

Result<void> CircleReplica::makeTrueAlone(const stored::RosterWish& wish)
{
    const auto built = m_roster.build(wish);
    if (!built)
        return tl::unexpected(built.error());
    if (!*built)
        return {};
    const auto index = m_roster.nextIndex();
    vault::Batch batch;
    batch.putRosterEntry(m_id, index, serialized((*built)->entry));
    const auto step = m_roster.take(index, (*built)->entry);
    if (step.outcome != RosterStep::Outcome::Applied)
        return failure(ErrorKind::Refused, "own roster entry");
    if (step.keyForEpoch)
        batch.putEpochKey(m_id, *step.keyForEpoch, m_roster.keys().at(*step.keyForEpoch));
    if (const auto done = commit(m_around, batch); !done)
        return done;
    openGuestLogs();
    changed();
    return {};
}

void CircleReplica::wish(stored::RosterWish wish, Done done)
{
    const auto later = [this](Done callback, Result<void> result) {
        if (callback)
            QTimer::singleShot(0, &m_around.connection, [callback, result] { callback(result); });
    };
    if (m_roster.isKnown() && m_roster.ownRole() != Role::Host) {
        later(std::move(done), failure(ErrorKind::NotAllowed, "only a host changes the roster"));
        return;
    }
    if (mayActAlone()) {
        later(std::move(done), makeTrueAlone(wish));
        return;
    }
    m_wishes.push_back({std::move(wish), std::move(done)});
    if (!saveMemory()) {
        auto dropped = std::move(m_wishes.back().done);
        m_wishes.pop_back();
        later(std::move(dropped), failure(ErrorKind::Storage, "the wish could not be stored"));
        return;
    }
    changed();
    makeNextWishTrue();
}

void CircleReplica::makeNextWishTrue()
{
    while (m_phase == Phase::Live && !m_isHeldBack && !m_wishes.empty() && !m_wishIsUnderWay) {
        const auto built = m_roster.build(m_wishes.front().wish);
        if (!built) {
            endWish(tl::unexpected(built.error()));
        } else if (!*built) {
            endWish({});
        } else {
            m_wishIsUnderWay = true;
            wire::Frame frame;
            frame.mutable_roster_put()->set_circle(textOf(m_id.view()));
            *frame.mutable_roster_put()->mutable_entry() = (*built)->entry;
            m_around.connection.request(
                std::move(frame), [this, attempt = std::weak_ptr(m_attempt), sent = **built](const wire::Frame* reply) {
                    if (!attempt.expired() && reply)
                        wishAnswered(sent, *reply);
                });
        }
    }
}

void CircleReplica::wishAnswered(const RosterKeeper::Built& sent, const wire::Frame& reply)
{
    m_wishIsUnderWay = false;
    if (reply.has_roster_ack()) {
        const auto index = reply.roster_ack().index();
        if (index == m_roster.nextIndex() && !takeRosterEntry(index, sent.entry))
            return;
        endWish({});
    } else if (reply.error().code() == wire::ERROR_CODE_STALE_ROSTER) {
        subscribeSoon(); // Somebody was faster: read what they did, then try on top of it.
        return;
    } else if (reply.error().code() == wire::ERROR_CODE_RATE_LIMITED
        || reply.error().code() == wire::ERROR_CODE_STORE) {
        dropAdmissions(); // who waits at the door is told now, and is not in when there is room again
        m_holeTimer->start(std::max(kWishRetry, milliseconds{reply.error().retry_after_ms()}));
        return;
    } else {
        endWish(failure(ErrorKind::Refused, "roster entry: " + reply.error().text()));
    }
    makeNextWishTrue();
    resumeOutboxes();
    changed();
}

void CircleReplica::endWish(Result<void> result)
{
    auto done = std::move(m_wishes.front().done);
    m_wishes.pop_front();
    saveMemory();
    if (done)
        QTimer::singleShot(0, &m_around.connection, [done, result] { done(result); });
}

/// Somebody is let in now or not at all: never later by itself, when nobody looks at the door any more. What the server
/// may have heard already is taken back before anything else is sent.
void CircleReplica::dropAdmissions()
{
    if (std::ranges::none_of(m_wishes, [](const WishInHand& one) { return isAdmission(one.wish); }))
        return;
    std::deque<WishInHand> kept;
    std::vector<std::pair<Done, Result<void>>> ended;
    for (auto& one : m_wishes) {
        const auto device = deviceOf(one.wish);
        if (!isAdmission(one.wish) || !device) {
            kept.push_back(std::move(one));
        } else if (m_roster.isKnown() && m_roster.state().find(*device)) {
            ended.emplace_back(std::move(one.done), Result<void>{}); // It had come true.
        } else {
            ended.emplace_back(std::move(one.done), failure(ErrorKind::Offline, "while somebody was let in"));
            stored::RosterWish removal;
            removal.set_kind(stored::RosterWish::REMOVE);
            removal.set_device(textOf(device->view()));
            removal.set_only_own(true); // Another host may have let them in meanwhile, who has seen them.
            kept.push_back({std::move(removal), {}});
        }
    }
    m_wishes = std::move(kept);
    saveMemory();
    for (const auto& one : ended) {
        if (one.first)
            QTimer::singleShot(0, &m_around.connection, [one] { one.first(one.second); });
    }
}

void CircleReplica::considerSnapshots(bool isOwnEpoch)
{
    if (m_phase != Phase::Live || !isTeam())
        return;
    const auto epoch = m_roster.state().epoch();
    for (auto& [id, log] : m_logs) {
        auto& timer = *log->snapshotTimer;
        if (!log->replica.isSnapshotDue(epoch)) {
            timer.stop();
            continue;
        }
        if (isOwnEpoch) {
            timer.start(milliseconds{0});
        } else if (!timer.isRunning()) {
            const auto wait = log->replica.memory().snapshotEpoch < epoch ? kForeignEpochPatience : kSnapshotQuiet;
            const auto jitter = drawBelow(m_around.random, static_cast<std::uint64_t>(wait.count()));
            timer.start(wait + milliseconds{static_cast<std::int64_t>(jitter)});
        }
    }
}

void CircleReplica::postSnapshot(Log& log)
{
    if (m_phase != Phase::Live || !isTeam() || !log.replica.isSnapshotDue(m_roster.state().epoch()))
        return;
    // The state must be exactly what the log made of it: nothing of our own on the way, nothing waiting.
    if (!log.outbox->isEmpty() || !log.unsaved.empty() || !log.waiting.empty() || !m_wishes.empty()) {
        log.snapshotTimer->start(kSnapshotRetry);
        return;
    }
    const auto snapshot = log.replica.makeSnapshot();
    if (!snapshot)
        return;
    if (const auto posted = log.outbox->addSnapshot(*snapshot); !posted)
        m_listener.storageFailed(posted.error());
}

} // namespace kudelma::sync
