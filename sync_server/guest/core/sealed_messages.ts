// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What is signed or sealed, of src/wire/kudelma.proto; a test holds the tables against that file.
import { Bytes } from './bytes.js';
import { kMaxAnsweredCircles, kMaxDevices, kMaxOwners, kMaxRosterChanges } from './limits.js';
import { field, repeated, schema } from './protobuf.js';

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
    asks_for_new: boolean;
}
export const KnockContent = schema<KnockContent>({
    guest: field(1, () => DeviceKeys),
    shown_name: field(2, 'string'),
    mac: field(3, 'bytes'),
    second_device: field(4, 'bool'),
    asks_for_new: field(5, 'bool'),
});

export const KnockVerdict = { Admitted: 1, Hold: 2, NotNow: 3, Removed: 4, Moved: 5, Renewed: 6 } as const;

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
    link: string;
}
export const KnockAnswerContent = schema<KnockAnswerContent>({
    verdict: field(1, 'enum'),
    message: field(2, 'string'),
    wait_minutes: field(3, 'uint32'),
    circles: repeated(4, () => AdmittedCircle, kMaxAnsweredCircles),
    app_data: field(5, 'bytes'),
    link: field(6, 'string'),
});
