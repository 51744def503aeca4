// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import type { Context } from '../ui/context.js';
import { Children, h } from '../ui/h.js';
import { button, card, icon, quote } from '../ui/parts.js';
import { dated } from '../words/words.js';
import { familyView } from './family.js';

const kMarks: readonly (readonly [string, string])[] = [['hit', 'check'], ['miss', 'x'], ['thinking', 'circle-question-mark']];

function quotes(context: Context, room: Room): Children
{
    const { state, act, t } = context;
    const drawings = room.drawings.map(one => h('figure', { class: 'drawing', key: one.id },
        state.pictures[one.id] ? h('img', { src: state.pictures[one.id], alt: one.altText || t('drawing.noAlt') })
            : h('p', { class: 'muted' }, t('drawing.coming')),
        h('figcaption', null, one.title || t('drawing.by', { name: one.who || t('unnamed') }))));
    if (room.quotes.length === 0 && drawings.length === 0)
        return h('p', { class: 'empty' }, t('words.empty'));
    return [room.quotes.map(one => h('div', { key: one.id },
        quote(one.words, `${one.speaker || t('unnamed')}${one.house ? `, ${t(`house.${one.house}` as 'house.worries')}` : ''}`,
            one.translation ? h('p', { class: 'muted' }, t('words.translated', { words: one.translation })) : null,
            one.isMine ? button(t('takeBack'), () => act.takeBack(one.id), { kind: 'quiet', icon: 'undo-2', isWide: false }) : null))),
        drawings];
}

function thoughts(context: Context, room: Room): Children
{
    const { act, t } = context;
    if (room.thoughts.length === 0)
        return h('p', { class: 'empty' }, t('thoughts.empty'));
    return [h('p', { class: 'muted' }, t('thoughts.about')), room.thoughts.map(one => card(
        { key: one.id, class: one.id === room.focus ? 'thought focus' : 'thought' },
        h('p', { class: 'lead', id: `t${one.id}` }, one.words),
        h('div', { class: 'chips', role: 'group', 'aria-labelledby': `t${one.id}` }, kMarks.map(([mark, sign]) => h('button', {
            type: 'button', class: 'chip', 'aria-pressed': String(one.mark === mark), onclick: () => act.mark(one.id, mark),
        }, icon(sign), h('span', null, t(`mark.${mark}` as 'mark.hit'))))))),
        h('p', { class: 'muted' }, t('thoughts.seen'))];
}

function steps(context: Context, room: Room): Children
{
    const { state, t } = context;
    if (room.steps.length === 0)
        return h('p', { class: 'empty' }, t('steps.empty'));
    return h('ol', { class: 'steps' }, room.steps.map(one => h('li', { key: one.id },
        h('p', { class: 'lead' }, one.what),
        h('p', { class: 'muted' }, [one.who ? t('step.who', { name: one.who }) : '', one.withWhom ? t('step.with', { names: one.withWhom }) : '',
            one.due ? t('step.due', { date: dated(state.language, one.due) }) : '', one.repeats, t(`step.state.${one.state}` as 'step.state.proposed')]
            .filter(part => part !== '').join(' · ')))));
}

function views(context: Context, room: Room): Children
{
    const { t } = context;
    if (room.views.length === 0)
        return h('p', { class: 'empty' }, t('views.empty'));
    return room.views.map(one => h('div', { key: one.id }, quote(one.words, `${one.who || t('together')}, ${t(`topic.${one.topic}` as 'topic.worry')}`)));
}

function factors(context: Context, room: Room): Children
{
    const { t } = context;
    if (room.factors.length === 0)
        return h('p', { class: 'empty' }, t('factors.empty'));
    return h('ul', { class: 'steps' }, room.factors.map(one => h('li', { key: one.id },
        h('p', { class: 'muted' }, t(`factor.${one.sort}` as 'factor.risk')), h('p', { class: 'lead' }, one.words))));
}

/** What a view of the meeting shows, by the names of assets/meeting. */
export function shown(context: Context, view: string): { readonly title: string; readonly body: Children } | null
{
    const room = context.state.room as Room;
    const { t } = context;
    switch (view) {
    case 'genogram':
        return { title: t('family.title'), body: familyView(context) };
    case 'voices':
        return { title: t('words.title'), body: quotes(context, room) };
    case 'hypotheses':
    case 'response':
        return { title: t('thoughts.title'), body: thoughts(context, room) };
    case 'steps':
        return { title: t('steps.title'), body: steps(context, room) };
    case 'viewpoints':
        return { title: t('views.title'), body: views(context, room) };
    case 'factors':
        return { title: t('factors.title'), body: factors(context, room) };
    default:
        return null;
    }
}
