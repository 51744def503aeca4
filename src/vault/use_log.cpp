// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/use_log.h"

#include "vault/profile_store.h"
#include "vault/rows.h"

namespace kudelma::vault {

using database::Database;
using database::Statement;

namespace {

constexpr std::string_view kColumns = "SELECT number, at_ms, who, action, item_class, circle, why, chain FROM use_log";

struct Line
{
    std::uint64_t number = 0;
    UseEntry entry;
    crypto::Hash chain{};
};

std::array<std::uint8_t, 8> numberBytes(std::uint64_t value)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(value >> (8 * i));
    return bytes;
}

crypto::Hash chainNext(const crypto::Hash& before, std::uint64_t number, const UseEntry& entry)
{
    return crypto::hash("kudelma/v1/use-log",
        {before.view(), numberBytes(number), numberBytes(static_cast<std::uint64_t>(entry.atMs)),
            crypto::viewOf(entry.who), numberBytes(static_cast<std::uint64_t>(entry.action)),
            crypto::viewOf(entry.itemClass), entry.circle ? entry.circle->view() : crypto::BytesView(),
            crypto::viewOf(entry.why)});
}

/// Never says "damaged": a line that cannot be read is one that verify() will name.
std::optional<Line> readLine(const Statement& row)
{
    Line line;
    line.number = row.unsignedInteger(0);
    line.entry
        = {row.integer(1), row.text(2), static_cast<UseAction>(row.integer(3)), row.text(4), std::nullopt, row.text(6)};
    if (!row.isNull(5))
        line.entry.circle = crypto::CircleId::fromBytes(row.view(5)).value_or(crypto::CircleId{});
    line.chain = crypto::Hash::fromBytes(row.view(7)).value_or(crypto::Hash{});
    return line;
}

Result<UseLogHead> headOf(Database& database)
{
    auto last = readRows(database, std::string(kColumns) + " ORDER BY number DESC LIMIT 1", readLine);
    if (!last)
        return tl::make_unexpected(last.error());
    return last->empty() ? UseLogHead{} : UseLogHead{last->front().number, last->front().chain};
}

} // namespace

Result<void> UseLog::append(const UseEntry& entry)
{
    for (const auto* text : {&entry.who, &entry.itemClass, &entry.why}) {
        if (text->size() > kMaxFieldBytes)
            return failure(ErrorKind::Misuse, "a use log's text is too long");
    }
    return m_store.write(crypto::viewOf("use-log"), [&entry](Database& database) -> Result<void> {
        const auto before = headOf(database);
        if (!before)
            return tl::make_unexpected(before.error());
        const auto number = before->count + 1;
        const auto circle = entry.circle ? std::optional(entry.circle->view()) : std::nullopt;
        return stored(database.run("INSERT INTO use_log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", number, entry.atMs, entry.who,
            static_cast<int>(entry.action), entry.itemClass, circle, entry.why,
            chainNext(before->chain, number, entry).view()));
    });
}

Result<UseLogHead> UseLog::head() const
{
    return m_store.read(headOf);
}

Result<std::vector<UseEntry>> UseLog::read(std::uint64_t from, std::size_t atMost) const
{
    return m_store.read([&](Database& database) {
        return readRows(
            database, std::string(kColumns) + " WHERE number >= ? ORDER BY number LIMIT ?",
            [](const Statement& row) { return std::optional(readLine(row)->entry); }, from, atMost);
    });
}

Result<std::optional<std::uint64_t>> UseLog::verify(const UseLogHead& witness) const
{
    return m_store.read([&](Database& database) -> Result<std::optional<std::uint64_t>> {
        auto select = database.prepare(std::string(kColumns) + " ORDER BY number");
        if (!select)
            return storageFailure(select.error());
        UseLogHead head;
        for (;;) {
            const auto there = select->step();
            if (!there)
                return storageFailure(there.error());
            if (!*there)
                break;
            const auto line = readLine(*select);
            const auto expected = head.count + 1;
            head = {expected, chainNext(head.chain, expected, line->entry)};
            if (line->number != expected || line->chain != head.chain)
                return std::optional(expected);
            if (expected == witness.count && head.chain != witness.chain)
                return std::optional(expected);
        }
        if (head.count < witness.count)
            return std::optional(head.count + 1);
        return std::optional<std::uint64_t>();
    });
}

} // namespace kudelma::vault
