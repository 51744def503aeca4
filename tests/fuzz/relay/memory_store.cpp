// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/relay/memory_store.h"

#include "fuzz/promises.h"

#include <algorithm>

namespace kudelma::fuzz {

using namespace relay;

namespace {

wire::Envelope storedForm(const MemoryStore::Envelope& one)
{
    const bool isSnapshot = one.op.kind == roster::EnvelopeKind::Snapshot;
    return isSnapshot ? roster::stubOf(*one.op.envelope) : *one.op.envelope;
}

} // namespace

StoreResult<OvertakenJobs> MemoryStore::write(const std::vector<WriteJob>& jobs)
{
    OvertakenJobs overtaken;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const bool isLate = std::ranges::any_of(jobs[i], [this](const WriteOp& op) {
            const auto* part = std::get_if<PutAttachmentPart>(&op);
            return part && isOvertaken(*part);
        });
        if (isLate) {
            overtaken.push_back(i);
            continue;
        }
        for (const auto& op : jobs[i])
            std::visit([this](const auto& one) { take(one); }, op);
    }
    return overtaken;
}

bool MemoryStore::isOvertaken(const PutAttachmentPart& op) const
{
    const auto known = m_attachments.find(op.name);
    if (known == m_attachments.end())
        return op.part != 1;
    return known->second.isErased || known->second.parts != op.parts || known->second.received.size() + 1 != op.part;
}

void MemoryStore::take(const PutAttachmentPart& op)
{
    require(m_circles.contains(op.name.circle), "an attachment has a circle");
    Attachment& attachment = m_attachments[op.name];
    attachment.parts = op.parts;
    attachment.received.push_back(op.ciphertext);
    attachment.lastAtMs = op.atMs;
    require(attachment.received.size() <= op.parts, "an attachment ends");
}

void MemoryStore::take(const EraseAttachment& op)
{
    require(m_circles.contains(op.name.circle), "an attachment has a circle");
    m_attachments[op.name] = {0, {}, 0, true};
}

// What a database's keys would refuse, a relay must never ask for.

void MemoryStore::take(const AddCircle& op)
{
    require(m_circles.emplace(op.circle, Circle{op.founder, {}}).second, "a circle is new");
}

void MemoryStore::take(const AppendRoster& op)
{
    const auto circle = m_circles.find(op.circle);
    require(circle != m_circles.end() && circle->second.roster.size() == op.index, "a roster has no holes");
    circle->second.roster.push_back(op.entry);
}

void MemoryStore::take(const AddLog& op)
{
    require(m_circles.contains(op.circle), "a log has a circle");
    require(m_logs.emplace(op.row, Log{op, {}, 0, {}, {}}).second, "a log is new");
}

void MemoryStore::take(const AppendEnvelope& op)
{
    const auto log = m_logs.find(op.row);
    require(log != m_logs.end(), "an envelope has a log");
    require(op.index == log->second.head + 1, "a log has no holes");
    auto& author = log->second.authors[op.author];
    require(op.authorSeq > author.seq, "nothing of an author comes twice");
    author = {op.authorSeq, op.hash};
    log->second.head = op.index;
    log->second.chain = op.chain;
    log->second.envelopes.emplace(op.index, Envelope{op});
}

void MemoryStore::take(const TrimLog& op)
{
    auto& log = m_logs.at(op.row);
    const auto* newest = snapshotBefore(log, log.head);
    const auto* second = newest ? snapshotBefore(log, newest->op.index - 1) : nullptr;
    if (!second)
        return;
    const auto covers = second->op.covers;
    const auto index = second->op.index;
    for (auto& [at, one] : log.envelopes)
        one.isTrimmed = one.isTrimmed || (one.op.kind == roster::EnvelopeKind::Snapshot && at < index);
    std::erase_if(log.envelopes, [covers](const auto& one) { return one.first <= covers; });
}

void MemoryStore::take(const EraseGenerations& op)
{
    std::erase_if(m_logs,
        [&](const auto& log) { return log.second.op.circle == op.circle && log.second.op.generation < op.below; });
}

void MemoryStore::take(const PutInvitation& op)
{
    m_invitations[op.lookup].invitation = op;
}

void MemoryStore::take(const RemoveInvitation& op)
{
    const auto found = m_invitations.find(op.lookup);
    if (found == m_invitations.end() || (op.ifOverMs && found->second.invitation.validToMs > *op.ifOverMs))
        return;
    if (op.keepsClosed && found->second.invitation.isClosed)
        found->second = StoredInvitation{found->second.invitation, {}, {}, {}};
    else
        m_invitations.erase(found);
}

void MemoryStore::take(const PutKnock& op)
{
    require(m_invitations.contains(op.lookup), "a knock has an invitation");
    m_invitations[op.lookup].knocks.insert_or_assign(op.knock.guest.id(), op.knock);
}

