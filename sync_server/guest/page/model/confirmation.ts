// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Who says that a step was done, besides whoever was to do it: src/app/steps/confirmation.h.
import type { CaseView } from './case_view.js';
import type { People, Person } from './people.js';
import { Rec, wordsOf } from './records.js';
import type { Hex, Source } from './types.js';

export interface Confirmation
{
    /** Names; who has none is left out. */
    readonly people: readonly string[];
    /** This device says so: only it can take that back. */
    readonly isMine: boolean;
    /** It is done, and this person is neither who did it nor who has confirmed it, and can say so. */
    readonly isAsked: boolean;
    /** Who reads that it was confirmed. */
    readonly others: readonly Person[];
    /** This device's own mark; empty: there is none. */
    readonly reaction: Hex;
}

export function confirmationOf(view: CaseView, people: People, source: Pick<Source, 'writableLog'>, self: string, step: Rec): Confirmation
{
    const owner = wordsOf(step, 'owner');
    const members = new Set<string>();
    let [reaction, isMine] = ['', false];
    if (wordsOf(step, 'state') === 'done') {
        const worker = wordsOf(step, 'confirmedBy');
        if (worker && worker !== owner)
            members.add(worker);
        // In a shared document anybody may write for anybody; a document of one's own is one's word.
        for (const mark of view.of('reactions')) {
            const by = mark.owner ? people.memberOf(mark.owner) : '';
            if (!by || by === owner || wordsOf(mark, 'about') !== step.id)
                continue;
            const isHit = wordsOf(mark, 'mark') === 'hit';
            if (mark.isOwn)
                [reaction, isMine] = [mark.id, isHit];
            if (isHit)
                members.add(by);
        }
    }
    return {
        people: [...members].map(one => people.card(one).name).filter(name => name !== ''),
        isMine,
        isAsked: wordsOf(step, 'state') === 'done' && self !== '' && self !== owner && !members.has(self) && source.writableLog(step.circle) !== undefined,
        others: people.readers(step.circle).filter(one => one.member !== self),
        reaction,
    };
}
