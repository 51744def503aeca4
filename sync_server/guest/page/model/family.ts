// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { CaseView } from './case_view.js';
import { Rec, entriesOf, isTrue, numberOf, wordsOf } from './records.js';
import type { Hex } from './types.js';

/** One on the family's picture, in units of its grid. */
export interface Symbol
{
    readonly id: Hex;
    readonly name: string;
    readonly sort: string;
    readonly gender: string;
    readonly born: string;
    readonly died: string;
    readonly hasDied: boolean;
    readonly isIndex: boolean;
    readonly x: number;
    readonly y: number;
}

export interface Couple
{
    readonly id: Hex;
    readonly a: Hex;
    readonly b: Hex;
    readonly status: string;
    readonly children: readonly Hex[];
}

export interface Family
{
    readonly symbols: readonly Symbol[];
    readonly couples: readonly Couple[];
    /** Children of one known parent alone. */
    readonly single: readonly { readonly parent: Hex; readonly children: readonly Hex[] }[];
    readonly width: number;
    readonly height: number;
}

const kColumn = 1;
const kMostRounds = 60;

interface Ties
{
    readonly people: Map<Hex, Rec>;
    readonly couples: Couple[];
    readonly single: { parent: Hex; children: Hex[] }[];
    readonly parentsOf: Map<Hex, Hex[]>;
}

function yearOf(date: string): number { return Number(/\d{4}/.exec(date)?.[0] ?? '9999'); }

/** One person may stand in several circles: an alias tells that two records are one. */
function sameAs(view: CaseView): Map<Hex, Hex>
{
    const shown = new Map<Hex, Hex>();
    for (const alias of view.of('aliases')) {
        const [person, copy] = [wordsOf(alias, 'person'), wordsOf(alias, 'copy')];
        if (view.get(person, 'persons') && view.get(copy, 'persons') && person !== copy && shown.get(person) !== copy)
            shown.set(copy, person);
    }
    return shown;
}

function tiesOf(view: CaseView): Ties
{
    const same = sameAs(view);
    const shownFor = (id: string) => same.get(id) ?? id;
    const people = new Map<Hex, Rec>();
    for (const person of view.of('persons')) {
        if (!same.has(person.id))
            people.set(person.id, person);
    }
    const couples: { id: Hex; a: Hex; b: Hex; status: string; children: Hex[] }[] = [];
    for (const union of view.of('unions')) {
        const [a, b] = [shownFor(wordsOf(union, 'partnerA')), shownFor(wordsOf(union, 'partnerB'))];
        const history = entriesOf(union, 'history');
        const last = history[history.length - 1];
        const status = typeof last?.['status'] === 'string' ? last['status'] : 'notSaid';
        if (people.has(a))
            couples.push({ id: union.id, a, b: people.has(b) ? b : '', status, children: [] });
    }
    const parentsOf = new Map<Hex, Hex[]>();
    const hangs = new Set<Hex>();
    for (const link of view.of('parentages')) {
        const [child, parent] = [shownFor(wordsOf(link, 'child')), shownFor(wordsOf(link, 'parent'))];
        if (!people.has(child) || !people.has(parent) || child === parent)
            continue;
        const parents = parentsOf.get(child) ?? [];
        if (parents.indexOf(parent) < 0)
            parents.push(parent);
        parentsOf.set(child, parents);
        const couple = couples.filter(one => one.id === wordsOf(link, 'parents'))[0];
        if (couple && couple.children.indexOf(child) < 0 && !hangs.has(child)) {
            couple.children.push(child);
            hangs.add(child);
        }
    }
    const single: { parent: Hex; children: Hex[] }[] = [];
    parentsOf.forEach((parents, child) => {
        if (hangs.has(child))
            return;
        const couple = couples.filter(one => parents.indexOf(one.a) >= 0 && parents.indexOf(one.b) >= 0)[0];
        if (couple) {
            couple.children.push(child);
            return;
        }
        const parent = parents[0] as Hex;
        const known = single.filter(one => one.parent === parent)[0];
        if (known)
            known.children.push(child);
        else
            single.push({ parent, children: [child] });
    });
    return { people, couples, single, parentsOf };
}

