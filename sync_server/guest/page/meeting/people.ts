// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { placeOf } from '../model/chat.js';
import type { Person } from '../model/people.js';
import { companionName, kMaxCompanionChars, kMaxCompanions } from '../model/presence.js';
import type { Audience, Room } from '../model/room.js';
import type { PageState, Task } from '../state.js';
import type { Context } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button, card, choice, face, icon, textField, tile } from '../ui/parts.js';
import { WordKey, capital, everywhere, listed } from '../words/words.js';

/** Whom what is written there goes to. */
const kAudienceFields: { readonly [task in Task]?: string } = {
    write: 'words-to', chat: 'chat-to', scale: 'scale-to', faces: 'scale-to', ladder: 'scale-to', showDrawing: 'drawing-to',
    houses: 'house-to', rings: 'ring-to', contribute: 'contribute-to',
};
/** Of a child that need not type: who sits beside them, and their sign. */
const kBeside: readonly (readonly ['with.adult' | 'with.child', string])[] = [['with.adult', 'user-round'], ['with.child', 'baby']];

export function nameOf({ t }: Context, person: Pick<Person, 'name'>): string { return person.name || t('unnamed'); }

/** What somebody is here: as they say it themselves, or by their role. */
export function titleOf({ t }: Context, person: Person): string
{
    const title = person.title || t(`role.${person.role}` as 'role.child');
    return person.organisation ? `${title}, ${person.organisation}` : title;
}

/** Who sits beside somebody, as names among those who read. */
function beside({ state, t }: Context, person: Person): string[]
{
    return person.companions.map(name => person.member === state.room?.self.member ? t('with.you', { name })
        : t('with.reader', { name, whose: person.name || t('unnamed') }));
}

function everyName(context: Context, people: readonly Person[]): string[]
{
    return people.reduce<string[]>((all, one) => all.concat(nameOf(context, one), beside(context, one)), []);
}

/** All who see it: these people, and who sits at the same device as one of them. */
export function namesOf(context: Context, people: readonly Person[]): string
{
    return listed(context.state.language, everyName(context, people));
}

/** Who reads what goes to these others, and who sees it on this screen; empty: nobody but oneself. */
export function readersOf(context: Context, others: readonly Person[]): string
{
    return listed(context.state.language, everyName(context, others).concat(besideSelf(context)));
}

/** Who sees all of it beside this device's person. */
export function besideSelf(context: Context): string[]
{
    const { room } = context.state;
    return room ? beside(context, room.self) : [];
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

/** Faces and names of who will read it. */
export function seenBy(context: Context, others: readonly Person[]): VNode
{
    const { t } = context;
    const names = readersOf(context, others);
    return h('p', { class: 'seen-by' }, icon('eye'),
        h('span', { class: 'faces', 'aria-hidden': 'true' }, others.slice(0, 5).map(one => face(one))),
        h('span', null, names ? t('seen.by', { names }) : t('seen.onlyYou')));
}

/** The one that was chosen; at first the smallest with somebody in it. Undefined: what was chosen is not there any more. */
export function audienceOf(room: Room, chosen: string): Audience | undefined
{
    if (chosen !== '')
        return room.audiences.filter(one => one.circle === chosen)[0];
    return room.audiences.filter(one => one.others.length > 0)[0] ?? room.audiences[0];
}

/** As it was chosen, or as it was first shown. */
export function wantedOf(state: PageState, field: string): string { return state.chosen[field] ?? state.pinned[field] ?? ''; }
export function audienceFor(state: PageState, field: string): Audience | undefined
{
    return state.room ? audienceOf(state.room, wantedOf(state, field)) : undefined;
}

/** The field of the form that is open; empty: there is none. */
export function audienceField({ task, room }: PageState): string
{
    return kAudienceFields[task] ?? (room && (room.state === 'closed' || room.phase?.view === 'feedback') ? 'feedback-to' : '');
}

/** Whom the open form is for stays as it was shown, while circles come and go. */
export function pinnedOf(state: PageState): PageState['pinned']
{
    const field = audienceField(state);
    if (!state.room || !field || wantedOf(state, field) !== '')
        return state.pinned;
    const circle = (field === 'chat-to' ? placeOf(state.room.places, '') : audienceOf(state.room, ''))?.circle;
    return circle ? { ...state.pinned, [field]: circle } : state.pinned;
}

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
    if (room.audiences.length === 0)
        return h('p', { class: 'must' }, t('seen.nowhere'));
    if (room.audiences.length === 1 && chosen)
        return seenBy(context, chosen.others);
    return [chosen ? null : goneNote(context), h('fieldset', { class: 'choices' }, h('legend', null, question),
        room.audiences.map(one => choice(field, one.circle, one === chosen, () => act.choose(field, one.circle),
            h('span', { class: 'faces', 'aria-hidden': 'true' }, one.others.slice(0, 3).map(person => face(person))),
            h('span', null, readersOf(context, one.others) || t('seen.onlyYou')))))];
}
