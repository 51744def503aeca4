// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/connection.h"

#include <sqlite3.h>

#include <cerrno>

namespace kudelma::database {

namespace {

ErrorKind kindOf(int code, int systemError)
{
    // What a full disk does to syncs and to the shared memory file is reported as an input/output error.
    if ((code & 0xff) == SQLITE_IOERR && (systemError == ENOSPC || systemError == EDQUOT))
        return ErrorKind::DiskFull;
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return ErrorKind::WrongKey;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
        return ErrorKind::Io;
    case SQLITE_NOMEM:
        return ErrorKind::OutOfMemory;
    case SQLITE_INTERRUPT:
        return ErrorKind::Interrupted;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Constraint;
    default:
        return ErrorKind::Misuse;
    }
}

} // namespace

Connection::~Connection()
{
    forgetStatements();
    sqlite3_close_v2(handle);
}

void Connection::forgetStatements()
{
    for (auto& [sql, statements] : idle) {
        for (auto* statement : statements)
            sqlite3_finalize(statement);
    }
    idle.clear();
    idleCount = 0;
}

Error Connection::error(int code, std::string_view doing) const
{
    std::string context(doing);
    context += ": ";
    context += sqlite3_errstr(code);
    // The message names tables and columns, which are ours; values are always bound, so none can be in it.
    if (handle && (code & 0xff) != SQLITE_NOTADB) {
        context += " (";
        context += sqlite3_errmsg(handle);
        context += ')';
    }
    return {kindOf(code, handle ? sqlite3_system_errno(handle) : 0), std::move(context), code};
}

} // namespace kudelma::database
