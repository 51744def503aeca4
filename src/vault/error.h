// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <string>

namespace kudelma::vault {

/// Whenever one of these is returned, what was stored before is as it was.
enum class ErrorKind {
    WrongPassphrase, ///< Or the recovery code is not this vault's; nobody can tell which.
    MalformedCode, ///< What was typed cannot be a recovery code or a team's key: letters are missing or mistyped.
    DeviceSecretGone, ///< The passphrase alone does not open it, and this device's part of the key is gone.
    TooEarly, ///< Wrong too often: `retryAfter` tells how long to wait. Nothing was tried.
    TooShort, ///< A new passphrase below kMinPassphraseBytes.
    Damaged, ///< A file is not as it was written.
    NewerFile, ///< Written by a newer version of this program.
    Older, ///< The file was replaced by an older copy of itself.
    DiskFull,
    Missing, ///< No such profile, case or file.
    Exists, ///< There is one already.
    InUse, ///< Another process has it open.
    OutOfMemory,
    Io, ///< The disk or the system refused.
    Misuse, ///< A mistake of the program, such as an update for a log that was never put.
};

struct Error
{
    ErrorKind kind = ErrorKind::Io;
    std::string context; ///< For developers; never holds content, a name, a key or a passphrase.
    std::chrono::milliseconds retryAfter{0};
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, std::string context)
{
    return tl::make_unexpected(Error{kind, std::move(context), {}});
}

} // namespace kudelma::vault
