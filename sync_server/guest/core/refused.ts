// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** Why something from outside was not taken. The same words as src/roster/error.h. */
export type Kind =
    | 'Malformed' // Not the shape that the specification gives it.
    | 'Version' // Of another protocol version.
    | 'WrongPlace' // Belongs to another circle, log, generation or index.
    | 'WrongPrevious' // Does not follow what stands before it: a fork, a gap, a replay.
    | 'NotOnRoster' // The author is not on the roster there.
    | 'NotAllowed' // The author's role does not allow it.
    | 'BadSignature'
    | 'BadChange' // A roster change that the rules forbid.
    | 'UnknownRoster' // Names a roster head that is not in this history: ours is old, or histories differ.
    | 'UnknownKey' // Names an epoch or key that the roster does not have.
    | 'HistoriesDiffer' // The author saw another history of this log.
    | 'BadCiphertext'
    | 'ForeignClient' // Writes under another device's name inside a document.
    | 'BadSnapshot' // A snapshot that does not hold what it claims to.
    | 'Limit'; // Larger or more than a named limit.

/** Thrown by everything that judges bytes from outside; nothing was changed. `what` never holds a key or content. */
export class Refused extends Error
{
    constructor(readonly kind: Kind, readonly what: string)
    {
        super(kind);
    }
}

export function refuseUnless(isFine: boolean, kind: Kind, what: string): asserts isFine
{
    if (!isFine)
        throw new Refused(kind, what);
}
