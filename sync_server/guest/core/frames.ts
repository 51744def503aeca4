// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The frames of src/wire/kudelma.proto that a guest sends or receives; a test holds the tables against that file.
import { Bytes } from './bytes.js';
import { kMaxLogPositions } from './limits.js';
import { DeviceKeys, Envelope, RosterEntry } from './sealed_messages.js';
import { field, repeated, schema } from './protobuf.js';

/** More than fit into the largest frame. */
const kMaxInFrame = 100000;

export const ErrorCode = {
    Malformed: 1,
    TooLarge: 2,
    Version: 3,
    NotSignedIn: 4,
    BadSignature: 5,
    NotOnRoster: 6,
    Role: 7,
    StaleRoster: 8,
    StaleEpoch: 9,
    Sequence: 10,
    Conflict: 11,
    NoSuchInvitation: 12,
    RateLimited: 13,
    Store: 14,
    Limit: 15,
    BadSnapshot: 16,
    StaleGeneration: 17,
    NoSuchAttachment: 18,
} as const;

export interface LogPosition
{
    log: Bytes;
    generation: number;
    next_index: number;
}
export const LogPosition = schema<LogPosition>({
    log: field(1, 'bytes'),
    generation: field(2, 'uint32'),
    next_index: field(3, 'uint64'),
});

export interface Hello
{
    versions: number[];
    device?: DeviceKeys | undefined;
}
/** Unlike other writers we do not pack `versions`; every reader takes both. */
export const Hello = schema<Hello>({ versions: repeated(1, 'uint32', 16), device: field(2, () => DeviceKeys) });

export interface Challenge
{
    version: number;
    nonce: Bytes;
    server_time_ms: number;
}
export const Challenge = schema<Challenge>({
    version: field(1, 'uint32'),
    nonce: field(2, 'bytes'),
    server_time_ms: field(3, 'int64'),
});

export interface SignIn
{
    signature: Bytes;
}
export const SignIn = schema<SignIn>({ signature: field(1, 'bytes') });

export interface SignedIn
{
    server_time_ms: number;
    max_frame_bytes: number;
    max_puts_per_second: number;
}
export const SignedIn = schema<SignedIn>({
    server_time_ms: field(1, 'int64'),
    max_frame_bytes: field(2, 'uint32'),
    max_puts_per_second: field(3, 'uint32'),
});

export interface Subscribe
{
    circle: Bytes;
    roster_from: number;
    positions: LogPosition[];
}
export const Subscribe = schema<Subscribe>({
    circle: field(1, 'bytes'),
    roster_from: field(2, 'uint64'),
    positions: repeated(3, () => LogPosition, kMaxLogPositions),
});

export interface OnlyCircle
{
    circle: Bytes;
}
/** Unsubscribe and Removed. */
export const OnlyCircle = schema<OnlyCircle>({ circle: field(1, 'bytes') });

export interface OnlyEnvelope
{
    envelope?: Envelope | undefined;
}
/** Put and Ephemeral. */
export const OnlyEnvelope = schema<OnlyEnvelope>({ envelope: field(1, () => Envelope) });

export interface Ack
{
    circle: Bytes;
    log: Bytes;
    generation: number;
    author_seq: number;
    index: number;
    chain_hash: Bytes;
}
export const Ack = schema<Ack>({
    circle: field(1, 'bytes'),
    log: field(2, 'bytes'),
    generation: field(3, 'uint32'),
    author_seq: field(4, 'uint64'),
    index: field(5, 'uint64'),
    chain_hash: field(6, 'bytes'),
});

export interface RosterEntries
{
    circle: Bytes;
    from: number;
    entries: RosterEntry[];
}
export const RosterEntries = schema<RosterEntries>({
    circle: field(1, 'bytes'),
    from: field(2, 'uint64'),
    entries: repeated(3, () => RosterEntry, kMaxInFrame),
});

