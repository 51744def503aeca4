// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { audienceFor, audiencesFor, nameOf, readersOf, seenWords } from '../audience.js';
import type { Person } from '../model/people.js';
import { companionName, kMaxCompanionChars, kMaxCompanions } from '../model/presence.js';
import type { Room } from '../model/room.js';
import type { Context } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button, card, choice, face, icon, textField, tile } from '../ui/parts.js';
import { WordKey, capital, everywhere, listed } from '../words/words.js';

/** Of a child that need not type: who sits beside them, and their sign. */
const kBeside: readonly (readonly ['with.adult' | 'with.child', string])[] = [['with.adult', 'user-round'], ['with.child', 'baby']];

/** What somebody is here: as they say it themselves, or by their role. */
export function titleOf({ t }: Context, person: Person): string
{
    const title = person.title || t(`role.${person.role}` as 'role.child');
    return person.organisation ? `${title}, ${person.organisation}` : title;
}

/** Under somebody's name; empty: they are alone. */
export function companyOf({ state, t }: Context, person: Person): string
{
    return person.companions.length > 0 ? t('with.row', { names: listed(state.language, person.companions) }) : '';
}

/** Of who has a name alone. */
export function faceOfName(): VNode { return h('span', { class: 'face tone1', 'aria-hidden': 'true' }, icon('user-round')); }

/** Everybody with name, role and organisation; and `more` who have a name alone. */
export function peopleList(context: Context, people: readonly (Person & { readonly picture?: number })[], more: readonly string[] = []): VNode
{
    const { state, t } = context;
    const self = state.room?.self.member;
    return h('ul', { class: 'people' }, people.map(one => h('li', { key: one.member },
        face(one, one.picture !== undefined && one.picture >= 0 ? state.content?.pictures[one.picture]?.parts ?? null : null),
        h('span', null, h('strong', null, nameOf(context, one), one.member === self ? ` (${t('you')})` : ''),
            h('span', { class: 'muted' }, titleOf(context, one)),
            one.companions.length > 0 ? h('span', { class: 'beside' }, icon('users'), companyOf(context, one)) : null))),
        more.map(name => h('li', { key: name }, faceOfName(), h('span', null, h('strong', null, capital(name))))));
}

/** Of a child's three pictures, what is pressed and what a touch does. */
export function besideTiles({ state, act, t }: Context, isWordless: boolean): VNode
{
    const { companions } = state.own;
    return h('div', { class: 'doors', role: 'group', 'aria-label': t('with.ask') },
        kBeside.map(([key, sign]) => {
            // Whoever changes the language has not changed who sits there.
            const names = everywhere(key);
            const isPressed = names.some(one => companions.indexOf(one) >= 0);
            return tile(capital(t(key)), sign, () => {
                if (isPressed)
                    act.sitWithout(t(key), names);
                else
                    act.sitWith(t(key));
            }, { isPressed, isWordless });
        }),
        tile(t('with.nobody'), 'x', () => act.sitWithout('', companions), { isPressed: companions.length === 0, isWordless }));
}

/** Whoever else looks at this device says so here, and is seen by the others. */
export function company(context: Context): VNode
{
    const { state, act, t } = context;
    const { companions } = state.own;
    const name = state.drafts['companion'] ?? '';
    const inWords = () => [
        companions.length > 0 ? h('ul', { class: 'chips' }, companions.map(one => h('li', { key: one }, h('button', {
            type: 'button', class: 'chip', 'aria-label': t('with.remove', { name: one }), onclick: () => act.sitWithout(one, [one]),
        }, h('span', null, one), icon('x'))))) : null,
        companions.length >= kMaxCompanions ? h('p', { class: 'muted' }, t('with.full')) : [
            textField('companion', t('other.name'), name, one => act.draft('companion', one), { most: kMaxCompanionChars, onenter: () => act.sitWith(name) }),
            state.mustAnswer && companionName(name) === '' ? h('p', { class: 'must', role: 'alert' }, t('with.first')) : null,
            button(t('with.add'), () => act.sitWith(name), { icon: 'users', isWide: false })],
    ];
    return card({ class: 'company', key: 'company' },
        h('h2', { id: 'company', tabindex: '-1' }, t(state.room?.isChild ? 'with.ask' : 'with.title')),
        h('p', null, t('with.warning')),
        state.room?.isChild ? besideTiles(context, false) : inWords());
}

/** Faces and names of who will read it; `words` where it is not only read. */
export function seenBy(context: Context, others: readonly Person[], words = seenWords(context, others)): VNode
{
    return h('p', { class: 'seen-by' }, icon('eye'),
        h('span', { class: 'faces', 'aria-hidden': 'true' }, others.slice(0, 5).map(one => face(one))),
        h('span', null, words));
}

/** Beside own words that were said: who sees them; nothing beside somebody else's. */
export function seenOfOwn(context: Context, others: readonly Person[] | null): VNode | null { return others ? seenBy(context, others) : null; }

/** Those who were to read it are none any more. */
export function goneNote({ t }: Context): VNode { return h('p', { class: 'must', role: 'alert' }, icon('users'), t('seen.gone')); }

/** What lacks before it can be sent. */
export function must({ state, t }: Context, field: string, lacks: WordKey | ''): VNode | null
{
    const key = lacks || (audienceFor(state, field) ? '' : 'chat.whom');
    return state.mustAnswer && key ? h('p', { class: 'must', role: 'alert' }, t(key)) : null;
}

/** Who shall read it: chosen before it is said. */
export function audienceChooser(context: Context, field: string, question: string): Children
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const chosen = audienceFor(state, field);
    const audiences = audiencesFor(state, field);
    if (audiences.length === 0)
        return h('p', { class: 'must' }, t(room.audiences.length === 0 ? 'seen.nowhere' : 'wishes.nobody'));
    if (audiences.length === 1 && chosen)
        return seenBy(context, chosen.others);
    return [chosen ? null : goneNote(context), h('fieldset', { class: 'choices' }, h('legend', null, question),
        audiences.map(one => choice(field, one.circle, one === chosen, () => act.choose(field, one.circle),
            h('span', { class: 'faces', 'aria-hidden': 'true' }, one.others.slice(0, 3).map(person => face(person))),
            h('span', null, readersOf(context, one.others) || t('seen.onlyYou')))))];
}
