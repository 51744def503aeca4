// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex } from './bytes.js';
import { Surroundings, Timer } from './clock.js';
import { Connection } from './connection.js';
import { Device, wipe } from './crypto.js';
import { AuthorHead, envelopeHash, noAuthorHead, open, parseHeader, seal } from './envelope.js';
import { kMaxOutboxBytes } from './limits.js';
import { LogReplica } from './log_replica.js';
import { Envelope, EnvelopeKind, ErrorCode, ErrorMessage, Frame } from './messages.js';
import { RosterKeeper } from './roster_keeper.js';
import { hexOf } from './roster_state.js';

/** Envelopes under way at once. */
const kWindow = 16;
/** What was never sent is put together up to this. */
const kMergedBytes = 32 * 1024;
const kMaxFormerSeals = 256;
const kMaxDisagreements = 4;
/** The entry with the new epoch or role is late, or is withheld. */
const kStaleRetryMs = 2000;
/** The server's disk is full, or a limit was reached. */
const kStoreRetryMs = 5000;

interface Item
{
    readonly number: number;
    /** Plain only while there is no key to seal it under. */
    payload: Bytes | null;
    envelope: Envelope | null;
    hash: Hex;
    seq: number;
    epoch: number;
    /** May have reached the server: it travels as it was. */
    wasSent: boolean;
    /** In this attempt. */
    isSent: boolean;
}

export interface OutboxEvents
{
    /** Our own envelope stands in the log at this index; give it to the log like anybody's. */
    acknowledged(index: number, envelope: Envelope, chain: Hex): void;
    /** The server disagrees: catch up after so long, then call resume(). */
    confused(afterMs: number): void;
    /** It disagreed again and again: histories differ. */
    hopeless(): void;
}

/**
 * What this device wrote into one log, until the server has confirmed it. It lies here sealed, under the epoch of the
 * moment of writing; when that is over before it went out, it is opened and sealed anew. Sending again sends the same
 * bytes, which the server and every reader know by their number and hash, so nothing arrives twice.
 */
export class Outbox
{
    private items: Item[] = [];
    /** Envelopes that were sealed again; one of them may have arrived. */
    private readonly formerSeals = new Map<Hex, number>();
    /** Answers to an earlier attempt mean nothing. */
    private attempt = {};
    private readonly retry: Timer;
    private nextNumber = 1;
    private disagreements = 0;
    private staleAt: Hex = '';
    private runs = false;

    constructor(private readonly around: Surroundings, private readonly device: Device,
        private readonly connection: Connection, private readonly log: LogReplica, private readonly roster: RosterKeeper,
        private readonly events: OutboxEvents)
    {
        this.retry = new Timer(around.clock, () => this.pump());
    }

    get size(): number { return this.items.length; }
    get isSending(): boolean { return this.runs && !this.retry.isRunning && this.items.length > 0; }

    /** False: too much waits already, and it was not taken. */
    add(payload: Bytes): boolean
    {
        const waiting = this.items.reduce(
            (sum, item) => sum + (item.payload?.length ?? 0) + (item.envelope?.ciphertext.length ?? 0), 0);
        if (waiting + payload.length > kMaxOutboxBytes)
            return false;
        if (!this.mergeIntoLast(payload)) {
            this.items.push({
                number: this.nextNumber++, payload, envelope: null, hash: '', seq: 0, epoch: 0, wasSent: false, isSent: false,
            });
        }
        if (this.items.slice(0, -1).every(item => item.envelope))
            this.sealItem(this.items.length - 1);
        this.pump();
        return true;
    }

    /** The connection was lost, or is catching up: what was sent may have arrived or not. */
    pause(): void
    {
        this.runs = false;
        this.retry.stop();
        this.newAttempt();
    }

    /** The log stands where the server's does: go on. */
    resume(): void
    {
        this.runs = true;
        this.pump();
    }

    /** An envelope by this device came through the log. Undefined: this outbox did not write it. */
    numberOf(envelope: Hex): number | undefined
    {
        return this.items.find(item => item.envelope && item.hash === envelope)?.number ?? this.formerSeals.get(envelope);
    }

    forget(number: number): void
    {
        this.items = this.items.filter(item => item.number !== number);
    }

    /** Drops what a snapshot shows to have arrived. */
    forgetUpTo(head: AuthorHead): void
    {
        const covered = this.items.filter(item => item.envelope && item.seq <= head.seq);
        // Another envelope of ours stands under the last of these numbers: then none of them is known to be inside.
        if (covered.length > 0 && covered[covered.length - 1]?.hash === head.hash)
            this.items = this.items.filter(item => !covered.includes(item));
    }

    /** The plain payloads of all that waits, in order. */
    payloads(): Bytes[]
    {
        return this.items.map(item => this.plainOf(item));
    }

    wipe(): void
    {
        this.pause();
        this.items.forEach(item => wipe(item.payload));
        this.items = [];
        this.formerSeals.clear();
    }

    private plainOf(item: Item): Bytes
    {
        if (item.payload)
            return item.payload;
        const envelope = item.envelope as Envelope;
        return open(envelope, parseHeader(envelope), this.roster.keys.get(item.epoch) as Bytes);
    }