export interface Entries
{
    circle: Bytes;
    log: Bytes;
    generation: number;
    first_index: number;
    envelopes: Envelope[];
    snapshot: boolean;
}
export const Entries = schema<Entries>({
    circle: field(1, 'bytes'),
    log: field(2, 'bytes'),
    generation: field(3, 'uint32'),
    first_index: field(4, 'uint64'),
    envelopes: repeated(5, () => Envelope, kMaxInFrame),
    snapshot: field(6, 'bool'),
});

export interface LogState
{
    log: Bytes;
    generation: number;
    index: number;
    chain_hash: Bytes;
}
export const LogState = schema<LogState>({
    log: field(1, 'bytes'),
    generation: field(2, 'uint32'),
    index: field(3, 'uint64'),
    chain_hash: field(4, 'bytes'),
});

export interface CaughtUp
{
    circle: Bytes;
    logs: LogState[];
    roster_entries: number;
    roster_head: Bytes;
}
export const CaughtUp = schema<CaughtUp>({
    circle: field(1, 'bytes'),
    logs: repeated(2, () => LogState, kMaxInFrame),
    roster_entries: field(3, 'uint64'),
    roster_head: field(4, 'bytes'),
});

export interface Draining
{
    reconnect_within_ms: number;
}
export const Draining = schema<Draining>({ reconnect_within_ms: field(1, 'uint32') });

export type Done = Record<string, never>;
export const Done = schema<Done>({});

export interface AttachmentPut
{
    circle: Bytes;
    attachment: Bytes;
    part: number;
    parts: number;
    ciphertext: Bytes;
}
export const AttachmentPut = schema<AttachmentPut>({
    circle: field(1, 'bytes'),
    attachment: field(2, 'bytes'),
    part: field(3, 'uint32'),
    parts: field(4, 'uint32'),
    ciphertext: field(5, 'bytes'),
});

export interface AttachmentGet
{
    circle: Bytes;
    author: Bytes;
    attachment: Bytes;
    part: number;
}
export const AttachmentGet = schema<AttachmentGet>({
    circle: field(1, 'bytes'),
    author: field(2, 'bytes'),
    attachment: field(3, 'bytes'),
    part: field(4, 'uint32'),
});

export interface AttachmentPart
{
    circle: Bytes;
    author: Bytes;
    attachment: Bytes;
    part: number;
    parts: number;
    ciphertext: Bytes;
}
export const AttachmentPart = schema<AttachmentPart>({
    circle: field(1, 'bytes'),
    author: field(2, 'bytes'),
    attachment: field(3, 'bytes'),
    part: field(4, 'uint32'),
    parts: field(5, 'uint32'),
    ciphertext: field(6, 'bytes'),
});

export interface AttachmentErase
{
    circle: Bytes;
    author: Bytes;
    attachment: Bytes;
}
export const AttachmentErase = schema<AttachmentErase>({
    circle: field(1, 'bytes'),
    author: field(2, 'bytes'),
    attachment: field(3, 'bytes'),
});

export interface InvitationGet
{
    lookup: Bytes;
}
export const InvitationGet = schema<InvitationGet>({ lookup: field(1, 'bytes') });

export interface Invitation
{
    lookup: Bytes;
    sealed_info: Bytes;
    host?: DeviceKeys | undefined;
}
export const Invitation = schema<Invitation>({
    lookup: field(1, 'bytes'),
    sealed_info: field(2, 'bytes'),
    host: field(3, () => DeviceKeys),
});

export interface Knock
{
    lookup: Bytes;
    sealed_knock: Bytes;
}
export const Knock = schema<Knock>({ lookup: field(1, 'bytes'), sealed_knock: field(2, 'bytes') });

