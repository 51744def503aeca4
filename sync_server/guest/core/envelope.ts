// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, fromHex, toHex, zeros } from './bytes.js';
import { Device, Random, hash, keyIdOf, openPadded, plainHash, sealPadded, subkey, verify, wipe } from './crypto.js';
import { kMaxHeaderBytes, kProtocolVersion } from './limits.js';
import { Envelope, EnvelopeHeaderMessage, EnvelopeKind, Role, SnapshotPayload } from './messages.js';
import { decode, encode } from './protobuf.js';
import { Refused, refuseUnless } from './refused.js';
import { RosterState, hexOf } from './roster_state.js';

const kNonceBytes = 24;
const kClientIdBits = 53;
/** Chain hashes that a log keeps, to compare what others say that they have seen. */
export const kRecentChainHashes = 512;

export const noHash: Hex = zeros(32);
/** The circle's shared log; every other log is named by the guest who alone writes it. */
export const sharedLog: Hex = zeros(16);

/** EnvelopeHeader of the protocol with its lengths checked. */
export interface EnvelopeHeader
{
    readonly kind: EnvelopeKind;
    readonly circle: Hex;
    readonly log: Hex;
    readonly generation: number;
    readonly author: Hex;
    /** From 1; presence: 0. */
    readonly authorSeq: number;
    readonly prevAuthorHash: Hex;
    readonly epoch: number;
    readonly keyId: Hex;
    readonly rosterHead: Hex;
    /** Applied of this log; for a snapshot: what it covers. */
    readonly seenIndex: number;
    readonly seenHash: Hex;
    readonly nonce: Bytes;
}

/** Throws Refused. */
export function parseHeader(envelope: Envelope): EnvelopeHeader
{
    refuseUnless(envelope.header.length <= kMaxHeaderBytes, 'Malformed', 'envelope header');
    const raw = decode(EnvelopeHeaderMessage, envelope.header);
    refuseUnless(raw.version === kProtocolVersion, 'Version', 'envelope header');
    const kind = Object.values(EnvelopeKind).find(one => one === raw.kind);
    refuseUnless(kind !== undefined && raw.nonce.length === kNonceBytes, 'Malformed', 'envelope header');
    const header: EnvelopeHeader = {
        kind,
        circle: hexOf(raw.circle, 16, 'circle'),
        log: hexOf(raw.log, 16, 'log'),
        generation: raw.generation,
        author: hexOf(raw.author, 16, 'author'),
        authorSeq: raw.author_seq,
        prevAuthorHash: hexOf(raw.prev_author_hash, 32, 'author\'s previous envelope'),
        epoch: raw.epoch,
        keyId: hexOf(raw.key_id, 16, 'key id'),
        rosterHead: hexOf(raw.roster_head, 32, 'roster head'),
        seenIndex: raw.seen_index,
        seenHash: hexOf(raw.seen_hash, 32, 'what was seen'),
        nonce: raw.nonce,
    };
    refuseUnless((kind === EnvelopeKind.Presence) === (header.authorSeq === 0), 'Malformed', 'author\'s number');
    refuseUnless(header.authorSeq > 1 || header.prevAuthorHash === noHash, 'Malformed', 'a hash of nothing');
    refuseUnless(header.seenIndex > 0 || header.seenHash === noHash, 'Malformed', 'a hash of nothing');
    return header;
}

function encodeHeader(header: EnvelopeHeader): Bytes
{
    return encode(EnvelopeHeaderMessage, {
        version: kProtocolVersion,
        kind: header.kind,
        circle: fromHex(header.circle),
        log: fromHex(header.log),
        generation: header.generation,
        author: fromHex(header.author),
        author_seq: header.authorSeq,
        prev_author_hash: fromHex(header.prevAuthorHash),
        epoch: header.epoch,
        key_id: fromHex(header.keyId),
        roster_head: fromHex(header.rosterHead),
        seen_index: header.seenIndex,
        seen_hash: fromHex(header.seenHash),
        nonce: header.nonce,
    });
}

/** Presence never shares a key with what is stored. */
function withKeyFor<T>(kind: EnvelopeKind, key: Bytes, use: (key: Bytes) => T): T
{
    if (kind !== EnvelopeKind.Presence)
        return use(key);
    const derived = subkey(key, 'presence');
    try {
        return use(derived);
    } finally {
        wipe(derived);
    }
}

