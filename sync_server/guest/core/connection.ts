// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { equal, fromHex, zeros } from './bytes.js';
import { SocketLike, Surroundings, Timer, drawBelow } from './clock.js';
import { Device } from './crypto.js';
import { kMaxIncomingFrameBytes, kProtocolVersion } from './limits.js';
import { ErrorCode, Frame } from './messages.js';
import { decode, encode } from './protobuf.js';
import { Refused } from './refused.js';
import { keysToWire } from './roster_state.js';

/** The back-off's first ceiling; it doubles with every failure. */
export const kFirstRetryMs = 1000;
export const kLastRetryMs = 30000;
export const kSignInTimeoutMs = 10000;
const kMaxDoublings = 10;
/** Without a frame for so long, the server is asked for one: a browser is not told of a connection that died silently. */
export const kQuietMs = 25000;
/** So long it may take to answer. */
export const kAnswerMs = 15000;
/**
 * As above, while a snapshot or a drawing may be on its way on a slow line, which shows only when all of it is here; and
 * at most so long without an answer or a part of it, whatever else is heard.
 */
export const kLargeMs = 180000;
/** As above, for a page that woke up. */
export const kWakeAnswerMs = 2000;
const kChallengeBytes = 32;

export type ConnectionState = 'offline' | 'connecting' | 'online';

/**
 * Unreachable: no network, or no server there; a browser cannot tell which. SignInRefused, VersionTooOld: this page is
 * not of the server's kind. ServerClosing: it announced that it restarts. Misbehaving: it broke the protocol.
 */
export type ConnectionError =
    'none' | 'unreachable' | 'signInRefused' | 'versionTooOld' | 'serverClosing' | 'misbehaving';

export interface ConnectionStatus
{
    readonly state: ConnectionState;
    /** Kept until the next successful sign-in. */
    readonly lastError: ConnectionError;
    /** While offline: until the next attempt; 0: there will be none. */
    readonly retryInMs: number;
}

/** Null: the connection was lost before the answer came; it is not known whether the server carried it out. */
export type Reply = (frame: Frame | null) => void;

interface Pending
{
    readonly reply: Reply;
    /** The circle of a Subscribe. */
    readonly catchesUp: Uint8Array | null;
    readonly isLarge: boolean;
    /** When it was asked, or last came on. */
    since: number;
}

export interface ConnectionEvents
{
    statusChanged(status: ConnectionStatus): void;
    signedIn(): void;
    lost(): void;
    /** What nobody asked for. */
    pushed(frame: Frame): void;
}

/**
 * Stays connected and signed in: opens a socket, proves the device's key, and after a loss tries again with full-jitter
 * exponential back-off, so that a thousand phones do not come back in the same second.
 */
export class Connection
{
    status: ConnectionStatus = { state: 'offline', lastError: 'none', retryInMs: 0 };
    private socket: SocketLike | null = null;
    private readonly pending = new Map<number, Pending>();
    private readonly retry: Timer;
    private readonly deadline: Timer;
    private readonly quiet: Timer;
    private nextRequest = 1;
    private serverAhead: number | null = null;
    private lastHeard = 0;
    private drainWithin = 0;
    private failures = 0;
    private isWanted = false;

    constructor(private readonly around: Surroundings, private readonly device: Device,
        private readonly server: string, private readonly events: ConnectionEvents)
    {
        this.retry = new Timer(around.clock, () => this.connectNow());
        this.deadline = new Timer(around.clock, () => this.drop('unreachable'));
        this.quiet = new Timer(around.clock, () => this.probe());
    }

    get isOnline(): boolean { return this.status.state === 'online'; }

    /** The server's clock, which is the one that counts. Null: not heard yet. */
    serverTimeMs(): number | null
    {
        return this.serverAhead === null ? null : this.around.clock.now() + this.serverAhead;
    }

    start(): void
    {
        if (this.isWanted)
            return;
        this.isWanted = true;
        this.failures = 0;
        this.connectNow();
    }

    stop(): void
    {
        if (!this.isWanted)
            return;
        this.isWanted = false;
        this.drop('none');
    }

    /** The network came back, a person asked, or the page woke up: the connection may have died meanwhile. */
    wake(): void
    {
        if (!this.isWanted)
            return;
        if (this.status.state === 'offline') {
            this.failures = 0;
            this.connectNow();
        } else if (this.isOnline && this.around.clock.now() - this.lastHeard > kQuietMs + kAnswerMs) {
            // Frozen for so long that it could not even ask: who slept like that is no longer connected.
            this.drop('unreachable');
            this.failures = 0;
            this.connectNow();
        } else if (this.isOnline) {
            this.probe();
            this.deadline.start(this.patience(kWakeAnswerMs));
        }
    }

    /** Sends and waits for the reply, which never comes from inside this call. */
    request(body: Omit<Frame, 'request'>, reply: Reply): void
    {
        if (!this.isOnline) {
            this.around.clock.after(0, () => reply(null));
            return;
        }
        const circle = body.subscribe?.circle ?? null;
        // The server answers the newest Subscribe of a circle only.
        this.pending.forEach((one, earlier) => {
            if (circle && one.catchesUp && equal(circle, one.catchesUp))
                this.pending.delete(earlier);
        });
        const request = this.nextRequest++;
        const isLarge = circle !== null || body.attachment_put !== undefined;
        this.pending.set(request, { reply, catchesUp: circle, isLarge, since: this.around.clock.now() });
        this.write({ ...body, request });
        if (!this.deadline.isRunning || circle)
            this.deadline.start(this.patience(kAnswerMs));
    }

