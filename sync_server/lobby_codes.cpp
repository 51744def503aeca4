// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Spoken codes, which find an invitation.
#include "roster/statements.h"
#include "sync_server/lobby.h"
#include "wire/limits.h"

namespace kudelma::relay {

using roster::keysToWire;
using roster::textOf;

namespace {

constexpr std::uint32_t kCodeSpace = 1'000'000;
static_assert(wire::kCodeDigits == 6);
constexpr int kCodeTries = 64;

} // namespace

std::string Lobby::freshDigits()
{
    for (int i = 0; i < kCodeTries; ++i) {
        std::array<std::uint8_t, 8> raw{};
        m_random(raw);
        std::uint64_t number = 0;
        for (const auto byte : raw)
            number = number << 8 | byte;
        std::string digits = std::to_string(kCodeSpace + number % kCodeSpace).substr(1);
        if (m_codes.contains(digits))
            continue;
        if (const auto taken = m_reader.byCode(digits, m_clock.unixMs()); taken && !taken->has_value())
            return digits;
    }
    return {};
}

void Lobby::makeCode(Connection& connection, std::uint64_t request, const wire::CodeRequest& message)
{
    if (isGuessing(connection, request))
        return;
    const auto found = findOwn(connection, message.lookup());
    if (!found)
        return m_post.refuse(connection, request, cannotRead());
    StoredInvitation* stored = *found;
    if (!stored)
        return refuseWrongGuess(connection, request);
    const std::string digits = freshDigits();
    if (digits.empty())
        return m_post.refuse(connection, request, {wire::ERROR_CODE_LIMIT, "codes"});
    const InvitationLookup lookup = stored->invitation.lookup;
    const std::int64_t validTo
        = std::min(stored->invitation.validToMs, m_clock.unixMs() + milliseconds(wire::kCodeLife).count());
    std::erase_if(m_codes, [&](const auto& code) { return code.second == lookup; });
    m_codes.emplace(digits, lookup);
    const PutCode code{lookup, digits, validTo};
    stored->code = code;
    submit(connection, request, lookup, {code}, digits.size(), [this, code, id = connection.id, request] {
        const Connection* asker = m_connections.find(id);
        if (!asker)
            return;
        wire::Frame frame;
        frame.mutable_code()->set_digits(code.digits);
        frame.mutable_code()->set_valid_to_ms(code.validToMs);
        m_post.send(*asker, frame, request);
    });
}

void Lobby::resolveCode(Connection& connection, std::uint64_t request, const wire::CodeResolve& message)
{
    if (isGuessing(connection, request))
        return;
    const milliseconds now = m_clock.monotonic();
    if (const auto wait = m_wrongCodes.waitFor(now); wait > milliseconds::zero())
        return m_post.refuse(connection, request, {wire::ERROR_CODE_RATE_LIMITED, "wrong codes", 0, wait});
    const StoredInvitation* stored = nullptr;
    if (message.digits().size() == wire::kCodeDigits) {
        const auto lookup = m_reader.byCode(message.digits(), m_clock.unixMs());
        const auto found
            = lookup && lookup->has_value() ? find(textOf((*lookup)->view())) : StoreResult<StoredInvitation*>(nullptr);
        if (!lookup || !found)
            return m_post.refuse(connection, request, cannotRead());
        stored = *found;
    }
    // The row may be about to be replaced or removed; the memory knows.
    if (!stored || !stored->code || stored->code->digits != message.digits()
        || stored->code->validToMs <= m_clock.unixMs()) {
        (void)m_wrongCodes.take(now);
        return refuseWrongGuess(connection, request);
    }
    wire::Frame frame;
    frame.mutable_invitation()->set_lookup(textOf(stored->invitation.lookup.view()));
    *frame.mutable_invitation()->mutable_host() = keysToWire(stored->invitation.creator);
    m_post.send(connection, frame, request);
}

} // namespace kudelma::relay