export interface KnockAnswer
{
    lookup: Bytes;
    guest_device: Bytes;
    sealed_answer: Bytes;
    signature: Bytes;
    host?: DeviceKeys | undefined;
    waits_on: boolean;
}
export const KnockAnswer = schema<KnockAnswer>({
    lookup: field(1, 'bytes'),
    guest_device: field(2, 'bytes'),
    sealed_answer: field(3, 'bytes'),
    signature: field(4, 'bytes'),
    host: field(5, () => DeviceKeys),
    waits_on: field(6, 'bool'),
});

export interface CodeResolve
{
    digits: string;
}
export const CodeResolve = schema<CodeResolve>({ digits: field(1, 'string') });

export interface ErrorMessage
{
    code: number;
    expected: number;
    retry_after_ms: number;
    text: string;
    circle: Bytes;
    log: Bytes;
    author_seq: number;
}
export const ErrorMessage = schema<ErrorMessage>({
    code: field(1, 'enum'),
    expected: field(2, 'uint64'),
    retry_after_ms: field(3, 'uint32'),
    text: field(4, 'string'),
    circle: field(5, 'bytes'),
    log: field(6, 'bytes'),
    author_seq: field(7, 'uint64'),
});

export interface Frame
{
    request: number;
    hello?: Hello | undefined;
    sign_in?: SignIn | undefined;
    subscribe?: Subscribe | undefined;
    put?: OnlyEnvelope | undefined;
    ephemeral?: OnlyEnvelope | undefined;
    invitation_get?: InvitationGet | undefined;
    knock?: Knock | undefined;
    knock_answer?: KnockAnswer | undefined;
    code_resolve?: CodeResolve | undefined;
    unsubscribe?: OnlyCircle | undefined;
    attachment_put?: AttachmentPut | undefined;
    attachment_get?: AttachmentGet | undefined;
    attachment_erase?: AttachmentErase | undefined;
    challenge?: Challenge | undefined;
    signed_in?: SignedIn | undefined;
    roster_entries?: RosterEntries | undefined;
    entries?: Entries | undefined;
    caught_up?: CaughtUp | undefined;
    ack?: Ack | undefined;
    invitation?: Invitation | undefined;
    error?: ErrorMessage | undefined;
    removed?: OnlyCircle | undefined;
    draining?: Draining | undefined;
    done?: Done | undefined;
    attachment_part?: AttachmentPart | undefined;
}
export const Frame = schema<Frame>({
    request: field(1, 'uint64'),
    hello: field(2, () => Hello),
    sign_in: field(3, () => SignIn),
    subscribe: field(4, () => Subscribe),
    put: field(5, () => OnlyEnvelope),
    ephemeral: field(7, () => OnlyEnvelope),
    invitation_get: field(9, () => InvitationGet),
    knock: field(11, () => Knock),
    knock_answer: field(12, () => KnockAnswer),
    code_resolve: field(14, () => CodeResolve),
    unsubscribe: field(15, () => OnlyCircle),
    attachment_put: field(16, () => AttachmentPut),
    attachment_get: field(17, () => AttachmentGet),
    attachment_erase: field(18, () => AttachmentErase),
    challenge: field(32, () => Challenge),
    signed_in: field(33, () => SignedIn),
    roster_entries: field(34, () => RosterEntries),
    entries: field(35, () => Entries),
    caught_up: field(36, () => CaughtUp),
    ack: field(37, () => Ack),
    invitation: field(39, () => Invitation),
    error: field(42, () => ErrorMessage),
    removed: field(43, () => OnlyCircle),
    draining: field(44, () => Draining),
    done: field(45, () => Done),
    attachment_part: field(46, () => AttachmentPart),
}, ['hello', 'sign_in', 'subscribe', 'put', 'ephemeral', 'invitation_get', 'knock', 'knock_answer', 'code_resolve',
    'unsubscribe', 'attachment_put', 'attachment_get', 'attachment_erase', 'challenge', 'signed_in', 'roster_entries',
    'entries', 'caught_up', 'ack', 'invitation', 'error', 'removed', 'draining', 'done', 'attachment_part']);
