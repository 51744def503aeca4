// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes } from './bytes.js';
import { refuseUnless } from './refused.js';

const kAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Crockford's base 32 as in src/crypto/base32.h: lower case and O for 0, I and L for 1 are taken, and nothing else.
 * Throws Refused unless `letters` are exactly so many bytes and the bits left over are zero.
 */
export function readBase32(letters: string, bytes: number): Bytes
{
    refuseUnless(letters.length === Math.floor((bytes * 8 + 4) / 5), 'Malformed', 'number of letters');
    const read = new Uint8Array(bytes);
    let pending = 0;
    let bits = 0;
    let at = 0;
    for (const letter of letters) {
        refuseUnless(/^[0-9A-Za-z]$/.test(letter), 'Malformed', 'letter');
        const plain = letter.toUpperCase().replace('O', '0').replace('I', '1').replace('L', '1');
        const value = kAlphabet.indexOf(plain);
        refuseUnless(value >= 0, 'Malformed', 'letter');
        pending = (pending << 5 | value) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            read[at++] = pending >> bits & 0xff;
        }
    }
    refuseUnless((pending & ((1 << bits) - 1)) === 0, 'Malformed', 'bits left over');
    return read;
}
