// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The messages of src/wire/kudelma.proto that a guest sends or receives; a test holds the tables against that file.
import { Bytes } from './bytes.js';
import { kMaxAnsweredCircles, kMaxDevices, kMaxLogPositions, kMaxOwners, kMaxRosterChanges } from './limits.js';
import { field, repeated, schema } from './protobuf.js';

/** More than fit into the largest frame. */
const kMaxInFrame = 100000;

export const EnvelopeKind = { Update: 1, Snapshot: 2, Presence: 3 } as const;
export type EnvelopeKind = typeof EnvelopeKind[keyof typeof EnvelopeKind];

export interface EnvelopeHeaderMessage
{
    version: number;
    kind: number;
    circle: Bytes;
    log: Bytes;
    generation: number;
    author: Bytes;
    author_seq: number;
    prev_author_hash: Bytes;
    epoch: number;
    key_id: Bytes;
    roster_head: Bytes;
    seen_index: number;
    seen_hash: Bytes;
    nonce: Bytes;
}
export const EnvelopeHeaderMessage = schema<EnvelopeHeaderMessage>({
    version: field(1, 'uint32'),
    kind: field(2, 'enum'),
    circle: field(3, 'bytes'),
    log: field(4, 'bytes'),
    generation: field(5, 'uint32'),
    author: field(6, 'bytes'),
    author_seq: field(7, 'uint64'),
    prev_author_hash: field(8, 'bytes'),
    epoch: field(9, 'uint32'),
    key_id: field(10, 'bytes'),
    roster_head: field(11, 'bytes'),
    seen_index: field(12, 'uint64'),
    seen_hash: field(13, 'bytes'),
    nonce: field(14, 'bytes'),
});

export interface Envelope
{
    header: Bytes;
    ciphertext: Bytes;
    signature: Bytes;
    ciphertext_hash: Bytes;
}
export const Envelope = schema<Envelope>({
    header: field(1, 'bytes'),
    ciphertext: field(2, 'bytes'),
    signature: field(3, 'bytes'),
    ciphertext_hash: field(4, 'bytes'),
});

export const Role = { Host: 1, Member: 2, Guest: 3, Reader: 4 } as const;
export type Role = typeof Role[keyof typeof Role];

export interface DeviceKeys
{
    signing: Bytes;
    sealing: Bytes;
}
export const DeviceKeys = schema<DeviceKeys>({ signing: field(1, 'bytes'), sealing: field(2, 'bytes') });

export interface WrappedKey
{
    device: Bytes;
    box: Bytes;
}
export const WrappedKey = schema<WrappedKey>({ device: field(1, 'bytes'), box: field(2, 'bytes') });

export interface Genesis
{
    nonce: Bytes;
    founder?: DeviceKeys | undefined;
}
export const Genesis = schema<Genesis>({ nonce: field(1, 'bytes'), founder: field(2, () => DeviceKeys) });

export interface AddDevice
{
    device?: DeviceKeys | undefined;
    role: number;
    invitation: Bytes;
}
export const AddDevice = schema<AddDevice>({
    device: field(1, () => DeviceKeys),
    role: field(2, 'enum'),
    invitation: field(3, 'bytes'),
});

export interface RemoveDevice
{
    device: Bytes;
}
export const RemoveDevice = schema<RemoveDevice>({ device: field(1, 'bytes') });

export interface ChangeRole
{
    device: Bytes;
    role: number;
}
export const ChangeRole = schema<ChangeRole>({ device: field(1, 'bytes'), role: field(2, 'enum') });

export interface EpochKeys
{
    epoch: number;
    key_id: Bytes;
    wraps: WrappedKey[];
}
/** NewEpoch and ShareKey. */
export const EpochKeys = schema<EpochKeys>({
    epoch: field(1, 'uint32'),
    key_id: field(2, 'bytes'),
    wraps: repeated(3, () => WrappedKey, kMaxDevices + kMaxRosterChanges),
});

export interface NewGeneration
{
    generation: number;
}
export const NewGeneration = schema<NewGeneration>({ generation: field(1, 'uint32') });

export interface RosterChange
{
    genesis?: Genesis | undefined;
    add_device?: AddDevice | undefined;
    remove_device?: RemoveDevice | undefined;
    new_epoch?: EpochKeys | undefined;
    share_key?: EpochKeys | undefined;
    new_generation?: NewGeneration | undefined;
    change_role?: ChangeRole | undefined;
}
export const RosterChange = schema<RosterChange>({
    genesis: field(1, () => Genesis),
    add_device: field(2, () => AddDevice),
    remove_device: field(3, () => RemoveDevice),
    new_epoch: field(4, () => EpochKeys),
    share_key: field(5, () => EpochKeys),
    new_generation: field(6, () => NewGeneration),
    change_role: field(7, () => ChangeRole),
}, ['genesis', 'add_device', 'remove_device', 'new_epoch', 'share_key', 'new_generation', 'change_role']);

