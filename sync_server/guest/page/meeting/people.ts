// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Person } from '../model/people.js';
import type { Audience, Room } from '../model/room.js';
import type { Context } from '../ui/context.js';
import { VNode, h } from '../ui/h.js';
import { choice, face, icon } from '../ui/parts.js';
import { listed } from '../words/words.js';

export function nameOf({ t }: Context, person: Pick<Person, 'name'>): string { return person.name || t('unnamed'); }

/** What somebody is here: as they say it themselves, or by their role. */
export function titleOf({ t }: Context, person: Person): string
{
    const title = person.title || t(`role.${person.role}` as 'role.child');
    return person.organisation ? `${title}, ${person.organisation}` : title;
}

export function namesOf(context: Context, people: readonly Person[]): string
{
    return listed(context.state.language, people.map(one => nameOf(context, one)));
}

/** Everybody with name, role and organisation. */
export function peopleList(context: Context, people: readonly (Person & { readonly picture?: number })[]): VNode
{
    const { state, t } = context;
    const self = state.room?.self.member;
    return h('ul', { class: 'people' }, people.map(one => h('li', { key: one.member },
        face(one, one.picture !== undefined && one.picture >= 0 ? state.content?.pictures[one.picture]?.parts ?? null : null),
        h('span', null, h('strong', null, nameOf(context, one), one.member === self ? ` (${t('you')})` : ''),
            h('span', { class: 'muted' }, titleOf(context, one))))));
}

/** Faces and names of who will read it. */
export function seenBy(context: Context, others: readonly Person[]): VNode
{
    const { t } = context;
    return h('p', { class: 'seen-by' }, icon('eye'),
        h('span', { class: 'faces', 'aria-hidden': 'true' }, others.slice(0, 5).map(one => face(one))),
        h('span', null, others.length === 0 ? t('seen.onlyYou') : t('seen.by', { names: namesOf(context, others) })));
}

/** The one that was chosen; at first the smallest with somebody in it. Undefined: what was chosen is not there any more. */
export function audienceOf(room: Room, chosen: string): Audience | undefined
{
    if (chosen !== '')
        return room.audiences.filter(one => one.circle === chosen)[0];
    return room.audiences.filter(one => one.others.length > 0)[0] ?? room.audiences[0];
}

/** Who shall read it: chosen before it is said. */
export function audienceChooser(context: Context, field: string, question: string): VNode | null
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const chosen = audienceOf(room, state.chosen[field] ?? '');
    if (room.audiences.length === 0)
        return h('p', { class: 'must' }, t('seen.nowhere'));
    if (room.audiences.length === 1 && chosen)
        return seenBy(context, chosen.others);
    return h('fieldset', { class: 'choices' }, h('legend', null, question),
        room.audiences.map(one => choice(field, one.circle, one === chosen, () => act.choose(field, one.circle),
            h('span', { class: 'faces', 'aria-hidden': 'true' }, one.others.slice(0, 3).map(person => face(person))),
            h('span', null, one.others.length === 0 ? t('seen.onlyYou') : namesOf(context, one.others)))));
}
