// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import * as Y from 'yjs';
import { Bytes, Hex, toHex } from './bytes.js';
import { Random } from './crypto.js';
import {
    AuthorHead, EnvelopeHeader, LogHead, advance, beginAt, boundClientId, chainAt, emptyLog, envelopeHash, open,
    parseHeader, passOver,
} from './envelope.js';
import { kMaxOwners, kMaxPendingBytes, kMaxUpdateDepth, kMaxUpdateStructs } from './limits.js';
import { Envelope, EnvelopeKind, SnapshotPayload, UpdatePayload } from './messages.js';
import { decode, encode } from './protobuf.js';
import { Kind, Refused, refuseUnless } from './refused.js';
import { RosterState, hexOf } from './roster_state.js';
import { stateHash } from './state_hash.js';

const kSaltBytes = 16;
/** In front of every change that comes from the server; whoever observes a document can tell it from its own. */
export const remoteOrigin = 'sync';

/** By epoch; only those that this device was given. */
export type KeyRing = Map<number, Bytes>;

export type AlarmKind = 'Rollback' | 'HistoriesDiffer' | 'ClonedDevice';

/** What came of one envelope. */
export interface Taken
{
    /**
     * Applied: it changed the document, or would have if it were not known already. Passed: nothing for the document (a
     * snapshot's stub, an epoch before this device's time). SetAside: `reason` says why; the log goes on after it.
     * RosterUnknown: nothing was changed, the author knows a newer roster than we do. Again: known already.
     */
    readonly outcome: 'Applied' | 'Passed' | 'SetAside' | 'RosterUnknown' | 'Again';
    readonly reason?: Kind;
    readonly alarm?: AlarmKind;
    readonly author: Hex;
    readonly envelope: Hex;
    /** A snapshot that can be read stands here, and something is lacking. */
    readonly wantsSnapshot?: boolean;
    /** The document could not be trusted any more and was begun anew: the log is to be read again from its snapshot. */
    readonly beganAnew?: boolean;
}

function depthOf(value: unknown): number
{
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return 0;
    return 1 + Object.values(value).reduce<number>((most, one) => Math.max(most, depthOf(one)), 0);
}

/** The structs of an update, read before anything of it is woven in. Throws Refused. */
function structsOf(update: Bytes): (Y.Item | Y.GC | Y.Skip)[]
{
    let structs: (Y.Item | Y.GC | Y.Skip)[];
    let isTooDeep = false;
    try {
        structs = Y.decodeUpdate(update).structs as (Y.Item | Y.GC | Y.Skip)[];
        isTooDeep = structs.some(struct => struct instanceof Y.Item && struct.content instanceof Y.ContentAny
            && struct.content.arr.some(value => depthOf(value) > kMaxUpdateDepth));
    } catch {
        throw new Refused('Malformed', 'update');
    }
    refuseUnless(structs.length <= kMaxUpdateStructs && !isTooDeep, 'Limit', 'update');
    return structs.filter(struct => !(struct instanceof Y.Skip));
}

/** Structs or deletions wait for what is missing. */
export function hasPending(document: Y.Doc): boolean
{
    return document.store.pendingStructs !== null || document.store.pendingDs !== null;
}

/**
 * One log of one generation and the document that it makes: checks every envelope, and applies it. No socket, no clock.
 * The reference is src/sync/log_replica.h.
 */
export class LogReplica
{
    document: Y.Doc;
    readonly head: LogHead;
    /** What the newest snapshot covers. */
    private snapshotIndex = 0;
    private snapshotEpoch = 0;
    /** Up to here entries stood that this device has no key for: a snapshot that covers them must fill them. 0: none. */
    private lacksUntil = 0;
    private owners = new Map<number, Hex>();
    /** Snapshots that broke the document. */
    private readonly denied = new Set<Hex>();
    /** By author: from this index on nothing of theirs is woven in, because what stands there broke the document. */
    private readonly deniedFrom = new Map<Hex, number>();
    private salt: Bytes;
    /** The log was read from its beginning more than once, so what this device wrote comes again. */
    hasBegunAnew = false;

    constructor(circle: Hex, readonly id: Hex, generation: number, private readonly device: Hex,
        private readonly random: Random)
    {
        this.head = emptyLog(circle, id, generation);
        this.salt = random(kSaltBytes);
        this.document = this.newDocument();
    }

    /** The plaintext of an envelope for a local change. */
    payloadOf(update: Bytes): Bytes
    {
        return encode(UpdatePayload, { client_id: this.document.clientID, client_salt: this.salt, update });
    }

    /** One payload for two of one client id; null when they are of different ones. */
    static merged(first: Bytes, second: Bytes): Bytes | null
    {
        const one = decode(UpdatePayload, first);
        const other = decode(UpdatePayload, second);
        if (one.client_id !== other.client_id)
            return null;
        return encode(UpdatePayload, { ...one, update: Y.mergeUpdates([one.update, other.update]) });
    }

