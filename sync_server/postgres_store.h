// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/postgres_connection.h"

namespace kudelma::relay {

/// Where the nodes' common database stands, and who this node is among them.
struct PostgresOptions
{
    std::string settings; ///< As libpq reads them: "host=/run/postgresql dbname=kudelma". May hold a password.
    std::string schema = "kudelma";
    std::int64_t node = 0; ///< Random at each start; tells a node its own changes from others'.
};

/// A PostgreSQL database that several nodes share. An Outcome of OnDisk means that the database has flushed it (and its
/// synchronous standby, where it has one). Which node may write next to a circle is decided by NextVersion, under a
/// lock of the circle's row; batches take these locks in one order.
class PostgresStore : public Store
{
public:
    /// Connects, and makes the tables when they are not there.
    [[nodiscard]] static StoreResult<std::unique_ptr<Store>> open(const PostgresOptions&);

    [[nodiscard]] StoreResult<OvertakenJobs> write(const std::vector<WriteJob>&) override;
    [[nodiscard]] bool isShared() const override { return true; }
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
    explicit PostgresStore(const PostgresOptions&);
    [[nodiscard]] StoreResult<OvertakenJobs> writeOnce(const std::vector<WriteJob>&);
    [[nodiscard]] StoreResult<std::size_t> count(std::string_view sql, const PostgresValues&);

    PostgresConnection m_connection;
    std::int64_t m_node;
};

} // namespace kudelma::relay
