// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "roster/envelope.h"

#include "crypto/sealing.h"
#include "wire/limits.h"

namespace kudelma::roster {

namespace {

constexpr std::string_view kEnvelopeDomain = "kudelma/v1/envelope";
constexpr std::string_view kHashDomain = "kudelma/v1/envelope-hash";
constexpr std::string_view kChainDomain = "kudelma/v1/chain";
constexpr std::string_view kClientDomain = "kudelma/v1/client";
constexpr std::string_view kPresencePurpose = "presence";
constexpr std::uint64_t kClientIdMask = (std::uint64_t{1} << 53) - 1;

std::optional<EnvelopeKind> kindFrom(wire::EnvelopeKind kind)
{
    switch (kind) {
    case wire::ENVELOPE_KIND_UPDATE:
        return EnvelopeKind::Update;
    case wire::ENVELOPE_KIND_SNAPSHOT:
        return EnvelopeKind::Snapshot;
    case wire::ENVELOPE_KIND_PRESENCE:
        return EnvelopeKind::Presence;
    default:
        return std::nullopt;
    }
}

Hash ciphertextHash(const wire::Envelope& envelope)
{
    if (isStub(envelope))
        return fixedFrom<Hash>(envelope.ciphertext_hash()).value_or(Hash{});
    return crypto::plainHash(viewOf(envelope.ciphertext()));
}

wire::EnvelopeHeader toWire(const EnvelopeHeader& header)
{
    wire::EnvelopeHeader result;
    result.set_version(wire::kProtocolVersion);
    result.set_kind(static_cast<wire::EnvelopeKind>(header.kind));
    result.set_circle(textOf(header.circle.view()));
    result.set_log(textOf(header.log.view()));
    result.set_generation(header.generation);
    result.set_author(textOf(header.author.view()));
    result.set_author_seq(header.authorSeq);
    result.set_prev_author_hash(textOf(header.prevAuthorHash.view()));
    result.set_epoch(header.epoch);
    result.set_key_id(textOf(header.keyId.view()));
    result.set_roster_head(textOf(header.rosterHead.view()));
    result.set_seen_index(header.seenIndex);
    result.set_seen_hash(textOf(header.seenHash.view()));
    result.set_nonce(textOf(header.nonce.view()));
    return result;
}

/// What the author says to have seen must be what we saw.
Result<void> checkSeen(const LogHead& head, const EnvelopeHeader& header)
{
    if (header.seenIndex > head.index)
        return failure(ErrorKind::HistoriesDiffer, "the author has seen entries that are not there");
    const std::uint64_t back = head.index - header.seenIndex;
    const Hash* ours = nullptr;
    const Hash zero{};
    if (header.seenIndex == 0)
        ours = &zero;
    else if (back == 0)
        ours = &head.chain;
    else if (back < head.recent.size())
        ours = &head.recent[head.recent.size() - 1 - back];
    if (ours && *ours != header.seenHash)
        return failure(ErrorKind::HistoriesDiffer, "the author has seen another history");
    return {};
}

void move(LogHead& head, const Hash& envelope)
{
    head.chain = chainNext(head.chain, envelope);
    ++head.index;
    head.recent.push_back(head.chain);
    if (head.recent.size() > kRecentChainHashes)
        head.recent.pop_front();
}

} // namespace

Result<EnvelopeHeader> parseHeader(const wire::Envelope& envelope)
{
    wire::EnvelopeHeader raw;
    if (envelope.header().size() > wire::kMaxHeaderBytes || !raw.ParseFromString(envelope.header()))
        return failure(ErrorKind::Malformed, "envelope header");
    if (raw.version() != wire::kProtocolVersion)
        return failure(ErrorKind::Version, "envelope header");
    const auto kind = kindFrom(raw.kind());
    const auto circle = fixedFrom<CircleId>(raw.circle());
    const auto log = fixedFrom<LogId>(raw.log());
    const auto author = fixedFrom<DeviceId>(raw.author());
    const auto previous = fixedFrom<Hash>(raw.prev_author_hash());
    const auto key = fixedFrom<KeyId>(raw.key_id());
    const auto rosterHead = fixedFrom<Hash>(raw.roster_head());
    const auto seen = fixedFrom<Hash>(raw.seen_hash());
    const auto nonce = fixedFrom<crypto::Nonce>(raw.nonce());
    if (!kind || !circle || !log || !author || !previous || !key || !rosterHead || !seen || !nonce)
        return failure(ErrorKind::Malformed, "field of an envelope header");
    if ((*kind == EnvelopeKind::Presence) != (raw.author_seq() == 0))
        return failure(ErrorKind::Malformed, "author's number");
    if ((raw.author_seq() <= 1 && !previous->isZero()) || (raw.seen_index() == 0 && !seen->isZero()))
        return failure(ErrorKind::Malformed, "a hash of nothing");
    return EnvelopeHeader{*kind, *circle, *log, raw.generation(), *author, raw.author_seq(), *previous, raw.epoch(),
        *key, *rosterHead, raw.seen_index(), *seen, *nonce};
}

wire::Envelope seal(
    EnvelopeHeader header, const crypto::DeviceIdentity& author, const crypto::EpochKey& key, BytesView payload)
{
    header.author = author.id();
    header.keyId = crypto::keyIdOf(key);
    header.nonce = crypto::Nonce::random();
    wire::Envelope envelope;
    envelope.set_header(toWire(header).SerializeAsString());
    const auto associated = viewOf(envelope.header());
    const Bytes ciphertext = header.kind == EnvelopeKind::Presence
        ? crypto::sealPadded(crypto::subkey(key, kPresencePurpose), header.nonce, associated, payload)
        : crypto::sealPadded(key, header.nonce, associated, payload);
    envelope.set_ciphertext(textOf(ciphertext));
    const Hash hash = crypto::plainHash(ciphertext);
    envelope.set_signature(textOf(author.sign(kEnvelopeDomain, {viewOf(envelope.header()), hash.view()}).view()));
    return envelope;
}

bool hasGoodSignature(const wire::Envelope& envelope, const crypto::SigningPublicKey& key)
{
    const auto signature = fixedFrom<crypto::Signature>(envelope.signature());
    const Hash hash = ciphertextHash(envelope);
    return signature && crypto::verify(key, kEnvelopeDomain, {viewOf(envelope.header()), hash.view()}, *signature);
}

Result<Bytes> open(const wire::Envelope& envelope, const EnvelopeHeader& header, const crypto::EpochKey& key)
{
    if (crypto::keyIdOf(key) != header.keyId)
        return failure(ErrorKind::UnknownKey, "not the key that the header names");
    const auto associated = viewOf(envelope.header());
    const auto ciphertext = viewOf(envelope.ciphertext());
    auto opened = header.kind == EnvelopeKind::Presence
        ? crypto::openPadded(crypto::subkey(key, kPresencePurpose), header.nonce, associated, ciphertext)
        : crypto::openPadded(key, header.nonce, associated, ciphertext);
    if (!opened)
        return failure(ErrorKind::BadCiphertext, opened.error().context);
    return std::move(*opened);
}

Hash envelopeHash(const wire::Envelope& envelope)
{
    const Hash ciphertext = ciphertextHash(envelope);
    return crypto::hash(kHashDomain, {viewOf(envelope.header()), ciphertext.view(), viewOf(envelope.signature())});
}

Hash chainNext(const Hash& before, const Hash& envelope)
{
    return crypto::hash(kChainDomain, {before.view(), envelope.view()});
}

bool isStub(const wire::Envelope& envelope)
{
    return envelope.ciphertext().empty() && envelope.ciphertext_hash().size() == Hash::kSize;
}

wire::Envelope stubOf(const wire::Envelope& envelope)
{
    wire::Envelope stub;
    stub.set_header(envelope.header());
    stub.set_signature(envelope.signature());
    stub.set_ciphertext_hash(textOf(ciphertextHash(envelope).view()));
    return stub;
}

std::uint64_t boundClientId(const DeviceId& author, BytesView salt)
{
    const Hash hash = crypto::hash(kClientDomain, {author.view(), salt});
    std::uint64_t low = 0;
    for (int i = 7; i >= 0; --i)
        low = (low << 8) | hash.bytes[static_cast<std::size_t>(i)];
    return low & kClientIdMask;
}

bool mayWrite(Role role, const DeviceId& author, EnvelopeKind kind, const LogId& log)
{
    if (kind == EnvelopeKind::Presence)
        return true;
    const bool isTeam = role == Role::Host || role == Role::Member;
    if (kind == EnvelopeKind::Snapshot)
        return isTeam;
    if (log.isZero())
        return isTeam;
    return role == Role::Guest && log.bytes == author.bytes;
}

bool mayAttach(Role role)
{
    return role != Role::Reader;
}

Result<void> checkAgainst(const RosterState& roster, const EnvelopeHeader& header)
{
    if (header.circle != roster.circle())
        return failure(ErrorKind::WrongPlace, "another circle");
    const auto at = roster.indexOfHead(header.rosterHead);
    if (!at)
        return failure(ErrorKind::UnknownRoster, "the author knows another roster");
    const auto role = roster.roleAt(header.author, *at);
    if (!role)
        return failure(ErrorKind::NotOnRoster, "the author was not on the roster");
    if (!mayWrite(*role, header.author, header.kind, header.log))
        return failure(ErrorKind::NotAllowed, "the author may not write here");
    if (header.epoch != roster.epochAt(*at) || header.keyId != roster.keyIdOf(header.epoch))
        return failure(ErrorKind::UnknownKey, "not the epoch of the roster that the author names");
    return {};
}

Result<EnvelopeHeader> advance(
    LogHead& head, const RosterState& roster, const wire::Envelope& envelope, std::uint64_t index)
{
    if (index != head.index + 1)
        return failure(ErrorKind::WrongPrevious, "not the next index");
    const auto header = parseHeader(envelope);
    if (!header)
        return header;
    if (header->kind == EnvelopeKind::Presence || header->circle != head.circle || header->log != head.log
        || header->generation != head.generation)
        return failure(ErrorKind::WrongPlace, "of another log");
    if (isStub(envelope) && header->kind != EnvelopeKind::Snapshot)
        return failure(ErrorKind::Malformed, "only snapshots come as stubs");
    if (const auto checked = checkAgainst(roster, *header); !checked)
        return tl::unexpected(checked.error());
    const DevicePublicKeys* keys = roster.keysOf(header->author);
    if (!keys || !hasGoodSignature(envelope, keys->signing))
        return failure(ErrorKind::BadSignature, "envelope");
    if (header->epoch < head.epoch)
        return failure(ErrorKind::WrongPrevious, "of an epoch that is over");
    const auto known = head.authors.find(header->author);
    const AuthorHead before = known == head.authors.end() ? AuthorHead{} : known->second;
    if (header->authorSeq != before.seq + 1 || header->prevAuthorHash != before.hash)
        return failure(ErrorKind::WrongPrevious, "not the author's next envelope");
    if (const auto seen = checkSeen(head, *header); !seen)
        return tl::unexpected(seen.error());

    const Hash hash = envelopeHash(envelope);
    head.authors[header->author] = {header->authorSeq, hash};
    head.epoch = header->epoch;
    move(head, hash);
    return header;
}

void passOver(LogHead& head, const wire::Envelope& envelope)
{
    move(head, envelopeHash(envelope));
}

Result<LogHead> beginAt(const CircleId& circle, const LogId& log, std::uint32_t generation, const RosterState& roster,
    const wire::Envelope& snapshot, const wire::SnapshotPayload& payload)
{
    const auto header = parseHeader(snapshot);
    if (!header)
        return tl::unexpected(header.error());
    if (header->kind != EnvelopeKind::Snapshot || header->circle != circle || header->log != log
        || header->generation != generation)
        return failure(ErrorKind::WrongPlace, "not a snapshot of this log");
    if (const auto checked = checkAgainst(roster, *header); !checked)
        return tl::unexpected(checked.error());
    const DevicePublicKeys* keys = roster.keysOf(header->author);
    if (!keys || !hasGoodSignature(snapshot, keys->signing))
        return failure(ErrorKind::BadSignature, "snapshot");
    if (payload.covers_index() != header->seenIndex || fixedFrom<Hash>(payload.covers_hash()) != header->seenHash)
        return failure(ErrorKind::Malformed, "a snapshot that covers something else than its header says");
    LogHead head;
    head.circle = circle;
    head.log = log;
    head.generation = generation;
    head.index = header->seenIndex;
    head.chain = header->seenHash;
    for (const auto& author : payload.authors()) {
        const auto device = fixedFrom<DeviceId>(author.device());
        const auto hash = fixedFrom<Hash>(author.envelope_hash());
        if (!device || !hash || author.author_seq() == 0
            || !head.authors.emplace(*device, AuthorHead{author.author_seq(), *hash}).second)
            return failure(ErrorKind::Malformed, "author's head in a snapshot");
    }
    return head;
}

Result<EnvelopeHeader> checkPresence(const RosterState& roster, const wire::Envelope& envelope)
{
    const auto header = parseHeader(envelope);
    if (!header)
        return header;
    if (header->kind != EnvelopeKind::Presence)
        return failure(ErrorKind::Malformed, "not presence");
    if (const auto checked = checkAgainst(roster, *header); !checked)
        return tl::unexpected(checked.error());
    if (header->epoch != roster.epoch())
        return failure(ErrorKind::UnknownKey, "of an epoch that is over");
    const RosterState::Device* device = roster.find(header->author);
    if (!device)
        return failure(ErrorKind::NotOnRoster, "the author was removed");
    if (!hasGoodSignature(envelope, device->keys.signing))
        return failure(ErrorKind::BadSignature, "presence");
    return header;
}

} // namespace kudelma::roster
