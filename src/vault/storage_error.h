// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/error.h"
#include "vault/error.h"

#include <chrono>

namespace kudelma::vault {

/// How long a store waits for another program at its file.
inline constexpr std::chrono::milliseconds kBusyTimeout{200};

/// What a failure of a file means to the vault. Its database keys are right, because they were unwrapped: a file that
/// does not open under one was damaged.
[[nodiscard]] Error storageError(const database::Error& error);

[[nodiscard]] inline tl::unexpected<Error> storageFailure(const database::Error& error)
{
    return tl::make_unexpected(storageError(error));
}

template <typename T>
[[nodiscard]] Result<T> stored(database::Result<T> result)
{
    return std::move(result).map_error(storageError);
}

} // namespace kudelma::vault
