// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/outbox.h"

#include "sync/bytes.h"
#include "wire/limits.h"

#include <algorithm>

namespace kudelma::sync {

namespace {

constexpr std::size_t kWindow = 16; ///< Envelopes under way at once.
constexpr std::size_t kMergedBytes = 32 * 1024; ///< Rows that waited are put together up to this.
constexpr std::size_t kMergedRows = 200;
constexpr std::size_t kMaxFormerSeals = 256;
constexpr int kMaxDisagreements = 4;
constexpr milliseconds kStaleRetry{2000}; ///< The entry with the new epoch or role is late, or is withheld.
constexpr milliseconds kStoreRetry{5000}; ///< The server's disk is full, or a limit was reached.

} // namespace

Result<void> commit(Surroundings& around, const vault::Batch& batch)
{
    if (const auto stored = around.store.commit(batch); !stored)
        return failure(ErrorKind::Storage, stored.error().context);
    return {};
}

Outbox::Outbox(Surroundings& around, const LogReplica& log, const RosterKeeper& roster, Events events)
    : m_around(around)
    , m_log(log)
    , m_roster(roster)
    , m_events(std::move(events))
    , m_retry(around.clock.makeTimer([this] { pump(); }))
{ }

void Outbox::restore(vault::OutboxEntry row)
{
    Item item;
    wire::Envelope envelope;
    if (!row.sealed.empty() && parse(row.sealed, envelope)) {
        if (const auto header = roster::parseHeader(envelope)) {
            item.hash = roster::envelopeHash(envelope);
            item.seq = header->authorSeq;
            item.epoch = header->epoch;
            item.envelope = std::move(envelope);
            item.wasSealed = true;
        }
    }
    item.row = std::move(row);
    m_items.push_back(std::move(item));
}

roster::AuthorHead Outbox::headBefore(std::size_t index) const
{
    if (index > 0)
        return {m_items[index - 1].seq, m_items[index - 1].hash};
    const auto& authors = m_log.memory().head.authors;
    const auto own = authors.find(m_around.device.id());
    return own == authors.end() ? roster::AuthorHead{} : own->second;
}

vault::OutboxEntry Outbox::newRow() const
{
    const auto& at = m_log.memory().head;
    return {.number = m_around.store.nextOutboxNumber(),
        .log = {at.circle, at.log, at.generation},
        .payload = {},
        .sealed = {}};
}

bool Outbox::sealInto(std::size_t index, BytesView payload)
{
    const auto* key = m_roster.presentKey();
    if (!key)
        return false;
    auto& item = m_items[index];
    const auto& at = m_log.memory().head;
    const auto before = headBefore(index);
    roster::EnvelopeHeader header;
    header.kind = item.isSnapshot() ? roster::EnvelopeKind::Snapshot : roster::EnvelopeKind::Update;
    header.circle = at.circle;
    header.log = at.log;
    header.generation = at.generation;
    header.authorSeq = before.seq + 1;
    header.prevAuthorHash = before.hash;
    header.epoch = m_roster.state().epoch();
    header.rosterHead = m_roster.state().head();
    header.seenIndex = at.index;
    header.seenHash = at.chain;
    item.envelope = roster::seal(header, m_around.device, *key, payload);
    item.hash = roster::envelopeHash(*item.envelope);
    item.seq = header.authorSeq;
    item.epoch = header.epoch;
    item.wasSealed = true;
    item.row.sealed = serialized(*item.envelope);
    return true;
}

Result<void> Outbox::add(Bytes payload, vault::Batch batch)
{
    Item item;
    item.row = newRow();
    item.row.payload = std::move(payload);
    m_items.push_back(std::move(item));
    // Sealed at once when it can go at once: then the disk is waited for once, not twice.
    const auto last = m_items.size() - 1;
    if (m_runs && !m_retry->isRunning() && last < kWindow && (last == 0 || m_items[last - 1].envelope))
        (void)sealInto(last, m_items[last].row.payload);
    batch.putOutbox(m_items[last].row);
    if (const auto stored = commit(m_around, batch); !stored) {
        m_items.pop_back();
        return stored;
    }
    pump();
    return {};
}

Result<void> Outbox::addSnapshot(BytesView payload)
{
    Item item;
    item.row = newRow();
    m_items.push_back(std::move(item));
    if (!sealInto(m_items.size() - 1, payload)) {
        m_items.pop_back();
        return failure(ErrorKind::NotAllowed, "no key for the present epoch");
    }
    vault::Batch batch;
    batch.putOutbox(m_items.back().row);
    if (const auto stored = commit(m_around, batch); !stored) {
        m_items.pop_back();
        return stored;
    }
    pump();
    return {};
}

void Outbox::newAttempt()
{
    m_attempt = std::make_shared<int>(0);
    for (auto& item : m_items)
        item.isSent = false;
}

bool Outbox::holdsEdits() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item& item) { return !item.isSnapshot(); });
}

