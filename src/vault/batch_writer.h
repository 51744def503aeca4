// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"
#include "vault/batch.h"

namespace kudelma::vault {

/// Carries the changes of a batch out, inside a transaction that is the caller's, and keeps a hash over all that they
/// wrote.
class BatchWriter
{
public:
    BatchWriter(database::Database& database, const crypto::Hash& head);
    [[nodiscard]] database::Result<void> write(const Batch& batch);

    [[nodiscard]] const crypto::Hash& head() const { return m_head; }
    [[nodiscard]] std::uint64_t highestOutboxNumber() const { return m_highestOutboxNumber; }

private:
    using Done = database::Result<void>;
    Done apply(const Batch::PutCircle& change);
    Done apply(const Batch::ForgetCircle& change);
    Done apply(const Batch::PutRosterEntry& change);
    Done apply(const Batch::CutRoster& change);
    Done apply(const Batch::PutEpochKey& change);
    Done apply(const Batch::PutLog& change);
    Done apply(const Batch::AppendUpdate& change);
    Done apply(const Batch::ReplaceUpdates& change);
    Done apply(const Batch::ForgetLog& change);
    Done apply(const Batch::PutOutbox& change);
    Done apply(const Batch::RemoveOutbox& change);
    Done apply(const Batch::AddQuarantined& change);
    Done apply(const Batch::PutAttachment& change);
    Done apply(const Batch::AppendAttachmentContent& change);
    Done apply(const Batch::SetAttachmentProgress& change);
    Done apply(const Batch::RemoveAttachment& change);
    Done apply(const Batch::PutInvitation& change);
    Done apply(const Batch::RemoveInvitation& change);
    Done apply(const Batch::PutText& change);
    Done apply(const Batch::RemoveText& change);

    /// Runs the statement, and takes it with its values into the head.
    template <typename... Values>
    Done run(std::string_view sql, const Values&... values);
    Done append(const LogKey& log, const StoredUpdate& update);

    database::Database& m_database;
    crypto::Hash m_head;
    std::uint64_t m_highestOutboxNumber = 0;
};

} // namespace kudelma::vault
