// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { SessionEvent } from '../core/guest_session.js';
import type { Engine } from './browser/files.js';
import { About, CaseView, Content, Drafts, Hex, Kind, NewFields, People, Present, Rec, Room, Writer, aboutFrom, confirmationOf, homeOfMark, kNoConnection, presenceToBytes, roomOf } from './model/index.js';
import type { Doorway, Presence } from './model/index.js';

type Session = InstanceType<Engine['GuestSession']>;

const kUnsent = 'unsent';
/** After the end, so long for feedback and farewells. */
const kClosedMs = 30 * 60 * 1000;
/** As above, for a guest of another service. */
const kServiceClosedMs = 10 * 60 * 1000;
const kPulseMs = 15000;
/** A host who is there answers sooner. */
const kLongWaitMs = 60000;

export interface VisitEvents
{
    /** Something that screens show is different. */
    changed(): void;
    /** Nothing comes any more: all that was known is to be forgotten. */
    over(lost: number): void;
    /** The link was over; this one leads on. */
    renewed(link: string): void;
    warned(key: string): void;
    /** Words that a stopped tab left behind, and that nobody got, with the field where they were written. */
    recovered(field: string, words: string): void;
}

/** One visit, from the link to the end: the session, what is read out of its documents, and what is written. */
export class Visit
{
    readonly session: Session;
    private readonly view: CaseView;
    private readonly present = new Present();
    private about: About | null = null;
    private writer: Writer | null = null;
    private needsApp = false;
    /** Names of what this page's own life keeps until it has arrived. */
    private readonly ownUnsent = new Set<string>();
    private hasUnkept = false;
    private closedSince = 0;
    private knockedAt = 0;
    private own: Presence | null = null;
    private readonly pulse: number;

    constructor(private readonly engine: Engine, private readonly drafts: Drafts, private readonly events: VisitEvents)
    {
        this.session = new engine.GuestSession(engine.browserSurroundings(), event => this.take(event));
        this.view = new CaseView(this.session);
        this.pulse = window.setInterval(() => this.beat(), kPulseMs);
    }

    /** What the door's screens show of it. */
    doorway(): Partial<Doorway>
    {
        const { state, view, message, waitMinutes, connectionStatus, serverTimeMs, isHeard } = this.session;
        return {
            state, isHeard, view, message, waitMinutes, connection: connectionStatus ?? kNoConnection, serverTimeMs,
            needsApp: this.needsApp && !this.about, waitsLong: state === 'knocking' && performance.now() - this.knockedAt > kLongWaitMs,
        };
    }

    room(content: Content): Room | null
    {
        if (!this.about || this.session.state !== 'admitted')
            return null;
        this.view.refresh();
        const room = roomOf(this.view, this.session, this.present, this.about, content);
        // After all that came at once was told: until then the view may be older than its circle.
        void Promise.resolve().then(() => this.settle());
        this.watchEnd(room);
        return room;
    }

    /** All that waits is kept on this device too. */
    get isSafe(): boolean { return this.drafts.isKept && !this.hasUnkept; }

    /** Empty: nowhere to write it. `kept` are its words by the fields where they were written: kept until it has arrived. */
    add(circle: Hex, kind: Kind, fields: NewFields, kept: { readonly [field: string]: string } = {}): Hex
    {
        const writer = this.writer;
        if (!writer)
            return '';
        const id = writer.newId();
        const added = writer.add(circle, kind, fields, id);
        const names = added ? Object.keys(kept).filter(field => kept[field]) : [];
        for (const field of names) {
            const name = [kUnsent, circle, id, field].join('.');
            this.ownUnsent.add(name);
            this.drafts.set(name, kept[field] as string);
        }
        // A value or a drawing lives in this page alone until it is sent.
        this.hasUnkept = this.hasUnkept || names.length === 0 || 'value' in fields || 'attachment' in fields || 'items' in fields;
        this.session.flush();
        return added;
    }

    set(circle: Hex, kind: Kind, id: Hex, fields: NewFields): boolean
    {
        const done = this.writer?.set(circle, kind, id, fields) ?? false;
        this.hasUnkept = this.hasUnkept || done; // a change lives in this page alone until it is sent
        this.session.flush();
        return done;
    }

    /** A mark on a thought: a second one replaces the first. */
    mark(id: Hex, mark: string, meeting: Hex): boolean
    {
        const about = this.view.get(id);
        if (!about || !this.about)
            return false;
        const known = this.view.of('reactions').filter(one => one.isOwn && one.fields['about'] === id)[0];
        if (known)
            return this.set(known.circle, 'reactions', known.id, { mark });
        const people = new People(this.view, this.session, this.about.member);
        return this.add(homeOfMark(people, this.about.circle, about.circle), 'reactions', { about: id, mark, meeting }) !== '';
    }

    /** That a step was done, or not; as src/app/core/pen.cpp writes it for a guest of the app. */
    confirm(id: Hex, isDone: boolean): boolean
    {
        const step = this.view.get(id, 'steps');
        if (!step || !this.about)
            return false;
        const { isAsked, isMine, reaction } = confirmationOf(this.view, new People(this.view, this.session, this.about.member), this.session, this.about.member, step);
        if (!isDone)
            return isMine && this.remove(this.view.get(reaction, 'reactions'));
        if (!isAsked)
            return false;
        return reaction ? this.set(step.circle, 'reactions', reaction, { mark: 'hit' })
            : this.add(step.circle, 'reactions', { about: id, mark: 'hit' }) !== '';
    }