void Outbox::pause()
{
    m_runs = false;
    m_retry->stop();
    newAttempt();
}

void Outbox::resume()
{
    m_runs = true;
    pump();
}

void Outbox::unsealFrom(std::size_t first)
{
    for (std::size_t i = first; i < m_items.size(); ++i) {
        auto& item = m_items[i];
        if (!item.envelope)
            continue;
        if (m_formerSeals.size() >= kMaxFormerSeals)
            m_formerSeals.erase(m_formerSeals.begin());
        m_formerSeals.emplace(item.hash, item.row.number);
        item.envelope.reset();
        item.isSent = false;
    }
    // A snapshot of yesterday's state under yesterday's key is of no use to anybody.
    std::vector<std::uint64_t> dropped;
    vault::Batch batch;
    for (const auto& item : m_items) {
        if (item.isSnapshot() && !item.envelope) {
            dropped.push_back(item.row.number);
            batch.removeOutbox(item.row.number);
        }
    }
    if (dropped.empty())
        return;
    if (const auto stored = commit(m_around, batch); !stored)
        m_events.storageFailed(stored.error());
    forget(dropped);
}

void Outbox::checkSeals()
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto& item = m_items[i];
        if (!item.envelope)
            return;
        const auto header = roster::parseHeader(*item.envelope);
        const auto before = headBefore(i);
        const bool fits = header && header->authorSeq == before.seq + 1 && header->prevAuthorHash == before.hash;
        if (fits && (item.isSent || item.epoch == m_roster.state().epoch()))
            continue;
        // Answers to what was sent so far would be taken for answers to what is sealed next.
        newAttempt();
        unsealFrom(i);
        return;
    }
}

std::size_t Outbox::mergeable(std::size_t first) const
{
    std::size_t bytes = 0;
    std::size_t last = first;
    while (last < m_items.size() && last - first < kMergedRows) {
        const auto& item = m_items[last];
        bytes += item.row.payload.size();
        if (item.envelope || item.isSnapshot() || (last > first && (item.wasSealed || bytes > kMergedBytes)))
            break;
        ++last;
        if (item.wasSealed)
            break;
    }
    return last - first;
}

bool Outbox::sealItem(std::size_t index)
{
    std::vector<std::uint64_t> mergedAway;
    const auto count = mergeable(index);
    if (count > 1) {
        std::vector<Bytes> payloads;
        for (std::size_t i = index; i < index + count; ++i)
            payloads.push_back(m_items[i].row.payload);
        // Rows of an earlier start carry another client id; they stay apart.
        auto merged = LogReplica::mergedPayload(payloads);
        while (!merged && payloads.size() > 1) {
            payloads.resize(payloads.size() / 2);
            merged = LogReplica::mergedPayload(payloads);
        }
        if (merged && payloads.size() > 1) {
            m_items[index].row.payload = std::move(*merged);
            const auto begin = m_items.begin() + static_cast<std::ptrdiff_t>(index) + 1;
            const auto end
                = begin + (static_cast<std::ptrdiff_t>(payloads.size()) - 1); // never past the end on the way
            for (auto item = begin; item != end; ++item)
                mergedAway.push_back(item->row.number);
            m_items.erase(begin, end);
        }
    }
    auto& item = m_items[index];
    if (!sealInto(index, item.row.payload))
        return false;
    vault::Batch batch;
    batch.putOutbox(item.row);
    for (const auto number : mergedAway)
        batch.removeOutbox(number);
    if (const auto stored = commit(m_around, batch); !stored) {
        // What stands in the vault is still complete; the merged rows come back with the next start.
        item.envelope.reset();
        m_events.storageFailed(stored.error());
        return false;
    }
    return true;
}

