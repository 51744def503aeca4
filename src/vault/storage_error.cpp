// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/storage_error.h"

namespace kudelma::vault {

namespace {

ErrorKind kindOf(database::ErrorKind kind)
{
    using From = database::ErrorKind;
    switch (kind) {
    case From::WrongKey:
    case From::Damaged:
        return ErrorKind::Damaged;
    case From::NewerFile:
        return ErrorKind::NewerFile;
    case From::DiskFull:
        return ErrorKind::DiskFull;
    case From::Busy:
        return ErrorKind::InUse;
    case From::Missing:
        return ErrorKind::Missing;
    case From::Exists:
        return ErrorKind::Exists;
    case From::OutOfMemory:
        return ErrorKind::OutOfMemory;
    case From::ReadOnly:
    case From::Io:
    case From::Unsafe:
        return ErrorKind::Io;
    case From::Interrupted:
    case From::Constraint:
    case From::Misuse:
        break;
    }
    return ErrorKind::Misuse;
}

} // namespace

Error storageError(const database::Error& error)
{
    return {kindOf(error.kind), error.context, {}};
}

} // namespace kudelma::vault
