// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import * as Y from 'yjs';
import { Bytes, Hex, fromHex, toHex } from './bytes.js';
import { Surroundings, Timer } from './clock.js';
import { Connection } from './connection.js';
import { Device } from './crypto.js';
import { EnvelopeHeader, envelopeHash, sharedLog } from './envelope.js';
import { kMaxLogPositions, kMaxUpdateBytes, kMaxWaiting, kMaxWaitingBytes } from './limits.js';
import { AlarmKind, LogReplica, Taken, remoteOrigin } from './log_replica.js';
import { CaughtUp, Entries, Envelope, ErrorCode, Frame, LogPosition, LogState, Role, RosterEntries } from './messages.js';
import { Outbox } from './outbox.js';
import { ReplicaListener } from './replica_listener.js';
import { CircleTicket, RosterKeeper } from './roster_keeper.js';

/** An acknowledgement may overtake what stands before it. */
const kHolePatienceMs = 1000;
const kSubscribePauseMs = 3000;
/** Until a server is asked again that does not know this device. */
const kStrangerPauseMs = 30000;
const kMaxSubscribesInARow = 5;
/** Times; a host may be on its way to publish what its ticket names. */
const kTicketPatience = 20;

interface Waiting
{
    readonly envelope: Envelope;
    /** What the server acknowledged. */
    readonly chain: Hex | null;
}

interface Log
{
    readonly replica: LogReplica;
    readonly outbox: Outbox;
    unsaved: Bytes[];
    readonly waiting: Map<number, Waiting>;
    mustBeginAgain: boolean;
    /** The entry that could not be judged once already. */
    rosterUnknownAt: number;
    rolledBack: boolean;
}

/** apart: no connection, or not on the roster. */
type Phase = 'apart' | 'catchingUp' | 'live';

/**
 * One circle in this page: roster, keys, documents, what waits to be sent. It follows the server while the connection is
 * there and works on without it. The reference is src/sync/circle_replica.h; a guest changes no roster and posts no
 * snapshots.
 */
export class CircleReplica
{
    readonly roster: RosterKeeper;
    phase: Phase = 'apart';
    closed: 'removed' | 'ended' | null = null;
    private readonly logs = new Map<Hex, Log>();
    private readonly raised = new Set<string>();
    private readonly holeTimer: Timer;
    /** The server does not show all that is known of the roster: nothing is sent. */
    private isHeldBack = false;
    private incompleteRosters = 0;
    private attempt = {};
    private subscribesInARow = 0;

    constructor(readonly id: Hex, ticket: CircleTicket, private readonly generation: number,
        private readonly around: Surroundings, private readonly device: Device, private readonly connection: Connection,
        private readonly listener: ReplicaListener)
    {
        this.roster = new RosterKeeper(id, device, ticket);
        this.holeTimer = new Timer(around.clock, () => this.subscribeAgain());
    }

    get isLive(): boolean { return this.phase === 'live'; }
    get isSending(): boolean { return [...this.logs.values()].some(log => log.outbox.isSending); }

    logIds(): Hex[] { return [...this.logs.keys()].sort(); } // The shared one, all zero, comes first by itself.
    document(log: Hex): Y.Doc | undefined { return this.logs.get(log)?.replica.document; }
    headOf(log: Hex): { readonly generation: number; readonly index: number; readonly chain: Hex } | undefined
    {
        return this.logs.get(log)?.replica.head;
    }

    /** Where this device may write; undefined: nowhere. */
    writableLog(): Hex | undefined
    {
        const role = this.roster.ownRole();
        return role === Role.Guest && !this.closed ? this.device.id : undefined;
    }

    /** Changes that the server has not confirmed. */
    unsent(): number
    {
        let count = 0;
        this.logs.forEach(log => { count += log.outbox.size + (log.unsaved.length > 0 ? 1 : 0); });
        return count;
    }

    /** What is not an edit may be sent too. */
    maySend(): boolean
    {
        const writable = this.writableLog();
        const log = writable === undefined ? undefined : this.logs.get(writable);
        return this.isLive && !this.isHeldBack && !!log && !log.rolledBack;
    }

