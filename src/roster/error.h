// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace kudelma::roster {

enum class ErrorKind {
    Malformed, ///< Not the shape that the specification gives it.
    Version, ///< Of another protocol version.
    WrongPlace, ///< Belongs to another circle, log, generation or index.
    WrongPrevious, ///< Does not follow what stands before it: a fork, a gap, a replay.
    NotOnRoster, ///< The author is not on the roster there.
    NotAllowed, ///< The author's role does not allow it.
    BadSignature,
    BadChange, ///< A roster change that the rules forbid.
    UnknownRoster, ///< Names a roster head that is not in this history: ours is old, or histories differ.
    UnknownKey, ///< Names an epoch or key that the roster does not have.
    HistoriesDiffer, ///< The author saw another history of this log.
    BadCiphertext,
    Limit, ///< Larger or more than a named limit.
};

struct Error
{
    ErrorKind kind;
    std::string context; ///< For developers; never holds a key or content.
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, std::string context)
{
    return tl::make_unexpected(Error{kind, std::move(context)});
}

} // namespace kudelma::roster
