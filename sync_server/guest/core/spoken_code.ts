// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, bytesOf, toHex } from './bytes.js';
import { wipe } from './crypto.js';
import { InvitationLink } from './invitation.js';

/** The reference is src/crypto/spoken_code.h: whoever knows the digits makes the same link of them, secret and all. */
export const kSpokenDigits = 12;
const kSpokenRounds = 600000;
const kLookupBytes = 10;
const kSecretBytes = 16;

/** Without the blanks and hyphens between. Empty: no spoken code. */
export function spokenDigits(typed: string): string
{
    const digits = typed.replace(/[\s-]/g, '');
    return digits.length === kSpokenDigits && /^[0-9]+$/.test(digits) ? digits : '';
}

/** `base`: the server's address, `serverMs`: its clock. A second or more of an old phone, beside what else it does. */
export async function linkOfSpoken(digits: string, base: string, serverMs: number): Promise<InvitationLink>
{
    const day = new Date(serverMs).toISOString().substring(0, 10);
    const salt = Uint8Array.from(bytesOf(`kudelma/v1/spoken-code\n${new URL(base).host}\n${day}`));
    const { subtle } = crypto;
    const key = await subtle.importKey('raw', Uint8Array.from(bytesOf(digits)), 'PBKDF2', false, ['deriveBits']);
    const block: Bytes = new Uint8Array(await subtle.deriveBits(
        { name: 'PBKDF2', hash: 'SHA-512', salt, iterations: kSpokenRounds }, key, (kLookupBytes + kSecretBytes) * 8));
    const link = { base, lookup: toHex(block.subarray(0, kLookupBytes)), secret: block.slice(kLookupBytes) };
    wipe(block);
    return link;
}
