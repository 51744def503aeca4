// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"
#include "wire/kudelma.pb.h"

namespace kudelma::roster {

using crypto::Bytes;
using crypto::BytesView;
using crypto::CircleId;
using crypto::DeviceId;
using crypto::DevicePublicKeys;
using crypto::Hash;
using crypto::KeyId;
using crypto::LogId;

/// Protobuf keeps bytes in std::string; everything else here in spans and fixed-size types.
[[nodiscard]] inline BytesView viewOf(const std::string& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

[[nodiscard]] inline std::string textOf(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Empty unless `bytes` has exactly the type's length.
template <typename FixedType>
[[nodiscard]] std::optional<FixedType> fixedFrom(const std::string& bytes)
{
    return FixedType::fromBytes(viewOf(bytes));
}

[[nodiscard]] std::optional<DevicePublicKeys> keysFrom(const wire::DeviceKeys&);
[[nodiscard]] wire::DeviceKeys keysToWire(const DevicePublicKeys&);

} // namespace kudelma::roster
