// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import * as Y from 'yjs';
import { AttachmentBox } from './attachment_box.js';
import { Bytes, Hex, toHex } from './bytes.js';
import { CircleReplica } from './circle_replica.js';
import { Surroundings, Timer } from './clock.js';
import { Connection, ConnectionStatus } from './connection.js';
import { Device, PublicKeys, wipe } from './crypto.js';
import { AdmittedTo, Door, DoorState, InvitationView } from './door.js';
import { InvitationLink, readLink } from './invitation.js';
import { kMaxPresenceBytes } from './limits.js';
import { Frame, Role } from './messages.js';
import { PresenceBoard } from './presence_board.js';
import { isForAPage } from './roster_state.js';
import { Refused } from './refused.js';
import { spokenDigits } from './spoken_code.js';
import { Alarm, ReplicaListener, SetAside } from './replica_listener.js';

/** Edits of this span travel together unless flush() is called. */
export const kTypingBatchMs = 100;
/** How long finish() waits for what was written to arrive. */
export const kFinishPatienceMs = 60000;

/**
 * idle: nothing was opened. What stands at the door: door.ts. ended: the meeting is over. left: by leave(). After
 * declined, a host may still let in; after expired, renewed, removed, moved, ended and left nothing comes any more, and no key is left.
 */
export type SessionState = 'idle' | DoorState | 'ended' | 'left';

export type SessionEvent =
    /** `lost`: changes and attachments that nobody will get; 0 until it is over. */
    | { readonly type: 'state'; readonly state: SessionState; readonly lost: number }
    | { readonly type: 'connection'; readonly status: ConnectionStatus }
    | { readonly type: 'admitted'; readonly appData: Bytes }
    /** Let into a circle of the team: that is for the app, and this page does not join it. */
    | { readonly type: 'needsApp'; readonly circle: Hex }
    /** Its info() changed: roster, role, what waits. */
    | { readonly type: 'circle'; readonly circle: Hex }
    /** A document is there, or another one has taken its place: ask for it (again). */
    | { readonly type: 'document'; readonly circle: Hex; readonly log: Hex }
    | { readonly type: 'change'; readonly circle: Hex; readonly log: Hex; readonly isLocal: boolean }
    /** Empty: taken back, off the roster, or, with `isSilent`, not heard of for a while. */
    | { readonly type: 'presence'; readonly circle: Hex; readonly device: Hex; readonly state: Bytes; readonly isSilent: boolean }
    /** What was published last is at the server: isPresenceTold(). */
    | { readonly type: 'presenceTold'; readonly circle: Hex }
    | { readonly type: 'attachment'; readonly circle: Hex; readonly attachment: Hex }
    /** Written where this device may not write, or too much at once: say so, the others never see it. */
    | { readonly type: 'neverSent'; readonly circle: Hex; readonly log: Hex }
    /** What was not taken, with its author: shown, never silently dropped. */
    | { readonly type: 'setAside'; readonly entry: SetAside }
    | { readonly type: 'alarm'; readonly alarm: Alarm };

export interface CircleInfo
{
    readonly id: Hex;
    readonly role: Role | undefined;
    readonly devices: readonly { readonly id: Hex; readonly role: Role; readonly keys: PublicKeys }[];
    readonly epoch: number;
    readonly unsent: number;
    readonly isCaughtUp: boolean;
    readonly closed: 'removed' | 'ended' | null;
}

const kOver: readonly SessionState[] = ['expired', 'renewed', 'removed', 'moved', 'ended', 'left'];

/**
 * A guest's whole visit, without a screen: from the link to the end. Keys and words are in memory only and end with it.
 * Verbs answer at once; what comes of them is told by events, which never come from inside a verb.
 */
export class GuestSession implements ReplicaListener
{
    state: SessionState = 'idle';
    /** renewed. */
    newLink = '';
    private device: Device | null = null;
    private connection: Connection | null = null;
    private door: Door | null = null;
    private presence: PresenceBoard | null = null;
    private attachments: AttachmentBox | null = null;
    private readonly circleMap = new Map<Hex, CircleReplica>();
    private readonly live = new Set<Hex>();
    private events: SessionEvent[] = [];
    private readonly teller: Timer;
    private readonly batch: Timer;
    private readonly finishing: Timer;
    private isFinishing = false;

    constructor(private readonly around: Surroundings, private readonly listener: (event: SessionEvent) => void)
    {
        this.teller = new Timer(around.clock, () => this.tell());
        this.batch = new Timer(around.clock, () => this.flush());
        this.finishing = new Timer(around.clock, () => this.end('ended'));
    }

    /** False: it is none of our links, or something was opened already. */
    openLink(url: string): boolean
    {
        let link: InvitationLink;
        try {
            link = readLink(url);
        } catch (error) {
            if (error instanceof Refused)
                return false;
            throw error;
        }
        return this.begin(link.base, link, '');
    }

    /** Spoken digits, at the server that this page comes from. */
    openCode(server: string, typed: string): boolean
    {
        const digits = spokenDigits(typed);
        return digits !== '' && this.begin(server, null, digits);
    }

