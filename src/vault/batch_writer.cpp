// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/batch_writer.h"

#include <concepts>

namespace kudelma::vault {

namespace {

/// A value as it goes into the hash: numbers as 8 bytes, little-endian.
class HashPart
{
public:
    explicit HashPart(std::integral auto value)
    {
        for (std::size_t i = 0; i < m_number.size(); ++i)
            m_number[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i));
        m_isNumber = true;
    }
    explicit HashPart(BytesView bytes)
        : m_bytes(bytes)
    { }
    explicit HashPart(const std::string& text)
        : m_bytes(crypto::viewOf(text))
    { }
    [[nodiscard]] BytesView view() const { return m_isNumber ? BytesView(m_number) : m_bytes; }

private:
    std::array<std::uint8_t, 8> m_number{};
    BytesView m_bytes;
    bool m_isNumber = false;
};

} // namespace

BatchWriter::BatchWriter(database::Database& database, const crypto::Hash& head)
    : m_database(database)
    , m_head(head)
{ }

database::Result<void> BatchWriter::write(const Batch& batch)
{
    for (const auto& change : batch.m_changes) {
        if (auto done = std::visit([this](const auto& one) { return apply(one); }, change); !done)
            return done;
    }
    return {};
}

template <typename... Values>
BatchWriter::Done BatchWriter::run(std::string_view sql, const Values&... values)
{
    m_head = crypto::hash("kudelma/v1/vault-change", {m_head.view(), crypto::viewOf(sql), HashPart(values).view()...});
    return m_database.run(sql, values...);
}

BatchWriter::Done BatchWriter::apply(const Batch::PutCircle& change)
{
    return run("INSERT INTO circles (id, memory) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET memory = ?2",
        change.circle.view(), BytesView(change.memory));
}

BatchWriter::Done BatchWriter::apply(const Batch::ForgetCircle& change)
{
    return run("DELETE FROM circles WHERE id = ?", change.circle.view());
}

BatchWriter::Done BatchWriter::apply(const Batch::PutRosterEntry& change)
{
    return run("INSERT OR REPLACE INTO roster_entries (circle, place, entry) VALUES (?, ?, ?)", change.circle.view(),
        change.index, BytesView(change.entry));
}

BatchWriter::Done BatchWriter::apply(const Batch::CutRoster& change)
{
    return run("DELETE FROM roster_entries WHERE circle = ? AND place >= ?", change.circle.view(), change.fromIndex);
}

BatchWriter::Done BatchWriter::apply(const Batch::PutEpochKey& change)
{
    return run("INSERT OR REPLACE INTO epoch_keys (circle, epoch, key) VALUES (?, ?, ?)", change.circle.view(),
        change.epoch, change.key.view());
}

BatchWriter::Done BatchWriter::apply(const Batch::PutLog& change)
{
    return run("INSERT INTO logs (circle, log, generation, memory) VALUES (?1, ?2, ?3, ?4)"
               " ON CONFLICT (circle, log, generation) DO UPDATE SET memory = ?4",
        change.log.circle.view(), change.log.log.view(), change.log.generation, BytesView(change.memory));
}

BatchWriter::Done BatchWriter::append(const LogKey& log, const StoredUpdate& update)
{
    // Without such a log the inner query gives NULL, which the table refuses.
    return run("INSERT INTO updates (log, author, place, content)"
               " VALUES ((SELECT number FROM logs WHERE circle = ? AND log = ? AND generation = ?), ?, ?, ?)",
        log.circle.view(), log.log.view(), log.generation, update.author.view(), update.index,
        BytesView(update.update));
}

BatchWriter::Done BatchWriter::apply(const Batch::AppendUpdate& change)
{
    return append(change.log, change.update);
}

BatchWriter::Done BatchWriter::apply(const Batch::ReplaceUpdates& change)
{
    return run("DELETE FROM updates WHERE log ="
               " (SELECT number FROM logs WHERE circle = ? AND log = ? AND generation = ?)",
        change.log.circle.view(), change.log.log.view(), change.log.generation)
        .and_then([&] {
            return append(change.log, {{}, 0, change.state});
        });
}

