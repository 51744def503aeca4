// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, fromHex, toHex } from './bytes.js';
import { PublicKeys, deviceIdOf, hash, verify } from './crypto.js';
import {
    kMaxDevices, kMaxRosterChanges, kMaxRosterEntries, kMaxRosterEntryBytes, kProtocolVersion,
} from './limits.js';
import {
    AddDevice, DeviceKeys, EpochKeys, Role, RosterBody, RosterChange, RosterEntry, WrappedKey,
} from './messages.js';
import { decode } from './protobuf.js';
import { Refused, refuseUnless } from './refused.js';

const kSealedKeyBytes = 32 + 48;
const kMaxInvitationBytes = 16;
const kMaxSpansOfDevice = 1000;

export interface DeviceOnRoster
{
    readonly keys: PublicKeys;
    readonly role: Role;
    /** Index of the entry that added it. */
    readonly since: number;
    /** Lookup of the invitation that it came by; may be empty. */
    readonly invitation: Hex;
}

interface RoleSpan
{
    readonly from: number;
    /** Null: removed from here on. */
    readonly role: Role | null;
}

/** Undefined unless both have their length. */
export function keysFrom(keys: DeviceKeys | undefined): PublicKeys | undefined
{
    if (!keys || keys.signing.length !== 32 || keys.sealing.length !== 32)
        return undefined;
    return { signing: toHex(keys.signing), sealing: toHex(keys.sealing) };
}

export function keysToWire(keys: PublicKeys): DeviceKeys
{
    return { signing: fromHex(keys.signing), sealing: fromHex(keys.sealing) };
}

export function roleFrom(role: number): Role | undefined
{
    return Object.values(Role).find(one => one === role);
}

/**
 * Whoever serves a page could serve another one, so a page holds nothing but what a guest may have: circles that it is
 * host or member of are for the app.
 */
export function isForAPage(role: Role | undefined): boolean
{
    return role === Role.Guest || role === Role.Reader;
}

export function hexOf(bytes: Bytes, size: number, what: string): Hex
{
    refuseUnless(bytes.length === size, 'Malformed', what);
    return toHex(bytes);
}

export function entryHash(entry: RosterEntry): Hex
{
    return toHex(hash('kudelma/v1/roster-entry', entry.body, entry.signature));
}

/** Reads the body without checking more than its form. */
function parseBody(entry: RosterEntry): RosterBody
{
    refuseUnless(entry.body.length <= kMaxRosterEntryBytes, 'Limit', 'roster entry too large');
    const body = decode(RosterBody, entry.body);
    refuseUnless(body.version === kProtocolVersion, 'Version', 'roster body');
    refuseUnless(body.author.length === 16 && entry.signature.length === 64, 'Malformed', 'author or signature');
    const isFounding = body.index === 0;
    refuseUnless(body.circle.length === (isFounding ? 0 : 16) && body.previous.length === (isFounding ? 0 : 32),
        'Malformed', 'roster circle or previous');
    refuseUnless(body.changes.length > 0 && body.changes.length <= kMaxRosterChanges, 'Malformed', 'number of changes');
    return body;
}

function readWraps(wraps: WrappedKey[]): Map<Hex, Bytes>
{
    const read = new Map<Hex, Bytes>();
    for (const wrap of wraps) {
        const device = hexOf(wrap.device, 16, 'wrapped key');
        refuseUnless(wrap.box.length === kSealedKeyBytes, 'Malformed', 'wrapped key');
        refuseUnless(!read.has(device), 'BadChange', 'two wraps for one device');
        read.set(device, wrap.box.slice());
    }
    return read;
}

/** What one entry makes of the roster; it counts only when all of the entry was fine. */
class Draft
{
    readonly devices: Map<Hex, DeviceOnRoster>;
    wraps: Map<Hex, Bytes>;
    readonly spans: [Hex, RoleSpan][] = [];
    readonly known: [Hex, PublicKeys][] = [];
    newKeyId: Hex | null = null;
    generation: number;
    private readonly added = new Set<Hex>();
    private hasRemoved = false;
    private newEpoch: EpochKeys | undefined;
    private shared: EpochKeys | undefined;

    constructor(private readonly state: RosterState, private readonly index: number, private readonly author: Hex)
    {
        this.devices = new Map(state.devices);
        this.wraps = new Map(state.wraps);
        this.generation = state.generation;
    }

    change(changes: RosterChange[]): void
    {
        changes.forEach((one, at) => this.changeOne(one, at));
        // The changes happen together, so keys are checked against the roster as it is after all of them.
        refuseUnless(!(this.newEpoch && this.shared), 'BadChange', 'a new epoch needs no share');
        const hosts = [...this.devices.values()].filter(device => device.role === Role.Host);
        refuseUnless(hosts.length > 0, 'BadChange', 'no host would be left');
        refuseUnless(this.devices.size <= kMaxDevices, 'Limit', 'devices on a roster');
        if (this.newEpoch)
            return this.beginEpoch(this.newEpoch);
        refuseUnless(!this.hasRemoved, 'BadChange', 'a removal needs a new epoch');
        if (this.shared)
            this.shareKey(this.shared);
        refuseUnless([...this.added].every(id => this.wraps.has(id)), 'BadChange', 'a device without a key');
    }

