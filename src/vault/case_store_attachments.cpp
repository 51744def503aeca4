// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/case_store_private.h"
#include "vault/rows.h"

namespace kudelma::vault {

using database::Statement;

namespace {

std::optional<AttachmentState> attachmentStateFrom(std::int64_t value)
{
    for (const auto state : {AttachmentState::Outgoing, AttachmentState::Here, AttachmentState::Erasing}) {
        if (static_cast<std::int64_t>(state) == value)
            return state;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<StoredAttachment>> CaseStore::attachments() const
{
    const std::scoped_lock guard(m->lock);
    return readRows(m->database,
        "SELECT circle, author, id, state, next_part, size, digest FROM attachments ORDER BY number",
        [](const Statement& row) -> std::optional<StoredAttachment> {
            const auto circle = CircleId::fromBytes(row.view(0));
            const auto author = DeviceId::fromBytes(row.view(1));
            const auto id = crypto::AttachmentId::fromBytes(row.view(2));
            const auto state = attachmentStateFrom(row.integer(3));
            const auto digest = crypto::Hash::fromBytes(row.view(6));
            if (!circle || !author || !id || !state || !digest)
                return std::nullopt;
            return StoredAttachment{{*circle, *author, *id}, *state, static_cast<std::uint32_t>(row.integer(4)),
                static_cast<std::uint32_t>(row.integer(5)), *digest};
        });
}

Result<crypto::AttachmentKey> CaseStore::attachmentKey(const AttachmentName& name) const
{
    const std::scoped_lock guard(m->lock);
    auto keys = readRows(
        m->database, "SELECT key FROM attachments WHERE circle = ? AND author = ? AND id = ? AND key <> x''",
        [](const Statement& row) { return crypto::AttachmentKey::fromBytes(row.view(0)); }, name.circle.view(),
        name.author.view(), name.id.view());
    if (!keys)
        return tl::make_unexpected(keys.error());
    if (keys->empty())
        return failure(ErrorKind::Missing, "no such attachment");
    return std::move(keys->front());
}

Result<Bytes> CaseStore::attachmentContent(const AttachmentName& name) const
{
    const std::scoped_lock guard(m->lock);
    Bytes content;
    return readRows(
        m->database,
        "SELECT content FROM attachment_parts WHERE attachment ="
        " (SELECT number FROM attachments WHERE circle = ? AND author = ? AND id = ?) ORDER BY part",
        [&content](const Statement& row) {
            const auto piece = row.view(0);
            content.insert(content.end(), piece.begin(), piece.end());
            return std::optional(true);
        },
        name.circle.view(), name.author.view(), name.id.view())
        .map([&](const auto&) { return std::move(content); });
}

Result<Bytes> CaseStore::attachmentPart(const AttachmentName& name, std::uint32_t part) const
{
    const std::scoped_lock guard(m->lock);
    auto pieces = readRows(
        m->database,
        "SELECT content FROM attachment_parts WHERE attachment ="
        " (SELECT number FROM attachments WHERE circle = ? AND author = ? AND id = ?) AND part = ?",
        [](const Statement& row) { return std::optional(row.blob(0)); }, name.circle.view(), name.author.view(),
        name.id.view(), part);
    if (!pieces)
        return tl::make_unexpected(pieces.error());
    if (pieces->empty())
        return failure(ErrorKind::Missing, "no such piece of an attachment");
    return std::move(pieces->front());
}

} // namespace kudelma::vault
