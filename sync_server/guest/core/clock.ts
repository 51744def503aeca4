// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Random } from './crypto.js';

/** What the core needs of the world around it; tests bring their own. */
export interface Surroundings
{
    readonly clock: Clock;
    readonly random: Random;
    /** Opens a connection to this address; it may throw when the address is none. */
    readonly openSocket: (address: string) => SocketLike;
}

export interface Clock
{
    /** Milliseconds that only move on; where they began does not matter. The device's own date is never asked for. */
    now(): number;
    /** Runs `job` once; calling what it returns calls it off. */
    after(ms: number, job: () => void): () => void;
}

/** The part of the browser's WebSocket that is used. Binary messages come as ArrayBuffer. */
export interface SocketLike
{
    binaryType: string;
    onopen: (() => void) | null;
    onmessage: ((event: { data: unknown }) => void) | null;
    onclose: (() => void) | null;
    onerror: (() => void) | null;
    send(bytes: Uint8Array): void;
    close(): void;
}

/** Browsers take longer waits for none at all; whoever asks for more is asked again. */
export const kLongestWaitMs = 3600000;

/** One moment to come, which can be moved or called off. */
export class Timer
{
    private callOff: (() => void) | null = null;
    constructor(private readonly clock: Clock, private readonly job: () => void) {}

    get isRunning(): boolean { return this.callOff !== null; }

    start(ms: number): void
    {
        this.stop();
        this.callOff = this.clock.after(Math.min(Math.max(ms, 0), kLongestWaitMs), () => {
            this.callOff = null;
            this.job();
        });
    }

    stop(): void
    {
        this.callOff?.();
        this.callOff = null;
    }
}

/** Even from 0 to `bound` - 1; the bias of 2^-48 steps does not matter for delays. */
export function drawBelow(random: Random, bound: number): number
{
    return Math.floor(random(6).reduce((value, byte) => value * 256 + byte, 0) % bound);
}
