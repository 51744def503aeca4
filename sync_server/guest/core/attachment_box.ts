// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, fromHex, toHex } from './bytes.js';
import { CircleReplica } from './circle_replica.js';
import { Surroundings, Timer } from './clock.js';
import { Connection } from './connection.js';
import { Device, wipe } from './crypto.js';
import {
    AttachmentName, AttachmentOpener, AttachmentReference, attachmentDigest, referenceFromText, referenceToText,
    sealAttachment,
} from './attachment_sealing.js';
import { kMaxAttachmentBytes } from './limits.js';
import { ErrorCode, Frame } from './messages.js';
import { Refused } from './refused.js';

const kRetryMs = 5000;
const kMaxDisagreements = 4;
/** What waits to be sent, in all. */
const kMaxWaitingBytes = 2 * kMaxAttachmentBytes;

interface Outgoing
{
    readonly name: AttachmentName;
    readonly parts: Bytes[];
    next: number;
    disagreements: number;
}

interface Incoming
{
    readonly name: AttachmentName;
    readonly reference: AttachmentReference;
    opener: AttachmentOpener;
    readonly done: (content: Bytes | null) => void;
}

/**
 * Drawings and sounds on their way. They lie here sealed, and go part by part, one at a time, while no edit is on its
 * way. Nothing that a server answers makes this page drop one that it was given, but for a refusal of its name.
 */
export class AttachmentBox
{
    private outgoing: Outgoing[] = [];
    private incoming: Incoming[] = [];
    private isAsking = false;
    private attempt = {};
    private readonly retry: Timer;

    constructor(private readonly around: Surroundings, private readonly device: Device,
        private readonly connection: Connection, private readonly circles: ReadonlyMap<Hex, CircleReplica>,
        private readonly changed: (circle: Hex, attachment: Hex) => void)
    {
        this.retry = new Timer(around.clock, () => this.pump());
    }

    /** Attachments that the server does not have whole. */
    get unsent(): number { return this.outgoing.length; }

    /** The text for the record. Null: too large, nothing at all, or too much waits already. */
    attach(circle: Hex, content: Bytes): string | null
    {
        const waiting = this.outgoing.reduce((sum, one) => one.parts.reduce((size, part) => size + part.length, sum), 0);
        if (content.length === 0 || content.length > kMaxAttachmentBytes || waiting + content.length > kMaxWaitingBytes)
            return null;
        const reference = {
            author: this.device.id,
            id: toHex(this.around.random(16)),
            key: this.around.random(32),
            size: content.length,
            digest: attachmentDigest(content),
        };
        const name = { circle, author: reference.author, id: reference.id };
        this.outgoing.push({ name, parts: sealAttachment(name, reference.key, content), next: 1, disagreements: 0 });
        const text = referenceToText(reference);
        wipe(reference.key);
        this.pump();
        return text;
    }

    /** Null: the server does not have it, or it is not what the reference says. Goes on over lost connections. */
    bring(circle: Hex, text: string, done: (content: Bytes | null) => void): void
    {
        try {
            const reference = referenceFromText(text);
            const name = { circle, author: reference.author, id: reference.id };
            this.incoming.push({ name, reference, opener: new AttachmentOpener(name, reference), done });
        } catch (error) {
            if (!(error instanceof Refused))
                throw error;
            this.around.clock.after(0, () => done(null));
        }
        this.pump();
    }

    disconnected(): void
    {
        this.attempt = {};
        this.isAsking = false;
        this.retry.stop();
    }

    pump(): void
    {
        const areEditsOnTheirWay = [...this.circles.values()].some(circle => circle.isSending);
        if (this.isAsking || this.retry.isRunning || areEditsOnTheirWay)
            return;
        const outgoing = this.outgoing.find(one => this.circles.get(one.name.circle)?.maySend());
        const incoming = this.incoming.find(one => this.circles.get(one.name.circle)?.isLive);
        if (outgoing)
            this.send(outgoing);
        else if (incoming)
            this.ask(incoming);
    }

    wipe(): void
    {
        this.disconnected();
        this.outgoing = [];
        this.incoming.forEach(one => {
            one.opener.wipe();
            wipe(one.reference.key);
        });
        this.incoming = [];
    }

    private request(body: Omit<Frame, 'request'>, answered: (reply: Frame) => void): void
    {
        this.isAsking = true;
        const attempt = this.attempt;
        this.connection.request(body, reply => {
            if (attempt !== this.attempt || !reply)
                return;
            this.isAsking = false;
            answered(reply);
            this.pump();
        });
    }

    private send(one: Outgoing): void
    {
        const put = {
            circle: fromHex(one.name.circle),
            attachment: fromHex(one.name.id),
            part: one.next,
            parts: one.parts.length,
            ciphertext: one.parts[one.next - 1] as Bytes,
        };
        this.request({ attachment_put: put }, reply => {
            if (reply.done) {
                if (++one.next > one.parts.length)
                    this.drop(one);
            } else if (reply.error?.code === ErrorCode.Sequence && reply.error.expected >= 1
                && reply.error.expected <= one.parts.length && ++one.disagreements < kMaxDisagreements) {
                one.next = reply.error.expected;
            } else if (reply.error?.code === ErrorCode.Conflict) {
                this.drop(one); // Erased meanwhile.
            } else {
                this.retry.start(Math.max(kRetryMs, reply.error?.retry_after_ms ?? 0));
            }
        });
    }

    private drop(one: Outgoing): void
    {
        this.outgoing = this.outgoing.filter(other => other !== one);
        this.changed(one.name.circle, one.name.id);
    }

    private ask(one: Incoming): void
    {
        const get = {
            circle: fromHex(one.name.circle),
            author: fromHex(one.name.author),
            attachment: fromHex(one.name.id),
            part: one.opener.opened + 1,
        };
        this.request({ attachment_get: get }, reply => {
            if (reply.attachment_part)
                this.take(one, reply.attachment_part.ciphertext);
            else if (reply.error?.code === ErrorCode.NoSuchAttachment)
                this.end(one, null);
            else
                this.retry.start(Math.max(kRetryMs, reply.error?.retry_after_ms ?? 0));
        });
    }

    private take(one: Incoming, ciphertext: Bytes): void
    {
        try {
            one.opener.open(ciphertext);
            if (one.opener.opened === one.opener.parts)
                this.end(one, one.opener.take());
        } catch (error) {
            if (!(error instanceof Refused))
                throw error;
            one.opener.wipe();
            this.end(one, null);
        }
    }

    private end(one: Incoming, content: Bytes | null): void
    {
        this.incoming = this.incoming.filter(other => other !== one);
        wipe(one.reference.key);
        one.done(content);
    }
}