    /** Seals what was written since the last time, and sends it when it can. */
    takeEdits(): void
    {
        this.logs.forEach(log => {
            if (log.unsaved.length === 0)
                return;
            const updates = log.unsaved;
            log.unsaved = [];
            const merged = updates.length === 1 ? updates[0] as Bytes : Y.mergeUpdates(updates);
            const parts = merged.length <= kMaxUpdateBytes ? [merged] : updates;
            for (const part of parts) {
                if (part.length > kMaxUpdateBytes || !log.outbox.add(log.replica.payloadOf(part)))
                    this.listener.neverSent(this.id, log.replica.id);
            }
            this.changed();
        });
    }

    connected(): void
    {
        this.subscribesInARow = 0;
        if (!this.closed)
            this.subscribe();
    }

    disconnected(): void
    {
        this.setApart();
        this.changed();
    }

    receivedRoster(entries: RosterEntries): void
    {
        if (this.phase === 'apart')
            return;
        for (const [at, entry] of entries.entries.entries()) {
            if (!this.takeRosterEntry(entries.from + at, entry))
                return;
        }
        // While catching up, a removal of long ago may be followed by a return.
        if (this.isLive && this.isTakenOut())
            return this.close('removed');
        if (this.isOver())
            return this.close('ended');
        this.resumeOutboxes(); // What waits is sealed anew if the epoch changed.
        this.changed();
    }

    receivedEntries(entries: Entries): void
    {
        const id = toHex(entries.log);
        const state = this.roster.state;
        if (this.phase === 'apart' || entries.log.length !== 16 || !state || !this.roster.ownRole()
            || (id !== sharedLog && !state.keysOf(id)))
            return;
        const log = this.logFor(id);
        if (entries.generation !== log.replica.head.generation)
            return;
        if (entries.snapshot) {
            if (entries.envelopes.length === 1)
                this.takeSnapshot(log, entries.envelopes[0] as Envelope);
            return;
        }
        let bytes = 0;
        log.waiting.forEach(one => { bytes += one.envelope.ciphertext.length; });
        entries.envelopes.forEach((envelope, at) => {
            const index = entries.first_index + at;
            bytes += envelope.ciphertext.length;
            const hasRoom = log.waiting.size < kMaxWaiting && bytes <= kMaxWaitingBytes;
            if (index > log.replica.head.index && hasRoom && !log.waiting.has(index))
                log.waiting.set(index, { envelope, chain: null });
        });
        this.takeWaiting(log);
        this.changed();
    }

    /** The server says that this device was taken out: it must show it. */
    receivedRemoved(): void
    {
        if (!this.closed)
            this.subscribeAgain();
    }

    /** A presence's header says what its author has seen of the shared log: a fork shows here too. */
    compareHeads(header: EnvelopeHeader): void
    {
        if (this.logs.get(header.log)?.replica.agrees(header.seenIndex, header.seenHash) === false)
            this.raise('HistoriesDiffer', header.log, header.author);
    }

    wipe(): void
    {
        this.setApart();
        this.roster.wipe();
        this.logs.forEach(log => {
            log.outbox.wipe();
            log.unsaved = [];
            log.replica.document.destroy();
        });
        this.logs.clear();
    }

    private logFor(id: Hex): Log
    {
        const known = this.logs.get(id);
        if (known)
            return known;
        const replica = new LogReplica(this.id, id, this.generation, this.device.id, this.around.random);
        const outbox: Outbox = new Outbox(this.around, this.device, this.connection, replica, this.roster, {
            acknowledged: (index, envelope, chain) => this.acknowledged(log, index, envelope, chain),
            confused: afterMs => this.subscribeSoon(afterMs),
            hopeless: () => this.raise('HistoriesDiffer', id),
        });
        const log: Log = {
            replica, outbox, unsaved: [], waiting: new Map(), mustBeginAgain: false, rosterUnknownAt: 0, rolledBack: false,
        };
        this.logs.set(id, log);
        this.watch(log);
        return log;
    }