    /** The document's own part of a payload. */
    static updateIn(payload: Bytes): Bytes
    {
        return decode(UpdatePayload, payload).update;
    }

    /** The envelope that the server says stands at `index`, which is head.index + 1 or below. */
    take(index: number, envelope: Envelope, roster: RosterState, keys: KeyRing): Taken
    {
        const who = { author: claimedAuthor(envelope), envelope: envelopeHash(envelope) };
        if (index <= this.head.index)
            return { outcome: 'Again', ...who };
        let header: EnvelopeHeader;
        try {
            header = advance(this.head, roster, envelope, index);
        } catch (error) {
            const kind = kindOf(error);
            if (kind === 'UnknownRoster')
                return { outcome: 'RosterUnknown', ...who };
            passOver(this.head, envelope);
            const aside: Taken = { outcome: 'SetAside', reason: kind, ...who };
            return kind === 'HistoriesDiffer' ? { ...aside, alarm: 'HistoriesDiffer' } : aside;
        }
        if (this.snapshotEpoch === 0)
            this.snapshotEpoch = header.epoch;
        return this.open(who, header, envelope, keys);
    }

    /** Goes on after an entry for which take() said RosterUnknown. */
    setAside(envelope: Envelope): Taken
    {
        const who = { author: claimedAuthor(envelope), envelope: envelopeHash(envelope) };
        passOver(this.head, envelope);
        return { outcome: 'SetAside', reason: 'UnknownRoster', alarm: 'HistoriesDiffer', ...who };
    }

    /** A whole snapshot. Afterwards the log stands at what it covers, unless it had read further. */
    takeSnapshot(envelope: Envelope, roster: RosterState, keys: KeyRing): Taken
    {
        const who = { author: claimedAuthor(envelope), envelope: envelopeHash(envelope) };
        try {
            const header = parseHeader(envelope);
            if (header.seenIndex <= this.head.index && this.lacksUntil === 0)
                return { outcome: 'Again', ...who };
            refuseUnless(!this.denied.has(who.envelope), 'BadSnapshot', 'broke the document before');
            const key = keys.get(header.epoch);
            if (!key)
                return this.withoutKey(who, header.epoch, header.seenIndex, keys);
            const payload = decode(SnapshotPayload, open(envelope, header, key));
            const begun = beginAt(this.head, roster, envelope, payload);
            const owners = this.ownersIn(payload);
            const state = payload.state.slice();
            checkState(state, owners, payload.state_hash);
            if (!this.apply(state)) {
                this.denied.add(who.envelope);
                return this.beginAnew(who);
            }
            return this.begin(who, header, begun, owners);
        } catch (error) {
            const kind = kindOf(error);
            return kind === 'UnknownRoster' ? { outcome: 'RosterUnknown', ...who }
                : { outcome: 'SetAside', reason: kind, ...who };
        }
    }

    /** Part of the state is missing, and a snapshot under one of these keys has been seen to fill it. */
    awaitsSnapshot(keys: KeyRing): boolean
    {
        return this.lacksUntil > 0 && this.snapshotIndex > 0 && keys.has(this.snapshotEpoch);
    }

    /** Whether the log stood like this at that index; undefined: not known, or not yet. */
    agrees(index: number, chain: Hex): boolean | undefined
    {
        const ours = chainAt(this.head, index);
        return ours === undefined ? undefined : ours === chain;
    }

    ownHead(): AuthorHead | undefined { return this.head.authors.get(this.device); }

    private newDocument(): Y.Doc
    {
        const document = new Y.Doc({ gc: true });
        document.clientID = boundClientId(this.device, this.salt);
        return document;
    }

    private open(who: Who, header: EnvelopeHeader, envelope: Envelope, keys: KeyRing): Taken
    {
        const key = keys.get(header.epoch);
        if (header.kind === EnvelopeKind.Snapshot) {
            if (header.seenIndex >= this.snapshotIndex) {
                this.snapshotIndex = header.seenIndex;
                this.snapshotEpoch = header.epoch;
            }
            return { outcome: 'Passed', wantsSnapshot: this.lacksUntil > 0 && !!key, ...who };
        }
        if (!key)
            return this.withoutKey(who, header.epoch, this.head.index, keys);
        try {
            refuseUnless(this.head.index < (this.deniedFrom.get(header.author) ?? Infinity), 'Limit', 'broke the document');
            const payload = decode(UpdatePayload, open(envelope, header, key));
            this.checkOwner(payload, header.author);
            if (!this.apply(payload.update.slice())) {
                this.deniedFrom.set(header.author, this.head.index);
                return this.beginAnew(who);
            }
            this.owners.set(payload.client_id, header.author);
            return { outcome: 'Applied', ...who };
        } catch (error) {
            return { outcome: 'SetAside', reason: kindOf(error), ...who };
        }
    }

    private withoutKey(who: Who, epoch: number, index: number, keys: KeyRing): Taken
    {
        // A snapshot under a later key will fill this.
        this.lacksUntil = Math.max(this.lacksUntil, index, 1);
        // An epoch before this device came is none of its business. A key that should be here and is not, is.
        if (keys.size === 0 || epoch < Math.max(...keys.keys()))
            return { outcome: 'Passed', ...who };
        return { outcome: 'SetAside', reason: 'UnknownKey', ...who };
    }

