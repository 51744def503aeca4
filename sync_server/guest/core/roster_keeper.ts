// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex } from './bytes.js';
import { Device, keyIdOf, wipe } from './crypto.js';
import { KeyRing } from './log_replica.js';
import { Role, RosterEntry } from './messages.js';
import { Refused } from './refused.js';
import { RosterState, entryHash, isForAPage } from './roster_state.js';

/** A circle and the roster's head there, from a host over a sealed channel: the server cannot show another history. */
export interface CircleTicket
{
    readonly circle: Hex;
    readonly rosterIndex: number;
    readonly rosterHead: Hex;
}

/**
 * Applied; Again: known already; Hole: entries before it are missing; Refused: against the rules, no honest server would
 * have passed it on; Differs: another history than the one known, or than the ticket named.
 */
export type RosterStep = 'Applied' | 'Again' | 'Hole' | 'Refused' | 'Differs';

/** The roster of one circle and the epoch keys that this device was given. */
export class RosterKeeper
{
    state: RosterState | null = null;
    readonly keys: KeyRing = new Map();
    /** What the roster must show; null once it did. */
    expected: CircleTicket | null;

    constructor(readonly circle: Hex, private readonly device: Device, ticket: CircleTicket)
    {
        this.expected = ticket;
    }

    get nextIndex(): number { return this.state?.nextIndex ?? 0; }

    presentKey(): Bytes | undefined { return this.state ? this.keys.get(this.state.epoch) : undefined; }

    /** Undefined: not on the roster, or not known yet. */
    ownRole(): Role | undefined { return this.state?.devices.get(this.device.id)?.role; }

    take(index: number, entry: RosterEntry): RosterStep
    {
        const head = entryHash(entry);
        if (index < this.nextIndex)
            return this.state?.headAt(index) === head ? 'Again' : 'Differs';
        if (index > this.nextIndex)
            return 'Hole';
        if (this.expected?.rosterIndex === index && this.expected.rosterHead !== head)
            return 'Differs';
        try {
            if (this.state)
                this.state.apply(entry);
            else
                this.begin(RosterState.found(entry));
        } catch (error) {
            if (error instanceof Refused)
                return error.kind === 'WrongPrevious' ? 'Differs' : 'Refused';
            throw error;
        }
        if (!this.state)
            return 'Differs';
        if (this.expected && this.expected.rosterIndex <= index)
            this.expected = null;
        this.learnKey(this.state);
        return 'Applied';
    }

    wipe(): void
    {
        this.keys.forEach(key => wipe(key));
        this.keys.clear();
    }

    private begin(state: RosterState): void
    {
        if (state.circle === this.circle)
            this.state = state;
    }

    private learnKey(state: RosterState): void
    {
        const box = state.wraps.get(this.device.id);
        if (!box || this.keys.has(state.epoch) || !isForAPage(this.ownRole()))
            return;
        let key: Bytes;
        try {
            key = this.device.unseal(box);
        } catch (error) {
            if (error instanceof Refused)
                return;
            throw error;
        }
        // A host could wrap another key than the one it announced: then nothing that the others write would open.
        if (key.length === 32 && keyIdOf(key) === state.keyId)
            this.keys.set(state.epoch, key);
        else
            wipe(key);
    }
}