    /** Nobody waits for an answer. Offline: nothing happens. */
    send(body: Omit<Frame, 'request'>): void
    {
        if (this.isOnline)
            this.write({ ...body, request: this.nextRequest++ });
    }

    private connectNow(): void
    {
        this.retry.stop();
        if (!this.isWanted || this.socket)
            return;
        this.setStatus('connecting', this.status.lastError);
        this.deadline.start(kSignInTimeoutMs);
        try {
            this.socket = this.around.openSocket(this.server);
        } catch {
            return this.drop('unreachable');
        }
        const socket = this.socket;
        socket.binaryType = 'arraybuffer';
        socket.onopen = () => this.write({
            request: this.nextRequest++,
            hello: { versions: [kProtocolVersion], device: keysToWire(this.device.keys) },
        });
        socket.onmessage = event => this.received(event.data);
        socket.onclose = () => this.drop('unreachable');
        socket.onerror = null; // onclose follows.
    }

    private received(data: unknown): void
    {
        if (!(data instanceof ArrayBuffer) || data.byteLength > kMaxIncomingFrameBytes)
            return this.drop('misbehaving');
        let frame: Frame;
        try {
            frame = decode(Frame, new Uint8Array(data));
        } catch (error) {
            if (error instanceof Refused)
                return this.drop('misbehaving');
            throw error;
        }
        if (frame.draining) {
            this.drainWithin = frame.draining.reconnect_within_ms;
            return this.drop('serverClosing');
        }
        if (!this.isOnline)
            return this.receivedBeforeSignIn(frame);
        const waiting = this.pending.get(frame.request);
        this.pending.delete(frame.request);
        this.noteProgress(frame);
        if (!this.heard())
            return;
        if (waiting)
            waiting.reply(frame);
        else
            this.events.pushed(frame);
    }

    private receivedBeforeSignIn(frame: Frame): void
    {
        if (frame.challenge) {
            if (frame.challenge.version !== kProtocolVersion)
                return this.drop('versionTooOld');
            if (frame.challenge.nonce.length !== kChallengeBytes)
                return this.drop('misbehaving');
            const keys = keysToWire(this.device.keys);
            const signature = this.device.sign('kudelma/v1/sign-in', frame.challenge.nonce, keys.signing, keys.sealing);
            this.write({ request: this.nextRequest++, sign_in: { signature } });
        } else if (frame.signed_in) {
            this.failures = 0;
            this.serverAhead = frame.signed_in.server_time_ms - this.around.clock.now();
            this.setStatus('online', 'none');
            this.heard();
            this.events.signedIn();
        } else if (frame.error) {
            this.drop(frame.error.code === ErrorCode.Version ? 'versionTooOld' : 'signInRefused');
        } else {
            this.drop('misbehaving');
        }
    }

    /** What catches up comes on with every part. */
    private noteProgress(frame: Frame): void
    {
        const circle = frame.entries?.circle ?? frame.roster_entries?.circle;
        this.pending.forEach(one => {
            if (circle && one.catchesUp && equal(circle, one.catchesUp))
                one.since = this.around.clock.now();
        });
    }

    /** False: something was not answered for too long, and the connection was given up. */
    private heard(): boolean
    {
        const now = this.around.clock.now();
        this.lastHeard = now;
        if ([...this.pending.values()].some(one => now - one.since > kLargeMs)) {
            this.drop('misbehaving');
            return false;
        }
        this.quiet.start(kQuietMs);
        if (this.pending.size > 0)
            this.deadline.start(this.patience(kAnswerMs));
        else
            this.deadline.stop();
        return true;
    }

    private patience(ms: number): number
    {
        return [...this.pending.values()].some(one => one.isLarge) ? kLargeMs : ms;
    }

    /** Asks for an answer that changes nothing: what was sent before it has come to the server by then. */
    probe(reply: Reply = () => {}): void
    {
        this.request({ unsubscribe: { circle: fromHex(zeros(16)) } }, reply);
    }

    private drop(reason: ConnectionError): void
    {
        this.deadline.stop();
        this.quiet.stop();
        const wasOnline = this.isOnline;
        if (this.socket) {
            this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
            try {
                this.socket.close();
            } catch {
                // It never was open.
            }
            this.socket = null;
        }
        if (!this.isWanted) {
            this.retry.stop();
            this.setStatus('offline', this.status.lastError);
        } else {
            const delay = this.nextDelay();
            this.retry.start(delay);
            this.setStatus('offline', reason, delay);
        }
        if (!wasOnline)
            return;
        const waiting = [...this.pending.values()];
        this.pending.clear();
        waiting.forEach(one => one.reply(null));
        this.events.lost();
    }

    private nextDelay(): number
    {
        const ceiling = this.drainWithin || kFirstRetryMs * 2 ** this.failures;
        this.drainWithin = 0;
        this.failures = Math.min(this.failures + 1, kMaxDoublings);
        return drawBelow(this.around.random, Math.min(ceiling, kLastRetryMs) + 1);
    }

    private setStatus(state: ConnectionState, lastError: ConnectionError, retryInMs = 0): void
    {
        const before = this.status;
        this.status = { state, lastError, retryInMs };
        if (before.state !== state || before.lastError !== lastError || before.retryInMs !== retryInMs)
            this.events.statusChanged(this.status);
    }

    private write(frame: Frame): void
    {
        try {
            this.socket?.send(encode(Frame, frame));
        } catch {
            // A socket that is closing; onclose follows.
        }
    }
}
