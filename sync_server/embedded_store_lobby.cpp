// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/embedded_store.h"

#include <limits>

namespace kudelma::relay {

using roster::viewOf;

database::Result<void> writeOp(database::Database& to, const PutInvitation& op)
{
    auto written
        = to.run("INSERT INTO invitations (lookup, creator, signing, sealing, valid_to, sealed_info, is_closed) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (lookup) DO UPDATE SET creator = excluded.creator, "
                 "signing = excluded.signing, sealing = excluded.sealing, valid_to = excluded.valid_to, "
                 "sealed_info = excluded.sealed_info, is_closed = excluded.is_closed",
                op.lookup.view(), op.maker.view(), op.creator.signing.view(), op.creator.sealing.view(), op.validToMs,
                viewOf(op.sealedInfo), op.isClosed ? 1 : 0)
              .and_then([&] { return to.run("DELETE FROM hosts WHERE lookup = ?", op.lookup.view()); });
    int place = 0;
    for (const DeviceId& host : op.hosts) {
        const auto share = op.shares.find(host);
        if (written && share != op.shares.end())
            written = to.run("INSERT INTO hosts (lookup, device, place, share) VALUES (?, ?, ?, ?)", op.lookup.view(),
                host.view(), place++, viewOf(share->second));
        else if (written)
            written = to.run(
                "INSERT INTO hosts (lookup, device, place) VALUES (?, ?, ?)", op.lookup.view(), host.view(), place++);
    }
    return written;
}

database::Result<void> writeOp(database::Database& to, const RemoveInvitation& op)
{
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    auto done = to.run("DELETE FROM invitations WHERE lookup = ? AND is_closed <= ? AND valid_to <= ?",
        op.lookup.view(), op.keepsClosed ? 0 : 1, op.ifOverMs.value_or(most));
    if (!op.keepsClosed)
        return done;
    return done.and_then([&] { return to.run("DELETE FROM knocks WHERE lookup = ?", op.lookup.view()); })
        .and_then([&] { return to.run("DELETE FROM answers WHERE lookup = ?", op.lookup.view()); })
        .and_then([&] { return to.run("DELETE FROM codes WHERE lookup = ?", op.lookup.view()); });
}

database::Result<void> writeOp(database::Database& to, const PutKnock& op)
{
    return to.run("INSERT OR REPLACE INTO knocks (lookup, guest, signing, sealing, knocked_at, is_pending, sealed) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)",
        op.lookup.view(), op.knock.guest.id().view(), op.knock.guest.signing.view(), op.knock.guest.sealing.view(),
        op.knock.atMs, op.knock.isPending ? 1 : 0, viewOf(op.knock.sealed));
}

database::Result<void> writeOp(database::Database& to, const RemoveKnock& op)
{
    return to.run("DELETE FROM knocks WHERE lookup = ? AND guest = ? AND knocked_at = ? AND is_pending = 1",
        op.lookup.view(), op.guest.view(), op.knockedAtMs);
}

database::Result<void> writeOp(database::Database&, const SeenKnock&)
{
    return {}; // One server knows who is connected.
}

database::Result<void> writeOp(database::Database& to, const PutAnswer& op)
{
    const std::string answer = op.answer.answer.SerializeAsString();
    return to
        .run("INSERT OR REPLACE INTO answers (lookup, guest, answered_at, answer) VALUES (?, ?, ?, ?)",
            op.lookup.view(), op.guest.view(), op.answer.atMs, viewOf(answer))
        .and_then([&] {
            return to.run("UPDATE knocks SET is_pending = ? WHERE lookup = ? AND guest = ?", op.waitsOn ? 1 : 0,
                op.lookup.view(), op.guest.view());
        });
}

database::Result<void> writeOp(database::Database& to, const RemoveAnswer& op)
{
    return to.run("DELETE FROM answers WHERE lookup = ? AND guest = ? AND answered_at <= ?", op.lookup.view(),
        op.guest.view(), op.answeredAtMs);
}

database::Result<void> writeOp(database::Database& to, const PutCode& op)
{
    return to.run("INSERT OR REPLACE INTO codes (lookup, digits, valid_to) VALUES (?, ?, ?)", op.lookup.view(),
        op.digits, op.validToMs);
}

database::Result<void> writeOp(database::Database& to, const Purge& op)
{
    return to.run("DELETE FROM invitations WHERE valid_to <= ?", op.nowMs)
        .and_then([&] { return to.run("DELETE FROM codes WHERE valid_to <= ?", op.nowMs); })
        .and_then([&] { return to.run("DELETE FROM answers WHERE answered_at < ?", op.answersBeforeMs); })
        .and_then([&] {
            return to.run("DELETE FROM attachments WHERE received < parts AND last_part_at < ?", op.unfinishedBeforeMs);
        });
}

StoreResult<std::optional<StoredInvitation>> EmbeddedStore::invitation(const InvitationLookup& lookup)
{
    auto& connection = m_database;
    std::optional<StoredInvitation> found;
    auto read = eachRow(
        connection,
        "SELECT signing, sealing, valid_to, sealed_info, creator, is_closed FROM invitations WHERE lookup = ?",
        [&](const auto& row) {
            auto& invitation = found.emplace().invitation;
            invitation.lookup = lookup;
            invitation.creator
                = {fixedColumn<crypto::SigningPublicKey>(row, 0), fixedColumn<crypto::SealingPublicKey>(row, 1)};
            invitation.validToMs = row.integer(2);
            invitation.sealedInfo = bytesColumn(row, 3);
            invitation.maker = fixedColumn<DeviceId>(row, 4);
            invitation.isClosed = row.integer(5) != 0;
            return false;
        },
        lookup.view());
    if (!read)
        return tl::unexpected(read.error());
    if (!found)
        return std::nullopt;
    read = eachRow(
        connection, "SELECT device, share FROM hosts WHERE lookup = ? ORDER BY place",
        [&](const auto& row) {
            const auto host = found->invitation.hosts.emplace_back(fixedColumn<DeviceId>(row, 0));
            if (std::string share = bytesColumn(row, 1); !share.empty())
                found->invitation.shares.emplace(host, std::move(share));
            return true;
        },
        lookup.view())
               .and_then([&] {
                   return eachRow(
                       connection,
                       "SELECT guest, signing, sealing, sealed, knocked_at, is_pending FROM knocks WHERE lookup = ?",
                       [&](const auto& row) {
                           found->knocks.emplace(fixedColumn<DeviceId>(row, 0),
                               StoredKnock{{fixedColumn<crypto::SigningPublicKey>(row, 1),
                                               fixedColumn<crypto::SealingPublicKey>(row, 2)},
                                   bytesColumn(row, 3), row.integer(4), row.integer(5) != 0});
                           return true;
                       },
                       lookup.view());
               })
               .and_then([&] {
                   return eachRow(
                       connection, "SELECT guest, answered_at, answer FROM answers WHERE lookup = ?",
                       [&](const auto& row) {
                           StoredAnswer answer;
                           answer.atMs = row.integer(1);
                           if (answer.answer.ParseFromString(bytesColumn(row, 2)))
                               found->answers.emplace(fixedColumn<DeviceId>(row, 0), std::move(answer));
                           return true;
                       },
                       lookup.view());
               })
               .and_then([&] {
                   return eachRow(
                       connection, "SELECT digits, valid_to FROM codes WHERE lookup = ?",
                       [&](const auto& row) {
                           found->code = PutCode{lookup, row.text(0), row.integer(1)};
                           return false;
                       },
                       lookup.view());
               });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

StoreResult<std::size_t> EmbeddedStore::invitationsOf(const DeviceId& device)
{
    std::size_t count = 0;
    return eachRow(
        m_database, "SELECT count(*) FROM invitations WHERE creator = ?",
        [&](const auto& row) {
            count = row.unsignedInteger(0);
            return false;
        },
        device.view())
        .map([&] { return count; });
}

StoreResult<std::vector<InvitationLookup>> EmbeddedStore::withKnocksFor(const DeviceId& host)
{
    std::vector<InvitationLookup> lookups;
    return eachRow(
        m_database,
        "SELECT DISTINCT knocks.lookup FROM hosts JOIN knocks ON knocks.lookup = hosts.lookup "
        "WHERE hosts.device = ? AND knocks.is_pending = 1",
        [&](const auto& row) {
            lookups.push_back(fixedColumn<InvitationLookup>(row, 0));
            return true;
        },
        host.view())
        .map([&] { return lookups; });
}

StoreResult<std::vector<InvitationLookup>> EmbeddedStore::withAnswersFor(const DeviceId& guest)
{
    std::vector<InvitationLookup> lookups;
    return eachRow(
        m_database, "SELECT lookup FROM answers WHERE guest = ?",
        [&](const auto& row) {
            lookups.push_back(fixedColumn<InvitationLookup>(row, 0));
            return true;
        },
        guest.view())
        .map([&] { return lookups; });
}

StoreResult<std::optional<InvitationLookup>> EmbeddedStore::byCode(const std::string& digits, std::int64_t nowMs)
{
    std::optional<InvitationLookup> lookup;
    return eachRow(
        m_database, "SELECT lookup FROM codes WHERE digits = ? AND valid_to > ?",
        [&](const auto& row) {
            lookup = fixedColumn<InvitationLookup>(row, 0);
            return false;
        },
        digits, nowMs)
        .map([&] { return lookup; });
}

} // namespace kudelma::relay
