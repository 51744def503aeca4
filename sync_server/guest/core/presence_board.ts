// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, equal, none, toHex } from './bytes.js';
import { Surroundings, Timer } from './clock.js';
import { CircleReplica } from './circle_replica.js';
import { Connection } from './connection.js';
import { Device } from './crypto.js';
import { checkPresence, noHash, open, parseHeader, seal, sharedLog } from './envelope.js';
import { kMaxPresenceBytes } from './limits.js';
import { Envelope, EnvelopeKind, PresencePayload } from './messages.js';
import { decode, encode } from './protobuf.js';
import { Refused } from './refused.js';

const kRepeatMs = 10000;
/** What a device says holds so long, unless it is said again. */
export const kPresenceLifeMs = 30000;
/** The server takes ten a second from a device and drops the rest. */
const kPaceMs = 110;
const kSessionBytes = 16;

interface Own
{
    state: Bytes;
    due: number;
    /** It has come to the server, for whoever is there. */
    isTold: boolean;
}

interface Heard
{
    session: Hex;
    counter: number;
    sentAtMs: number;
    fades: number;
    isShown: boolean;
}

/**
 * Who is here and what they do just now: sealed, signed, lossy, never stored. Who falls silent fades out. The reference
 * is src/sync/presence_board.h.
 */
export class PresenceBoard
{
    private readonly session: Bytes;
    private counter = 0;
    private mayNextSend = 0;
    private readonly own = new Map<Hex, Own>();
    private readonly heard = new Map<Hex, Map<Hex, Heard>>(); // By circle and device.
    private readonly timer: Timer;

    constructor(private readonly around: Surroundings, private readonly device: Device,
        private readonly connection: Connection, private readonly circles: ReadonlyMap<Hex, CircleReplica>,
        private readonly shown: (circle: Hex, device: Hex, state: Bytes, isSilent: boolean) => void, private readonly told: (circle: Hex) => void)
    {
        this.session = around.random(kSessionBytes);
        this.timer = new Timer(around.clock, () => this.tick());
    }

    /** Empty takes it back. */
    publish(circle: Hex, state: Bytes): void
    {
        // Said again to who comes late, it is no less known.
        const before = this.own.get(circle);
        this.own.set(circle, { state, due: this.around.clock.now(), isTold: !!before && before.isTold && equal(before.state, state) });
        this.plan();
    }

    /** What was published last has come to the server by a connection that is still there. */
    isTold(circle: Hex): boolean { return this.connection.isOnline && (this.own.get(circle)?.isTold ?? false); }

    /** At once, without waiting for its turn: this device leaves. */
    takeBackAll(): void
    {
        this.own.forEach((_, circle) => this.send(circle, none));
        this.own.clear();
        this.timer.stop();
    }

    /** The circle is live (again): say it at once. */
    connected(circle: Hex): void
    {
        const own = this.own.get(circle);
        if (!own)
            return;
        own.due = this.around.clock.now();
        own.isTold = false;
        this.plan();
    }

    received(envelope: Envelope): void
    {
        try {
            this.take(envelope);
        } catch (error) {
            if (!(error instanceof Refused))
                throw error;
        }
    }

    /** Nobody of this circle is shown any longer. */
    forget(circle: Hex): void
    {
        this.own.delete(circle);
        this.heard.get(circle)?.forEach((_, device) => this.shown(circle, device, none, false));
        this.heard.delete(circle);
    }

    /** Whoever is off the roster fades at once. */
    rosterChanged(circle: CircleReplica): void
    {
        const heard = this.heard.get(circle.id);
        heard?.forEach((_, device) => {
            if (circle.roster.state?.devices.has(device))
                return;
            // Whoever had fallen silent is gone for good too.
            heard.delete(device);
            this.shown(circle.id, device, none, false);
        });
    }

