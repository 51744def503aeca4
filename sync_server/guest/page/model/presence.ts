// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { isLetter, isMark } from './letters.js';
import type { Hex } from './types.js';

const kMaxHand = 8.64e15;
export const kMaxCompanions = 3;
/** UTF-16 units. */
export const kMaxCompanionChars = 40;
/** So long, names stand among those who read after their device fell silent. */
const kSilentMs = 5 * 60 * 1000;
/**
 * Controls, what nobody sees, what turns the direction of writing, what joins others into a picture, half pairs, and what
 * would break the sentences that names stand in.
 */
const kRefused = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff%(),;\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e03ff}]/u;
/** On one letter; joiners are part of how names are written, and part nothing. */
const kMaxMarks = 3;
const kJoiners = ['\u200c', '\u200d'];

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
    /** Who sits at the same device, by the names that were said there. */
    readonly companions: readonly string[];
}

export const kAtTheTable: Presence = {
    here: true, remote: true, room: false, pause: false, tooMuch: false, handSinceMs: 0, face: -1, companions: [],
};

/** With a letter, and no tower of marks. */
function canBeRead(name: string): boolean
{
    let marks = 0;
    return [...name].every(sign => {
        marks = isMark(sign.codePointAt(0) as number) ? marks + 1 : kJoiners.indexOf(sign) >= 0 ? marks : 0;
        return marks <= kMaxMarks;
    }) && [...name].some(sign => isLetter(sign.codePointAt(0) as number));
}

/** As src/app/core/company.h has it; empty: it is no name. */
export function companionName(told: unknown): string
{
    const isName = typeof told === 'string' && !kRefused.test(told) && canBeRead(told);
    const name = isName ? told.replace(/\s+/g, ' ').trim() : '';
    return name.length <= kMaxCompanionChars ? name : '';
}

/** The first that are names, each once. */
export function companionNames(told: unknown): readonly string[]
{
    const names = (Array.isArray(told) ? told : []).map(companionName);
    return names.filter((name, at) => name !== '' && names.indexOf(name) === at).slice(0, kMaxCompanions);
}

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
    if (state.companions.length > 0)
        object['with'] = state.companions;
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
        companions: companionNames(object['with']),
    };
}

/** Who is at the table, by device. */
export class Present
{
    /** Who sits beside this device's person. */
    companions: readonly string[] = [];
    private readonly devices = new Map<Hex, Presence>();
    private readonly silent = new Map<Hex, { readonly state: Presence; readonly untilMs: number }>();

    constructor(private readonly now: () => number = () => performance.now()) {}

    /** `isSilent`: nothing was taken back. True: somebody came. */
    heard(device: Hex, bytes: Uint8Array, isSilent = false): boolean
    {
        const before = this.devices.get(device);
        const state = bytes.length > 0 ? presenceFromBytes(bytes) : null;
        this.silent.delete(device);
        if (state?.here)
            this.devices.set(device, state);
        else
            this.devices.delete(device);
        if (isSilent && before)
            this.silent.set(device, { state: before, untilMs: this.now() + kSilentMs });
        return !before && this.devices.has(device);
    }

    /** Who sits beside whom, by device: whoever sat where it is silent now may read there still. */
    beside(): ReadonlyMap<Hex, readonly string[]>
    {
        const all = new Map<Hex, readonly string[]>();
        const now = this.now();
        this.silent.forEach(({ state, untilMs }, device) => now < untilMs && !state.room && all.set(device, state.companions));
        this.devices.forEach((state, device) => state.room || all.set(device, state.companions));
        return all;
    }

    forget(): void
    {
        this.devices.clear();
        this.silent.clear();
        this.companions = [];
    }

    entries(): ReadonlyMap<Hex, Presence> { return this.devices; }
}