    get view(): InvitationView | null { return this.door?.view ?? null; }
    /** What was told at the door has reached the server. */
    get isHeard(): boolean { return this.door?.isHeard ?? false; }
    /** Which invitation it is; empty: not known yet. */
    get lookup(): Hex { return this.door?.lookup ?? ''; }
    get message(): string { return this.door?.message ?? ''; }
    get waitMinutes(): number { return this.door?.waitMinutes ?? 0; }
    get deviceId(): Hex { return this.device?.id ?? ''; }
    get connectionStatus(): ConnectionStatus
    {
        return this.connection?.status ?? { state: 'offline', lastError: 'none', retryInMs: 0 };
    }
    /** The server's clock; null: not heard yet. Never the device's own. */
    get serverTimeMs(): number | null { return this.connection?.serverTimeMs() ?? null; }

    /** Empty name: as invited. */
    knock(shownName = ''): boolean { return this.door?.knock(shownName) ?? false; }

    /** Of a lapsed invitation. renewed: newLink is for another session. */
    askForNew(): boolean { return this.door?.askForNew() ?? false; }

    /** The network came back, the page woke up, or a person asked. */
    wake(): void { this.connection?.wake(); }

    circles(): Hex[] { return [...this.circleMap.keys()]; }
    logs(circle: Hex): Hex[] { return this.circleMap.get(circle)?.logIds() ?? []; }
    /** The shared one (sharedLog) and one for each guest. Write only into the one that writableLog() names. */
    document(circle: Hex, log: Hex): Y.Doc | undefined { return this.circleMap.get(circle)?.document(log); }
    writableLog(circle: Hex): Hex | undefined { return this.circleMap.get(circle)?.writableLog(); }

    info(circle: Hex): CircleInfo | undefined
    {
        const replica = this.circleMap.get(circle);
        if (!replica)
            return undefined;
        const state = replica.roster.state;
        const devices = [...state?.devices ?? []].map(([id, { role, keys, since }]) => ({ id, role, keys, since }));
        devices.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
        return {
            id: circle,
            role: replica.roster.ownRole(),
            devices,
            epoch: state?.epoch ?? 0,
            unsent: replica.unsent(),
            isCaughtUp: replica.isLive,
            closed: replica.closed,
        };
    }

    /** Changes and attachments that the server has not confirmed. */
    unsent(): number
    {
        return [...this.circleMap.values()].reduce((sum, circle) => sum + circle.unsent(), this.attachments?.unsent ?? 0);
    }

    /** Seals and sends at once what was written. */
    flush(): void
    {
        this.batch.stop();
        this.circleMap.forEach(circle => circle.takeEdits());
    }

    /** What the others see of this device; repeated by itself. Empty takes it back. False: too large. */
    publishPresence(circle: Hex, state: Bytes): boolean
    {
        if (state.length > kMaxPresenceBytes || !this.circleMap.has(circle))
            return false;
        this.presence?.publish(circle, state);
        return true;
    }

    /** It has come to the server, and the connection has not broken since. */
    isPresenceTold(circle: Hex): boolean { return this.presence?.isTold(circle) ?? false; }

    /** The text for a record of this circle. Null: too large, or nothing can be written there. */
    attach(circle: Hex, content: Bytes): string | null
    {
        return this.writableLog(circle) === undefined ? null : this.attachments?.attach(circle, content) ?? null;
    }

    /** Null: it is not to be had, or is not what the reference says. */
    fetchAttachment(circle: Hex, reference: string): Promise<Bytes | null>
    {
        return new Promise(resolve => {
            if (this.attachments && this.circleMap.has(circle))
                this.attachments.bring(circle, reference, resolve);
            else
                resolve(null);
        });
    }

    /** The meeting is over: what was written goes out first, within kFinishPatienceMs. */
    finish(): void
    {
        if (!this.device)
            return;
        this.flush();
        this.isFinishing = true;
        this.finishing.start(this.unsent() === 0 ? 0 : kFinishPatienceMs);
    }

    /** At once, also with words that nobody has yet. */
    leave(): void
    {
        if (!kOver.includes(this.state))
            this.end('left');
    }

    // What the circles tell.
    circleChanged(circle: Hex): void
    {
        const replica = this.circleMap.get(circle);
        if (!replica)
            return;
        this.presence?.rosterChanged(replica);
        if (replica.isLive && !this.live.has(circle))
            this.presence?.connected(circle);
        if (replica.isLive)
            this.live.add(circle);
        else
            this.live.delete(circle);
        this.attachments?.pump();
        this.say({ type: 'circle', circle });
        if (this.isFinishing && this.unsent() === 0)
            this.finishing.start(0);
    }

    circleClosed(circle: Hex, how: 'removed' | 'ended'): void
    {
        this.presence?.forget(circle);
        if ([...this.circleMap.values()].every(one => one.closed))
            this.end(how);
    }

