// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What stands around the family, in the guest's own circles: the lines of src/app/boards/ecomap_board.h, without its picture.
import type { CaseView } from './case_view.js';
import { Rec, numberOf, wordsOf } from './records.js';
import type { Hex } from './types.js';

export interface Line
{
    readonly id: Hex;
    readonly tone: string;
    /** 1 to 3; 0: not said. */
    readonly strength: number;
    readonly flow: string;
    readonly trend: string;
    readonly frequency: string;
    readonly saidBy: string;
}

export interface Around
{
    readonly id: Hex;
    readonly name: string;
    readonly lines: readonly Line[];
}

function lineOf(link: Rec): Line
{
    const words = (name: string) => wordsOf(link, name);
    return {
        id: link.id, tone: words('tone'), strength: words('tone') === 'missing' ? 0 : numberOf(link, 'strength') ?? 0, flow: words('flow'),
        trend: words('trend'), frequency: words('frequency'), saidBy: words('saidBy'),
    };
}

/** Systems, and people once a line leads to them; in the order in which they came. */
export function aroundOf(view: CaseView): Around[]
{
    const lines = new Map<string, Line[]>();
    view.of('links').forEach(link => lines.set(wordsOf(link, 'to'), [...lines.get(wordsOf(link, 'to')) ?? [], lineOf(link)]));
    const byAge = (a: Rec, b: Rec) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
    const named = (one: Rec): Around => ({ id: one.id, name: wordsOf(one, 'name') || wordsOf(one, 'label'), lines: lines.get(one.id) ?? [] });
    return [...view.of('systems')].sort(byAge).map(named)
        .concat(view.of('persons').filter(one => lines.has(one.id)).sort(byAge).map(named).filter(one => one.name !== ''));
}