export interface RosterBody
{
    version: number;
    circle: Bytes;
    index: number;
    previous: Bytes;
    author: Bytes;
    changes: RosterChange[];
}
export const RosterBody = schema<RosterBody>({
    version: field(1, 'uint32'),
    circle: field(2, 'bytes'),
    index: field(3, 'uint64'),
    previous: field(4, 'bytes'),
    author: field(5, 'bytes'),
    changes: repeated(6, () => RosterChange, kMaxRosterChanges),
});

export interface RosterEntry
{
    body: Bytes;
    signature: Bytes;
}
export const RosterEntry = schema<RosterEntry>({ body: field(1, 'bytes'), signature: field(2, 'bytes') });

export interface UpdatePayload
{
    client_id: number;
    client_salt: Bytes;
    update: Bytes;
}
export const UpdatePayload = schema<UpdatePayload>({
    client_id: field(1, 'uint64'),
    client_salt: field(2, 'bytes'),
    update: field(3, 'bytes'),
});

export interface ClientOwner
{
    client_id: number;
    device: Bytes;
}
export const ClientOwner = schema<ClientOwner>({ client_id: field(1, 'uint64'), device: field(2, 'bytes') });

export interface AuthorHeadMessage
{
    device: Bytes;
    author_seq: number;
    envelope_hash: Bytes;
}
export const AuthorHeadMessage = schema<AuthorHeadMessage>({
    device: field(1, 'bytes'),
    author_seq: field(2, 'uint64'),
    envelope_hash: field(3, 'bytes'),
});

export interface SnapshotPayload
{
    state: Bytes;
    covers_index: number;
    covers_hash: Bytes;
    state_hash: Bytes;
    owners: ClientOwner[];
    authors: AuthorHeadMessage[];
}
export const SnapshotPayload = schema<SnapshotPayload>({
    state: field(1, 'bytes'),
    covers_index: field(2, 'uint64'),
    covers_hash: field(3, 'bytes'),
    state_hash: field(4, 'bytes'),
    owners: repeated(5, () => ClientOwner, kMaxOwners),
    authors: repeated(6, () => AuthorHeadMessage, kMaxOwners),
});

export interface PresencePayload
{
    session: Bytes;
    counter: number;
    sent_at_ms: number;
    state: Bytes;
}
export const PresencePayload = schema<PresencePayload>({
    session: field(1, 'bytes'),
    counter: field(2, 'uint64'),
    sent_at_ms: field(3, 'int64'),
    state: field(4, 'bytes'),
});

export interface InvitationInfo
{
    guest_name: string;
    host_name: string;
    phone: string;
    language: string;
    child_mode: boolean;
    valid_from_ms: number;
    valid_to_ms: number;
    host?: DeviceKeys | undefined;
}
export const InvitationInfo = schema<InvitationInfo>({
    guest_name: field(1, 'string'),
    host_name: field(2, 'string'),
    phone: field(3, 'string'),
    language: field(4, 'string'),
    child_mode: field(5, 'bool'),
    valid_from_ms: field(6, 'int64'),
    valid_to_ms: field(7, 'int64'),
    host: field(8, () => DeviceKeys),
});

export interface KnockContent
{
    guest?: DeviceKeys | undefined;
    shown_name: string;
    mac: Bytes;
    second_device: boolean;
}
export const KnockContent = schema<KnockContent>({
    guest: field(1, () => DeviceKeys),
    shown_name: field(2, 'string'),
    mac: field(3, 'bytes'),
    second_device: field(4, 'bool'),
});

export const KnockVerdict = { Admitted: 1, Hold: 2, NotNow: 3, Removed: 4 } as const;

export interface AdmittedCircle
{
    circle: Bytes;
    roster_head: Bytes;
    roster_index: number;
    role: number;
    generation: number;
}
export const AdmittedCircle = schema<AdmittedCircle>({
    circle: field(1, 'bytes'),
    roster_head: field(2, 'bytes'),
    roster_index: field(3, 'uint64'),
    role: field(4, 'enum'),
    generation: field(5, 'uint32'),
});

export interface KnockAnswerContent
{
    verdict: number;
    message: string;
    wait_minutes: number;
    circles: AdmittedCircle[];
    app_data: Bytes;
}
export const KnockAnswerContent = schema<KnockAnswerContent>({
    verdict: field(1, 'enum'),
    message: field(2, 'string'),
    wait_minutes: field(3, 'uint32'),
    circles: repeated(4, () => AdmittedCircle, kMaxAnsweredCircles),
    app_data: field(5, 'bytes'),
});

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