    private watch(log: Log): void
    {
        const id = log.replica.id;
        log.replica.document.on('update', (update: Bytes, origin: unknown, _: Y.Doc, transaction: Y.Transaction) => {
            const isLocal = transaction.local && origin !== remoteOrigin;
            if (isLocal && this.writableLog() === id) {
                log.unsaved.push(update);
                this.listener.editsWaiting();
            } else if (isLocal) {
                this.listener.neverSent(this.id, id);
            }
            this.listener.documentChanged(this.id, id, isLocal);
        });
        this.listener.documentAdded(this.id, id);
    }

    private openLogs(): void
    {
        this.logFor(sharedLog);
        this.roster.state?.devices.forEach((device, id) => {
            if (device.role === Role.Guest)
                this.logFor(id);
        });
    }

    private setApart(): void
    {
        this.phase = 'apart';
        this.attempt = {};
        this.holeTimer.stop();
        this.logs.forEach(log => {
            log.outbox.pause();
            log.waiting.clear();
        });
    }

    private close(how: 'removed' | 'ended'): void
    {
        this.setApart();
        this.closed = how;
        this.changed();
        this.listener.circleClosed(this.id, how);
    }

    /** By an entry that was shown. Who was just invited may not have seen the one that lets them in yet. */
    private isTakenOut(): boolean
    {
        return !this.roster.ownRole() && !!this.roster.state?.wasRemoved(this.device.id);
    }

    private isOver(): boolean
    {
        return !!this.roster.state && this.roster.state.generation > this.generation && this.isLive;
    }

    /** The server does not show what it must: it is older than this device, or it lies. Asked again later. */
    private holdBack(): void
    {
        this.setApart();
        this.raise('Rollback', sharedLog);
        this.holeTimer.start(kStrangerPauseMs);
        this.changed();
    }

    /** Only a host takes somebody out, with a signed entry. */
    private notOnRoster(entriesBefore: number): void
    {
        if (!this.roster.state) {
            this.setApart();
            this.holeTimer.start(kStrangerPauseMs); // The host may be about to publish what its ticket names.
        } else if (this.isTakenOut()) {
            this.close('removed');
        } else if (this.roster.nextIndex > entriesBefore) {
            this.subscribeAgain(); // It showed some of what led there.
        } else {
            this.holdBack();
        }
    }

    private positions(): LogPosition[]
    {
        const positions: LogPosition[] = [];
        this.logs.forEach((log, id) => {
            const { index, generation } = log.replica.head;
            // One that is not named is sent from its newest snapshot on, as one that is empty here.
            const wantsSnapshot = log.mustBeginAgain || log.replica.awaitsSnapshot(this.roster.keys);
            if (index > 0 && !wantsSnapshot && positions.length < kMaxLogPositions)
                positions.push({ log: fromHex(id), generation, next_index: index + 1 });
        });
        return positions;
    }

    private subscribe(): void
    {
        this.setApart();
        this.phase = 'catchingUp';
        const attempt = this.attempt;
        const from = this.roster.nextIndex;
        const subscribe = { circle: fromHex(this.id), roster_from: from, positions: this.positions() };
        this.logs.forEach(log => { log.mustBeginAgain = log.mustBeginAgain && log.replica.head.index > 0; });
        this.connection.request({ subscribe }, (reply: Frame | null) => {
            if (attempt !== this.attempt || !reply)
                return;
            if (reply.caught_up) {
                this.caughtUp(reply.caught_up);
            } else if (reply.error?.code === ErrorCode.NotOnRoster) {
                this.notOnRoster(from);
            } else {
                this.setApart();
                this.holeTimer.start(Math.max(kSubscribePauseMs, reply.error?.retry_after_ms ?? 0));
            }
        });
        this.changed();
    }

    private subscribeSoon(afterMs = 0): void
    {
        if (this.isLive)
            this.holeTimer.start(afterMs);
    }