    private mergeIntoLast(payload: Bytes): boolean
    {
        const last = this.items[this.items.length - 1];
        if (!last || last.wasSent || (last.envelope?.ciphertext.length ?? 0) + payload.length > kMergedBytes)
            return false;
        const merged = LogReplica.merged(this.plainOf(last), payload);
        if (!merged)
            return false;
        last.payload = merged;
        last.envelope = null;
        return true;
    }

    private headBefore(at: number): AuthorHead
    {
        const before = this.items[at - 1];
        return before ? { seq: before.seq, hash: before.hash } : this.log.ownHead() ?? noAuthorHead;
    }

    private sealItem(at: number): boolean
    {
        const item = this.items[at];
        const key = this.roster.presentKey();
        const state = this.roster.state;
        if (!item || !item.payload || !key || !state)
            return false;
        const before = this.headBefore(at);
        const head = this.log.head;
        item.envelope = seal({
            kind: EnvelopeKind.Update,
            circle: head.circle,
            log: head.log,
            generation: head.generation,
            authorSeq: before.seq + 1,
            prevAuthorHash: before.hash,
            epoch: state.epoch,
            rosterHead: state.head,
            seenIndex: head.index,
            seenHash: head.chain,
        }, this.device, key, item.payload, this.around.random);
        item.hash = envelopeHash(item.envelope);
        item.seq = before.seq + 1;
        item.epoch = state.epoch;
        wipe(item.payload);
        item.payload = null;
        return true;
    }

    private unsealFrom(first: number): void
    {
        for (const item of this.items.slice(first)) {
            if (!item.envelope)
                continue;
            if (item.wasSent) {
                const oldest = this.formerSeals.keys().next();
                if (this.formerSeals.size >= kMaxFormerSeals && !oldest.done)
                    this.formerSeals.delete(oldest.value);
                this.formerSeals.set(item.hash, item.number);
            }
            item.payload = this.plainOf(item);
            item.envelope = null;
            item.isSent = false;
        }
    }

    /** What was sealed before must still stand right behind what the log shows, and under the present epoch. */
    private checkSeals(): void
    {
        for (let at = 0; at < this.items.length; ++at) {
            const item = this.items[at] as Item;
            if (!item.envelope)
                return;
            const before = this.headBefore(at);
            const header = parseHeader(item.envelope);
            const fits = header.authorSeq === before.seq + 1 && header.prevAuthorHash === before.hash;
            if (fits && (item.isSent || item.epoch === this.roster.state?.epoch))
                continue;
            // Answers to what was sent so far would be taken for answers to what is sealed next.
            this.newAttempt();
            this.unsealFrom(at);
            return;
        }
    }

    private pump(): void
    {
        if (!this.runs || this.retry.isRunning || !this.roster.state)
            return;
        this.checkSeals();
        for (let at = 0; at < Math.min(this.items.length, kWindow); ++at) {
            const item = this.items[at] as Item;
            if (!item.envelope && !this.sealItem(at))
                return;
            if (!item.isSent)
                this.put(item);
        }
    }

    private put(item: Item): void
    {
        item.isSent = true;
        item.wasSent = true;
        const attempt = this.attempt;
        this.connection.request({ put: { envelope: item.envelope as Envelope } }, reply => {
            if (attempt === this.attempt && reply)
                this.answered(item, reply);
        });
    }

    private answered(item: Item, reply: Frame): void
    {
        if (!this.items.includes(item) || !item.envelope)
            return;
        if (reply.ack) {
            if (reply.ack.author_seq !== item.seq || reply.ack.chain_hash.length !== 32)
                return;
            this.disagreements = 0;
            this.events.acknowledged(reply.ack.index, item.envelope, hexOf(reply.ack.chain_hash, 32, 'chain'));
            this.pump();
        } else if (reply.error) {
            this.refused(item, reply.error);
        }
    }

    private refused(item: Item, error: ErrorMessage): void
    {
        let after = 0;
        switch (error.code) {
        case ErrorCode.RateLimited:
            return this.tryAgain(Math.max(error.retry_after_ms, 1));
        case ErrorCode.Store:
        case ErrorCode.Limit:
            return this.tryAgain(kStoreRetryMs);
        case ErrorCode.StaleEpoch:
        case ErrorCode.Role:
        case ErrorCode.NotOnRoster: {
            // The server knows a later roster, whose entry may still be on its way to its disk.
            this.newAttempt();
            this.unsealFrom(this.items.indexOf(item));
            // Having caught up since the last time without hearing of it, asking again at once would be of no use.
            const head = this.roster.state?.head ?? '';
            after = this.staleAt === head ? kStaleRetryMs : 0;
            this.staleAt = head;
            break;
        }
        default:
            this.newAttempt();
            ++this.disagreements;
        }
        this.runs = false;
        if (this.disagreements >= kMaxDisagreements)
            this.events.hopeless();
        else
            this.events.confused(after);
    }

    private tryAgain(ms: number): void
    {
        this.newAttempt();
        this.retry.start(ms);
    }

    private newAttempt(): void
    {
        this.attempt = {};
        for (const item of this.items)
            item.isSent = false;
    }
}
