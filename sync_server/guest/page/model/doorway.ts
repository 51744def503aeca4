// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { ConnectionStatus } from '../../core/connection.js';
import type { InvitationView } from '../../core/door.js';
import type { SessionState } from '../../core/guest_session.js';

/** What stands at the door just now. */
export interface Doorway
{
    /** Of the page itself: what it was opened with. */
    readonly opened: 'link' | 'code' | 'broken' | 'over';
    /** tooOld: this browser cannot run it. */
    readonly engine: 'coming' | 'ready' | 'failed' | 'tooOld';
    readonly state: SessionState;
    readonly view: InvitationView | null;
    readonly message: string;
    readonly waitMinutes: number;
    readonly connection: ConnectionStatus;
    /** What a look at the server without the meeting's connection said. */
    readonly reach: 'unknown' | 'there' | 'gone';
    readonly serverTimeMs: number | null;
    /** Let into a team or a circle of workers: that is for the app. */
    readonly needsApp: boolean;
    /** What the person said themselves. */
    readonly saysNotSafe: boolean;
    readonly isSomeoneElse: boolean;
    readonly hasKnocked: boolean;
    /** The knock has reached the server. */
    readonly isHeard: boolean;
    /** Knocked a while ago, and nobody answered. */
    readonly waitsLong: boolean;
}

export type Screen =
    | 'coming' | 'code' | 'broken' | 'welcome' | 'other' | 'notSafe' | 'early' | 'waiting' | 'held' | 'declined' | 'expired' | 'lapsed' | 'asking'
    | 'moved' | 'removed' | 'ended' | 'over' | 'left' | 'noInternet' | 'blocked' | 'version' | 'failed' | 'tooOld' | 'needsApp' | 'inside';

export const kNoConnection: ConnectionStatus = { state: 'offline', lastError: 'none', retryInMs: 0 };

export const kAtTheDoor: Doorway = {
    opened: 'link', engine: 'coming', state: 'idle', view: null, message: '', waitMinutes: 0, connection: kNoConnection,
    reach: 'unknown', serverTimeMs: null, needsApp: false, saysNotSafe: false, isSomeoneElse: false,
    hasKnocked: false, isHeard: false, waitsLong: false,
};

/** Nothing comes any more. */
export function isFinal(screen: Screen): boolean
{
    return ['broken', 'expired', 'moved', 'removed', 'ended', 'over', 'left'].indexOf(screen) >= 0;
}

/** Which screen: one for each row of what may happen at a door. */
export function screenOf(door: Doorway): Screen
{
    if (door.opened === 'over' || door.opened === 'broken')
        return door.opened;
    if (door.engine === 'failed' || door.engine === 'tooOld')
        return door.engine;
    switch (door.state) {
    case 'expired':
    case 'ended':
    case 'left':
        return door.state;
    case 'lapsed':
    case 'asking':
    case 'removed':
    case 'moved':
        return door.state;
    case 'admitted':
        return door.needsApp ? 'needsApp' : 'inside';
    case 'declined':
        return 'declined';
    default:
    }
    const error = door.connection.state === 'online' ? 'none' : door.connection.lastError;
    if (error === 'versionTooOld' || error === 'signInRefused')
        return 'version';
    if (door.state === 'held')
        return 'held';
    if (door.state === 'knocking')
        return 'waiting';
    if (error === 'unreachable' && door.state === 'looking' && door.reach !== 'unknown')
        return door.reach === 'there' ? 'blocked' : 'noInternet';
    if (door.saysNotSafe)
        return 'notSafe';
    if (door.state === 'ready' && isTooEarly(door))
        return 'early';
    if (door.state === 'ready')
        return door.isSomeoneElse ? 'other' : 'welcome';
    if (door.state === 'idle' && door.opened === 'code')
        return 'code';
    return 'coming';
}

/** By the server's clock alone: a phone's own may be days off. */
export function isTooEarly(door: Doorway): boolean
{
    return !!door.view && door.serverTimeMs !== null && door.view.validFromMs > door.serverTimeMs;
}

/** Where browsers inside of other apps say so. They may work, but often keep nothing and stop in the background. */
export function isInsideAnApp(userAgent: string): boolean
{
    return /FBAN|FBAV|FB_IAB|Instagram|WhatsApp|Line\/|Snapchat|TikTok|musical_ly|Teams\/|; wv\)/.test(userAgent);
}