    private subscribeAgain(): void
    {
        if (!this.connection.isOnline || this.closed)
            return;
        if (++this.subscribesInARow <= kMaxSubscribesInARow)
            return this.subscribe();
        this.subscribesInARow = 0;
        this.holeTimer.start(kSubscribePauseMs);
    }

    private caughtUp(state: CaughtUp): void
    {
        if (!this.roster.ownRole())
            return this.isTakenOut() ? this.close('removed') : this.holdBack();
        this.phase = 'live';
        if (this.isOver())
            return this.close('ended');
        let isBehind = false;
        this.logs.forEach(log => {
            this.takeWaiting(log);
            isBehind = isBehind || log.mustBeginAgain || log.rosterUnknownAt !== 0 || log.waiting.size > 0;
        });
        this.compareRoster(state);
        this.compareLogs(state);
        if (isBehind)
            return this.holeTimer.start(0);
        this.subscribesInARow = 0;
        if (this.isHeldBack && this.incompleteRosters > 0)
            this.holeTimer.start(kSubscribePauseMs);
        this.resumeOutboxes();
        this.changed();
    }

    /** Holds back what waits here while the server does not show all of the roster that it, we, or our host know of. */
    private compareRoster(state: CaughtUp): void
    {
        this.isHeldBack = false;
        const mine = this.roster.nextIndex;
        const theirs = state.roster_entries;
        const contradictsItself = theirs > mine; // All entries come before this.
        const lacksTicket = this.roster.expected !== null && this.roster.expected.rosterIndex >= mine;
        if (contradictsItself || lacksTicket) {
            this.isHeldBack = true;
            ++this.incompleteRosters;
            if (contradictsItself && this.incompleteRosters > 1)
                this.raise('HistoriesDiffer', sharedLog);
            else if (lacksTicket && this.incompleteRosters > kTicketPatience)
                this.raise('Rollback', sharedLog);
            return;
        }
        this.incompleteRosters = 0;
        if (theirs < mine) {
            this.isHeldBack = true;
            this.raise('Rollback', sharedLog);
        } else if (this.roster.state?.headAt(theirs - 1) !== toHex(state.roster_head)) {
            this.isHeldBack = true;
            this.raise('HistoriesDiffer', sharedLog);
        }
    }

    private compareLogs(state: CaughtUp): void
    {
        const states = new Map<Hex, LogState>();
        state.logs.forEach(one => states.set(toHex(one.log), one));
        this.logs.forEach((log, id) => {
            const head = log.replica.head;
            const theirs = states.get(id);
            log.rolledBack = false;
            if (theirs && theirs.generation !== head.generation)
                return;
            if (head.index > (theirs?.index ?? 0)) {
                log.rolledBack = true;
                this.raise('Rollback', id);
            } else if (theirs && head.index > 0 && log.replica.agrees(theirs.index, toHex(theirs.chain_hash)) === false) {
                log.rolledBack = true;
                this.raise('HistoriesDiffer', id);
            }
        });
    }

    private resumeOutboxes(): void
    {
        if (!this.isLive || this.isHeldBack)
            return;
        const writable = this.writableLog();
        this.logs.forEach((log, id) => {
            if (!log.rolledBack && writable === id)
                log.outbox.resume();
        });
    }

    private takeRosterEntry(index: number, entry: RosterEntries['entries'][number]): boolean
    {
        const step = this.roster.take(index, entry);
        if (step === 'Again')
            return true;
        if (step === 'Applied') {
            this.openLogs();
            return true;
        }
        if (step === 'Hole') {
            this.subscribeSoon();
        } else {
            this.raise('HistoriesDiffer', sharedLog);
            this.setApart();
        }
        return false;
    }

    private takeWaiting(log: Log): void
    {
        const head = log.replica.head;
        for (const index of [...log.waiting.keys()]) {
            if (index <= head.index)
                log.waiting.delete(index);
        }
        let next = log.waiting.get(head.index + 1);
        while (next) {
            const index = head.index + 1;
            log.waiting.delete(index);
            if (!this.takeOne(log, index, next))
                break;
            next = log.waiting.get(head.index + 1);
        }
        if (this.isLive && log.waiting.size > 0 && !this.holeTimer.isRunning)
            this.holeTimer.start(kHolePatienceMs);
    }