    takeIn(keys: PublicKeys, role: Role, invitation: Hex): void
    {
        const id = deviceIdOf(keys);
        this.devices.set(id, { keys, role, since: this.index, invitation });
        this.spans.push([id, { from: this.index, role }]);
        this.known.push([id, keys]);
    }

    private changeOne(one: RosterChange, at: number): void
    {
        if (one.genesis) {
            refuseUnless(this.index === 0 && at === 0, 'BadChange', 'a second genesis');
        } else if (one.add_device) {
            this.addDevice(one.add_device);
        } else if (one.remove_device) {
            this.removeDevice(hexOf(one.remove_device.device, 16, 'removed device'));
        } else if (one.change_role) {
            this.changeRole(hexOf(one.change_role.device, 16, 'device of a role'), one.change_role.role);
        } else if (one.new_epoch) {
            refuseUnless(!this.newEpoch, 'BadChange', 'two epochs in one entry');
            this.newEpoch = one.new_epoch;
        } else if (one.share_key) {
            refuseUnless(!this.shared, 'BadChange', 'two shares in one entry');
            this.shared = one.share_key;
        } else if (one.new_generation) {
            refuseUnless(this.generation === this.state.generation
                && one.new_generation.generation === this.generation + 1, 'BadChange', 'generation is not the next');
            ++this.generation;
        } else {
            throw new Refused('Malformed', 'unknown roster change');
        }
    }

    private addDevice(change: AddDevice): void
    {
        const keys = keysFrom(change.device);
        const role = roleFrom(change.role);
        refuseUnless(!!keys && !!role && change.invitation.length <= kMaxInvitationBytes, 'Malformed', 'added device');
        const id = deviceIdOf(keys);
        refuseUnless(!this.devices.has(id), 'BadChange', 'the device is on the roster already');
        this.refuseTooManySpans(id);
        this.takeIn(keys, role, toHex(change.invitation));
        this.added.add(id);
    }

    private removeDevice(id: Hex): void
    {
        // Whoever removes makes the new key, so a device that removed itself would go on reading.
        refuseUnless(id !== this.author, 'BadChange', 'a host cannot remove itself');
        refuseUnless(this.devices.delete(id), 'BadChange', 'the device is not on the roster');
        this.wraps.delete(id);
        this.spans.push([id, { from: this.index, role: null }]);
        this.added.delete(id);
        this.hasRemoved = true;
    }

    private changeRole(id: Hex, wireRole: number): void
    {
        const role = roleFrom(wireRole);
        refuseUnless(!!role, 'Malformed', 'role');
        const device = this.devices.get(id);
        refuseUnless(!!device, 'BadChange', 'the device is not on the roster');
        this.refuseTooManySpans(id);
        this.devices.set(id, { ...device, role });
        this.spans.push([id, { from: this.index, role }]);
    }

    private refuseTooManySpans(id: Hex): void
    {
        const before = this.state.spansOf(id).length + this.spans.filter(([one]) => one === id).length;
        refuseUnless(before < kMaxSpansOfDevice, 'Limit', 'changes to one device');
    }

    private beginEpoch(change: EpochKeys): void
    {
        const keyId = hexOf(change.key_id, 16, 'key id');
        refuseUnless(change.epoch === this.state.epoch + 1, 'BadChange', 'epoch is not the next');
        refuseUnless(!this.state.knowsKey(keyId), 'BadChange', 'the key was used before');
        const wraps = readWraps(change.wraps);
        refuseUnless(wraps.size === this.devices.size && [...wraps.keys()].every(id => this.devices.has(id)),
            'BadChange', 'wraps are not for exactly the devices that remain');
        this.newKeyId = keyId;
        this.wraps = wraps;
    }

    private shareKey(change: EpochKeys): void
    {
        const state = this.state;
        refuseUnless(state.epoch > 0 && change.epoch === state.epoch
            && toHex(change.key_id) === state.keyIdOf(state.epoch),
        'BadChange', 'not the present key');
        for (const [device, box] of readWraps(change.wraps)) {
            refuseUnless(this.devices.has(device), 'BadChange', 'a key for a device that is not on the roster');
            this.wraps.set(device, box);
        }
    }
}

/**
 * What follows from a circle's roster log after each entry: who is in, in which role, under which epoch. The same rules
 * as src/roster/roster_state.h. It trusts nobody: an entry is taken whole or not at all, and only with its author's
 * signature.
 */
