// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, Hex, bytesOf, fromHex, toHex } from './bytes.js';
import { PublicKeys, hash, keyedHash, subkey, unwrap, wipe } from './crypto.js';
import { readBase32 } from './base32.js';
import { kMaxLinkLength } from './limits.js';
import { refuseUnless } from './refused.js';

const kLookupBytes = 10;
const kSecretBytes = 16;
const kPictureCount = 64;

/** Numbers below 64; assets/pictures lists the pictures by number. */
export type Pictures = readonly [number, number, number];

export interface InvitationLink
{
    readonly base: string;
    readonly lookup: Hex;
    readonly secret: Bytes;
}

function isPlainAddress(base: string): boolean
{
    // A user name, a query or a fragment would let a link show one host and lead to another.
    return /^(https?|wss?):\/\/[!-~]+$/.test(base) && !/[@?#\\"<>`]/.test(base);
}

/** <base>/j/<lookup>#1.<secret>. The secret only authenticates a knock: it opens no document. Throws Refused. */
export function readLink(url: string): InvitationLink
{
    refuseUnless(url.length <= kMaxLinkLength, 'Limit', 'link is too long');
    const plain = url.replace(/^[ \n]+|[ \n\r]+$/g, ''); // what copying from a message adds
    const mark = plain.indexOf('#');
    refuseUnless(mark >= 0 && plain.substr(mark, 3) === '#1.', 'Malformed', 'no secret, or of another version');
    const address = plain.substring(0, mark);
    const path = address.lastIndexOf('/j/');
    refuseUnless(path >= 0 && isPlainAddress(address.substring(0, path)), 'Malformed', 'not an invitation\'s address');
    return {
        base: address.substring(0, path),
        lookup: toHex(readBase32(address.substring(path + 3), kLookupBytes)),
        secret: readBase32(plain.substring(mark + 3), kSecretBytes),
    };
}

/** What the guest may read before knocking. */
export function openInvitationInfo(link: InvitationLink, sealed: Bytes): Bytes
{
    const key = subkey(link.secret, 'kudelma/v1/invitation-info');
    try {
        return unwrap(key, fromHex(link.lookup), sealed);
    } finally {
        wipe(key);
    }
}

/** Shows the host that whoever knocks knew the link's secret, with these keys and this name. */
export function knockMac(link: InvitationLink, guest: PublicKeys, host: PublicKeys, shownName: string): Bytes
{
    const key = subkey(link.secret, 'kudelma/v1/knock');
    const transcript = hash('kudelma/v1/knock', fromHex(link.lookup), fromHex(guest.signing), fromHex(guest.sealing),
        fromHex(host.signing), fromHex(host.sealing), bytesOf(shownName));
    const mac = keyedHash(32, transcript, key);
    wipe(key);
    return mac;
}

/** The first eight bytes, little-endian, divided by `by`: the quotient stays in them, the rest is returned. */
function divide(number: Uint8Array, by: number): number
{
    let rest = 0;
    for (let at = 7; at >= 0; --at) {
        const value = rest * 256 + (number[at] ?? 0);
        number[at] = Math.floor(value / by);
        rest = value % by;
    }
    return rest;
}

/** Both screens show these three; a forwarded link or a lying server makes them differ. */
export function threePictures(lookup: Hex, guest: PublicKeys, host: PublicKeys): Pictures
{
    const number = hash('kudelma/v1/pictures', fromHex(lookup), fromHex(guest.signing), fromHex(guest.sealing),
        fromHex(host.signing), fromHex(host.sealing)).slice(0, 8);
    // Drawn without putting back.
    const remaining = Array.from({ length: kPictureCount }, (_, at) => at);
    const draw = () => remaining.splice(divide(number, remaining.length), 1)[0] ?? 0;
    return [draw(), draw(), draw()];
}
