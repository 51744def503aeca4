// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/postgres_store.h"

namespace kudelma::relay {

namespace {

StoredInvitation invitationOf(const InvitationLookup& lookup, const PostgresRows& row)
{
    StoredInvitation found;
    found.invitation.lookup = lookup;
    found.invitation.creator = {row.fixed<crypto::SigningPublicKey>(0, 0), row.fixed<crypto::SealingPublicKey>(0, 1)};
    found.invitation.validToMs = row.integer(0, 2);
    found.invitation.sealedInfo = row.bytes(0, 3);
    found.invitation.maker = row.fixed<DeviceId>(0, 4);
    found.invitation.isClosed = row.integer(0, 5) != 0;
    return found;
}

std::vector<InvitationLookup> lookupsOf(const PostgresRows& rows)
{
    std::vector<InvitationLookup> lookups;
    for (int row = 0; row < rows.size(); ++row)
        lookups.push_back(rows.fixed<InvitationLookup>(row, 0));
    return lookups;
}

} // namespace

StoreResult<std::optional<StoredInvitation>> PostgresStore::invitation(const InvitationLookup& lookup)
{
    const auto reading = PostgresReading::begin(m_connection);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto rows = m_connection.run(
        "SELECT signing, sealing, valid_to, sealed_info, creator, is_closed FROM invitations WHERE lookup = $1",
        PostgresValues(lookup.view()));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->size() == 0)
        return std::nullopt;
    StoredInvitation found = invitationOf(lookup, *rows);
    const auto hosts = m_connection.run(
        "SELECT device, share FROM hosts WHERE lookup = $1 ORDER BY place", PostgresValues(lookup.view()));
    if (!hosts)
        return tl::unexpected(hosts.error());
    for (int row = 0; row < hosts->size(); ++row) {
        const auto host = found.invitation.hosts.emplace_back(hosts->fixed<DeviceId>(row, 0));
        if (std::string share = hosts->bytes(row, 1); !share.empty())
            found.invitation.shares.emplace(host, std::move(share));
    }
    const auto knocks = m_connection.run(
        "SELECT guest, signing, sealing, sealed, knocked_at, is_pending, (CASE WHEN seen_node = 0 THEN node ELSE "
        "seen_node END <> $2)::INT::BIGINT, seen_at FROM knocks WHERE "
        "lookup = $1",
        PostgresValues(lookup.view(), m_node));
    if (!knocks)
        return tl::unexpected(knocks.error());
    for (int row = 0; row < knocks->size(); ++row)
        found.knocks.emplace(knocks->fixed<DeviceId>(row, 0),
            StoredKnock{
                {knocks->fixed<crypto::SigningPublicKey>(row, 1), knocks->fixed<crypto::SealingPublicKey>(row, 2)},
                knocks->bytes(row, 3), knocks->integer(row, 4), knocks->integer(row, 5) != 0,
                knocks->integer(row, 6) != 0, knocks->integer(row, 7)});
    const auto answers = m_connection.run(
        "SELECT guest, answered_at, answer FROM answers WHERE lookup = $1", PostgresValues(lookup.view()));
    if (!answers)
        return tl::unexpected(answers.error());
    for (int row = 0; row < answers->size(); ++row) {
        StoredAnswer answer;
        answer.atMs = answers->integer(row, 1);
        if (answer.answer.ParseFromString(answers->bytes(row, 2)))
            found.answers.emplace(answers->fixed<DeviceId>(row, 0), std::move(answer));
    }
    const auto code
        = m_connection.run("SELECT digits, valid_to FROM codes WHERE lookup = $1", PostgresValues(lookup.view()));
    if (!code)
        return tl::unexpected(code.error());
    if (code->size() == 1)
        found.code = PutCode{lookup, code->bytes(0, 0), code->integer(0, 1)};
    return found;
}

StoreResult<std::size_t> PostgresStore::invitationsOf(const DeviceId& device)
{
    return count("SELECT count(*) FROM invitations WHERE creator = $1", PostgresValues(device.view()));
}

StoreResult<std::vector<InvitationLookup>> PostgresStore::withKnocksFor(const DeviceId& host)
{
    return m_connection
        .run(
            "SELECT DISTINCT knocks.lookup FROM hosts JOIN knocks ON knocks.lookup = hosts.lookup WHERE hosts.device = "
            "$1 AND knocks.is_pending = 1",
            PostgresValues(host.view()))
        .map(lookupsOf);
}

StoreResult<std::vector<InvitationLookup>> PostgresStore::withAnswersFor(const DeviceId& guest)
{
    return m_connection.run("SELECT lookup FROM answers WHERE guest = $1", PostgresValues(guest.view())).map(lookupsOf);
}

StoreResult<std::optional<InvitationLookup>> PostgresStore::byCode(const std::string& digits, std::int64_t nowMs)
{
    return m_connection
        .run("SELECT lookup FROM codes WHERE digits = $1 AND valid_to > $2 ORDER BY valid_to DESC LIMIT 1",
            PostgresValues(digits, nowMs))
        .map([](const PostgresRows& rows) {
            return rows.size() == 0 ? std::nullopt : std::optional(rows.fixed<InvitationLookup>(0, 0));
        });
}

} // namespace kudelma::relay