    documentAdded(circle: Hex, log: Hex): void { this.say({ type: 'document', circle, log }); }
    documentChanged(circle: Hex, log: Hex, isLocal: boolean): void { this.say({ type: 'change', circle, log, isLocal }); }
    neverSent(circle: Hex, log: Hex): void { this.say({ type: 'neverSent', circle, log }); }
    setAside(entry: SetAside): void { this.say({ type: 'setAside', entry }); }
    alarm(alarm: Alarm): void { this.say({ type: 'alarm', alarm }); }

    editsWaiting(): void
    {
        if (!this.batch.isRunning)
            this.batch.start(kTypingBatchMs);
    }

    private begin(server: string, link: InvitationLink | null, digits: string): boolean
    {
        if (this.state !== 'idle') {
            wipe(link?.secret);
            return false;
        }
        const device = new Device(this.around.random(64));
        const connection = new Connection(this.around, device, server.replace(/^http/, 'ws'), {
            statusChanged: status => this.say({ type: 'connection', status }),
            signedIn: () => this.signedIn(),
            lost: () => this.lost(),
            pushed: frame => this.pushed(frame),
        });
        const door = new Door(this.around, device, connection, server, link, digits, {
            stateChanged: () => this.doorChanged(),
            heard: () => this.say({ type: 'connection', status: this.connectionStatus }),
            admitted: (circles, appData) => this.admitted(circles, appData),
        });
        this.device = device;
        this.connection = connection;
        this.door = door;
        this.presence = new PresenceBoard(this.around, device, connection, this.circleMap,
            (circle, who, state, isSilent) => this.say({ type: 'presence', circle, device: who, state, isSilent }),
            circle => this.say({ type: 'presenceTold', circle }));
        this.attachments = new AttachmentBox(this.around, device, connection, this.circleMap,
            (circle, attachment) => {
                this.say({ type: 'attachment', circle, attachment });
                this.circleChanged(circle);
            });
        this.setState('looking');
        connection.start();
        return true;
    }

    private signedIn(): void
    {
        this.door?.goOn();
        this.circleMap.forEach(circle => circle.connected());
    }

    private lost(): void
    {
        this.attachments?.disconnected();
        this.circleMap.forEach(circle => circle.disconnected());
    }

    private pushed(frame: Frame): void
    {
        if (frame.knock_answer)
            return this.door?.answered(frame.knock_answer);
        if (frame.ephemeral?.envelope)
            return this.presence?.received(frame.ephemeral.envelope);
        const of = frame.entries ?? frame.roster_entries ?? frame.removed;
        const circle = of && this.circleMap.get(toHex(of.circle));
        if (!circle || circle.closed)
            return;
        if (frame.entries)
            circle.receivedEntries(frame.entries);
        else if (frame.roster_entries)
            circle.receivedRoster(frame.roster_entries);
        else
            circle.receivedRemoved();
    }

    private doorChanged(): void
    {
        const state = this.door?.state ?? 'expired';
        this.newLink = this.door?.newLink ?? '';
        if (state === 'expired' || state === 'renewed' || state === 'removed' || state === 'moved')
            this.end(state);
        else
            this.setState(state);
    }

    private admitted(circles: AdmittedTo[], appData: Bytes): void
    {
        const { device, connection } = this;
        if (!device || !connection)
            return;
        let isNews = false;
        for (const { ticket, generation, role } of circles) {
            if (!isForAPage(role)) {
                this.say({ type: 'needsApp', circle: ticket.circle });
                continue;
            }
            const known = this.circleMap.get(ticket.circle);
            // Told again of one that it was taken out of, it may be let in again: the roster tells.
            if (known && (!known.closed || known.roster.nextIndex > ticket.rosterIndex))
                continue;
            known?.wipe();
            isNews = true;
            const circle = new CircleReplica(
                ticket.circle, ticket, generation, this.around, device, connection, this);
            this.circleMap.set(ticket.circle, circle);
            if (connection.isOnline)
                circle.connected();
        }
        if (isNews)
            this.say({ type: 'admitted', appData: appData.slice() });
    }

    private end(state: 'expired' | 'renewed' | 'removed' | 'moved' | 'ended' | 'left'): void
    {
        const lost = this.unsent();
        // What is wiped below changes, and must not end it all once more.
        this.isFinishing = false;
        this.presence?.takeBackAll();
        [this.batch, this.finishing].forEach(timer => timer.stop());
        this.connection?.stop();
        this.door?.wipe();
        this.attachments?.wipe();
        this.circleMap.forEach(circle => circle.wipe());
        this.circleMap.clear();
        this.device?.wipe();
        this.device = this.connection = this.presence = this.attachments = null;
        // Only that it is over is still to be told.
        this.events = [];
        this.setState(state, lost);
    }

    private setState(state: SessionState, lost = 0): void
    {
        this.state = state;
        this.say({ type: 'state', state, lost });
    }

    private say(event: SessionEvent): void
    {
        const isKnown = event.type === 'circle'
            && this.events.some(one => one.type === 'circle' && one.circle === event.circle);
        if (isKnown)
            return;
        this.events.push(event);
        if (!this.teller.isRunning)
            this.teller.start(0);
    }

    private tell(): void
    {
        const events = this.events;
        this.events = [];
        events.forEach(event => this.listener(event));
    }
}
