// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/batch.h"
#include "vault/error.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace kudelma::database {
class Database;
struct Error;
} // namespace kudelma::database

namespace kudelma::vault {

struct StoredCircle
{
    CircleId id{};
    Bytes memory;
};

struct StoredLog
{
    LogKey key;
    Bytes memory;
};

struct StoredInvitation
{
    InvitationLookup lookup{};
    Bytes invitation;
};

/// How far a file has come. Whoever keeps a copy elsewhere can tell when the file was replaced by an older one, which
/// encryption alone does not show.
struct Freshness
{
    std::uint64_t counter = 0; ///< Commits so far.
    crypto::Hash head{}; ///< Of a hash chain over what was committed.
    friend bool operator==(const Freshness&, const Freshness&) = default;
};

/// One case on this device: everything that it holds stands in one encrypted file with a key of its own. The bytes are
/// other rooms' (plain, because the file is sealed); this room only keeps them together and in order. What commit()
/// said is stored survives a crash and a power cut. May be used from several threads; one works at a time.
class CaseStore
{
public:
    struct Options
    {
        std::optional<std::uint32_t> maxPages; ///< Lets a test fill a disk of this many pages of 4096 bytes.
    };
    /// Exists, unless there is no such file. The vault's users go through Vault::createCase() and openCase() instead.
    [[nodiscard]] static Result<std::unique_ptr<CaseStore>> create(
        const std::filesystem::path& file, const crypto::DatabaseKey& key, const Options& options = {});
    /// Checks every page's seal before it answers.
    [[nodiscard]] static Result<std::unique_ptr<CaseStore>> open(
        const std::filesystem::path& file, const crypto::DatabaseKey& key, const Options& options = {});
    ~CaseStore(); ///< Closes.
    CaseStore(const CaseStore&) = delete;
    CaseStore& operator=(const CaseStore&) = delete;

    /// All of the batch is on disk when this succeeds; nothing of it otherwise.
    [[nodiscard]] Result<void> commit(const Batch& batch);

    [[nodiscard]] Result<std::vector<StoredCircle>> circles() const; ///< In the order in which they were first put.
    [[nodiscard]] Result<std::vector<Bytes>> roster(const CircleId& circle) const; ///< From entry 0 on.
    [[nodiscard]] Result<std::map<std::uint32_t, crypto::EpochKey>> epochKeys(const CircleId& circle) const;
    [[nodiscard]] Result<std::vector<StoredLog>> logs(const CircleId& circle) const; ///< All generations.
    /// In the order in which they were stored; after replaceUpdates() the whole state comes first.
    [[nodiscard]] Result<std::vector<StoredUpdate>> updates(const LogKey& log) const;
    [[nodiscard]] Result<std::vector<OutboxEntry>> outbox() const; ///< By number.
    [[nodiscard]] std::uint64_t nextOutboxNumber(); ///< Never the same twice in one file's life.
    [[nodiscard]] Result<std::vector<QuarantinedEntry>> quarantine(const CircleId& circle) const; ///< Oldest first.
    [[nodiscard]] Result<std::vector<StoredAttachment>> attachments() const; ///< In the order in which they were put.
    /// Missing: no such attachment, or it is being erased.
    [[nodiscard]] Result<crypto::AttachmentKey> attachmentKey(const AttachmentName& name) const;
    [[nodiscard]] Result<Bytes> attachmentContent(const AttachmentName& name) const; ///< All pieces; empty: none.
    [[nodiscard]] Result<Bytes> attachmentPart(const AttachmentName& name, std::uint32_t part) const; ///< One of them.
    [[nodiscard]] Result<std::vector<StoredInvitation>> invitations() const;
    [[nodiscard]] Result<std::map<std::string, Bytes>> drafts() const;
    [[nodiscard]] Result<std::map<std::string, Bytes>> settings() const;
    [[nodiscard]] Freshness freshness() const;

    /// A copy under the same key, complete or not there at all.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& target);
    [[nodiscard]] Result<void> checkIntegrity() const; ///< Damaged: some page's seal does not hold.
    [[nodiscard]] Result<void> checkpoint(); ///< Folds the write-ahead log in and empties it. At lock, and when idle.

private:
    struct Private;
    explicit CaseStore(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<CaseStore>> load(tl::expected<database::Database, database::Error>);
    std::unique_ptr<Private> m;
};

} // namespace kudelma::vault
