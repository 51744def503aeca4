// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import type { Kin } from '../model/wishes.js';
import type { Context } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button, card, icon } from '../ui/parts.js';

/** What one may ask for the own words that are being written, before they are said: the words of qml/records/VoiceWishes.qml. */
export function wishes({ state, act, t }: Context, field: string): Children
{
    const room = state.room as Room;
    // A map is of somebody: without a name there would be none.
    const mayBeNameless = field !== 'ring-to';
    if (!mayBeNameless && room.kin.length === 0)
        return null;
    const isOpen = !!state.chosen['wishes'];
    const chip = (name: string, wish: string, text: string, label: string): VNode => h('button', {
        type: 'button', class: 'chip', 'aria-pressed': String(state.chosen[name] === wish), 'aria-label': label,
        onclick: () => act.choose(name, state.chosen[name] === wish ? '' : wish),
    }, state.chosen[name] === wish ? icon('check') : null, h('span', null, text));
    const row = ({ id, name }: Kin): VNode => h('div', { class: 'wish', role: 'group', 'aria-label': name, key: id },
        h('strong', null, name),
        h('div', { class: 'chips' }, (['never', 'askFirst'] as const).map(wish => chip(`wish.${id}`, wish, t(`wishes.${wish}` as const), `${t(`wishes.${wish}` as const)}: ${name}`))));
    const isShown = (one: Kin): boolean => one.isNear || state.chosen['wishes'] === 'all' || !!state.chosen[`wish.${one.id}`];
    return [
        h('button', {
            type: 'button', class: 'button quiet wide', key: 'wishes', 'aria-expanded': String(isOpen),
            onclick: () => act.choose('wishes', isOpen ? '' : 'open'),
        }, icon('heart'), h('span', null, t('wishes.open'))),
        isOpen ? card({ class: 'wishes', key: 'wished' },
            mayBeNameless ? [h('div', { class: 'chips' }, chip('wish.nameless', 'yes', t('wishes.nameless'), t('wishes.nameless'))),
                h('p', { class: 'muted' }, t('wishes.namelessHow'))] : null,
            room.kin.length > 0 ? h('p', { class: 'label' }, t('wishes.who')) : null,
            room.kin.filter(isShown).map(row),
            room.kin.every(isShown) ? null : button(t('wishes.more'), () => act.choose('wishes', 'all'), { kind: 'quiet', icon: 'users' }),
            room.isChild ? h('p', { class: 'muted' }, t('wishes.kept')) : null) : null,
    ];
}

/** Beside own words that were said: what was asked for them. */
export function wished({ t }: Context, { never, askFirst, isNameless }: Pick<Room['quotes'][number], 'never' | 'askFirst' | 'isNameless'>): VNode | null
{
    const all = [isNameless ? t('wishes.saidNameless') : '', never.length > 0 ? `${t('wishes.never')}: ${never.join(', ')}` : '',
        askFirst.length > 0 ? `${t('wishes.askFirst')}: ${askFirst.join(', ')}` : ''].filter(one => one !== '');
    return all.length > 0 ? h('p', { class: 'muted' }, all.join(' · ')) : null;
}