void Outbox::pump()
{
    if (!m_runs || m_retry->isRunning() || !m_roster.isKnown())
        return;
    checkSeals();
    std::size_t underWay = 0;
    for (std::size_t i = 0; i < m_items.size() && underWay < kWindow; ++i, ++underWay) {
        if (!m_items[i].envelope && !sealItem(i))
            return;
        if (!m_items[i].isSent)
            put(m_items[i]);
    }
}

void Outbox::put(Item& item)
{
    item.isSent = true;
    wire::Frame frame;
    *frame.mutable_put()->mutable_envelope() = *item.envelope;
    m_around.connection.request(
        std::move(frame), [this, attempt = std::weak_ptr(m_attempt), row = item.row.number](const wire::Frame* reply) {
            if (!attempt.expired())
                answered(row, reply);
        });
}

void Outbox::answered(std::uint64_t row, const wire::Frame* reply)
{
    const auto found
        = std::find_if(m_items.begin(), m_items.end(), [row](const Item& item) { return item.row.number == row; });
    if (found == m_items.end() || !found->envelope || !reply)
        return;
    if (reply->has_ack()) {
        if (reply->ack().author_seq() != found->seq)
            return;
        m_disagreements = 0;
        const auto chain = fixedFrom<crypto::Hash>(reply->ack().chain_hash());
        const wire::Envelope envelope = *found->envelope;
        m_events.acknowledged(reply->ack().index(), envelope, chain.value_or(crypto::Hash{}));
        pump();
    } else {
        refused(*found, reply->error());
    }
}

void Outbox::refused(Item& item, const wire::Error& error)
{
    const auto index = static_cast<std::size_t>(
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& one) { return &one == &item; }) - m_items.begin());
    milliseconds after{0};
    switch (error.code()) {
    case wire::ERROR_CODE_RATE_LIMITED:
        tryAgain(milliseconds{std::max(error.retry_after_ms(), 1u)});
        return;
    case wire::ERROR_CODE_STORE:
    case wire::ERROR_CODE_LIMIT:
        tryAgain(kStoreRetry);
        return;
    case wire::ERROR_CODE_STALE_EPOCH:
    case wire::ERROR_CODE_ROLE:
    case wire::ERROR_CODE_NOT_ON_ROSTER:
        // The server knows a later roster, whose entry may still be on its way to its disk.
        newAttempt();
        unsealFrom(index);
        // Having caught up since the last time without hearing of it, asking again at once would be of no use.
        after = std::exchange(m_staleAt, m_roster.state().head()) == m_roster.state().head() ? kStaleRetry : after;
        break;
    case wire::ERROR_CODE_BAD_SNAPSHOT:
        unsealFrom(index);
        [[fallthrough]];
    default:
        newAttempt();
        ++m_disagreements;
        break;
    }
    m_runs = false;
    if (m_disagreements >= kMaxDisagreements)
        m_events.hopeless();
    else
        m_events.confused(after);
}

void Outbox::tryAgain(milliseconds after)
{
    newAttempt();
    m_retry->start(after);
}

std::optional<std::vector<std::uint64_t>> Outbox::rowsOf(const crypto::Hash& envelope) const
{
    for (const auto& item : m_items) {
        if (item.envelope && item.hash == envelope)
            return std::vector{item.row.number};
    }
    if (const auto former = m_formerSeals.find(envelope); former != m_formerSeals.end())
        return std::vector{former->second};
    return std::nullopt;
}

void Outbox::forget(const std::vector<std::uint64_t>& rows)
{
    std::erase_if(
        m_items, [&](const Item& item) { return std::find(rows.begin(), rows.end(), item.row.number) != rows.end(); });
}

std::vector<std::uint64_t> Outbox::rowsUpTo(const roster::AuthorHead& head) const
{
    std::vector<std::uint64_t> rows;
    bool reached = false;
    for (const auto& item : m_items) {
        if (!item.envelope || item.seq > head.seq)
            break;
        rows.push_back(item.row.number);
        reached = item.hash == head.hash;
    }
    // Another envelope of ours stands under the last of these numbers: then none of them is known to be inside.
    return reached ? rows : std::vector<std::uint64_t>{};
}

} // namespace kudelma::sync
