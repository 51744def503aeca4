// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Hex } from './types.js';

const kMaxHand = 8.64e15;

/** What a device tells about its person right now: the form of src/app/core/presence_board.h. */
export interface Presence
{
    readonly here: boolean;
    readonly remote: boolean;
    /** The room's screen; counts as nobody. */
    readonly room: boolean;
    readonly pause: boolean;
    readonly tooMuch: boolean;
    /** 0: the hand is down. */
    readonly handSinceMs: number;
    /** A child's picture; other clients pass over it. -1: none. */
    readonly face: number;
}

export const kAtTheTable: Presence = {
    here: true, remote: true, room: false, pause: false, tooMuch: false, handSinceMs: 0, face: -1,
};

export function presenceToBytes(state: Presence): Uint8Array
{
    const object: { [name: string]: unknown } = { here: state.here };
    if (state.remote)
        object['remote'] = true;
    if (state.pause)
        object['pause'] = true;
    if (state.tooMuch)
        object['tooMuch'] = true;
    if (state.handSinceMs > 0)
        object['hand'] = state.handSinceMs;
    if (state.face >= 0)
        object['face'] = state.face;
    return new TextEncoder().encode(JSON.stringify(object));
}

/** Null: not of this form, or taken back. */
export function presenceFromBytes(bytes: Uint8Array): Presence | null
{
    let object: { [name: string]: unknown };
    try {
        object = JSON.parse(new TextDecoder().decode(bytes)) as { [name: string]: unknown };
    } catch {
        return null;
    }
    if (typeof object !== 'object' || object === null || Array.isArray(object))
        return null;
    const [hand, face] = [object['hand'], object['face']];
    return {
        here: object['here'] === true,
        remote: object['remote'] === true,
        room: object['room'] === true,
        pause: object['pause'] === true,
        tooMuch: object['tooMuch'] === true,
        handSinceMs: typeof hand === 'number' && hand > 0 && hand < kMaxHand ? Math.trunc(hand) : 0,
        face: typeof face === 'number' && Number.isInteger(face) && face >= 0 && face < 64 ? face : -1,
    };
}

/** Who is at the table, by device. */
export class Present
{
    private readonly devices = new Map<Hex, Presence>();

    /** True: somebody came. */
    heard(device: Hex, bytes: Uint8Array): boolean
    {
        const isKnown = this.devices.has(device);
        const state = bytes.length > 0 ? presenceFromBytes(bytes) : null;
        if (state?.here)
            this.devices.set(device, state);
        else
            this.devices.delete(device);
        return !isKnown && this.devices.has(device);
    }

    forget(): void { this.devices.clear(); }
    entries(): ReadonlyMap<Hex, Presence> { return this.devices; }
}
