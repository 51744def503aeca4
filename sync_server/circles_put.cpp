// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/circles.h"

#include "wire/limits.h"

#include <algorithm>

namespace kudelma::relay {

using roster::EnvelopeHeader;
using roster::EnvelopeKind;
using roster::textOf;

namespace {

constexpr std::size_t kRecentChains = 256;

wire::ErrorCode codeOf(roster::ErrorKind kind)
{
    switch (kind) {
    case roster::ErrorKind::Version:
        return wire::ERROR_CODE_VERSION;
    case roster::ErrorKind::NotOnRoster:
        return wire::ERROR_CODE_NOT_ON_ROSTER;
    case roster::ErrorKind::NotAllowed:
        return wire::ERROR_CODE_ROLE;
    case roster::ErrorKind::UnknownRoster:
        return wire::ERROR_CODE_STALE_ROSTER;
    case roster::ErrorKind::UnknownKey:
        return wire::ERROR_CODE_STALE_EPOCH;
    default:
        return wire::ERROR_CODE_MALFORMED;
    }
}

wire::Frame ackFor(const EnvelopeHeader& header, std::uint64_t index, const Hash& chain)
{
    wire::Frame frame;
    auto* ack = frame.mutable_ack();
    ack->set_circle(textOf(header.circle.view()));
    ack->set_log(textOf(header.log.view()));
    ack->set_generation(header.generation);
    ack->set_author_seq(header.authorSeq);
    ack->set_index(index);
    ack->set_chain_hash(textOf(chain.view()));
    return frame;
}

} // namespace

void Circles::refusePut(Waiter waiter, const EnvelopeHeader& header, const Refusal& refusal)
{
    const Connection* connection = m_connections.find(waiter.connection);
    if (!connection)
        return;
    wire::Frame frame;
    auto* error = frame.mutable_error();
    m_post.fill(*error, refusal);
    error->set_circle(textOf(header.circle.view()));
    error->set_log(textOf(header.log.view()));
    error->set_author_seq(header.authorSeq);
    m_post.send(*connection, frame, waiter.request);
}

void Circles::acknowledge(
    Waiter waiter, const EnvelopeHeader& header, std::uint64_t index, const Hash& chain, Outcome outcome)
{
    if (outcome == Outcome::Failed) {
        refusePut(waiter, header, {wire::ERROR_CODE_STORE, "nothing was taken"});
    } else if (outcome == Outcome::Overtaken) {
        refusePut(waiter, header, {wire::ERROR_CODE_RATE_LIMITED, "another node was faster", 0, kOvertakenRetry});
    } else if (const Connection* connection = m_connections.find(waiter.connection)) {
        auto frame = ackFor(header, index, chain);
        m_post.send(*connection, frame, waiter.request);
    }
}

void Circles::put(Connection& connection, std::uint64_t request, wire::Put& message)
{
    const auto header = roster::parseHeader(message.envelope());
    if (!header)
        return m_post.refuse(connection, request, {codeOf(header.error().kind), "envelope header"});
    const Waiter waiter{connection.id, request};
    const auto refuse = [&](const Refusal& refusal) { refusePut(waiter, *header, refusal); };

    const wire::Envelope& sent = message.envelope();
    if (header->kind == EnvelopeKind::Presence || sent.ciphertext().empty() || !sent.ciphertext_hash().empty()
        || sent.signature().size() != crypto::Signature::kSize)
        return refuse({wire::ERROR_CODE_MALFORMED, "envelope"});
    if (header->author != connection.device)
        return refuse({wire::ERROR_CODE_ROLE, "the author is another device"});
    if (const auto wait = m_connections.counts(connection.device).puts.take(m_clock.monotonic());
        wait > milliseconds::zero())
        return refuse({wire::ERROR_CODE_RATE_LIMITED, "puts", 0, wait});
    if (m_journal.bytes() > m_quotas.uncommittedBytes)
        return refuse({wire::ERROR_CODE_RATE_LIMITED, "the disk is behind", 0, kBusyRetry});
    const auto found = findFor(connection.device, header->circle);
    if (!found)
        return refuse(found.error());
    Circle* circle = *found;

    auto envelope = std::make_shared<wire::Envelope>();
    envelope->Swap(message.mutable_envelope());
    const NewEnvelope fresh{*header, envelope, roster::envelopeHash(*envelope), waiter};
    Log* log = circle->log(header->generation, header->log);
    std::optional<Refusal> refusal;
    if (log && isSentAgain(*log, fresh, refusal)) {
        if (refusal)
            refuse(*refusal);
        return;
    }
    refusal = isRefused(*circle, connection, *header);
    if (!refusal)
        refusal = isOutOfOrder(log, *header);
    const auto isFull = [&] { return circle->bytes + envelope->ByteSizeLong() > m_quotas.circleBytes; };
    if (!refusal && isFull() && (!recount(header->circle, *circle) || isFull()))
        refusal = Refusal{wire::ERROR_CODE_LIMIT, "stored bytes of the circle"};
    if (refusal)
        return refuse(*refusal);
    if (!append(*circle, fresh))
        refuse(cannotRead());
}

std::optional<Refusal> Circles::isRefused(Circle& circle, const Connection& connection, const EnvelopeHeader& header)
{
    const auto& roster = circle.roster;
    if (circle.isBehind)
        return Refusal{wire::ERROR_CODE_RATE_LIMITED, "another node was faster", 0, kOvertakenRetry};
    if (header.generation != roster.generation())
        return Refusal{wire::ERROR_CODE_STALE_GENERATION, "generation", roster.generation()};
    if (!mayWrite(roster.find(connection.device)->role, connection.device, header.kind, header.log))
        return Refusal{wire::ERROR_CODE_ROLE, "this role may not write here"};
    if (header.epoch != roster.epoch() || header.keyId != roster.keyId())
        return Refusal{wire::ERROR_CODE_STALE_EPOCH, "epoch", roster.epoch()};
    if (const auto checked = checkAgainst(roster, header); !checked)
        return Refusal{codeOf(checked.error().kind), "roster head"};
    return std::nullopt;
}

/// True when the author's number was used before: the same bytes get the same answer, others a refusal.
bool Circles::isSentAgain(Log& log, const NewEnvelope& sent, std::optional<Refusal>& refusal)
{
    const auto author = log.authors.find(sent.header.author);
    if (author == log.authors.end() || sent.header.authorSeq > author->second.seq)
        return false;
    const auto waiting = std::find_if(log.uncommitted.begin(), log.uncommitted.end(), [&](const Accepted& one) {
        return one.author == sent.header.author && one.authorSeq == sent.header.authorSeq;
    });
    if (waiting != log.uncommitted.end()) {
        if (waiting->hash == sent.hash)
            waiting->waiters.push_back(sent.waiter);
        else
            refusal = Refusal{wire::ERROR_CODE_CONFLICT, "other bytes under a used number"};
        return true;
    }
    const auto place = m_reader.placeOf(log.row, sent.header.author, sent.header.authorSeq);
    if (!place)
        refusal = cannotRead();
    else if (!place->has_value()) // Covered by a snapshot and trimmed.
        refusal = Refusal{wire::ERROR_CODE_SEQUENCE, "used and trimmed", author->second.seq + 1};
    else if ((*place)->hash != sent.hash)
        refusal = Refusal{wire::ERROR_CODE_CONFLICT, "other bytes under a used number"};
    else {
        confirm([this, header = sent.header, waiter = sent.waiter, place = **place](
                    Outcome outcome) { acknowledge(waiter, header, place.index, place.chain, outcome); });
    }
    return true;
}

std::optional<Refusal> Circles::isOutOfOrder(const Log* log, const EnvelopeHeader& header)
{
    const bool isSnapshot = header.kind == EnvelopeKind::Snapshot;
    const auto author
        = log ? log->authors.find(header.author) : std::map<DeviceId, roster::AuthorHead>::const_iterator();
    const roster::AuthorHead before = log && author != log->authors.end() ? author->second : roster::AuthorHead{};
    if (header.authorSeq != before.seq + 1)
        return Refusal{wire::ERROR_CODE_SEQUENCE, "number of the author", before.seq + 1};
    if (header.prevAuthorHash != before.hash)
        return Refusal{wire::ERROR_CODE_CONFLICT, "another envelope stands before"};

    const Refusal differs{isSnapshot ? wire::ERROR_CODE_BAD_SNAPSHOT : wire::ERROR_CODE_CONFLICT, "seen"};
    const std::uint64_t head = log ? log->head : 0;
    if (header.seenIndex > head || (isSnapshot && (header.seenIndex == 0 || header.seenIndex < log->newestCovers)))
        return differs;
    if (header.seenIndex == 0)
        return std::nullopt; // parseHeader() has seen to it that the hash is zero too.
    const std::uint64_t back = head - header.seenIndex;
    if (back < log->recentChains.size()) {
        if (log->recentChains[log->recentChains.size() - 1 - back] != header.seenHash)
            return differs;
        return std::nullopt;
    }
    const auto chain = m_reader.chainAt(log->row, header.seenIndex);
    if (!chain)
        return cannotRead();
    // Of what was trimmed nobody can say any more; a snapshot must cover what can be checked.
    if (chain->has_value() ? **chain != header.seenHash : isSnapshot)
        return differs;
    return std::nullopt;
}

bool Circles::append(Circle& circle, const NewEnvelope& fresh)
{
    const EnvelopeHeader& header = fresh.header;
    const LogKey key{header.generation, header.log};
    const bool isNew = !circle.logs.contains(key);
    const std::optional<LogRow> row = isNew ? nextRow() : std::nullopt;
    if (isNew && !row)
        return false;
    Log& log = circle.logs[key];
    WriteJob job{circle.nextVersion(header.circle)};
    if (isNew) {
        log.row = *row;
        log.id = header.log;
        log.generation = header.generation;
        job.push_back(AddLog{log.row, header.circle, header.log, header.generation});
    }
    const bool isSnapshot = header.kind == EnvelopeKind::Snapshot;
    const std::size_t bytes = fresh.envelope->ByteSizeLong();
    ++log.head;
    log.chain = roster::chainNext(log.chain, fresh.hash);
    log.recentChains.push_back(log.chain);
    if (log.recentChains.size() > kRecentChains + log.uncommitted.size())
        log.recentChains.pop_front();
    log.authors[header.author] = {header.authorSeq, fresh.hash};
    log.uncommitted.push_back(
        {log.head, header.author, header.authorSeq, fresh.hash, log.chain, isSnapshot, fresh.envelope, {fresh.waiter}});
    circle.bytes += bytes;
    job.push_back(AppendEnvelope{log.row, log.head, header.kind, isSnapshot ? header.seenIndex : 0, header.author,
        header.authorSeq, fresh.hash, log.chain, fresh.envelope});
    if (isSnapshot) {
        log.newestCovers = header.seenIndex;
        job.push_back(TrimLog{log.row});
    }
    ++circle.writing;
    m_journal.submit(std::move(job), bytes,
        [this, id = header.circle, key, isSnapshot](Outcome outcome) { appended(id, key, outcome, isSnapshot); });
    return true;
}

void Circles::appended(const CircleId& id, const LogKey& key, Outcome outcome, bool wasTrimmed)
{
    const auto circle = m_circles.find(id);
    Log* log = circle == m_circles.end() ? nullptr : circle->second->log(key.generation, key.log);
    if (!log || log->uncommitted.empty())
        return;
    settle(id, *circle->second, outcome);
    Accepted first = std::move(log->uncommitted.front());
    log->uncommitted.pop_front();
    EnvelopeHeader header;
    header.circle = id;
    header.log = key.log;
    header.generation = key.generation;
    header.authorSeq = first.authorSeq;
    for (const Waiter& waiter : std::exchange(first.waiters, {}))
        acknowledge(waiter, header, first.index, first.chain, outcome);
    if (outcome != Outcome::OnDisk)
        return;
    log->committed = first.index;
    log->fresh.push_back(std::move(first));
    m_fresh.insert(id);
    if (wasTrimmed) {
        if (const auto bytes = m_reader.bytesOf(id))
            circle->second->bytes = *bytes;
    }
}

} // namespace kudelma::relay