/** Pads, seals and signs. Author, key id and nonce are filled in here. */
export function seal(header: Omit<EnvelopeHeader, 'author' | 'keyId' | 'nonce'>, author: Device, key: Bytes,
    payload: Bytes, random: Random): Envelope
{
    const nonce = random(kNonceBytes);
    const bytes = encodeHeader({ ...header, author: author.id, keyId: keyIdOf(key), nonce });
    const ciphertext = withKeyFor(header.kind, key, used => sealPadded(used, nonce, bytes, payload));
    const signature = author.sign('kudelma/v1/envelope', bytes, plainHash(ciphertext));
    return { header: bytes, ciphertext, signature, ciphertext_hash: new Uint8Array(0) };
}

/** An envelope without its ciphertext: enough to check signature and chains. Snapshots inside a log come so. */
export function isStub(envelope: Envelope): boolean
{
    return envelope.ciphertext.length === 0 && envelope.ciphertext_hash.length === 32;
}

function ciphertextHash(envelope: Envelope): Bytes
{
    return isStub(envelope) ? envelope.ciphertext_hash : plainHash(envelope.ciphertext);
}

export function hasGoodSignature(envelope: Envelope, signing: Hex): boolean
{
    return verify(signing, envelope.signature, 'kudelma/v1/envelope', envelope.header, ciphertextHash(envelope));
}

/** The payload. Checks that `key` is the one that the header names; not the signature, and not the place. */
export function open(envelope: Envelope, header: EnvelopeHeader, key: Bytes): Bytes
{
    refuseUnless(keyIdOf(key) === header.keyId, 'UnknownKey', 'not the key that the header names');
    return withKeyFor(header.kind, key, used => openPadded(used, header.nonce, envelope.header, envelope.ciphertext));
}

/** The same for an envelope and its stub. */
export function envelopeHash(envelope: Envelope): Hex
{
    return toHex(hash('kudelma/v1/envelope-hash', envelope.header, ciphertextHash(envelope), envelope.signature));
}

export function chainNext(before: Hex, envelope: Hex): Hex
{
    return toHex(hash('kudelma/v1/chain', fromHex(before), fromHex(envelope)));
}

/** The only client id that this device may use in a document with this salt. */
export function boundClientId(author: Hex, salt: Bytes): number
{
    const bytes = hash('kudelma/v1/client', fromHex(author), salt);
    let id = 0;
    for (let at = Math.floor(kClientIdBits / 8); at >= 0; --at)
        id = id * 256 + ((bytes[at] ?? 0) & (at === 6 ? 0x1f : 0xff));
    return id;
}

/** The rule that server and receivers share. */
export function mayWrite(role: Role, author: Hex, kind: EnvelopeKind, log: Hex): boolean
{
    if (kind === EnvelopeKind.Presence)
        return true;
    const isTeam = role === Role.Host || role === Role.Member;
    if (kind === EnvelopeKind.Snapshot || log === sharedLog)
        return isTeam;
    return role === Role.Guest && log === author;
}

export interface AuthorHead
{
    readonly seq: number;
    readonly hash: Hex;
}
export const noAuthorHead: AuthorHead = { seq: 0, hash: noHash };

/** How far one log of one generation was read, and the heads of its chains. */
export interface LogHead
{
    readonly circle: Hex;
    readonly log: Hex;
    readonly generation: number;
    /** Of the last entry taken; 0: none. */
    index: number;
    chain: Hex;
    /** Of the last entry taken; never goes down. */
    epoch: number;
    authors: Map<Hex, AuthorHead>;
    /** Chain hashes of the last entries, newest last. */
    recent: Hex[];
}

export function emptyLog(circle: Hex, log: Hex, generation: number): LogHead
{
    return { circle, log, generation, index: 0, chain: noHash, epoch: 0, authors: new Map(), recent: [] };
}

/** Place, role, epoch and key, as the roster was at the head that the author names. */
function checkAgainst(roster: RosterState, header: EnvelopeHeader): void
{
    refuseUnless(header.circle === roster.circle, 'WrongPlace', 'another circle');
    const at = roster.indexOfHead(header.rosterHead);
    refuseUnless(at !== undefined, 'UnknownRoster', 'the author knows another roster');
    const role = roster.roleAt(header.author, at);
    refuseUnless(role !== undefined, 'NotOnRoster', 'the author was not on the roster');
    refuseUnless(mayWrite(role, header.author, header.kind, header.log), 'NotAllowed', 'the author may not write here');
    refuseUnless(header.epoch === roster.epochAt(at) && header.keyId === roster.keyIdOf(header.epoch),
        'UnknownKey', 'not the epoch of the roster that the author names');
}

/** How the log's chain stood there. Undefined: not yet, or no longer known. */
export function chainAt(head: LogHead, index: number): Hex | undefined
{
    if (index === 0)
        return noHash;
    if (index === head.index)
        return head.chain;
    return index > head.index ? undefined : head.recent[head.recent.length - 1 - (head.index - index)];
}

