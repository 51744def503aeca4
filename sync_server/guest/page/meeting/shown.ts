// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room, StepShown } from '../model/room.js';
import type { Context } from '../ui/context.js';
import { Children, h } from '../ui/h.js';
import { button, card, icon, quote } from '../ui/parts.js';
import { dated, listed } from '../words/words.js';
import { familyView } from './family.js';
import { readersOf } from '../audience.js';
import { seenBy, seenOfOwn } from './people.js';
import { wished } from './wishes.js';

const kMarks: readonly (readonly [string, string])[] = [['hit', 'check'], ['miss', 'x'], ['thinking', 'circle-question-mark']];

function quotes(context: Context, room: Room): Children
{
    const { state, act, t } = context;
    const drawings = room.drawings.map(one => h('figure', { class: 'drawing', key: one.id },
        state.pictures[one.id] ? h('img', { src: state.pictures[one.id], alt: one.altText || t('drawing.noAlt') })
            : h('p', { class: 'muted' }, t('drawing.coming')),
        h('figcaption', null, one.title || t('drawing.by', { name: one.who || t('unnamed') }), one.explanation ? h('p', null, one.explanation) : null, seenOfOwn(context, one.others))));
    if (room.quotes.length === 0 && drawings.length === 0)
        return h('p', { class: 'empty' }, t('words.empty'));
    return [room.quotes.map(one => h('div', { key: one.id },
        quote(one.words, `${one.speaker || t('unnamed')}${one.house ? `, ${t(`house.${one.house}` as 'house.worries')}` : ''}`,
            one.translation ? h('p', { class: 'muted' }, t('words.translated', { words: one.translation })) : null,
            wished(context, one), seenOfOwn(context, one.others),
            one.isMine ? button(t('takeBack'), () => act.takeBack(one.id), { kind: 'quiet', icon: 'undo-2', isWide: false, label: `${t('takeBack')}: ${one.words.slice(0, 40)}` }) : null))),
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
        }, icon(sign), h('span', null, t(`mark.${mark}` as 'mark.hit'))))),
        seenBy(context, one.others, readersOf(context, one.others) ? t('thoughts.seen', { names: readersOf(context, one.others) }) : t('seen.onlyYou'))))];
}

/** That it was done says whoever did not do it, in words of their own. */
function confirmation(context: Context, { id, what, confirmation: { people, isMine, isAsked, others } }: StepShown): Children
{
    const { state, act, t } = context;
    return [
        people.length > 0 ? h('p', { class: 'beside' }, icon('check'), h('span', null, t('step.confirmers', { names: listed(state.language, people) }))) : null,
        isAsked ? button(t('step.confirm'), () => act.confirmStep(id, true), { icon: 'check', isWide: false, label: `${t('step.confirm')}: ${what}` }) : null,
        isMine ? button(t('step.takeBack'), () => act.confirmStep(id, false), { kind: 'quiet', icon: 'undo-2', isWide: false, label: `${t('step.takeBack')}: ${what}` }) : null,
        isAsked || isMine ? seenBy(context, others) : null,
    ];
}

export function steps(context: Context, list: readonly StepShown[]): Children
{
    const { state, t } = context;
    if (list.length === 0)
        return h('p', { class: 'empty' }, t('steps.empty'));
    return h('ol', { class: 'steps' }, list.map(one => h('li', { key: one.id },
        h('p', { class: 'lead' }, one.what),
        h('p', { class: 'muted' }, [one.who ? t('step.who', { name: one.who }) : '', one.withWhom ? t('step.with', { names: one.withWhom }) : '',
            one.due ? t('step.due', { date: dated(state.language, one.due) }) : '', one.repeats, t(`step.state.${one.state}` as 'step.state.proposed')]
            .filter(part => part !== '').join(' · ')),
        confirmation(context, one))));
}

/** How it is between the family and what stands around it, in plain sentences: as somebody said. */
function ecomap(context: Context, room: Room): Children
{
    const { t } = context;
    if (room.around.length === 0)
        return h('p', { class: 'empty' }, t('ecomap.empty'));
    return [h('p', { class: 'muted' }, t('ecomap.about')), h('ul', { class: 'steps' }, room.around.map(one => h('li', { key: one.id },
        h('p', { class: 'lead' }, one.name),
        one.lines.length === 0 ? h('p', { class: 'muted' }, t('ecomap.noLine')) : one.lines.map(line => h('p', { key: line.id },
            [line.tone ? t(`ecomap.tone.${line.tone}` as 'ecomap.tone.support') : '', line.strength ? t(`ecomap.strength.${line.strength}` as 'ecomap.strength.1') : '',
                line.flow && line.flow !== 'none' ? t(`ecomap.flow.${line.flow}` as 'ecomap.flow.both') : '',
                line.trend && line.trend !== 'steady' ? t(`ecomap.trend.${line.trend}` as 'ecomap.trend.ended') : '', line.frequency].filter(part => part !== '').join(', '),
            line.saidBy ? h('span', { class: 'muted' }, ` · ${t('ecomap.saidBy', { name: line.saidBy })}`) : null)))))];
}

function views(context: Context, room: Room): Children
{
    const { t } = context;
    if (room.views.length === 0)
        return h('p', { class: 'empty' }, t('views.empty'));
    return room.views.map(one => h('div', { key: one.id }, quote(one.words, `${one.who || t('together')}, ${t(`topic.${one.topic}` as 'topic.worry')}`, seenOfOwn(context, one.others))));
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
        return { title: t('steps.title'), body: steps(context, room.steps) };
    case 'ecomap':
        return { title: t('ecomap.title'), body: ecomap(context, room) };
    case 'viewpoints':
        return { title: t('views.title'), body: views(context, room) };
    case 'factors':
        return { title: t('factors.title'), body: factors(context, room) };
    default:
        return null;
    }
}
