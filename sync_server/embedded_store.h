// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/database.h"
#include "sync_server/store.h"

#include <filesystem>

namespace kudelma::relay {

/// One SQLCipher database in a directory of one server.
class EmbeddedStore : public Store
{
public:
    /// Makes the data directory (mode 0700), the key file (0600) and the schema when they are not there.
    [[nodiscard]] static StoreResult<std::unique_ptr<Store>> open(const std::filesystem::path& directory);

    /// Overtaken is only a part of an attachment that was purged or erased meanwhile.
    [[nodiscard]] StoreResult<OvertakenJobs> write(const std::vector<WriteJob>&) override;
    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] StoreResult<LogRow> reserveLogRows(std::size_t count) override;
    [[nodiscard]] StoreResult<std::optional<std::uint64_t>> versionOf(const CircleId&) override;
    [[nodiscard]] StoreResult<std::uint64_t> size() override;

    [[nodiscard]] StoreResult<std::optional<StoredCircle>> circle(const CircleId&) override;
    [[nodiscard]] StoreResult<std::uint64_t> bytesOf(const CircleId&) override;
    [[nodiscard]] StoreResult<std::size_t> circlesFoundedBy(const DeviceId&) override;
    [[nodiscard]] StoreResult<std::vector<wire::RosterEntry>> roster(
        const CircleId&, std::uint64_t from, std::uint64_t before, std::size_t maxBytes) override;
    [[nodiscard]] StoreResult<std::vector<StoredEntry>> entries(
        LogRow, std::uint64_t from, std::uint64_t through, std::size_t maxBytes) override;
    [[nodiscard]] StoreResult<std::optional<StoredSnapshot>> newestSnapshot(LogRow, std::uint64_t through) override;
    [[nodiscard]] StoreResult<std::optional<StoredPlace>> placeOf(
        LogRow, const DeviceId& author, std::uint64_t authorSeq) override;
    [[nodiscard]] StoreResult<std::optional<Hash>> chainAt(LogRow, std::uint64_t index) override;

    [[nodiscard]] StoreResult<AttachmentsOf> attachmentsOf(const CircleId&) override;
    [[nodiscard]] StoreResult<std::optional<StoredAttachment>> attachment(const AttachmentName&) override;
    [[nodiscard]] StoreResult<std::optional<StoredAttachmentPart>> attachmentPart(
        const AttachmentName&, std::uint32_t part) override;

    [[nodiscard]] StoreResult<std::optional<StoredInvitation>> invitation(const InvitationLookup&) override;
    [[nodiscard]] StoreResult<std::size_t> invitationsOf(const DeviceId&) override;
    [[nodiscard]] StoreResult<std::vector<InvitationLookup>> withKnocksFor(const DeviceId& host) override;
    [[nodiscard]] StoreResult<std::vector<InvitationLookup>> withAnswersFor(const DeviceId& guest) override;
    [[nodiscard]] StoreResult<std::optional<InvitationLookup>> byCode(
        const std::string& digits, std::int64_t nowMs) override;

private:
    EmbeddedStore(std::filesystem::path file, database::Database);

    std::filesystem::path m_file;
    database::Database m_database;
    LogRow m_reserved = 0; ///< The highest that was given away.
};

[[nodiscard]] inline StoreError storeError(const database::Error& error)
{
    using Kind = database::ErrorKind;
    switch (error.kind) {
    case Kind::WrongKey:
        return {StoreErrorKind::WrongKey, error.context};
    case Kind::Damaged:
        return {StoreErrorKind::Damaged, error.context};
    case Kind::NewerFile:
        return {StoreErrorKind::Newer, error.context};
    case Kind::DiskFull:
        return {StoreErrorKind::Full, error.context};
    case Kind::Missing:
    case Kind::ReadOnly:
    case Kind::Busy:
        return {StoreErrorKind::CannotOpen, error.context};
    default:
        return {StoreErrorKind::Failed, error.context};
    }
}

[[nodiscard]] inline tl::unexpected<StoreError> storeFailure(const database::Error& error)
{
    return tl::unexpected(storeError(error));
}

/// Prepares and binds; rows are handed to `each`, which says whether to go on.
template <typename Each, typename... Values>
[[nodiscard]] StoreResult<void> eachRow(
    database::Database& connection, std::string_view sql, Each each, const Values&... values)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return storeFailure(statement.error());
    statement->with(values...);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return storeFailure(row.error());
        if (!*row || !each(*statement))
            return {};
    }
}

/// Column of a fixed length; zero when it has another one, which only damage could bring about.
template <typename FixedType>
[[nodiscard]] FixedType fixedColumn(const database::Statement& row, int column)
{
    return FixedType::fromBytes(row.view(column)).value_or(FixedType{});
}

[[nodiscard]] inline std::string bytesColumn(const database::Statement& row, int column)
{
    const auto bytes = row.view(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What attachments are written by (embedded_store_attachments.cpp). False: it was not the next part.
[[nodiscard]] database::Result<bool> writePart(database::Database&, const PutAttachmentPart&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const EraseAttachment&);

/// What the lobby writes (embedded_store_lobby.cpp).
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutInvitation&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const RemoveInvitation&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutKnock&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const RemoveKnock&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const SeenKnock&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutAnswer&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const RemoveAnswer&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const PutCode&);
[[nodiscard]] database::Result<void> writeOp(database::Database&, const Purge&);

} // namespace kudelma::relay
