// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the protocol makes of libsodium; the reference is src/crypto. Nothing here knows a circle or the network.
import { Bytes, Hex, bytesOf, concat, fromHex, littleEndian, toHex } from './bytes.js';
import { Refused, refuseUnless } from './refused.js';
import * as sodium from './sodium.js';

export const kSmallestBucket = 256;
const kTagBytes = 16;
const kNonceBytes = 24;

export type Random = (bytes: number) => Bytes;

/** Every part with its length in front, so that no two lists of parts collide. */
function laidOut(domain: string, parts: readonly Bytes[]): Bytes
{
    const laid: Bytes[] = [];
    for (const part of [bytesOf(domain), ...parts])
        laid.push(littleEndian(part.length, 8), part);
    return concat(...laid);
}

/** BLAKE2b-256 over the domain and the parts. */
export function hash(domain: string, ...parts: Bytes[]): Bytes
{
    return sodium.blake2b(32, laidOut(domain, parts));
}

/** As hash(), with a digest of 16 bytes: BLAKE2b-128, which is not a cut BLAKE2b-256. */
export function shortHash(domain: string, ...parts: Bytes[]): Bytes
{
    return sodium.blake2b(16, laidOut(domain, parts));
}

/** BLAKE2b-256 of exactly these bytes. */
export function plainHash(bytes: Bytes): Bytes
{
    return sodium.blake2b(32, bytes);
}

/** A key for one purpose out of another: BLAKE2b-256 of the purpose, keyed. */
export function subkey(key: Bytes, purpose: string): Bytes
{
    return sodium.blake2b(32, bytesOf(purpose), key);
}

/** Keyed BLAKE2b of `message`. */
export function keyedHash(bytes: number, message: Bytes, key: Bytes): Bytes
{
    return sodium.blake2b(bytes, message, key);
}

/** What is no longer needed and was secret. JavaScript may have copied it before; see README.md. */
export function wipe(...secrets: (Bytes | null | undefined)[]): void
{
    for (const secret of secrets)
        secret?.fill(0);
}

/** Compares in a time that depends on the sizes only. */
export function equalInConstantTime(left: Bytes, right: Bytes): boolean
{
    let difference = left.length ^ right.length;
    for (let at = 0; at < left.length; ++at)
        difference |= (left[at] ?? 0) ^ (right[at] ?? 0);
    return difference === 0;
}

export interface PublicKeys
{
    readonly signing: Hex; // 32 bytes, Ed25519
    readonly sealing: Hex; // 32 bytes, X25519
}

export function sameKeys(left: PublicKeys | undefined, right: PublicKeys | undefined): boolean
{
    return !!left && !!right && left.signing === right.signing && left.sealing === right.sealing;
}

export function deviceIdOf(keys: PublicKeys): Hex
{
    return toHex(shortHash('kudelma/v1/device', fromHex(keys.signing), fromHex(keys.sealing)));
}

/** Ed25519 over the domain and the parts, laid out as in hash(). */
export function verify(signing: Hex, signature: Bytes, domain: string, ...parts: Bytes[]): boolean
{
    return signature.length === 64 && sodium.verify(signature, laidOut(domain, parts), fromHex(signing));
}

/** Seals to a device, from nobody. Refused for a key of low order, whose boxes everybody could open. */
export function sealTo(sealing: Hex, plaintext: Bytes): Bytes
{
    const box = sodium.sealBox(plaintext, fromHex(sealing));
    refuseUnless(box !== null, 'BadCiphertext', 'a key of low order');
    return box;
}

/** The keys of one visit. They are drawn when the page opens, never leave memory, and end with it. */
export class Device
{
    readonly keys: PublicKeys;
    readonly id: Hex;
    private readonly signingKey: Bytes; // 64, expanded
    private readonly sealingKey: Bytes; // 32

    /** `seed`: 32 bytes of Ed25519 seed and the X25519 scalar. It is wiped. */
    constructor(seed: Bytes)
    {
        const signing = sodium.signingKeys(seed.subarray(0, 32));
        this.signingKey = signing.secretKey;
        this.sealingKey = seed.slice(32, 64);
        this.keys = { signing: toHex(signing.publicKey), sealing: toHex(sodium.sealingPublicKey(this.sealingKey)) };
        this.id = deviceIdOf(this.keys);
        wipe(seed);
    }

    sign(domain: string, ...parts: Bytes[]): Bytes
    {
        return sodium.sign(laidOut(domain, parts), this.signingKey);
    }

    unseal(box: Bytes): Bytes
    {
        const opened = sodium.openBox(box, fromHex(this.keys.sealing), this.sealingKey);
        refuseUnless(opened !== null, 'BadCiphertext', 'not for this device, or changed');
        return opened;
    }

    wipe(): void { wipe(this.signingKey, this.sealingKey); }
}

/** Commits to an epoch key without telling it. */
export function keyIdOf(key: Bytes): Hex
{
    return toHex(shortHash('kudelma/v1/key-id', key));
}

/** How many bytes a plaintext takes once padded; one byte at least is padding. */
export function bucketFor(size: number): number
{
    let bucket = kSmallestBucket;
    while (bucket <= size)
        bucket *= 2;
    return bucket;
}

/** Pads to the next bucket and seals with XChaCha20-Poly1305; `associated` is authenticated. */
export function sealPadded(key: Bytes, nonce: Bytes, associated: Bytes, plaintext: Bytes): Bytes
{
    const padded = new Uint8Array(bucketFor(plaintext.length));
    padded.set(plaintext);
    padded[plaintext.length] = 0x80;
    const sealed = sodium.encrypt(padded, associated, nonce, key);
    wipe(padded);
    return sealed;
}

export function openPadded(key: Bytes, nonce: Bytes, associated: Bytes, ciphertext: Bytes): Bytes
{
    const size = ciphertext.length - kTagBytes;
    refuseUnless(size >= kSmallestBucket && bucketFor(size - 1) === size, 'Malformed', 'not of a bucket\'s size');
    const padded = sodium.decrypt(ciphertext, associated, nonce, key);
    refuseUnless(padded !== null, 'BadCiphertext', 'does not open');
    let end = padded.length;
    while (end > 0 && padded[end - 1] === 0)
        --end;
    refuseUnless(end > 0 && padded[end - 1] === 0x80, 'Malformed', 'padding has no end mark');
    refuseUnless(bucketFor(end - 1) === size, 'Malformed', 'padded further than to the next bucket');
    return padded.subarray(0, end - 1);
}

/** What wrap() of src/crypto/sealing.h made: a nonce stands in front. */
export function unwrap(key: Bytes, associated: Bytes, wrapped: Bytes): Bytes
{
    if (wrapped.length < kNonceBytes + kTagBytes)
        throw new Refused('Malformed', 'shorter than its nonce and tag');
    const opened = sodium.decrypt(wrapped.subarray(kNonceBytes), associated, wrapped.subarray(0, kNonceBytes), key);
    refuseUnless(opened !== null, 'BadCiphertext', 'does not open');
    return opened;
}
