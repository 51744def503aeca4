// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What somebody asks for their own words: never to some, asked first for others, without their name. As
// src/casework/speakers_wish.h holds it, and src/app/voice/speakers_choice.h offers it.
import type { CaseView } from './case_view.js';
import { mayPoint } from './chat.js';
import { People, Person, isWorker } from './people.js';
import { Rec, isTrue, namesOf, wordsOf } from './records.js';
import type { Hex } from './types.js';

type Readers = { readonly circle: Hex; readonly others: readonly Person[] };

/** Somebody of the family of whom a wish may speak. */
export interface Kin
{
    /** The same on every reading. */
    readonly id: Hex;
    readonly name: string;
    /** Reads something that this guest may write. */
    readonly isNear: boolean;
    /** All records that are known to be theirs. */
    readonly ids: readonly Hex[];
    /** By circle: the record that words there may name, since all who read them know it. */
    readonly at: { readonly [circle: string]: Hex };
}

/** Of a record, the one that stands for all that aliases tell to be the same person. */
export function samePerson(view: CaseView): (id: Hex) => Hex
{
    const to = new Map<Hex, Hex>();
    const rootOf = (id: Hex): Hex => {
        let at = id;
        for (let next = to.get(at); next !== undefined; next = to.get(at))
            at = next;
        return at;
    };
    view.of('aliases').forEach(one => {
        const [person, copy] = [rootOf(wordsOf(one, 'person')), rootOf(wordsOf(one, 'copy'))];
        if (person !== copy)
            to.set(copy, person);
    });
    return rootOf;
}

/** Everybody of the family but the speaker; who reads here stands first. */
export function kinOf(view: CaseView, people: People, speaker: Hex, audiences: readonly Readers[]): Kin[]
{
    const same = samePerson(view);
    const all = new Map<Hex, { records: Rec[]; ids: Set<Hex> }>();
    view.of('persons').filter(one => ['', 'person'].indexOf(wordsOf(one, 'sort')) >= 0 && same(one.id) !== same(speaker)).forEach(one => {
        const found = all.get(same(one.id)) ?? { records: [], ids: new Set<Hex>([same(one.id)]) };
        found.records.push(one);
        found.ids.add(one.id);
        all.set(same(one.id), found);
    });
    view.of('aliases').forEach(one => all.get(same(wordsOf(one, 'copy')))?.ids.add(wordsOf(one, 'copy')).add(wordsOf(one, 'person')));
    const near = new Set<Hex>();
    audiences.forEach(one => one.others.forEach(reader => reader.person && near.add(same(reader.person))));
    const kin: Kin[] = [];
    const known = new Map<string, boolean>();
    const mayName = (from: Hex, to: Hex): boolean => {
        const may = known.get(from + to) ?? mayPoint(people, from, to);
        known.set(from + to, may);
        return may;
    };
    all.forEach(({ records, ids }, id) => {
        const name = records.map(one => wordsOf(one, 'name') || wordsOf(one, 'label')).filter(one => one !== '')[0];
        const hasDied = records.some(one => isTrue(one, 'deceased') || wordsOf(one, 'died') !== '');
        const at: { [circle: string]: Hex } = {};
        audiences.forEach(({ circle }) => {
            const record = records.filter(one => mayName(circle, one.circle))[0];
            if (record)
                at[circle] = record.id;
        });
        if (name && !hasDied && Object.keys(at).length > 0)
            kin.push({ id, name, isNear: near.has(id), ids: [...ids], at });
    });
    return kin.sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Where words may stand so that none of these reads them, and the words may say of whom that was asked. */
export function withoutThese<T extends Readers>(audiences: readonly T[], kin: readonly Kin[]): readonly T[]
{
    return audiences.filter(one => kin.every(each => one.circle in each.at && !one.others.some(reader => each.ids.indexOf(reader.person) >= 0)));
}

/** Without a name they tell workers alone who said them. */
export function isNamedThere(others: readonly Person[], speaker: Hex): boolean
{
    return others.every(one => isWorker(one.role) || (speaker !== '' && one.person === speaker));
}

/** Whether these words may be shown to whoever is this person: "never" holds however they came here. */
export function mayRead(view: CaseView, self: Person): (voice: Rec | undefined) => boolean
{
    const same = samePerson(view);
    return voice => !voice || voice.isOwn || self.person === '' || !namesOf(voice, 'never').some(id => same(id) === same(self.person));
}
