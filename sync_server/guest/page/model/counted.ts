// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Feedback that is only counted: src/meeting/counted.h, and src/app/guest/counted_answer.cpp for what is sent of it.
import type { CaseView } from './case_view.js';
import { mayPoint } from './chat.js';
import type { People, Person } from './people.js';
import { Rec, isTrue, wordsOf } from './records.js';
import type { Hex } from './types.js';

/** From here an answer of 0 to 10 counts as a good one. */
export const kGoodFrom = 7;
/** Of fewer answers nothing is shown. */
export const kLeastCounted = 25;
export const kDrawBytes = 16;
const kToldGood = 10;
const kToldOther = 0;
const kByteValues = 256;

export interface Answer
{
    readonly key: string;
    readonly value: number;
}

/** By the first coin the true answer is told or a random one, by the second which random one. */
export function tossed(isGood: boolean, first: boolean, second: boolean): boolean { return first ? isGood : second; }

/** One of `count`, each as likely as the others; -1: the bytes gave nothing that can be used. */
function oneOf(count: number, draw: Uint8Array): number
{
    const fair = kByteValues - kByteValues % count;
    const used = draw.filter(one => one < fair)[0];
    return used === undefined ? -1 : used % count;
}

/** Of all answers the one that leaves this device, and it tossed; null: none can. */
export function toldOf(answers: readonly Answer[], draw: Uint8Array, coins: number): Answer | null
{
    const chosen = answers.length === 0 ? undefined : answers[oneOf(answers.length, draw)];
    if (!chosen)
        return null;
    const isTold = tossed(chosen.value >= kGoodFrom, (coins & 1) !== 0, (coins & 2) !== 0);
    return { key: chosen.key, value: isTold ? kToldGood : kToldOther };
}

/** Where it goes: the fewest among whom is the one who leads, whose device counts it. Null: there is no such circle. */
export function countingOf(people: People, self: string, meeting: Rec,
    audiences: readonly { readonly circle: Hex; readonly others: readonly Person[] }[]): { readonly circle: Hex; readonly others: readonly Person[] } | null
{
    const leader = wordsOf(meeting, 'facilitator');
    return audiences.filter(one => leader !== '' && (leader === self || one.others.some(each => each.member === leader))
        && mayPoint(people, one.circle, meeting.circle))[0] ?? null;
}

/** Several of one giver would tell together what each of them hides: once for a meeting, on whatever device it was. */
export function hasCounted(view: CaseView, people: People, self: string, meeting: string): boolean
{
    return view.of('feedback').some(one => isTrue(one, 'counted') && wordsOf(one, 'meeting') === meeting
        && (one.isOwn || one.createdBy === self || (one.owner !== '' && people.memberOf(one.owner) === self)));
}