export class RosterState
{
    circle: Hex = '';
    epoch = 0;
    generation = 1;
    devices: ReadonlyMap<Hex, DeviceOnRoster> = new Map();
    wraps: ReadonlyMap<Hex, Bytes> = new Map();
    private readonly heads: Hex[] = [];
    private readonly indices = new Map<Hex, number>();
    private readonly keyIds: Hex[] = []; // Of epoch i + 1.
    private readonly epochSince: number[] = []; // Entry that began epoch i + 1.
    private readonly history = new Map<Hex, RoleSpan[]>();
    private readonly everKnown = new Map<Hex, PublicKeys>();

    private constructor() {}

    /** Entry 0, whose hash makes the circle's id. Throws Refused. */
    static found(entry: RosterEntry): RosterState
    {
        const body = parseBody(entry);
        refuseUnless(body.index === 0, 'WrongPlace', 'not entry 0');
        const genesis = body.changes[0]?.genesis;
        const founder = keysFrom(genesis?.founder);
        refuseUnless(!!genesis && !!founder && genesis.nonce.length === 32, 'Malformed', 'genesis');
        const author = deviceIdOf(founder);
        refuseUnless(author === toHex(body.author), 'BadChange', 'the founder is not the author');
        refuseUnless(verify(founder.signing, entry.signature, 'kudelma/v1/roster', entry.body), 'BadSignature', 'entry 0');
        const state = new RosterState();
        const draft = new Draft(state, 0, author);
        draft.takeIn(founder, Role.Host, '');
        draft.change(body.changes);
        refuseUnless(draft.newKeyId !== null, 'BadChange', 'entry 0 begins no epoch');
        state.circle = entryHash(entry).substr(0, 32);
        state.commit(draft, entryHash(entry));
        return state;
    }

    /** The next entry. Throws Refused, and nothing has changed then. */
    apply(entry: RosterEntry): void
    {
        const body = parseBody(entry);
        refuseUnless(body.index !== 0 && toHex(body.circle) === this.circle, 'WrongPlace', 'another circle');
        refuseUnless(body.index === this.nextIndex && toHex(body.previous) === this.head,
            'WrongPrevious', 'not the next roster entry');
        refuseUnless(this.nextIndex < kMaxRosterEntries, 'Limit', 'roster log');
        const author = toHex(body.author);
        const device = this.devices.get(author);
        refuseUnless(!!device, 'NotOnRoster', 'roster author');
        refuseUnless(device.role === Role.Host, 'NotAllowed', 'roster author is no host');
        refuseUnless(verify(device.keys.signing, entry.signature, 'kudelma/v1/roster', entry.body),
            'BadSignature', 'roster entry');
        const draft = new Draft(this, body.index, author);
        draft.change(body.changes);
        this.commit(draft, entryHash(entry));
    }

    /** Of the entry to come. */
    get nextIndex(): number { return this.heads.length; }
    get head(): Hex { return this.heads[this.heads.length - 1] ?? ''; }
    get keyId(): Hex { return this.keyIds[this.epoch - 1] ?? ''; }

    keyIdOf(epoch: number): Hex | undefined { return this.keyIds[epoch - 1]; }
    knowsKey(keyId: Hex): boolean { return this.keyIds.includes(keyId); }
    /** Undefined: not in this history. */
    indexOfHead(head: Hex): number | undefined { return this.indices.get(head); }
    headAt(index: number): Hex | undefined { return this.heads[index]; }
    spansOf(id: Hex): readonly RoleSpan[] { return this.history.get(id) ?? []; }
    /** Also of devices that were removed. */
    keysOf(id: Hex): PublicKeys | undefined { return this.everKnown.get(id); }

    /** Undefined: not on the roster then. */
    roleAt(id: Hex, index: number): Role | undefined
    {
        let role: Role | null = null;
        for (const span of this.spansOf(id)) {
            if (span.from > index)
                break;
            role = span.role;
        }
        return role ?? undefined;
    }

    epochAt(index: number): number
    {
        let epoch = this.epochSince.length;
        while (epoch > 0 && (this.epochSince[epoch - 1] ?? 0) > index)
            --epoch;
        return epoch;
    }

    /** By an entry that was shown. */
    wasRemoved(id: Hex): boolean
    {
        const spans = this.spansOf(id);
        return spans.length > 0 && spans[spans.length - 1]?.role === null;
    }

    private commit(draft: Draft, head: Hex): void
    {
        const index = this.nextIndex;
        this.devices = draft.devices;
        this.wraps = draft.wraps;
        this.generation = draft.generation;
        for (const [id, span] of draft.spans)
            this.history.set(id, [...this.spansOf(id), span]);
        for (const [id, keys] of draft.known)
            this.everKnown.set(id, keys);
        if (draft.newKeyId !== null) {
            this.keyIds.push(draft.newKeyId);
            this.epochSince.push(index);
            this.epoch = this.keyIds.length;
        }
        this.indices.set(head, index);
        this.heads.push(head);
    }
}
