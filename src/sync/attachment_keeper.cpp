// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/attachment_keeper.h"

#include "sync/bytes.h"

#include <QTimer>

namespace kudelma::sync {

AttachmentKeeper::AttachmentKeeper(Surroundings& around, const Circles& circles, Events events)
    : m_around(around)
    , m_circles(circles)
    , m_events(std::move(events))
    , m_retry(around.clock.makeTimer([this] {
        m_retryAt = kNever;
        pump();
    }))
{ }

Result<void> AttachmentKeeper::load()
{
    const auto stored = m_around.store.attachments();
    if (!stored)
        return failure(ErrorKind::Storage, stored.error().context);
    std::set<CircleId> left;
    for (const auto& one : *stored) {
        m_kept[one.name] = {one, m_nextOrder++, {}, 0, {}};
        if (const auto* of = circle(one.name.circle); of && of->isRemoved())
            left.insert(one.name.circle);
    }
    for (const auto& id : left)
        forgetCircle(id, true);
    return {};
}

CircleReplica* AttachmentKeeper::circle(const CircleId& id) const
{
    const auto found = m_circles.find(id);
    return found == m_circles.end() ? nullptr : found->second.get();
}

const AttachmentKeeper::Kept* AttachmentKeeper::keptAs(
    const CircleId& circle, const AttachmentReference& reference) const
{
    const auto found = m_kept.find(reference.nameIn(circle));
    if (found == m_kept.end() || found->second.stored.state == State::Erasing
        || found->second.stored.digest != reference.digest || found->second.stored.size != reference.size)
        return nullptr;
    return &found->second;
}

bool AttachmentKeeper::maySend(const Name& name) const
{
    const auto* of = circle(name.circle);
    return of && of->maySend();
}

bool AttachmentKeeper::areEditsOnTheirWay() const
{
    return std::ranges::any_of(m_circles, [](const auto& one) { return one.second->isSendingEdits(); });
}

Result<AttachmentReference> AttachmentKeeper::attach(const CircleId& id, BytesView content)
{
    const auto* of = circle(id);
    if (!of)
        return failure(ErrorKind::UnknownCircle);
    if (!of->writableLog())
        return failure(ErrorKind::NotAllowed, "only who writes attaches");
    if (content.empty())
        return failure(ErrorKind::Malformed, "nothing to attach");
    if (content.size() > kMaxAttachmentBytes)
        return failure(ErrorKind::TooLarge, "attachment");
    AttachmentReference reference{m_around.device.id(), AttachmentId::random(), AttachmentKey::random(),
        static_cast<std::uint32_t>(content.size()), crypto::attachmentDigest(content)};
    const auto name = reference.nameIn(id);
    if (const auto done = keep(name, reference, State::Outgoing, content); !done)
        return tl::unexpected(done.error());
    changed(name);
    pump();
    return reference;
}

Result<void> AttachmentKeeper::keep(
    const Name& name, const AttachmentReference& reference, State state, BytesView content)
{
    const vault::StoredAttachment stored{name, state, 1, reference.size, reference.digest};
    vault::Batch batch;
    batch.putAttachment(stored, &reference.key);
    for (std::uint32_t part = 1; part <= crypto::attachmentParts(reference.size); ++part) {
        const auto span = crypto::attachmentSpan(reference.size, part);
        const auto piece = content.subspan(span.from, span.size);
        if (!piece.empty())
            batch.appendAttachmentContent(name, part, Bytes(piece.begin(), piece.end()));
    }
    if (const auto done = commit(m_around, batch); !done)
        return done;
    m_kept[name] = {stored, m_nextOrder++, {}, 0, {}};
    return {};
}

std::optional<Bytes> AttachmentKeeper::content(const CircleId& circle, const AttachmentReference& reference) const
{
    if (!keptAs(circle, reference))
        return std::nullopt;
    auto content = m_around.store.attachmentContent(reference.nameIn(circle));
    if (!content || crypto::attachmentDigest(*content) != reference.digest)
        return std::nullopt;
    return std::move(*content);
}

std::optional<AttachmentProgress> AttachmentKeeper::progress(
    const CircleId& circle, const AttachmentReference& reference) const
{
    const auto parts = crypto::attachmentParts(reference.size);
    if (const auto* kept = keptAs(circle, reference))
        return kept->stored.state == State::Outgoing
            ? AttachmentProgress{AttachmentProgress::State::Outgoing, kept->stored.nextPart - 1, parts}
            : AttachmentProgress{AttachmentProgress::State::Here, parts, parts};
    if (const auto fetch = m_fetches.find({reference.nameIn(circle), reference.digest}); fetch != m_fetches.end())
        return AttachmentProgress{AttachmentProgress::State::Fetching, fetch->second.opener.opened(), parts};
    return std::nullopt;
}

void AttachmentKeeper::erase(const CircleId& id, const AttachmentReference& reference, Done done)
{
    const auto* of = circle(id);
    if (!of) {
        later(std::move(done), failure(ErrorKind::UnknownCircle));
        return;
    }
    const auto role = of->roster().ownRole();
    const bool isOwn = reference.author == m_around.device.id();
    if (!of->writableLog() || (!isOwn && role != Role::Host)) {
        later(std::move(done), failure(ErrorKind::NotAllowed, "another device's attachment"));
        return;
    }
    const auto name = reference.nameIn(id);
    auto& kept = m_kept[name];
    const auto before = kept.stored;
    if (before.state != State::Erasing || kept.erased.empty()) {
        kept.stored = {name, State::Erasing, 1, reference.size, reference.digest};
        vault::Batch batch;
        batch.putAttachment(kept.stored, nullptr);
        if (const auto stored = commit(m_around, batch); !stored) {
            if (before.name == name)
                kept.stored = before;
            else
                m_kept.erase(name);
            later(std::move(done), stored);
            return;
        }
        kept.order = m_nextOrder++;
        kept.notBefore = {};
    }
    kept.erased.push_back(std::move(done));
    if (m_sealer && m_sealer->first == name)
        m_sealer.reset();
    endFetches(name, failure(ErrorKind::NoSuchAttachment, "erased"));
    changed(name);
    pump();
}

void AttachmentKeeper::endFetches(const Name& name, const Result<void>& result)
{
    while (true) {
        const auto fetch = std::ranges::find_if(m_fetches, [&](const auto& one) { return one.first.first == name; });
        if (fetch == m_fetches.end())
            return;
        endFetch(Wanted(fetch->first), result);
    }
}

Result<void> AttachmentKeeper::forget(const CircleId& id, const AttachmentReference& reference)
{
    const auto name = reference.nameIn(id);
    endFetches(name, failure(ErrorKind::NoSuchAttachment, "forgotten"));
    const auto found = m_kept.find(name);
    if (found == m_kept.end() || found->second.stored.state == State::Erasing)
        return {};
    if (found->second.stored.state == State::Outgoing)
        return failure(ErrorKind::NotAllowed, "nobody else has it");
    vault::Batch batch;
    batch.removeAttachment(name);
    if (const auto done = commit(m_around, batch); !done)
        return done;
    m_kept.erase(found);
    changed(name);
    return {};
}

void AttachmentKeeper::forgetCircle(const CircleId& id, bool isInVault)
{
    vault::Batch batch;
    for (auto kept = m_kept.begin(); kept != m_kept.end();) {
        if (kept->first.circle != id) {
            ++kept;
            continue;
        }
        batch.removeAttachment(kept->first);
        for (auto& done : kept->second.erased)
            later(std::move(done), failure(ErrorKind::NotAllowed, "no longer in the circle"));
        changed(kept->first);
        kept = m_kept.erase(kept);
    }
    while (true) {
        const auto fetch
            = std::ranges::find_if(m_fetches, [&](const auto& one) { return one.first.first.circle == id; });
        if (fetch == m_fetches.end())
            break;
        endFetch(Wanted(fetch->first), failure(ErrorKind::NotAllowed, "no longer in the circle"));
    }
    if (m_sealer && m_sealer->first.circle == id)
        m_sealer.reset();
    if (!isInVault || batch.empty())
        return;
    if (const auto done = commit(m_around, batch); !done)
        m_events.storageFailed(done.error()); // At the next start it is tried again.
}

void AttachmentKeeper::connected()
{
    for (auto& [name, kept] : m_kept) {
        kept.notBefore = {};
        kept.disagreements = 0;
    }
    for (auto& [wanted, fetch] : m_fetches)
        fetch.notBefore = {};
}

void AttachmentKeeper::disconnected()
{
    m_attempt = std::make_shared<int>(0);
    m_sending.reset();
    m_fetching.reset();
    m_erasing.reset();
}

void AttachmentKeeper::pump()
{
    if (!m_around.connection.isOnline())
        return;
    eraseNext();
    sendNext();
    fetchNext();
}

void AttachmentKeeper::waitUntil(milliseconds at)
{
    if (at == kNever || (m_retry->isRunning() && m_retryAt <= at))
        return;
    m_retryAt = at;
    m_retry->start(std::max(at - m_around.clock.monotonic(), milliseconds{1}));
}

void AttachmentKeeper::later(Done done, Result<void> result)
{
    if (done)
        QTimer::singleShot(0, &m_around.connection, [done = std::move(done), result] { done(result); });
}

void AttachmentKeeper::changed(const Name& name)
{
    QTimer::singleShot(0, &m_around.connection, [this, name] { m_events.changed(name.circle, name.id); });
}

void AttachmentKeeper::raise(const Name& name, AlarmKind kind)
{
    if (m_raised.emplace(kind, name).second)
        m_events.alarm({kind, name.circle, LogId{}, name.author, m_around.clock.unixMs()});
}

} // namespace kudelma::sync
