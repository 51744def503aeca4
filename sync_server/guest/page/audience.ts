// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// To whom it goes: what the screens of the meeting show of it, and what is done by it.
import { placeOf } from './model/chat.js';
import type { Person } from './model/people.js';
import type { Audience } from './model/room.js';
import { Kin, withoutThese } from './model/wishes.js';
import type { PageState, Task } from './state.js';
import type { Context } from './ui/context.js';
import { listed } from './words/words.js';

/** Whom what is written there goes to. */
const kAudienceFields: { readonly [task in Task]?: string } = {
    write: 'words-to', chat: 'chat-to', scale: 'scale-to', faces: 'scale-to', ladder: 'scale-to', showDrawing: 'drawing-to',
    houses: 'house-to', rings: 'ring-to', contribute: 'contribute-to',
};
/** Own words, for which one may wish something. */
const kWishFields: readonly string[] = ['words-to', 'house-to', 'ring-to'];

export function nameOf({ t }: Context, person: Pick<Person, 'name'>): string { return person.name || t('unnamed'); }

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

/** In words: who reads what goes to these others. */
export function seenWords(context: Context, others: readonly Person[]): string
{
    const names = readersOf(context, others);
    return names ? context.t('seen.by', { names }) : context.t('seen.onlyYou');
}

/** The one that was chosen; at first the smallest with somebody in it. Undefined: what was chosen is not there any more. */
function audienceOf(audiences: readonly Audience[], chosen: string): Audience | undefined
{
    if (chosen !== '')
        return audiences.filter(one => one.circle === chosen)[0];
    return audiences.filter(one => one.others.length > 0)[0] ?? audiences[0];
}

/** Those of whom it was asked that they never see the own words that are being written, or not before a question. */
export function keptFrom({ room, chosen }: PageState, wish: 'never' | 'askFirst'): readonly Kin[]
{
    return (room?.kin ?? []).filter(one => chosen[`wish.${one.id}`] === wish);
}

/** Where what is written in a field may stand: of own words only where nobody reads whom a wish keeps away. */
export function audiencesFor(state: PageState, field: string): readonly Audience[]
{
    const all = state.room?.audiences ?? [];
    return kWishFields.indexOf(field) < 0 ? all : withoutThese(all, keptFrom(state, 'never').concat(keptFrom(state, 'askFirst')));
}

/** As it was chosen, or as it was first shown. */
export function wantedOf(state: PageState, field: string): string { return state.chosen[field] ?? state.pinned[field] ?? ''; }
export function audienceFor(state: PageState, field: string): Audience | undefined
{
    return audienceOf(audiencesFor(state, field), wantedOf(state, field));
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
    const circle = (field === 'chat-to' ? placeOf(state.room.places, '') : audienceFor(state, field))?.circle;
    return circle ? { ...state.pinned, [field]: circle } : state.pinned;
}
