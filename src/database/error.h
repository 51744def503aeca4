// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kudelma::database {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

enum class ErrorKind {
    WrongKey, ///< The first page does not open: another key, or a first page that was changed.
    Damaged, ///< A page's seal or the structure does not hold, or it is another kind of file.
    NewerFile, ///< Its schema is of a newer version of this program.
    DiskFull,
    Busy, ///< Another process or connection holds it.
    Missing, ///< There is no such file.
    Exists, ///< Was to be made, but is there already.
    ReadOnly, ///< The system does not let us write.
    Io,
    OutOfMemory,
    Interrupted, ///< setStop() asked for it.
    Constraint, ///< A rule of the schema: not unique, refers to nothing.
    Unsafe, ///< A protection could not be switched on; nothing was read or written.
    Misuse, ///< A mistake of the program: bad SQL, a wrong column.
};

struct Error
{
    ErrorKind kind = ErrorKind::Misuse;
    std::string context; ///< For developers: never a key, never a value.
    int code = 0; ///< SQLite's extended result code; 0 when the error is our own.
};

template <typename T>
using Result = tl::expected<T, Error>;

} // namespace kudelma::database
