// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"

#include <tl/expected.hpp>

#include <QString>

namespace kudelma::casework {

/// Why a verb was refused. Nothing has changed whenever one of these is returned.
enum class ErrorKind {
    NoSuchRecord, ///< Nothing with this id is in the union that this person sees.
    NoSuchCircle, ///< This person is not in that circle, or its documents are not open.
    NotWritable, ///< The record, or the circle, is not this person's to change.
    UnknownField, ///< The kind of record has no such field.
    WrongType, ///< The value is of another type than the field.
    Missing, ///< A required field is empty.
    TooLong, ///< A text, a list or a number is beyond its named limit.
    OutOfRange, ///< A number or a text position is outside of what is allowed.
    UnknownChoice, ///< The word is none of the field's choices.
    NoSuchTarget, ///< A reference leads to nothing, or to a record of a kind that does not fit.
    PointsOutOfCircle, ///< Rule: an item may point only where every member of its own circle can follow.
    StillPointedAt, ///< Others point at it, and need it.
    TooMany, ///< The document holds as many records of this kind as it may.
    Malformed, ///< Outside data that does not have the promised form.
    NothingToUndo,
    SaidNever, ///< Somebody reads there whom the one who said it does not want to read it.
    AskFirst, ///< Somebody reads there before whom the one who said it wants to be asked.
    WouldName, ///< Others than workers read there, and it was said without a name.
    TheirWords, ///< What somebody said is not rewritten.
};

struct Error
{
    ErrorKind kind;
    QString context; ///< For developers: field names, ids, JSON paths. Holds no content of a record.
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString context = {})
{
    return tl::unexpected(Error{kind, std::move(context)});
}

} // namespace kudelma::casework