    /** Own words of a page with parts go to another part of it. */
    move(id: Hex, zone: string): boolean
    {
        const said = this.view.get(id, 'voices');
        return !!said && said.isOwn && this.set(said.circle, 'voices', id, { zone });
    }

    takeBack(id: Hex): boolean
    {
        const said = this.view.get(id);
        if (!said || !said.isOwn)
            return false;
        // Words that somebody may have built on are marked; a view of one's own can go.
        if (said.kind !== 'viewpoints')
            return this.set(said.circle, said.kind, id, { withdrawn: true });
        return this.remove(said);
    }

    private remove(own: Rec | undefined): boolean
    {
        const isGone = !!own && own.isOwn && (this.writer?.remove(own.circle, own.kind, own.id) ?? false);
        this.hasUnkept = this.hasUnkept || isGone;
        this.session.flush();
        return isGone;
    }

    /** Whom a drawing is of: the child's own symbol, or else the one child whom the work is about. */
    ownSymbol(room: Room): Hex
    {
        if (room.self.person)
            return room.self.person;
        const index = this.view.of('persons').filter(one => one.fields['index'] === true);
        return room.isChild && index.length === 1 ? (index[0] as { readonly id: Hex }).id : '';
    }

    /** What was published last has come to the server. */
    get isTold(): boolean { return !!this.about && this.session.isPresenceTold(this.about.circle); }

    publish(state: Presence): void
    {
        this.own = state;
        this.present.companions = state.companions;
        if (this.about)
            this.session.publishPresence(this.about.circle, presenceToBytes(state));
    }

    /** Everything is over here: timers too. */
    stop(): void { window.clearInterval(this.pulse); }

    private take(event: SessionEvent): void
    {
        switch (event.type) {
        case 'state':
            if (event.state === 'knocking')
                this.knockedAt = performance.now();
            if (event.state === 'renewed') {
                this.stop();
                this.events.renewed(this.session.newLink);
                return;
            }
            if (['expired', 'removed', 'moved', 'ended', 'left'].indexOf(event.state) >= 0) {
                this.stop();
                this.about = null;
                this.own = null;
                this.present.forget();
                this.events.over(event.lost);
            }
            break;
        case 'admitted':
            this.enter(event.appData);
            break;
        case 'needsApp':
            this.needsApp = true;
            break;
        case 'document':
        case 'change':
            this.view.changed(event.circle, event.log);
            break;
        case 'presence':
            // Who comes does not wait for the next repeat to know who is here.
            if (event.circle === this.about?.circle && this.present.heard(event.device, event.state, event.isSilent) && this.own)
                this.publish(this.own);
            break;
        case 'neverSent':
            this.events.warned('warning.neverSent');
            break;
        case 'setAside':
            this.events.warned('warning.setAside');
            break;
        case 'alarm':
            this.events.warned('warning.alarm');
            break;
        case 'connection':
        case 'circle':
        case 'attachment':
        case 'presenceTold':
            break;
        }
        this.events.changed();
    }

    private enter(appData: Uint8Array): void
    {
        this.about = aboutFrom(appData) ?? this.about;
        if (!this.about)
            return;
        this.writer = new Writer(this.session, this.engine.yjs, bytes => crypto.getRandomValues(new Uint8Array(bytes)), this.about.member);
    }

    /**
     * Of what was kept, what has arrived is dropped; what a former life of this page did not bring to its circle, as soon
     * as all of that circle is here, goes back into the field where it was written.
     */
    private settle(): void
    {
        if (!this.about)
            return;
        this.view.refresh();
        const unsent = this.session.unsent();
        if (unsent === 0)
            this.hasUnkept = false;
        for (const name of this.drafts.names()) {
            const [kind, circle, id, field] = name.split('.');
            const isOwn = this.ownUnsent.has(name);
            if (kind !== kUnsent || !(isOwn ? unsent === 0 : this.session.info(circle ?? '')?.isCaughtUp))
                continue;
            if (!isOwn && !this.view.get(id ?? ''))
                this.events.recovered(field ?? '', this.drafts.get(name));
            this.drafts.set(name, '');
        }
    }

    /** A closed meeting ends by itself, and a service's right to see ends with the invitation. */
    private watchEnd(room: Room): void
    {
        if (room.state !== 'closed') {
            this.closedSince = 0;
            return;
        }
        const now = performance.now();
        this.closedSince = this.closedSince || now;
        if (now - this.closedSince > (room.isService ? kServiceClosedMs : kClosedMs))
            this.session.finish();
    }

    private beat(): void
    {
        const { view, serverTimeMs } = this.session;
        const isOver = this.about && view && view.validToMs > 0 && serverTimeMs !== null && serverTimeMs > view.validToMs;
        if (isOver && this.isService())
            this.session.finish();
        this.events.changed();
    }

    private isService(): boolean
    {
        const self = this.view.of('members').filter(one => !one.owner && one.fields['member'] === this.about?.member)[0];
        return self?.fields['role'] === 'networkGuest' && !!self.fields['organisation'];
    }
}
