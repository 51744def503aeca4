// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Attachments stand beside the logs of their circle: a log is trimmed, an attachment stays until it is erased.
#include "sync_server/circles.h"

#include "wire/limits.h"

#include <algorithm>

namespace kudelma::relay {

using roster::fixedFrom;
using roster::Role;
using roster::textOf;
using roster::viewOf;

namespace {

static_assert(wire::kMaxAttachmentPartBytes == crypto::kAttachmentPartBytes);

Refusal anotherNodeWasFaster()
{
    return {wire::ERROR_CODE_RATE_LIMITED, "another node was faster", 0, kOvertakenRetry};
}

/// Missing while the message's fields have other lengths.
template <typename Message>
std::optional<AttachmentName> nameFrom(const Message& message, const std::optional<DeviceId>& author)
{
    const auto circle = fixedFrom<CircleId>(message.circle());
    const auto id = fixedFrom<crypto::AttachmentId>(message.attachment());
    if (!circle || !author || !id)
        return std::nullopt;
    return AttachmentName{*circle, *author, *id};
}

} // namespace

StoreResult<AttachmentNow> Circles::attachmentNow(const Circle& circle, const AttachmentName& name)
{
    if (const auto underWay = circle.attachments.find(name); underWay != circle.attachments.end())
        return underWay->second.now;
    return m_reader.attachment(name).map([](const std::optional<StoredAttachment>& stored) {
        AttachmentNow now;
        if (stored)
            now = {true, stored->parts, stored->received, stored->size, stored->isErased};
        return now;
    });
}

/// What was purged is counted still in memory, so that is looked at again before anybody is told that there is no room.
bool Circles::recount(const CircleId& id, Circle& circle)
{
    const milliseconds now = m_clock.monotonic();
    if (circle.writing > 0 || (circle.recounted && now - *circle.recounted < kPurgeEvery))
        return false;
    const auto bytes = m_reader.bytesOf(id);
    auto counts = m_reader.attachmentsOf(id);
    if (!bytes || !counts)
        return false;
    circle.recounted = now;
    circle.bytes = *bytes;
    circle.attachmentCounts = std::move(*counts);
    return true;
}

std::optional<Refusal> Circles::hasNoRoom(const Circle& circle, const DeviceId& author, bool isNew, std::size_t bytes)
{
    const auto counted = circle.attachmentCounts.find(author);
    const AttachmentCounts own = counted == circle.attachmentCounts.end() ? AttachmentCounts{} : counted->second;
    std::size_t names = 0;
    for (const auto& [device, counts] : circle.attachmentCounts)
        names += counts.names;
    if (isNew && names >= m_quotas.attachments)
        return Refusal{wire::ERROR_CODE_LIMIT, "attachments of the circle"};
    // Words always have room beside them.
    if (bytes > 0 && circle.bytes + bytes > m_quotas.circleBytes / kAttachmentShare.second * kAttachmentShare.first)
        return Refusal{wire::ERROR_CODE_LIMIT, "stored bytes of the circle"};
    if (isNew && own.names >= kMaxAttachmentNamesOfAuthor)
        return Refusal{wire::ERROR_CODE_LIMIT, "attachments of a device"};
    const auto* device = circle.roster.find(author);
    if (!device || device->role != Role::Guest)
        return std::nullopt;
    if (isNew && (own.names >= kMaxGuestAttachmentNames || (bytes > 0 && own.present >= kMaxGuestAttachments)))
        return Refusal{wire::ERROR_CODE_LIMIT, "attachments of a guest"};
    if (own.bytes + bytes > m_quotas.guestAttachmentBytes)
        return Refusal{wire::ERROR_CODE_LIMIT, "stored bytes of a guest"};
    return std::nullopt;
}

void Circles::putAttachment(Connection& connection, std::uint64_t request, wire::AttachmentPut& message)
{
    const auto refusal = [&]() -> std::optional<Refusal> {
        const auto name = nameFrom(message, connection.device);
        if (!name || message.part() == 0 || message.part() > message.parts() || message.ciphertext().empty())
            return Refusal{wire::ERROR_CODE_MALFORMED, "attachment"};
        if (message.parts() > wire::kMaxAttachmentParts)
            return Refusal{wire::ERROR_CODE_LIMIT, "parts of an attachment"};
        if (message.ciphertext().size() > wire::kMaxAttachmentPartBytes)
            return Refusal{wire::ERROR_CODE_TOO_LARGE, "part of an attachment"};
        if (const auto wait = m_connections.counts(connection.device).puts.take(m_clock.monotonic());
            wait > milliseconds::zero())
            return Refusal{wire::ERROR_CODE_RATE_LIMITED, "puts", 0, wait};
        if (m_journal.bytes() > m_quotas.uncommittedBytes / 2) // the other half is for words
            return Refusal{wire::ERROR_CODE_RATE_LIMITED, "the disk is behind", 0, kBusyRetry};
        const auto circle = findFor(connection.device, name->circle);
        if (!circle)
            return circle.error();
        if (!roster::mayAttach((*circle)->roster.find(connection.device)->role))
            return Refusal{wire::ERROR_CODE_ROLE, "this role has no attachments"};
        return takePart(**circle, *name, {connection.id, request}, message);
    }();
    if (refusal)
        m_post.refuse(connection, request, *refusal);
}

std::optional<Refusal> Circles::takePart(
    Circle& circle, const AttachmentName& name, Waiter waiter, wire::AttachmentPut& message)
{
    if (circle.isBehind)
        return anotherNodeWasFaster();
    const auto now = attachmentNow(circle, name);
    if (!now)
        return cannotRead();
    if (now->isErased)
        return Refusal{wire::ERROR_CODE_NO_SUCH_ATTACHMENT, "erased"};
    if (now->exists && now->parts != message.parts())
        return Refusal{wire::ERROR_CODE_CONFLICT, "another number of parts"};
    if (message.part() <= now->received)
        return takePartAgain(circle, name, waiter, message);
    if (message.part() != now->received + 1)
        return Refusal{wire::ERROR_CODE_SEQUENCE, "number of the part", now->received + 1};
    const std::size_t bytes = message.ciphertext().size();
    auto refusal = hasNoRoom(circle, name.author, !now->exists, bytes);
    if (refusal && recount(name.circle, circle))
        refusal = hasNoRoom(circle, name.author, !now->exists, bytes);
    if (refusal)
        return refusal;
    appendPart(circle, name, *now, waiter, message);
    return std::nullopt;
}

/// The same bytes get the same answer, once they are on disk.
std::optional<Refusal> Circles::takePartAgain(
    Circle& circle, const AttachmentName& name, Waiter waiter, const wire::AttachmentPut& message)
{
    const Refusal differs{wire::ERROR_CODE_CONFLICT, "other bytes in a part"};
    if (const auto underWay = circle.attachments.find(name); underWay != circle.attachments.end()) {
        for (auto& write : underWay->second.writes) {
            if (write.part != message.part())
                continue;
            if (write.hash != crypto::plainHash(viewOf(message.ciphertext())))
                return differs;
            write.waiters.push_back(waiter);
            return std::nullopt;
        }
    }
    const auto stored = m_reader.attachmentPart(name, message.part());
    if (!stored)
        return cannotRead();
    if (!stored->has_value())
        return anotherNodeWasFaster();
    if ((*stored)->ciphertext != message.ciphertext())
        return differs;
    doneAgain(waiter);
    return std::nullopt;
}

void Circles::doneAgain(Waiter waiter)
{
    confirm([this, waiter](Outcome outcome) {
        const Connection* connection = m_connections.find(waiter.connection);
        if (connection && outcome == Outcome::OnDisk)
            m_post.done(*connection, waiter.request);
        else if (connection)
            m_post.refuse(*connection, waiter.request, {wire::ERROR_CODE_STORE, "not known to be on the disk"});
    });
}

void Circles::appendPart(
    Circle& circle, const AttachmentName& name, AttachmentNow now, Waiter waiter, wire::AttachmentPut& message)
{
    auto ciphertext = std::make_shared<std::string>();
    ciphertext->swap(*message.mutable_ciphertext());
    const std::size_t bytes = ciphertext->size();
    AttachmentCounts& counts = circle.attachmentCounts[name.author];
    if (!now.exists) {
        ++counts.names;
        ++counts.present;
    }
    counts.bytes += bytes;
    circle.bytes += bytes;
    now.exists = true;
    now.parts = message.parts();
    now.received = message.part();
    now.size += bytes;
    AttachmentUnderWay& underWay = circle.attachments[name];
    underWay.now = now;
    underWay.writes.push_back({message.part(), crypto::plainHash(viewOf(*ciphertext)), {waiter}});
    submitAttachment(
        circle, name, PutAttachmentPart{name, message.part(), message.parts(), m_clock.unixMs(), ciphertext}, bytes);
}

void Circles::submitAttachment(Circle& circle, const AttachmentName& name, WriteOp op, std::size_t bytes)
{
    ++circle.writing;
    WriteJob job{circle.nextVersion(name.circle)};
    job.push_back(std::move(op));
    m_journal.submit(std::move(job), bytes, [this, name](Outcome outcome) { attachmentWritten(name, outcome); });
}

void Circles::attachmentWritten(const AttachmentName& name, Outcome outcome)
{
    const auto circle = m_circles.find(name.circle);
    if (circle == m_circles.end())
        return;
    settle(name.circle, *circle->second, outcome);
    auto& attachments = circle->second->attachments;
    const auto underWay = attachments.find(name);
    if (underWay == attachments.end() || underWay->second.writes.empty())
        return;
    const auto waiters = std::move(underWay->second.writes.front().waiters);
    underWay->second.writes.pop_front();
    if (underWay->second.writes.empty())
        attachments.erase(underWay);
    for (const Waiter& waiter : waiters) {
        const Connection* connection = m_connections.find(waiter.connection);
        if (!connection)
            continue;
        if (outcome == Outcome::OnDisk)
            m_post.done(*connection, waiter.request);
        else if (outcome == Outcome::Overtaken)
            m_post.refuse(*connection, waiter.request, anotherNodeWasFaster());
        else
            m_post.refuse(*connection, waiter.request, {wire::ERROR_CODE_STORE, "nothing was taken"});
    }
}

void Circles::eraseAttachment(Connection& connection, std::uint64_t request, const wire::AttachmentErase& message)
{
    const auto refusal = [&]() -> std::optional<Refusal> {
        const auto name = nameFrom(message, fixedFrom<DeviceId>(message.author()));
        if (!name)
            return Refusal{wire::ERROR_CODE_MALFORMED, "attachment"};
        if (m_journal.bytes() > m_quotas.uncommittedBytes)
            return Refusal{wire::ERROR_CODE_RATE_LIMITED, "the disk is behind", 0, kBusyRetry};
        const auto found = findFor(connection.device, name->circle);
        if (!found)
            return found.error();
        Circle& circle = **found;
        const Role role = circle.roster.find(connection.device)->role;
        if (role != Role::Host && !(name->author == connection.device && roster::mayAttach(role)))
            return Refusal{wire::ERROR_CODE_ROLE, "another device's attachment"};
        return eraseNow(circle, *name, connection.device, {connection.id, request});
    }();
    if (refusal)
        m_post.refuse(connection, request, *refusal);
}

std::optional<Refusal> Circles::eraseNow(
    Circle& circle, const AttachmentName& name, const DeviceId& eraser, Waiter waiter)
{
    if (circle.isBehind)
        return anotherNodeWasFaster();
    auto now = attachmentNow(circle, name);
    if (!now)
        return cannotRead();
    if (now->isErased) {
        const auto underWay = circle.attachments.find(name);
        if (underWay != circle.attachments.end())
            underWay->second.writes.back().waiters.push_back(waiter); // It is the last of them.
        else
            doneAgain(waiter);
        return std::nullopt;
    }
    if (!now->exists) { // Its parts may be on their way still.
        auto refusal = hasNoRoom(circle, eraser, true, 0);
        if (refusal && recount(name.circle, circle))
            refusal = hasNoRoom(circle, eraser, true, 0);
        if (refusal)
            return refusal;
    }
    AttachmentCounts& counts = circle.attachmentCounts[name.author];
    if (now->exists) {
        counts.present -= std::min<std::size_t>(counts.present, 1);
        counts.bytes -= std::min(counts.bytes, now->size);
        circle.bytes -= std::min(circle.bytes, now->size);
    } else {
        ++counts.names;
    }
    AttachmentUnderWay& underWay = circle.attachments[name];
    underWay.now = {true, 0, 0, 0, true};
    underWay.writes.push_back({0, {}, {waiter}});
    submitAttachment(circle, name, EraseAttachment{name}, 0);
    return std::nullopt;
}

void Circles::getAttachment(Connection& connection, std::uint64_t request, const wire::AttachmentGet& message)
{
    const auto name = nameFrom(message, fixedFrom<DeviceId>(message.author()));
    if (!name || message.part() == 0)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_MALFORMED, "attachment"});
    if (connection.wantedParts.size() >= kMaxWaitingParts)
        return m_post.refuse(connection, request, {wire::ERROR_CODE_RATE_LIMITED, "parts", 0, kBusyRetry});
    connection.wantedParts.push_back({request, *name, message.part()});
    serveParts(connection);
}