void MemoryStore::take(const RemoveKnock& op)
{
    const auto invitation = m_invitations.find(op.lookup);
    if (invitation == m_invitations.end())
        return;
    const auto knock = invitation->second.knocks.find(op.guest);
    if (knock != invitation->second.knocks.end() && knock->second.isPending && knock->second.atMs == op.knockedAtMs)
        invitation->second.knocks.erase(knock);
}

void MemoryStore::take(const PutAnswer& op)
{
    require(m_invitations.contains(op.lookup), "an answer has an invitation");
    auto& invitation = m_invitations[op.lookup];
    invitation.answers.insert_or_assign(op.guest, op.answer);
    if (const auto knock = invitation.knocks.find(op.guest); knock != invitation.knocks.end())
        knock->second.isPending = op.waitsOn;
}

void MemoryStore::take(const RemoveAnswer& op)
{
    const auto invitation = m_invitations.find(op.lookup);
    if (invitation == m_invitations.end())
        return;
    const auto answer = invitation->second.answers.find(op.guest);
    if (answer != invitation->second.answers.end() && answer->second.atMs <= op.answeredAtMs)
        invitation->second.answers.erase(answer);
}

void MemoryStore::take(const PutCode& op)
{
    require(m_invitations.contains(op.lookup), "a code has an invitation");
    m_invitations[op.lookup].code = op;
}

void MemoryStore::take(const Purge& op)
{
    std::erase_if(m_attachments, [&](const auto& one) {
        const Attachment& attachment = one.second;
        return !attachment.isErased && attachment.received.size() < attachment.parts
            && attachment.lastAtMs < op.unfinishedBeforeMs;
    });
    std::erase_if(m_invitations, [&](const auto& one) { return one.second.invitation.validToMs <= op.nowMs; });
    for (auto& [lookup, one] : m_invitations) {
        if (one.code && one.code->validToMs <= op.nowMs)
            one.code.reset();
        std::erase_if(one.answers, [&](const auto& answer) { return answer.second.atMs < op.answersBeforeMs; });
    }
}

StoreResult<LogRow> MemoryStore::reserveLogRows(std::size_t count)
{
    const LogRow first = m_reserved + 1;
    m_reserved += static_cast<LogRow>(count);
    return first;
}

StoreResult<std::optional<std::uint64_t>> MemoryStore::versionOf(const CircleId& id)
{
    return m_circles.contains(id) ? std::optional<std::uint64_t>(0) : std::nullopt;
}

StoreResult<std::optional<StoredCircle>> MemoryStore::circle(const CircleId& id)
{
    const auto found = m_circles.find(id);
    if (found == m_circles.end() || found->second.roster.empty())
        return std::nullopt;
    StoredCircle circle;
    circle.roster = found->second.roster;
    for (const auto& [row, log] : m_logs) {
        if (log.op.circle != id)
            continue;
        const auto* snapshot = snapshotBefore(log, log.head);
        circle.logs.push_back(
            {row, log.op.log, log.op.generation, log.head, log.chain, snapshot ? snapshot->op.covers : 0, log.authors});
    }
    circle.attachments = *attachmentsOf(id);
    circle.bytes = *bytesOf(id);
    return circle;
}

StoreResult<std::uint64_t> MemoryStore::bytesOf(const CircleId& id)
{
    std::uint64_t bytes = 0;
    if (const auto found = m_circles.find(id); found != m_circles.end()) {
        for (const auto& entry : found->second.roster)
            bytes += entry.ByteSizeLong();
    }
    for (const auto& [row, log] : m_logs) {
        for (const auto& [index, one] : log.envelopes)
            bytes += log.op.circle == id ? one.op.envelope->ByteSizeLong() : 0;
    }
    for (const auto& [name, attachment] : m_attachments) {
        for (const auto& part : attachment.received)
            bytes += name.circle == id ? part->size() : 0;
    }
    return bytes;
}

StoreResult<AttachmentsOf> MemoryStore::attachmentsOf(const CircleId& id)
{
    AttachmentsOf counts;
    for (const auto& [name, attachment] : m_attachments) {
        if (name.circle != id)
            continue;
        AttachmentCounts& of = counts[name.author];
        ++of.names;
        of.present += attachment.isErased ? 0 : 1;
        for (const auto& part : attachment.received)
            of.bytes += part->size();
    }
    return counts;
}

StoreResult<std::optional<StoredAttachment>> MemoryStore::attachment(const AttachmentName& name)
{
    const auto known = m_attachments.find(name);
    if (known == m_attachments.end())
        return std::nullopt;
    StoredAttachment stored{
        known->second.parts, std::uint32_t(known->second.received.size()), 0, known->second.isErased};
    for (const auto& part : known->second.received)
        stored.size += part->size();
    return stored;
}

