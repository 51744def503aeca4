// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The way of an attachment to the server, and out of it again.
#include "sync/attachment_keeper.h"
#include "sync/bytes.h"

#include <algorithm>

namespace kudelma::sync {

namespace {

constexpr int kMaxPartDisagreements = 4; ///< On one connection.
constexpr milliseconds kStalePartRetry{2000}; ///< The server knows a later roster, which is on its way.
constexpr milliseconds kPartStoreRetry{5000}; ///< The server's disk is full.
constexpr milliseconds kPartLimitRetry{30'000}; ///< The circle has no room.

milliseconds patienceFor(const wire::Error& error)
{
    switch (error.code()) {
    case wire::ERROR_CODE_RATE_LIMITED:
        return error.retry_after_ms() > 0 ? milliseconds{error.retry_after_ms()} : kPartStoreRetry;
    case wire::ERROR_CODE_STORE:
        return kPartStoreRetry;
    case wire::ERROR_CODE_LIMIT:
        return kPartLimitRetry;
    default:
        return milliseconds{0};
    }
}

} // namespace

void AttachmentKeeper::sendNext()
{
    if (m_sending || areEditsOnTheirWay())
        return; // circleChanged() follows when they have arrived.
    const auto now = m_around.clock.monotonic();
    std::pair<const Name, Kept>* next = nullptr;
    for (auto& one : m_kept) {
        auto& kept = one.second;
        if (kept.stored.state != State::Outgoing || !maySend(one.first))
            continue;
        if (kept.notBefore > now)
            waitUntil(kept.notBefore);
        else if (!next || kept.order < next->second.order)
            next = &one;
    }
    if (next)
        sendPart(next->first, next->second);
}

void AttachmentKeeper::sendPart(const Name& name, Kept& kept)
{
    auto sealed = sealedPart(name, kept);
    if (!sealed) {
        kept.notBefore = kNever;
        m_events.storageFailed(sealed.error());
        return;
    }
    const auto part = kept.stored.nextPart;
    wire::Frame frame;
    auto& put = *frame.mutable_attachment_put();
    put.set_circle(textOf(name.circle.view()));
    put.set_attachment(textOf(name.id.view()));
    put.set_part(part);
    put.set_parts(crypto::attachmentParts(kept.stored.size));
    put.set_ciphertext(textOf(*sealed));
    m_sending = name;
    m_around.connection.request(
        std::move(frame), [this, attempt = std::weak_ptr(m_attempt), name, part](const wire::Frame* reply) {
            if (attempt.expired() || !reply)
                return;
            m_sending.reset();
            partAnswered(name, part, reply);
            pump();
        });
}

/// The next part. The stream goes on from part to part; begun anew it is run through up to there, which gives the same.
Result<Bytes> AttachmentKeeper::sealedPart(const Name& name, const Kept& kept)
{
    const auto& stored = kept.stored;
    if (!m_sealer || m_sealer->first != name || m_sealer->second.sealed() + 1 != stored.nextPart) {
        const auto key = m_around.store.attachmentKey(name);
        if (!key)
            return failure(ErrorKind::Storage, key.error().context);
        auto begun = crypto::AttachmentSealer::begin(name, *key, stored.size, stored.digest);
        if (!begun)
            return failure(ErrorKind::Storage, begun.error().context);
        m_sealer.emplace(name, std::move(*begun));
    }
    auto& sealer = m_sealer->second;
    for (;;) {
        const auto part = sealer.sealed() + 1;
        Bytes content;
        if (crypto::attachmentSpan(stored.size, part).size > 0) {
            auto read = m_around.store.attachmentPart(name, part);
            if (!read)
                return failure(ErrorKind::Storage, read.error().context);
            content = std::move(*read);
        }
        auto sealed = sealer.seal(content);
        if (!sealed)
            return failure(ErrorKind::Storage, sealed.error().context);
        if (part == stored.nextPart)
            return std::move(*sealed);
    }
}

void AttachmentKeeper::partAnswered(const Name& name, std::uint32_t part, const wire::Frame* reply)
{
    const auto found = m_kept.find(name);
    if (found == m_kept.end() || found->second.stored.state != State::Outgoing || found->second.stored.nextPart != part)
        return; // It was erased meanwhile.
    if (reply->has_done())
        partTaken(name, found->second, part + 1);
    else
        partRefused(found->second, reply->error());
}

void AttachmentKeeper::partTaken(const Name& name, Kept& kept, std::uint32_t nextPart)
{
    kept.stored.nextPart = nextPart;
    if (nextPart > crypto::attachmentParts(kept.stored.size)) {
        kept.stored.state = State::Here;
        m_sealer.reset();
        changed(name);
    }
    vault::Batch batch;
    batch.setAttachmentProgress(name, kept.stored.state, nextPart);
    if (const auto done = commit(m_around, batch); !done)
        m_events.storageFailed(done.error()); // After the next start it is sent once more, which does no harm.
}

void AttachmentKeeper::partRefused(Kept& kept, const wire::Error& error)
{
    const Name name = kept.stored.name;
    const auto now = m_around.clock.monotonic();
    if (const auto patience = patienceFor(error); patience.count() > 0) {
        kept.notBefore = now + patience;
        return;
    }
    const bool isTooMuch = ++kept.disagreements > kMaxPartDisagreements;
    switch (error.code()) {
    case wire::ERROR_CODE_SEQUENCE: // It was purged, or the server was set back.
        if (error.expected() >= 1 && error.expected() < kept.stored.nextPart && !isTooMuch) {
            partTaken(name, kept, static_cast<std::uint32_t>(error.expected()));
            return;
        }
        break;
    case wire::ERROR_CODE_ROLE:
    case wire::ERROR_CODE_NOT_ON_ROSTER:
        if (!isTooMuch) {
            kept.notBefore = now + kStalePartRetry;
            return;
        }
        break;
    case wire::ERROR_CODE_NO_SUCH_ATTACHMENT:
        // A host has erased it there, or the server says so: its word is no reason to destroy what is here.
        partTaken(name, kept, crypto::attachmentParts(kept.stored.size) + 1);
        return;
    case wire::ERROR_CODE_CONFLICT:
        kept.notBefore = kNever;
        raise(name, AlarmKind::ClonedDevice); // The same content always gives the same bytes.
        return;
    default:
        break;
    }
    kept.notBefore = kNever;
}

void AttachmentKeeper::eraseNext()
{
    if (m_erasing)
        return;
    const auto now = m_around.clock.monotonic();
    std::pair<const Name, Kept>* next = nullptr;
    for (auto& one : m_kept) {
        auto& kept = one.second;
        if (kept.stored.state != State::Erasing || !maySend(one.first))
            continue;
        if (kept.notBefore > now)
            waitUntil(kept.notBefore);
        else if (!next || kept.order < next->second.order)
            next = &one;
    }
    if (!next)
        return;
    const Name name = next->first;
    wire::Frame frame;
    auto& erase = *frame.mutable_attachment_erase();
    erase.set_circle(textOf(name.circle.view()));
    erase.set_author(textOf(name.author.view()));
    erase.set_attachment(textOf(name.id.view()));
    m_erasing = name;
    m_around.connection.request(
        std::move(frame), [this, attempt = std::weak_ptr(m_attempt), name](const wire::Frame* reply) {
            if (attempt.expired() || !reply)
                return;
            m_erasing.reset();
            eraseAnswered(name, reply);
            pump();
        });
}

void AttachmentKeeper::eraseAnswered(const Name& name, const wire::Frame* reply)
{
    const auto found = m_kept.find(name);
    if (found == m_kept.end() || found->second.stored.state != State::Erasing)
        return;
    if (reply->has_done()) {
        endErasing(name, {});
        return;
    }
    const auto& error = reply->error();
    if (const auto patience = patienceFor(error); patience.count() > 0)
        found->second.notBefore = m_around.clock.monotonic() + patience;
    else
        endErasing(name, failure(ErrorKind::Refused, "erasing an attachment: " + error.text()));
}

void AttachmentKeeper::endErasing(const Name& name, Result<void> result)
{
    vault::Batch batch;
    batch.removeAttachment(name);
    if (const auto done = commit(m_around, batch); !done)
        m_events.storageFailed(done.error()); // After the next start it is asked for once more, which does no harm.
    auto ended = m_kept.extract(name);
    for (auto& done : ended.mapped().erased)
        later(std::move(done), result);
}

} // namespace kudelma::sync