void Circles::serve(Connection& connection)
{
    m_feed.serve(connection);
    serveParts(connection);
}

/// One after the other, as fast as the reader takes them; what people write goes first.
void Circles::serveParts(Connection& connection)
{
    while (!connection.wantedParts.empty() && connection.lagging.empty() && !connection.isClosing
        && m_post.transport().unsent(connection.id) < kLagBytes) {
        const WantedPart wanted = connection.wantedParts.front();
        connection.wantedParts.pop_front();
        if (const auto refusal = servePart(connection, wanted))
            m_post.refuse(connection, wanted.request, *refusal);
    }
}

std::optional<Refusal> Circles::servePart(Connection& connection, const WantedPart& wanted)
{
    // Whoever was removed meanwhile, here or at another node, gets nothing.
    if (const auto refusal = refresh(wanted.name.circle))
        return refusal;
    const auto circle = findFor(connection.device, wanted.name.circle);
    if (!circle)
        return circle.error();
    if ((*circle)->roster.find(connection.device)->since >= (*circle)->rosterCommitted)
        return Refusal{wire::ERROR_CODE_STORE, "on its way to the disk", 0, kBusyRetry};
    auto stored = m_reader.attachmentPart(wanted.name, wanted.part);
    if (!stored)
        return cannotRead();
    if (!stored->has_value())
        return Refusal{wire::ERROR_CODE_NO_SUCH_ATTACHMENT};
    wire::Frame frame;
    auto* part = frame.mutable_attachment_part();
    part->set_circle(textOf(wanted.name.circle.view()));
    part->set_author(textOf(wanted.name.author.view()));
    part->set_attachment(textOf(wanted.name.id.view()));
    part->set_part(wanted.part);
    part->set_parts((*stored)->parts);
    part->mutable_ciphertext()->swap((*stored)->ciphertext);
    m_post.send(connection, frame, wanted.request);
    return std::nullopt;
}

} // namespace kudelma::relay
