// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "roster/wire_bytes.h"
#include "sync/clock.h"

#include <array>

namespace kudelma::sync {

using roster::fixedFrom;
using roster::keysFrom;
using roster::keysToWire;
using roster::textOf;
using roster::viewOf;

[[nodiscard]] inline crypto::Bytes bytesOf(const std::string& text)
{
    return crypto::Bytes(text.begin(), text.end());
}

template <typename Message>
[[nodiscard]] crypto::Bytes serialized(const Message& message)
{
    crypto::Bytes bytes(message.ByteSizeLong());
    message.SerializeWithCachedSizesToArray(bytes.data());
    return bytes;
}

template <typename Message>
[[nodiscard]] bool parse(crypto::BytesView bytes, Message& message)
{
    return message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
}

/// Even below `bound`, which is not 0; the bias of 2^-64 steps does not matter for delays.
[[nodiscard]] inline std::uint64_t drawBelow(const RandomSource& random, std::uint64_t bound)
{
    std::array<std::uint8_t, 8> raw{};
    random(raw);
    std::uint64_t value = 0;
    for (const auto byte : raw)
        value = value << 8 | byte;
    return value % bound;
}

} // namespace kudelma::sync