StoreResult<std::optional<StoredAttachmentPart>> MemoryStore::attachmentPart(
    const AttachmentName& name, std::uint32_t part)
{
    const auto known = m_attachments.find(name);
    if (known == m_attachments.end() || part == 0 || part > known->second.received.size())
        return std::nullopt;
    return StoredAttachmentPart{known->second.parts, *known->second.received[part - 1]};
}

StoreResult<std::size_t> MemoryStore::circlesFoundedBy(const DeviceId& device)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_circles, [&](const auto& one) { return one.second.founder == device; }));
}

StoreResult<std::vector<wire::RosterEntry>> MemoryStore::roster(
    const CircleId& id, std::uint64_t from, std::uint64_t before, std::size_t maxBytes)
{
    std::vector<wire::RosterEntry> entries;
    std::size_t bytes = 0;
    const auto found = m_circles.find(id);
    for (auto at = from; found != m_circles.end() && at < before && at < found->second.roster.size(); ++at) {
        const auto& entry = found->second.roster[at];
        bytes += entry.ByteSizeLong();
        if (!entries.empty() && bytes > maxBytes)
            break;
        entries.push_back(entry);
    }
    return entries;
}

StoreResult<std::vector<StoredEntry>> MemoryStore::entries(
    LogRow row, std::uint64_t from, std::uint64_t through, std::size_t maxBytes)
{
    std::vector<StoredEntry> entries;
    std::size_t bytes = 0;
    const auto log = m_logs.find(row);
    if (log == m_logs.end())
        return entries;
    for (auto one = log->second.envelopes.lower_bound(from);
         one != log->second.envelopes.end() && one->first <= through; ++one) {
        StoredEntry entry{one->first, storedForm(one->second)};
        bytes += entry.envelope.ByteSizeLong();
        if (!entries.empty() && bytes > maxBytes)
            break;
        entries.push_back(std::move(entry));
    }
    return entries;
}

const MemoryStore::Envelope* MemoryStore::snapshotBefore(const Log& log, std::uint64_t through) const
{
    const Envelope* found = nullptr;
    for (const auto& [index, one] : log.envelopes) {
        if (index <= through && one.op.kind == roster::EnvelopeKind::Snapshot)
            found = &one;
    }
    return found;
}

StoreResult<std::optional<StoredSnapshot>> MemoryStore::newestSnapshot(LogRow row, std::uint64_t through)
{
    const auto log = m_logs.find(row);
    const auto* found = log == m_logs.end() ? nullptr : snapshotBefore(log->second, through);
    if (!found)
        return std::nullopt;
    return StoredSnapshot{
        found->op.index, found->op.covers, found->isTrimmed ? storedForm(*found) : *found->op.envelope};
}

StoreResult<std::optional<StoredPlace>> MemoryStore::placeOf(
    LogRow row, const DeviceId& author, std::uint64_t authorSeq)
{
    if (const auto log = m_logs.find(row); log != m_logs.end()) {
        for (const auto& [index, one] : log->second.envelopes) {
            if (one.op.author == author && one.op.authorSeq == authorSeq)
                return StoredPlace{index, one.op.hash, one.op.chain};
        }
    }
    return std::nullopt;
}

StoreResult<std::optional<Hash>> MemoryStore::chainAt(LogRow row, std::uint64_t index)
{
    const auto log = m_logs.find(row);
    if (log == m_logs.end() || !log->second.envelopes.contains(index))
        return std::nullopt;
    return log->second.envelopes.at(index).op.chain;
}

StoreResult<std::optional<StoredInvitation>> MemoryStore::invitation(const InvitationLookup& lookup)
{
    const auto found = m_invitations.find(lookup);
    return found == m_invitations.end() ? std::nullopt : std::optional(found->second);
}

StoreResult<std::size_t> MemoryStore::invitationsOf(const DeviceId& device)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_invitations, [&](const auto& one) { return one.second.invitation.creator.id() == device; }));
}

StoreResult<std::vector<InvitationLookup>> MemoryStore::withKnocksFor(const DeviceId& host)
{
    std::vector<InvitationLookup> lookups;
    for (const auto& [lookup, one] : m_invitations) {
        if (std::ranges::count(one.invitation.hosts, host) > 0
            && std::ranges::any_of(one.knocks, [](const auto& knock) { return knock.second.isPending; }))
            lookups.push_back(lookup);
    }
    return lookups;
}

StoreResult<std::vector<InvitationLookup>> MemoryStore::withAnswersFor(const DeviceId& guest)
{
    std::vector<InvitationLookup> lookups;
    for (const auto& [lookup, one] : m_invitations) {
        if (one.answers.contains(guest))
            lookups.push_back(lookup);
    }
    return lookups;
}

StoreResult<std::optional<InvitationLookup>> MemoryStore::byCode(const std::string& digits, std::int64_t nowMs)
{
    for (const auto& [lookup, one] : m_invitations) {
        if (one.code && one.code->digits == digits && one.code->validToMs > nowMs)
            return lookup;
    }
    return std::nullopt;
}

} // namespace kudelma::fuzz