/** Generations: children below their parents, couples on one line. Rounds end it where records go in circles. */
function rowsOf({ people, couples, parentsOf }: Ties): Map<Hex, number>
{
    const rows = new Map<Hex, number>();
    people.forEach((_, id) => rows.set(id, 0));
    for (let round = 0, moved = true; moved && round < kMostRounds; ++round) {
        moved = false;
        const atLeast = (id: Hex, row: number) => {
            if ((rows.get(id) ?? 0) < row) {
                rows.set(id, row);
                moved = true;
            }
        };
        parentsOf.forEach((parents, child) => parents.forEach(parent => atLeast(child, (rows.get(parent) ?? 0) + 1)));
        couples.forEach(({ a, b }) => {
            if (b) {
                atLeast(a, rows.get(b) ?? 0);
                atLeast(b, rows.get(a) ?? 0);
            }
        });
    }
    // Who has no parents here stands just above their children, not at the top.
    const youngestFirst = [...people.keys()].sort((a, b) => (rows.get(b) ?? 0) - (rows.get(a) ?? 0));
    for (const id of youngestFirst) {
        if (parentsOf.has(id))
            continue;
        const partners = couples.filter(one => one.a === id || one.b === id).map(one => one.a === id ? one.b : one.a);
        const children = [...parentsOf].filter(([, parents]) => parents.indexOf(id) >= 0).map(([child]) => rows.get(child) ?? 0);
        if (children.length > 0 && partners.every(one => !one || !parentsOf.has(one)))
            rows.set(id, Math.max(rows.get(id) ?? 0, Math.min(...children) - 1));
    }
    const used = [...new Set(rows.values())].sort((a, b) => a - b);
    rows.forEach((row, id) => rows.set(id, used.indexOf(row)));
    return rows;
}

/** Blocks of a family, from the eldest on: a person with partners, over their children. */
class Placing
{
    readonly x = new Map<Hex, number>();
    private readonly edges: number[] = [];

    constructor(private readonly ties: Ties, private readonly rows: Map<Hex, number>) {}

    private row(id: Hex): number { return this.rows.get(id) ?? 0; }
    private free(row: number): number { return this.edges[row] ?? 0; }

    private put(id: Hex, at: number): void
    {
        const row = this.row(id);
        const x = Math.max(at, this.free(row));
        this.x.set(id, x);
        this.edges[row] = x + kColumn;
    }

    private byAge(ids: readonly Hex[]): Hex[]
    {
        const { people } = this.ties;
        const key = (id: Hex) => wordsOf(people.get(id), 'order');
        return [...ids].sort((a, b) => (key(a) && key(b) && key(a) !== key(b) ? (key(a) < key(b) ? -1 : 1)
            : yearOf(wordsOf(people.get(a), 'born')) - yearOf(wordsOf(people.get(b), 'born'))) || (a < b ? -1 : 1));
    }

    /** The whole of what hangs from this person, left to right. */
    block(id: Hex): void
    {
        if (this.x.has(id))
            return;
        const { couples, single } = this.ties;
        const unions = couples.filter(one => one.a === id || one.b === id);
        const partners = unions.map(one => one.a === id ? one.b : one.a).filter(one => one && !this.x.has(one));
        const group = partners.length > 1 ? [partners[0] as Hex, id, ...partners.slice(1)] : [id, ...partners];
        const children = this.byAge([
            ...unions.reduce((all: Hex[], one) => all.concat(one.children), []),
            ...single.filter(one => group.indexOf(one.parent) >= 0).reduce((all: Hex[], one) => all.concat(one.children), []),
        ]).filter(child => !this.x.has(child));
        group.forEach(one => this.x.set(one, Number.NaN)); // Not to be placed again from below.
        const start = this.free(this.row(id));
        children.forEach(child => this.block(child));
        const placed = children.map(child => this.x.get(child) ?? 0).filter(x => !Number.isNaN(x));
        const middle = placed.length > 0 ? (Math.min(...placed) + Math.max(...placed)) / 2 : start;
        const left = middle - (group.length - 1) * kColumn / 2;
        const shift = Math.max(0, start - left);
        if (shift > 0 && placed.length > 0)
            this.shift(children, shift);
        group.forEach((one, at) => this.put(one, Math.max(left, start) + at * kColumn));
        // Other families of the partners, beside.
        partners.forEach(partner => couples.filter(one => (one.a === partner || one.b === partner) && unions.indexOf(one) < 0)
            .forEach(one => this.block(one.a === partner ? one.b || one.a : one.a)));
    }

