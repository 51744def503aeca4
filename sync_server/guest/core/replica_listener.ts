// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Hex } from './bytes.js';
import { AlarmKind } from './log_replica.js';
import { Kind } from './refused.js';

export interface SetAside
{
    readonly circle: Hex;
    readonly log: Hex;
    /** 0: no place in the log. */
    readonly index: number;
    /** As the envelope claims. */
    readonly author: Hex;
    readonly reason: Kind;
}

export interface Alarm
{
    readonly kind: AlarmKind;
    readonly circle: Hex;
    readonly log: Hex;
    readonly device: Hex;
}

/** What a replica tells. */
export interface ReplicaListener
{
    circleChanged(circle: Hex): void;
    /** removed: this device was taken off the roster. ended: a new generation began, and the visit was to the old one. */
    circleClosed(circle: Hex, how: 'removed' | 'ended'): void;
    /** A document is there, or another one has taken its place. */
    documentAdded(circle: Hex, log: Hex): void;
    documentChanged(circle: Hex, log: Hex, isLocal: boolean): void;
    editsWaiting(): void;
    /** Written where this device may not write, or too much at once: the others never see it. */
    neverSent(circle: Hex, log: Hex): void;
    setAside(entry: SetAside): void;
    alarm(alarm: Alarm): void;
}