BatchWriter::Done BatchWriter::apply(const Batch::ForgetLog& change)
{
    for (const std::string_view sql : {"DELETE FROM logs WHERE circle = ? AND log = ? AND generation = ?",
             "DELETE FROM outbox WHERE circle = ? AND log = ? AND generation = ?",
             "DELETE FROM quarantine WHERE circle = ? AND log = ? AND generation = ?"}) {
        if (auto done = run(sql, change.log.circle.view(), change.log.log.view(), change.log.generation); !done)
            return done;
    }
    return {};
}

BatchWriter::Done BatchWriter::apply(const Batch::PutOutbox& change)
{
    const auto& entry = change.entry;
    m_highestOutboxNumber = std::max(m_highestOutboxNumber, entry.number);
    return run("INSERT OR REPLACE INTO outbox (number, circle, log, generation, payload, sealed)"
               " VALUES (?, ?, ?, ?, ?, ?)",
        entry.number, entry.log.circle.view(), entry.log.log.view(), entry.log.generation, BytesView(entry.payload),
        BytesView(entry.sealed));
}

BatchWriter::Done BatchWriter::apply(const Batch::RemoveOutbox& change)
{
    return run("DELETE FROM outbox WHERE number = ?", change.number);
}

BatchWriter::Done BatchWriter::apply(const Batch::AddQuarantined& change)
{
    const auto& entry = change.entry;
    return run("INSERT INTO quarantine (circle, log, generation, place, author, reason, at_ms, entry)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entry.log.circle.view(), entry.log.log.view(), entry.log.generation, entry.index, entry.author.view(),
        entry.reason, entry.atMs, BytesView(entry.entry));
}

BatchWriter::Done BatchWriter::apply(const Batch::PutAttachment& change)
{
    const auto& one = change.attachment;
    return apply(Batch::RemoveAttachment{one.name}).and_then([&] {
        return run("INSERT INTO attachments (circle, author, id, state, next_part, size, digest, key)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            one.name.circle.view(), one.name.author.view(), one.name.id.view(), static_cast<int>(one.state),
            one.nextPart, one.size, one.digest.view(), change.key ? change.key->view() : BytesView());
    });
}

BatchWriter::Done BatchWriter::apply(const Batch::AppendAttachmentContent& change)
{
    // Without such an attachment the inner query gives NULL, which the table refuses.
    return run("INSERT INTO attachment_parts (attachment, part, content) VALUES"
               " ((SELECT number FROM attachments WHERE circle = ? AND author = ? AND id = ?), ?, ?)",
        change.name.circle.view(), change.name.author.view(), change.name.id.view(), change.part,
        BytesView(change.content));
}

BatchWriter::Done BatchWriter::apply(const Batch::SetAttachmentProgress& change)
{
    return run("UPDATE attachments SET state = ?, next_part = ? WHERE circle = ? AND author = ? AND id = ?",
        static_cast<int>(change.state), change.nextPart, change.name.circle.view(), change.name.author.view(),
        change.name.id.view());
}

BatchWriter::Done BatchWriter::apply(const Batch::RemoveAttachment& change)
{
    return run("DELETE FROM attachments WHERE circle = ? AND author = ? AND id = ?", change.name.circle.view(),
        change.name.author.view(), change.name.id.view());
}

BatchWriter::Done BatchWriter::apply(const Batch::PutInvitation& change)
{
    return run("INSERT OR REPLACE INTO invitations (lookup, content) VALUES (?, ?)", change.lookup.view(),
        BytesView(change.invitation));
}

BatchWriter::Done BatchWriter::apply(const Batch::RemoveInvitation& change)
{
    return run("DELETE FROM invitations WHERE lookup = ?", change.lookup.view());
}

BatchWriter::Done BatchWriter::apply(const Batch::PutText& change)
{
    return run(change.draft ? "INSERT OR REPLACE INTO drafts (key, content) VALUES (?, ?)"
                            : "INSERT OR REPLACE INTO settings (key, content) VALUES (?, ?)",
        change.key, BytesView(change.value));
}

BatchWriter::Done BatchWriter::apply(const Batch::RemoveText& change)
{
    return run(change.draft ? "DELETE FROM drafts WHERE key = ?" : "DELETE FROM settings WHERE key = ?", change.key);
}

} // namespace kudelma::vault
