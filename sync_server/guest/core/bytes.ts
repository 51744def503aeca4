// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

export type Bytes = Uint8Array;

/** Ids, hashes and public keys as lower-case hexadecimal: they compare with === and are keys of maps. */
export type Hex = string;

const utf8Writer = new TextEncoder();

export const none: Bytes = new Uint8Array(0);

export function bytesOf(text: string): Bytes
{
    return utf8Writer.encode(text);
}

/** Throws for what is not UTF-8. */
export function textOf(bytes: Bytes): string
{
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function concat(...parts: Bytes[]): Bytes
{
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

/** For what is public only: the time depends on the content. */
export function equal(left: Bytes, right: Bytes): boolean
{
    return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

export function toHex(bytes: Bytes): Hex
{
    let text = '';
    for (const byte of bytes)
        text += (byte < 16 ? '0' : '') + byte.toString(16);
    return text;
}

/** Only what toHex() wrote. */
export function fromHex(text: Hex): Bytes
{
    const bytes = new Uint8Array(text.length / 2);
    for (let at = 0; at < bytes.length; ++at)
        bytes[at] = parseInt(text.substr(2 * at, 2), 16);
    return bytes;
}

/** All zero, as hexadecimal. */
export function zeros(bytes: number): Hex
{
    return '00'.repeat(bytes);
}

/** `value` below 2^53. */
export function littleEndian(value: number, bytes: 4 | 8): Bytes
{
    const written = new Uint8Array(bytes);
    let rest = value;
    for (let at = 0; at < bytes; ++at) {
        written[at] = rest % 256;
        rest = Math.floor(rest / 256);
    }
    return written;
}

/** Bytewise order of two texts in UTF-8, which is not the order of JavaScript's < beyond the first 65536 characters. */
export function compareUtf8(left: string, right: string): number
{
    const a = bytesOf(left);
    const b = bytesOf(right);
    for (let at = 0; at < a.length && at < b.length; ++at) {
        if (a[at] !== b[at])
            return (a[at] ?? 0) - (b[at] ?? 0);
    }
    return a.length - b.length;
}