    private plan(): void
    {
        let next = Infinity;
        this.own.forEach(own => { next = Math.min(next, Math.max(own.due, this.mayNextSend)); });
        this.heard.forEach(circle => circle.forEach(heard => {
            if (heard.isShown)
                next = Math.min(next, heard.fades);
        }));
        if (next === Infinity)
            this.timer.stop();
        else
            this.timer.start(next - this.around.clock.now());
    }

    private tick(): void
    {
        const now = this.around.clock.now();
        this.heard.forEach((devices, circle) => devices.forEach((heard, device) => {
            if (!heard.isShown || heard.fades > now)
                return;
            heard.isShown = false;
            this.shown(circle, device, none, true);
        }));
        // The one that waited longest goes; the pace holds for all circles together.
        const due = [...this.own].filter(([, own]) => own.due <= now).sort((a, b) => a[1].due - b[1].due)[0];
        if (due && this.mayNextSend <= now) {
            const [circle, own] = due;
            if (this.send(circle, own.state)) {
                this.mayNextSend = now + kPaceMs;
                this.confirm(circle, own);
            }
            own.due = now + kRepeatMs;
            if (own.state.length === 0)
                this.own.delete(circle);
        }
        this.plan();
    }

    /** Nobody answers what is lossy; but the server answers what comes after it. */
    private confirm(circle: Hex, own: Own): void
    {
        if (own.isTold)
            return;
        this.connection.probe(reply => {
            if (!reply || this.own.get(circle) !== own)
                return;
            own.isTold = true;
            this.told(circle);
        });
    }

    private send(id: Hex, state: Bytes): boolean
    {
        const circle = this.circles.get(id);
        const key = circle?.roster.presentKey();
        const roster = circle?.roster.state;
        const head = circle?.headOf(sharedLog);
        const now = this.connection.serverTimeMs();
        if (!circle?.isLive || !key || !roster || !head || now === null)
            return false;
        const payload = encode(PresencePayload,
            { session: this.session, counter: ++this.counter, sent_at_ms: Math.round(now), state });
        const envelope = seal({
            kind: EnvelopeKind.Presence,
            circle: id,
            log: sharedLog,
            generation: head.generation,
            authorSeq: 0,
            prevAuthorHash: noHash,
            epoch: roster.epoch,
            rosterHead: roster.head,
            seenIndex: head.index,
            seenHash: head.chain,
        }, this.device, key, payload, this.around.random);
        this.connection.send({ ephemeral: { envelope } });
        return true;
    }

    private isNews(heard: Heard | undefined, payload: PresencePayload): boolean
    {
        const now = this.connection.serverTimeMs();
        // Whatever is older than its life is a replay; a clock that runs ahead would make replays last.
        if (now === null || Math.abs(now - payload.sent_at_ms) > kPresenceLifeMs)
            return false;
        if (heard?.session === toHex(payload.session))
            return payload.counter > heard.counter;
        return !heard || payload.sent_at_ms > heard.sentAtMs;
    }

    private take(envelope: Envelope): void
    {
        const circle = this.circles.get(parseHeader(envelope).circle);
        const key = circle?.roster.presentKey();
        if (!circle?.roster.state || !key || circle.closed)
            return;
        const header = checkPresence(circle.roster.state, envelope);
        if (header.author === this.device.id)
            return;
        const payload = decode(PresencePayload, open(envelope, header, key));
        if (payload.session.length !== kSessionBytes || payload.state.length > kMaxPresenceBytes)
            return;
        const devices = this.heard.get(circle.id) ?? new Map<Hex, Heard>();
        if (!this.isNews(devices.get(header.author), payload))
            return;
        circle.compareHeads(header);
        devices.set(header.author, {
            session: toHex(payload.session),
            counter: payload.counter,
            sentAtMs: payload.sent_at_ms,
            fades: this.around.clock.now() + kPresenceLifeMs,
            isShown: payload.state.length > 0,
        });
        this.heard.set(circle.id, devices);
        this.plan();
        this.shown(circle.id, header.author, payload.state.slice(), false);
    }
}
