// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, concat, equal, fromHex, littleEndian, toHex } from './bytes.js';
import { bucketFor, hash, keyedHash, wipe } from './crypto.js';
import { kMaxAttachmentBytes, kMaxAttachmentPartBytes } from './limits.js';
import { refuseUnless } from './refused.js';
import { SecretStream } from './sodium.js';

const kHeaderBytes = 24;
const kSealBytes = 17;
const kPerPart = kMaxAttachmentPartBytes - kSealBytes; // Plaintext of a part,
const kPerFirstPart = kPerPart - kHeaderBytes; // and of the first.

/** Whose attachment it is, and which. */
export interface AttachmentName
{
    readonly circle: Hex;
    readonly author: Hex;
    readonly id: Hex;
}

/** What a record says of an attachment of its circle. Whoever has it reads the attachment. */
export interface AttachmentReference
{
    readonly author: Hex;
    readonly id: Hex;
    readonly key: Bytes;
    readonly size: number;
    readonly digest: Hex;
}

export function attachmentDigest(content: Bytes): Hex
{
    return toHex(hash('kudelma/v1/attachment', content));
}

/** The parts of an attachment of so many bytes; 0: no attachment can be that large. */
export function attachmentParts(size: number): number
{
    if (size <= 0 || size > kMaxAttachmentBytes)
        return 0;
    const padded = bucketFor(size - 1);
    return padded <= kPerFirstPart ? 1 : 1 + Math.ceil((padded - kPerFirstPart) / kPerPart);
}

/** Where a part begins in the padded content; `parts` + 1: its end. */
function beginOf(size: number, part: number): number
{
    return part <= 1 ? 0 : Math.min(bucketFor(size - 1), kPerFirstPart + (part - 2) * kPerPart);
}

function bindingOf(name: AttachmentName, parts: number, part: number): Bytes
{
    return hash('kudelma/v1/attachment-part', fromHex(name.circle), fromHex(name.author), fromHex(name.id),
        littleEndian(parts, 4), littleEndian(part, 4));
}

/** It follows from name, key and digest: sealing once more gives the same bytes, and other content other ones. */
function headerOf(name: AttachmentName, key: Bytes, digest: Hex): Bytes
{
    const what = hash('kudelma/v1/attachment-header', fromHex(name.circle), fromHex(name.author), fromHex(name.id),
        fromHex(digest));
    return keyedHash(kHeaderBytes, what, key);
}

/** All parts, in order. Throws Refused for what is too large or nothing. */
export function sealAttachment(name: AttachmentName, key: Bytes, content: Bytes): Bytes[]
{
    const parts = attachmentParts(content.length);
    refuseUnless(parts > 0, 'Limit', 'size of an attachment');
    const header = headerOf(name, key, attachmentDigest(content));
    const stream = new SecretStream(header, key);
    const sealed: Bytes[] = [];
    for (let part = 1; part <= parts; ++part) {
        const [from, to] = [beginOf(content.length, part), beginOf(content.length, part + 1)];
        const plain = new Uint8Array(to - from);
        plain.set(content.subarray(from, to));
        const ciphertext = stream.push(plain, bindingOf(name, parts, part), part === parts);
        sealed.push(part === 1 ? concat(header, ciphertext) : ciphertext);
        wipe(plain);
    }
    stream.wipe();
    return sealed;
}

/**
 * Takes the parts in order, and nothing that is longer than it must be. After Refused the same part may be tried again,
 * with other bytes.
 */
export class AttachmentOpener
{
    readonly parts: number;
    opened = 0;
    private readonly header: Bytes;
    private readonly stream: SecretStream;
    private readonly trial: SecretStream;
    private readonly content: Bytes;

    constructor(private readonly name: AttachmentName, private readonly reference: Omit<AttachmentReference, 'author' | 'id'>)
    {
        this.parts = attachmentParts(reference.size);
        refuseUnless(this.parts > 0, 'Limit', 'size of an attachment');
        this.header = headerOf(name, reference.key, reference.digest);
        this.stream = new SecretStream(this.header, reference.key);
        this.trial = new SecretStream(this.header, reference.key);
        this.content = new Uint8Array(reference.size);
    }

    open(ciphertext: Bytes): void
    {
        const part = this.opened + 1;
        refuseUnless(part <= this.parts, 'Malformed', 'there are no more parts');
        const { size } = this.reference;
        const [from, to] = [beginOf(size, part), beginOf(size, part + 1)];
        const inFront = part === 1 ? kHeaderBytes : 0;
        refuseUnless(ciphertext.length === inFront + to - from + kSealBytes, 'Malformed', 'not as long as this part is');
        refuseUnless(part > 1 || equal(ciphertext.subarray(0, inFront), this.header), 'BadCiphertext', 'another stream');
        this.trial.follow(this.stream);
        const plain = this.trial.pull(ciphertext.subarray(inFront), bindingOf(this.name, this.parts, part),
            part === this.parts);
        refuseUnless(plain !== null, 'BadCiphertext', 'does not open');
        const end = Math.max(0, Math.min(size, to) - from);
        refuseUnless(plain.subarray(end).every(byte => byte === 0), 'Malformed', 'padding holds something');
        this.content.set(plain.subarray(0, end), Math.min(from, size));
        wipe(plain);
        this.stream.follow(this.trial);
        this.opened = part;
    }

    /** The content, once all parts are open. */
    take(): Bytes
    {
        refuseUnless(this.opened === this.parts, 'Malformed', 'parts are missing');
        refuseUnless(attachmentDigest(this.content) === this.reference.digest, 'BadCiphertext', 'other content');
        this.stream.wipe();
        this.trial.wipe();
        return this.content;
    }

    wipe(): void
    {
        this.stream.wipe();
        this.trial.wipe();
        wipe(this.content);
    }
}

const kForm = 'a1.';
const kReferenceBytes = 16 + 16 + 32 + 4 + 32;

/** "a1." and base64url; for a record's field. */
export function referenceToText(reference: AttachmentReference): string
{
    const bytes = concat(fromHex(reference.author), fromHex(reference.id), reference.key,
        littleEndian(reference.size, 4), fromHex(reference.digest));
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return kForm + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Throws Refused unless referenceToText() could have written exactly that. */
export function referenceFromText(text: string): AttachmentReference
{
    refuseUnless(/^a1\.[A-Za-z0-9_-]{134}$/.test(text), 'Malformed', 'reference of an attachment');
    const binary = atob(text.substring(kForm.length).replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, letter => letter.charCodeAt(0));
    refuseUnless(bytes.length === kReferenceBytes, 'Malformed', 'reference of an attachment');
    const size = new DataView(bytes.buffer).getUint32(64, true);
    const reference = {
        author: toHex(bytes.subarray(0, 16)),
        id: toHex(bytes.subarray(16, 32)),
        key: bytes.slice(32, 64),
        size,
        digest: toHex(bytes.subarray(68)),
    };
    // One text for one reference: bits that nobody reads are not to be had.
    refuseUnless(attachmentParts(size) > 0 && referenceToText(reference) === text, 'Malformed', 'reference');
    return reference;
}