/** What the author says to have seen must be what we saw. */
function checkSeen(head: LogHead, header: EnvelopeHeader): void
{
    refuseUnless(header.seenIndex <= head.index, 'HistoriesDiffer', 'the author has seen entries that are not there');
    const ours = chainAt(head, header.seenIndex);
    refuseUnless(ours === undefined || ours === header.seenHash, 'HistoriesDiffer', 'the author has seen another history');
}

function checkSigned(roster: RosterState, header: EnvelopeHeader, envelope: Envelope): void
{
    const keys = roster.keysOf(header.author);
    refuseUnless(!!keys && hasGoodSignature(envelope, keys.signing), 'BadSignature', 'envelope');
}

/**
 * Passes over an entry that advance() refused and that was put aside: index and chain move, the author's chain does not
 * (whoever wrote it is cut off from this log until the next generation).
 */
export function passOver(head: LogHead, envelope: Envelope): void
{
    head.chain = chainNext(head.chain, envelopeHash(envelope));
    ++head.index;
    head.recent.push(head.chain);
    if (head.recent.length > kRecentChainHashes)
        head.recent.shift();
}

/**
 * Checks an envelope that the server says stands at `index`: place, role, epoch and key, the author's number and chain,
 * what the author had seen, the signature. The head has moved on then; after Refused it is unchanged.
 */
export function advance(head: LogHead, roster: RosterState, envelope: Envelope, index: number): EnvelopeHeader
{
    refuseUnless(index === head.index + 1, 'WrongPrevious', 'not the next index');
    const header = parseHeader(envelope);
    refuseUnless(header.kind !== EnvelopeKind.Presence && header.circle === head.circle && header.log === head.log
        && header.generation === head.generation, 'WrongPlace', 'of another log');
    refuseUnless(!isStub(envelope) || header.kind === EnvelopeKind.Snapshot, 'Malformed', 'only snapshots come as stubs');
    checkAgainst(roster, header);
    checkSigned(roster, header, envelope);
    refuseUnless(header.epoch >= head.epoch, 'WrongPrevious', 'of an epoch that is over');
    const before = head.authors.get(header.author) ?? noAuthorHead;
    refuseUnless(header.authorSeq === before.seq + 1 && header.prevAuthorHash === before.hash,
        'WrongPrevious', 'not the author\'s next envelope');
    checkSeen(head, header);
    head.authors.set(header.author, { seq: header.authorSeq, hash: envelopeHash(envelope) });
    head.epoch = header.epoch;
    passOver(head, envelope);
    return header;
}

/** Checks a snapshot that a reader begins from. The log then goes on after what it covers. */
export function beginAt(of: LogHead, roster: RosterState, snapshot: Envelope, payload: SnapshotPayload): LogHead
{
    const header = parseHeader(snapshot);
    refuseUnless(header.kind === EnvelopeKind.Snapshot && header.circle === of.circle && header.log === of.log
        && header.generation === of.generation, 'WrongPlace', 'not a snapshot of this log');
    checkAgainst(roster, header);
    checkSigned(roster, header, snapshot);
    refuseUnless(payload.covers_index === header.seenIndex
        && hexOf(payload.covers_hash, 32, 'covered hash') === header.seenHash,
    'Malformed', 'a snapshot that covers something else than its header says');
    const head = emptyLog(of.circle, of.log, of.generation);
    head.index = header.seenIndex;
    head.chain = header.seenHash;
    for (const author of payload.authors) {
        const device = hexOf(author.device, 16, 'author\'s head');
        const last = hexOf(author.envelope_hash, 32, 'author\'s head');
        refuseUnless(author.author_seq > 0 && !head.authors.has(device), 'Malformed', 'author\'s head');
        head.authors.set(device, { seq: author.author_seq, hash: last });
    }
    return head;
}

/** Checks presence. Replays are the caller's to notice: the payload counts. */
export function checkPresence(roster: RosterState, envelope: Envelope): EnvelopeHeader
{
    const header = parseHeader(envelope);
    if (header.kind !== EnvelopeKind.Presence)
        throw new Refused('Malformed', 'not presence');
    checkAgainst(roster, header);
    refuseUnless(header.epoch === roster.epoch, 'UnknownKey', 'of an epoch that is over');
    const device = roster.devices.get(header.author);
    refuseUnless(!!device, 'NotOnRoster', 'the author was removed');
    refuseUnless(hasGoodSignature(envelope, device.keys.signing), 'BadSignature', 'presence');
    return header;
}