    private shift(ids: readonly Hex[], by: number): void
    {
        const moved = new Set<Hex>();
        const move = (id: Hex) => {
            const x = this.x.get(id);
            if (moved.has(id) || x === undefined || Number.isNaN(x))
                return;
            moved.add(id);
            this.x.set(id, x + by);
            const row = this.row(id);
            this.edges[row] = Math.max(this.free(row), x + by + kColumn);
            for (const one of this.ties.couples) {
                if (one.a === id || one.b === id) {
                    [one.a, one.b].filter(other => other !== '').forEach(other => {
                        if (!this.ties.parentsOf.has(other) || ids.indexOf(other) < 0)
                            move(other);
                    });
                    one.children.forEach(move);
                }
            }
            this.ties.single.filter(one => one.parent === id).forEach(one => one.children.forEach(move));
        };
        ids.forEach(move);
    }
}

/** A simple drawing of who belongs to the family: rows of generations. No lines of ties, and nothing but what is known. */
export function familyOf(view: CaseView): Family
{
    const ties = tiesOf(view);
    const rows = rowsOf(ties);
    const placing = new Placing(ties, rows);
    const eldest = [...ties.people.keys()].sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0)
        || Number(ties.couples.some(one => one.a === b || one.b === b)) - Number(ties.couples.some(one => one.a === a || one.b === a))
        || yearOf(wordsOf(ties.people.get(a), 'born')) - yearOf(wordsOf(ties.people.get(b), 'born')) || (a < b ? -1 : 1));
    eldest.filter(id => !ties.parentsOf.has(id)).forEach(id => placing.block(id));
    eldest.forEach(id => placing.block(id));
    const symbols = eldest.map(id => {
        const record = ties.people.get(id) as Rec;
        const words = (name: string) => wordsOf(record, name);
        return {
            id, name: words('name') || words('label'), sort: words('sort'), gender: words('gender'), born: words('born'),
            died: words('died'), hasDied: isTrue(record, 'deceased') || words('died') !== '', isIndex: isTrue(record, 'index'),
            x: placing.x.get(id) ?? 0, y: rows.get(id) ?? 0,
        };
    });
    separate(symbols);
    return {
        symbols, couples: ties.couples, single: ties.single,
        width: Math.max(0, ...symbols.map(one => one.x)), height: Math.max(0, ...symbols.map(one => one.y)),
    };
}

/** Nobody stands on somebody else. */
function separate(symbols: { x: number; readonly y: number }[]): void
{
    const rows = new Map<number, { x: number; readonly y: number }[]>();
    symbols.forEach(one => rows.set(one.y, [...rows.get(one.y) ?? [], one]));
    rows.forEach(row => {
        row.sort((a, b) => a.x - b.x);
        row.forEach((one, at) => {
            const left = row[at - 1];
            if (left && one.x < left.x + kColumn)
                one.x = left.x + kColumn;
        });
    });
    const least = Math.min(0, ...symbols.map(one => one.x));
    symbols.forEach(one => { one.x -= least; });
}

/** How old somebody is on a day ("2026-11-30"); undefined: not known. */
export function ageOn(born: string, today: string): number | undefined
{
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(born);
    const now = /^(\d{4})-(\d\d)-(\d\d)$/.exec(today);
    if (!parts || !now)
        return undefined;
    const had = `${now[2]}${now[3]}` >= `${parts[2] ?? '12'}${parts[3] ?? '31'}`;
    return Number(now[1]) - Number(parts[1]) - (had ? 0 : 1);
}

export { numberOf };