    private takeOne(log: Log, index: number, waiting: Waiting): boolean
    {
        const state = this.roster.state;
        if (!state)
            return false;
        let taken = log.replica.take(index, waiting.envelope, state, this.roster.keys);
        if (taken.outcome === 'RosterUnknown') {
            // An honest server sends the roster first. Ask once more; then somebody was shown another history.
            if (log.rosterUnknownAt !== index) {
                log.rosterUnknownAt = index;
                this.subscribeSoon();
                return false;
            }
            taken = log.replica.setAside(waiting.envelope);
        }
        log.rosterUnknownAt = 0;
        this.keep(log, taken, index);
        if (waiting.chain !== null && !taken.beganAnew && waiting.chain !== log.replica.head.chain)
            this.raise('HistoriesDiffer', log.replica.id);
        if (taken.wantsSnapshot || taken.beganAnew) {
            log.mustBeginAgain = true;
            this.subscribeSoon();
        }
        return !taken.beganAnew;
    }

    private keep(log: Log, taken: Taken, index: number): void
    {
        const id = log.replica.id;
        if (taken.alarm)
            this.raise(taken.alarm, id, taken.author);
        if (taken.beganAnew)
            this.weaveInOwn(log);
        if (taken.outcome === 'SetAside') {
            const reason = taken.reason ?? 'Malformed';
            this.listener.setAside({ circle: this.id, log: id, index, author: taken.author, reason });
            return;
        }
        if (taken.author !== this.device.id || taken.outcome === 'Again')
            return;
        const number = log.outbox.numberOf(taken.envelope);
        if (number !== undefined)
            log.outbox.forget(number);
        else if (!log.replica.hasBegunAnew)
            this.raise('ClonedDevice', id, taken.author);
    }

    /** The document was begun anew: what this device has written and the server does not have yet belongs into it. */
    private weaveInOwn(log: Log): void
    {
        for (const update of [...log.outbox.payloads().map(LogReplica.updateIn), ...log.unsaved])
            Y.applyUpdate(log.replica.document, update, remoteOrigin);
        this.watch(log);
    }

    private takeSnapshot(log: Log, envelope: Envelope): void
    {
        const state = this.roster.state;
        if (!state)
            return;
        const taken = log.replica.takeSnapshot(envelope, state, this.roster.keys);
        log.mustBeginAgain = taken.beganAnew === true;
        if (taken.alarm)
            this.raise(taken.alarm, log.replica.id, taken.author);
        if (taken.beganAnew)
            this.weaveInOwn(log);
        if (taken.outcome === 'SetAside') {
            const reason = taken.reason ?? 'Malformed';
            this.listener.setAside({ circle: this.id, log: log.replica.id, index: 0, author: taken.author, reason });
        } else if (taken.outcome === 'Applied') {
            const own = log.replica.ownHead();
            if (own)
                log.outbox.forgetUpTo(own);
        }
        this.takeWaiting(log);
        this.changed();
    }

    private acknowledged(log: Log, index: number, envelope: Envelope, chain: Hex): void
    {
        if (index > log.replica.head.index) {
            log.waiting.set(index, { envelope, chain });
            this.takeWaiting(log);
        } else if (log.outbox.numberOf(envelopeHash(envelope)) !== undefined) {
            // Something else stands there already, as the server itself told.
            log.rolledBack = true;
            log.outbox.pause();
            this.raise('Rollback', log.replica.id);
        }
        this.changed();
    }

    private raise(kind: AlarmKind, log: Hex, device: Hex = ''): void
    {
        const key = kind + log + device;
        if (this.raised.has(key))
            return;
        this.raised.add(key);
        this.listener.alarm({ kind, circle: this.id, log, device });
    }

    private changed(): void { this.listener.circleChanged(this.id); }
}
