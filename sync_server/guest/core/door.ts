// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, bytesOf, fromHex, toHex } from './bytes.js';
import { Surroundings, Timer } from './clock.js';
import { Connection } from './connection.js';
import { Device, PublicKeys, equalInConstantTime, sameKeys, sealTo, verify, wipe } from './crypto.js';
import { InvitationLink, Pictures, knockMac, openInvitationInfo, readLink, threePictures } from './invitation.js';
import {
    kMaxAnswerAppDataBytes, kMaxMessageBytes, kMaxSealedAnswerBytes, kMaxSealedInfoBytes, kMaxShownNameBytes,
} from './limits.js';
import {
    ErrorCode, Frame, InvitationInfo, Invitation, KnockAnswer, KnockAnswerContent, KnockContent, KnockVerdict, Role,
} from './messages.js';
import { decode, encode } from './protobuf.js';
import { Refused, refuseUnless } from './refused.js';
import { keysFrom, keysToWire, roleFrom } from './roster_state.js';
import { CircleTicket } from './roster_keeper.js';
import { linkOfSpoken } from './spoken_code.js';

const kRetryMs = 5000;
/** The server takes one knock in 30 s from each address. */
export const kKnockAgainMs = 60000;
const kMaxWaitMinutes = 24 * 60;
const kLookupBytes = 10;
const kDayMs = 24 * 3600 * 1000;

/**
 * looking: asked the server for the invitation. ready: view is there, knock() may be called. knocking: the host was told.
 * held: the host asks to wait. declined: not now; it stays so. expired: the link never was, or is over
 * for long. lapsed: it is over or was taken back, and askForNew() may be called. asking: the host was asked. renewed: newLink leads on.
 * moved: the seat went to another device of this person.
 */
export type DoorState = 'looking' | 'ready' | 'knocking' | 'held' | 'declined' | 'expired' | 'lapsed' | 'asking'
    | 'renewed' | 'admitted' | 'removed' | 'moved';

/** What the guest may read before knocking. */
export interface InvitationView
{
    readonly guestName: string;
    readonly hostName: string;
    readonly phone: string;
    readonly language: string;
    readonly childMode: boolean;
    /** The server's clock; 0: not told. */
    readonly validFromMs: number;
    readonly validToMs: number;
    readonly pictures: Pictures;
}

export interface AdmittedTo
{
    readonly ticket: CircleTicket;
    readonly role: Role;
    readonly generation: number;
}

export interface DoorEvents
{
    stateChanged(): void;
    heard(): void;
    admitted(circles: AdmittedTo[], appData: Bytes): void;
}

/** The guest's side of the door. The reference is src/sync/guest_entrance.cpp. */
export class Door
{
    state: DoorState = 'looking';
    view: InvitationView | null = null;
    /** held, declined, removed: what the host wrote. */
    message = '';
    /** held. */
    waitMinutes = 0;
    /** renewed. */
    newLink = '';
    /** The server has taken the knock for the host. */
    isHeard = false;
    private readonly retry: Timer;
    /** Of the invitation; of spoken digits empty until the link is made. */
    lookup: Hex;
    private host: PublicKeys | null = null;
    /** The same bytes again are no second knock. */
    private sealedKnock: Bytes | null = null;
    private isMaking = false;
    private isDayBefore = false;
    private isWiped = false;

    /** By a link, or by spoken digits at `base`, of which the link is made. */
    constructor(around: Surroundings, private readonly device: Device, private readonly connection: Connection,
        private readonly base: string, private link: InvitationLink | null, private readonly digits: string,
        private readonly events: DoorEvents)
    {
        this.lookup = link?.lookup ?? '';
        this.retry = new Timer(around.clock, () => this.goOn());
    }

    /** Signed in (again). */
    goOn(): void
    {
        if (!this.connection.isOnline)
            return;
        if (this.state === 'looking')
            this.look();
        else if (this.state === 'knocking' || this.state === 'held' || this.state === 'asking')
            this.sendKnock();
    }

    /** Empty name: as invited. False: not now, or the name is too long. Repeated by itself after a lost connection. */
    knock(shownName: string): boolean
    {
        return this.state === 'ready' && this.tell(shownName, false);
    }

