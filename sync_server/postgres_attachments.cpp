// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/postgres_store.h"

namespace kudelma::relay {

StoreResult<AttachmentsOf> PostgresStore::attachmentsOf(const CircleId& circle)
{
    return m_connection
        .run("SELECT author, count(*), (count(*) - sum(is_erased))::BIGINT, sum(size)::BIGINT FROM attachments WHERE "
             "circle = $1 GROUP BY author",
            PostgresValues(circle.view()))
        .map([](const PostgresRows& rows) {
            AttachmentsOf counts;
            for (int row = 0; row < rows.size(); ++row)
                counts.emplace(rows.fixed<DeviceId>(row, 0),
                    AttachmentCounts{
                        std::size_t(rows.number(row, 1)), std::size_t(rows.number(row, 2)), rows.number(row, 3)});
            return counts;
        });
}

StoreResult<std::optional<StoredAttachment>> PostgresStore::attachment(const AttachmentName& name)
{
    return m_connection
        .run("SELECT parts, received, size, is_erased FROM attachments WHERE circle = $1 AND author = $2 AND name = $3",
            PostgresValues(name.circle.view(), name.author.view(), name.id.view()))
        .map([](const PostgresRows& rows) {
            std::optional<StoredAttachment> found;
            if (rows.size() == 1)
                found = StoredAttachment{static_cast<std::uint32_t>(rows.integer(0, 0)),
                    static_cast<std::uint32_t>(rows.integer(0, 1)), rows.number(0, 2), rows.integer(0, 3) != 0};
            return found;
        });
}

StoreResult<std::optional<StoredAttachmentPart>> PostgresStore::attachmentPart(
    const AttachmentName& name, std::uint32_t part)
{
    return m_connection
        .run("SELECT attachments.parts, ciphertext FROM attachment_parts JOIN attachments USING (circle, author, name) "
             "WHERE circle = $1 AND author = $2 AND name = $3 AND part = $4",
            PostgresValues(name.circle.view(), name.author.view(), name.id.view(), part))
        .map([](const PostgresRows& rows) {
            std::optional<StoredAttachmentPart> found;
            if (rows.size() == 1)
                found = StoredAttachmentPart{static_cast<std::uint32_t>(rows.integer(0, 0)), rows.bytes(0, 1)};
            return found;
        });
}

} // namespace kudelma::relay
