// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import { PageState, offlineText, reachOf } from '../state.js';
import { Context, View, phoneOf } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { banner } from '../ui/parts.js';

/** Of what was just done: a form and a sign for each, so that nobody takes a refusal for thanks. */
export const kSaid: { readonly [how in PageState['saidIs']]: readonly ['success' | 'info' | 'warning', string] } = {
    done: ['success', 'check'], waits: ['info', 'wifi-off'], refused: ['warning', 'x'],
};

export function said({ state }: Context): VNode | null
{
    const [kind, sign] = kSaid[state.saidIs];
    return state.said ? banner(kind, sign, h('p', { id: 'said' }, state.said)) : null;
}

/** Whoever cannot be heard is told so, and what to do when it cannot wait. Empty: the others know, or nothing is asked. */
export function unheard({ state, t }: Context): string
{
    const reach = reachOf(state);
    if (reach !== 'waits' && reach !== 'nobody')
        return '';
    // A number that is broken between two lines is hard to dial.
    const [isChild, phone] = [!!state.room?.isChild, phoneOf(state).replace(/ /g, '\u00a0')];
    return [t(reach === 'nobody' ? 'asked.nobody' : 'asked.waits'), isChild ? t('asked.near') : '',
        phone ? t(isChild ? 'asked.callToo' : 'asked.call', { phone }) : ''].filter(one => one !== '').join(' ');
}

/** In front of whatever a screen shows; empty it keeps its place, so that nothing below it is made anew. */
export function inFront(view: View, ...what: Children[]): View
{
    const all = what.filter(one => one);
    return { ...view, body: [h('div', { class: 'calls', key: 'calls', hidden: all.length === 0 }, all), view.body] };
}

/** On every screen: what goes wrong, what is safe, and that what was asked is not heard. */
export function withCalls(context: Context, view: View): View
{
    const lacks = unheard(context);
    return inFront(view, ...troubles(context), lacks ? banner('warning', 'hand', h('p', null, lacks)) : null);
}

/** What goes wrong is said before everything else, and what is safe. */
export function troubles({ state, t }: Context): (VNode | null)[]
{
    const room = state.room as Room;
    return [
        state.door.connection.state === 'online' ? null : banner('offline', 'wifi-off', h('p', null, t(offlineText(state)))),
        state.warning ? banner('warning', 'octagon-alert', h('p', null, t(state.warning as 'warning.neverSent'))) : null,
        room.unreadable.length > 0 ? banner('warning', 'octagon-alert',
            h('p', null, t('warning.unreadable', { name: room.unreadable[0] || t('theWorker') }))) : null,
    ];
}