    /** False: not now. The host sees who asks, and may answer with another link. */
    askForNew(): boolean
    {
        return this.state === 'lapsed' && this.tell('', true);
    }

    private tell(shownName: string, asksForNew: boolean): boolean
    {
        if (!this.view || !this.host || !this.link)
            return false;
        const name = shownName || this.view.guestName;
        if (bytesOf(name).length > kMaxShownNameBytes)
            return false;
        const mac = knockMac(this.link, this.device.keys, this.host, name);
        const content = encode(KnockContent, {
            guest: keysToWire(this.device.keys), shown_name: name, mac, asks_for_new: asksForNew,
        });
        this.sealedKnock = sealTo(this.host.sealing, content);
        wipe(content);
        this.set(asksForNew ? 'asking' : 'knocking');
        this.goOn();
        return true;
    }

    /** An answer of the server's choosing: taken only when the host signed it for this device. */
    answered(answer: KnockAnswer): void
    {
        let content: KnockAnswerContent;
        try {
            content = this.open(answer);
        } catch (error) {
            if (error instanceof Refused)
                return;
            throw error;
        }
        const isWaiting = this.state === 'knocking' || this.state === 'held';
        // Whoever said no, and then yes, has changed their mind.
        const mayComeIn = isWaiting || this.state === 'declined' || this.state === 'admitted';
        if (content.verdict === KnockVerdict.Admitted && mayComeIn) {
            this.takeAdmission(content);
        } else if (content.verdict === KnockVerdict.Hold && isWaiting) {
            this.waitMinutes = Math.min(content.wait_minutes, kMaxWaitMinutes);
            this.set('held', content.message);
        } else if (content.verdict === KnockVerdict.NotNow && (isWaiting || this.state === 'asking')) {
            this.set('declined', content.message);
        } else if (content.verdict === KnockVerdict.Renewed && (isWaiting || this.state === 'asking')
            && this.isOfThisServer(content.link)) {
            this.newLink = content.link;
            this.set('renewed', content.message);
        } else if (content.verdict === KnockVerdict.Moved && this.state === 'admitted') {
            this.set('moved', content.message);
        } else if (content.verdict === KnockVerdict.Removed && this.state === 'admitted') {
            this.set('removed', content.message);
        }
    }

    wipe(): void
    {
        this.isWiped = true;
        this.retry.stop();
        wipe(this.link?.secret, this.sealedKnock);
        this.sealedKnock = null;
    }

    private set(state: DoorState, message = ''): void
    {
        this.state = state;
        this.message = message;
        this.events.stateChanged();
    }

    private look(): void
    {
        if (!this.link)
            return this.makeLink();
        this.connection.request({ invitation_get: { lookup: fromHex(this.lookup) } }, reply => {
            if (!reply || this.state !== 'looking')
                return;
            if (reply.invitation)
                this.found(reply.invitation);
            else
                this.refused(reply);
        });
    }

    /** Of the digits, by the day of the server's clock; what it does not know may have been said before midnight. */
    private makeLink(): void
    {
        const now = this.connection.serverTimeMs();
        if (this.isMaking || now === null)
            return;
        this.isMaking = true;
        const done = (link: InvitationLink | null) => {
            this.isMaking = false;
            if (this.state !== 'looking' || this.isWiped)
                return wipe(link?.secret);
            if (!link)
                return this.set('expired');
            this.link = link;
            this.lookup = link.lookup;
            this.goOn();
        };
        linkOfSpoken(this.digits, this.base, now - (this.isDayBefore ? kDayMs : 0)).then(done, () => done(null));
    }

    private refused(reply: Frame): void
    {
        const isUnknown = reply.error?.code === ErrorCode.NoSuchInvitation;
        if (isUnknown && this.digits && this.state === 'looking' && !this.isDayBefore) {
            this.isDayBefore = true;
            wipe(this.link?.secret);
            this.link = null;
            this.look();
        } else if (isUnknown)
            this.set('expired');
        else
            this.retry.start(Math.max(kRetryMs, reply.error?.retry_after_ms ?? 0));
    }

