// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/embedded_store.h"

namespace kudelma::relay {

using roster::viewOf;

namespace {

/// Runs a statement that ends in RETURNING: whether it touched a row.
template <typename... Values>
database::Result<bool> touches(database::Database& to, std::string_view sql, const Values&... values)
{
    auto statement = to.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->with(values...);
    const auto touched = statement->step();
    if (touched && *touched) {
        if (const auto end = statement->step(); !end)
            return end;
    }
    return touched;
}

} // namespace

database::Result<bool> writePart(database::Database& to, const PutAttachmentPart& op)
{
    const AttachmentName& name = op.name;
    const auto taken = op.part == 1
        ? touches(to,
            "INSERT INTO attachments (circle, author, name, parts, received, size, last_part_at, is_erased) VALUES "
            "(?, ?, ?, ?, 1, ?, ?, 0) ON CONFLICT (circle, author, name) DO NOTHING RETURNING 1",
            name.circle.view(), name.author.view(), name.id.view(), op.parts, op.ciphertext->size(), op.atMs)
        : touches(to,
            "UPDATE attachments SET received = ?, size = size + ?, last_part_at = ? WHERE circle = ? AND author = ? "
            "AND name = ? AND parts = ? AND received = ? AND is_erased = 0 RETURNING 1",
            op.part, op.ciphertext->size(), op.atMs, name.circle.view(), name.author.view(), name.id.view(), op.parts,
            op.part - 1);
    if (!taken || !*taken)
        return taken;
    return to
        .run("INSERT INTO attachment_parts (circle, author, name, part, ciphertext) VALUES (?, ?, ?, ?, ?)",
            name.circle.view(), name.author.view(), name.id.view(), op.part, viewOf(*op.ciphertext))
        .map([] { return true; });
}

database::Result<void> writeOp(database::Database& to, const EraseAttachment& op)
{
    const AttachmentName& name = op.name;
    return to
        .run("INSERT INTO attachments (circle, author, name, parts, received, size, last_part_at, is_erased) VALUES "
             "(?, ?, ?, 0, 0, 0, 0, 1) ON CONFLICT (circle, author, name) DO UPDATE SET parts = 0, received = 0, "
             "size = 0, is_erased = 1",
            name.circle.view(), name.author.view(), name.id.view())
        .and_then([&] {
            return to.run("DELETE FROM attachment_parts WHERE circle = ? AND author = ? AND name = ?",
                name.circle.view(), name.author.view(), name.id.view());
        });
}

StoreResult<AttachmentsOf> EmbeddedStore::attachmentsOf(const CircleId& circle)
{
    AttachmentsOf counts;
    return eachRow(
        m_database,
        "SELECT author, count(*), sum(is_erased = 0), sum(size) FROM attachments WHERE circle = ? GROUP BY author",
        [&](const auto& row) {
            counts.emplace(fixedColumn<DeviceId>(row, 0),
                AttachmentCounts{
                    std::size_t(row.unsignedInteger(1)), std::size_t(row.unsignedInteger(2)), row.unsignedInteger(3)});
            return true;
        },
        circle.view())
        .map([&] { return std::move(counts); });
}

StoreResult<std::optional<StoredAttachment>> EmbeddedStore::attachment(const AttachmentName& name)
{
    std::optional<StoredAttachment> found;
    return eachRow(
        m_database,
        "SELECT parts, received, size, is_erased FROM attachments WHERE circle = ? AND author = ? AND name = ?",
        [&](const auto& row) {
            found = StoredAttachment{static_cast<std::uint32_t>(row.integer(0)),
                static_cast<std::uint32_t>(row.integer(1)), row.unsignedInteger(2), row.integer(3) != 0};
            return false;
        },
        name.circle.view(), name.author.view(), name.id.view())
        .map([&] { return found; });
}

StoreResult<std::optional<StoredAttachmentPart>> EmbeddedStore::attachmentPart(
    const AttachmentName& name, std::uint32_t part)
{
    std::optional<StoredAttachmentPart> found;
    return eachRow(
        m_database,
        "SELECT attachments.parts, ciphertext FROM attachment_parts JOIN attachments USING (circle, author, name) "
        "WHERE circle = ? AND author = ? AND name = ? AND part = ?",
        [&](const auto& row) {
            found = StoredAttachmentPart{static_cast<std::uint32_t>(row.integer(0)), bytesColumn(row, 1)};
            return false;
        },
        name.circle.view(), name.author.view(), name.id.view(), part)
        .map([&] { return std::move(found); });
}

} // namespace kudelma::relay