    /** All that is new in an update must be of clients of its author. The first binding of a client id wins. */
    private checkOwner(payload: UpdatePayload, author: Hex): void
    {
        const client = payload.client_id;
        refuseUnless(payload.client_salt.length === kSaltBytes, 'Malformed', 'salt');
        refuseUnless(client === boundClientId(author, payload.client_salt), 'ForeignClient', 'not bound to the author');
        const owner = this.owners.get(client);
        refuseUnless(owner === undefined ? this.owners.size < kMaxOwners : owner === author, 'ForeignClient', 'of another');
        for (const struct of structsOf(payload.update)) {
            const isNews = struct.id.clock + struct.length > Y.getState(this.document.store, struct.id.client);
            refuseUnless(!isNews || struct.id.client === client || this.owners.get(struct.id.client) === author,
                'ForeignClient', 'speaks for a client that it may not');
        }
    }

    /** False: it could be read and not be woven in, or waits in too large a heap. */
    private apply(update: Bytes): boolean
    {
        try {
            Y.applyUpdate(this.document, update, remoteOrigin);
        } catch {
            return false;
        }
        // Yjs takes another client id, bound to nobody, when it sees its own in what others wrote.
        if (this.document.clientID !== boundClientId(this.device, this.salt)) {
            this.salt = this.random(kSaltBytes);
            this.document.clientID = boundClientId(this.device, this.salt);
        }
        return (this.document.store.pendingStructs?.update.length ?? 0) <= kMaxPendingBytes;
    }

    /** Yjs does not take back what it wove in before it failed, so nothing of the document can be kept. */
    private beginAnew(who: Who): Taken
    {
        this.hasBegunAnew = true;
        const { circle, log, generation } = this.head;
        Object.assign(this.head, emptyLog(circle, log, generation));
        this.owners = new Map();
        this.snapshotIndex = 0;
        this.snapshotEpoch = 0;
        this.lacksUntil = 0;
        this.document.destroy();
        this.salt = this.random(kSaltBytes);
        this.document = this.newDocument();
        return { outcome: 'SetAside', reason: 'Limit', beganAnew: true, ...who };
    }

    private ownersIn(payload: SnapshotPayload): Map<number, Hex>
    {
        const owners = new Map(this.owners);
        for (const owner of payload.owners) {
            const device = hexOf(owner.device, 16, 'owner');
            const known = owners.get(owner.client_id);
            refuseUnless(known === undefined ? owners.size < kMaxOwners : known === device, 'BadSnapshot', 'owner');
            owners.set(owner.client_id, device);
        }
        return owners;
    }

    private begin(who: Who, header: EnvelopeHeader, begun: LogHead, owners: Map<number, Hex>): Taken
    {
        let differs = false;
        this.head.authors.forEach((mine, device) => {
            const theirs = begun.authors.get(device);
            if (begun.index >= this.head.index && (!theirs || theirs.seq < mine.seq))
                differs = true;
            if (theirs && theirs.seq === mine.seq && theirs.hash !== mine.hash)
                differs = true;
        });
        if (begun.index > this.head.index) {
            begun.epoch = Math.max(this.head.epoch, header.epoch);
            Object.assign(this.head, begun);
        }
        this.owners = owners;
        this.snapshotIndex = header.seenIndex;
        this.snapshotEpoch = header.epoch;
        if (header.seenIndex >= this.lacksUntil)
            this.lacksUntil = 0;
        const taken: Taken = { outcome: 'Applied', ...who };
        return differs ? { ...taken, alarm: 'HistoriesDiffer' } : taken;
    }
}

type Who = Pick<Taken, 'author' | 'envelope'>;

/** Refused is an answer; anything else is a fault of ours and goes on. */
function kindOf(error: unknown): Kind
{
    if (error instanceof Refused)
        return error.kind;
    throw error;
}

/** Empty: cannot be read. */
function claimedAuthor(envelope: Envelope): Hex
{
    try {
        return parseHeader(envelope).author;
    } catch {
        return '';
    }
}

/** A snapshot's state by itself: whole, of known clients only, and what its hash says. */
function checkState(state: Bytes, owners: Map<number, Hex>, expected: Bytes): void
{
    refuseUnless(structsOf(state).every(struct => owners.has(struct.id.client)), 'BadSnapshot', 'of nobody');
    const trial = new Y.Doc({ gc: true });
    let isRight = false;
    try {
        Y.applyUpdate(trial, state);
        isRight = !hasPending(trial) && toHex(stateHash(trial)) === toHex(expected);
    } catch {
        throw new Refused('BadSnapshot', 'cannot be woven in'); // Or is nested deeper than can be followed.
    } finally {
        trial.destroy();
    }
    refuseUnless(isRight, 'BadSnapshot', 'another state than it says');
}