    private found(invitation: Invitation): void
    {
        try {
            this.view = this.viewOf(invitation);
        } catch (error) {
            if (!(error instanceof Refused))
                throw error;
            return this.set('expired');
        }
        const now = this.connection.serverTimeMs();
        const isOver = this.view.validToMs > 0 && now !== null && this.view.validToMs <= now;
        this.set(isOver ? 'lapsed' : 'ready');
    }

    private isOfThisServer(link: string): boolean
    {
        try {
            const read = readLink(link);
            wipe(read.secret);
            return read.base === this.link?.base;
        } catch (error) {
            if (error instanceof Refused)
                return false;
            throw error;
        }
    }

    private viewOf(invitation: Invitation): InvitationView
    {
        const host = keysFrom(invitation.host);
        refuseUnless(!!host && invitation.lookup.length === kLookupBytes, 'Malformed', 'invitation');
        refuseUnless(!!this.link && toHex(invitation.lookup) === this.lookup, 'WrongPlace', 'another invitation');
        this.host = host;
        const pictures = threePictures(this.lookup, this.device.keys, host);
        refuseUnless(invitation.sealed_info.length <= kMaxSealedInfoBytes, 'Limit', 'invitation');
        const info = decode(InvitationInfo, openInvitationInfo(this.link, invitation.sealed_info));
        // The server must not put itself between: the host's keys inside are the ones that count.
        refuseUnless(sameKeys(keysFrom(info.host), host), 'BadSignature', 'host');
        return {
            guestName: info.guest_name,
            hostName: info.host_name,
            phone: info.phone,
            language: info.language,
            childMode: info.child_mode,
            validFromMs: info.valid_from_ms,
            validToMs: info.valid_to_ms,
            pictures,
        };
    }

    /** The same bytes every minute: while the host has them they are no second knock, and whoever waits at a link that
        was taken back meanwhile, or missed an answer, is told. */
    private sendKnock(): void
    {
        const knock = { lookup: fromHex(this.lookup), sealed_knock: this.sealedKnock ?? new Uint8Array(0) };
        this.connection.request({ knock }, reply => {
            const isWaiting = this.state === 'knocking' || this.state === 'held' || this.state === 'asking';
            if (!reply || !isWaiting)
                return;
            if (!reply.done)
                return this.refused(reply);
            this.retry.start(kKnockAgainMs);
            if (!this.isHeard) {
                this.isHeard = true;
                this.events.heard();
            }
        });
    }

    private open(answer: KnockAnswer): KnockAnswerContent
    {
        refuseUnless(answer.sealed_answer.length <= kMaxSealedAnswerBytes, 'Limit', 'answer');
        refuseUnless(!!this.host && toHex(answer.lookup) === this.lookup
            && equalInConstantTime(answer.guest_device, fromHex(this.device.id)), 'WrongPlace', 'answer');
        refuseUnless(verify(this.host.signing, answer.signature, 'kudelma/v1/knock-answer', answer.lookup,
            answer.guest_device, answer.sealed_answer), 'BadSignature', 'answer');
        const content = decode(KnockAnswerContent, this.device.unseal(answer.sealed_answer));
        refuseUnless(bytesOf(content.message).length <= kMaxMessageBytes
            && content.app_data.length <= kMaxAnswerAppDataBytes, 'Limit', 'answer');
        return content;
    }

    private takeAdmission(content: KnockAnswerContent): void
    {
        const circles: AdmittedTo[] = [];
        for (const one of content.circles) {
            const role = roleFrom(one.role);
            if (one.circle.length !== 16 || one.roster_head.length !== 32 || !role)
                continue;
            const ticket = {
                circle: toHex(one.circle), rosterIndex: one.roster_index, rosterHead: toHex(one.roster_head),
            };
            circles.push({ ticket, role, generation: one.generation });
        }
        const isNew = this.state !== 'admitted';
        this.state = 'admitted';
        this.message = '';
        this.events.admitted(circles, content.app_data);
        if (isNew)
            this.events.stateChanged();
    }
}
