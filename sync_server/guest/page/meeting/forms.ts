// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import { kLeastCounted } from '../model/counted.js';
import type { Person } from '../model/people.js';
import { limitOf } from '../model/records.js';
import type { Context, View } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button, card, choice, icon, textField } from '../ui/parts.js';
import { listed, worded } from '../words/words.js';
import { audienceChooser, must, seenBy, seenOfOwn } from './people.js';
import { wishes } from './wishes.js';

const kPoints = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** What five faces say on the line from 0 to 10; as in qml/guest. */
export const kFaceValues = [0, 3, 5, 8, 10];
const kMouths = ['M8 17c2-4 6-4 8 0', 'M8 16.5c2-2 6-2 8 0', 'M8 15.5h8', 'M8 14.5c2 2.5 6 2.5 8 0', 'M7 13.5c2 5 8 5 10 0'];

/** A face that carries a word too. */
export function mood(at: number): VNode
{
    return h('svg', { class: 'mood', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
        h('circle', { cx: 12, cy: 12, r: 10 }), h('path', { d: 'M9 9.5v.01M15 9.5v.01' }), h('path', { d: kMouths[at] }));
}

export function back({ act, t }: Context): VNode { return button(t('backToMeeting'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }); }

/** Own words, with who reads them before they are said. */
export function writeView(context: Context): View
{
    const { state, act, t } = context;
    const words = state.drafts['words'] ?? '';
    const isEmpty = words.trim() === '';
    return {
        name: 'write', title: t('write.title'),
        body: [
            textField('words', t('write.label'), words, one => act.draft('words', one), { rows: 5, most: limitOf('voices', 'words'), isVoice: true, hint: t('write.hint') }),
            wishes(context, 'words-to'),
            audienceChooser(context, 'words-to', t('seen.question')),
            must(context, 'words-to', isEmpty ? 'write.empty' : ''),
            button(t('write.say'), () => act.say(), { kind: 'primary', icon: 'send' }),
            back(context),
        ],
    };
}

/** A line from 0 to 10 by taps, never by dragging alone. */
export function points(field: string, label: string, context: Context): VNode
{
    const { state, act, t } = context;
    return h('fieldset', { class: 'points' }, h('legend', null, label),
        h('div', { class: 'points-row' }, kPoints.map(at => choice(field, String(at), state.chosen[field] === String(at),
            () => act.choose(field, String(at)), h('span', null, String(at))))),
        h('p', { class: 'ends' }, h('span', null, t('scale.low')), h('span', null, t('scale.high'))));
}

export function faces(field: string, label: string, context: Context): VNode
{
    const { state, act, t } = context;
    return h('fieldset', { class: 'points faces-row' }, h('legend', null, label),
        h('div', { class: 'points-row' }, kFaceValues.map((value, at) => choice(field, String(value), state.chosen[field] === String(value),
            () => act.choose(field, String(value)), mood(at), h('span', null, t(`mood.${at}` as 'mood.0'))))));
}

export function scaleView(context: Context): View
{
    const { state, act, t } = context;
    const chosen = state.chosen['scale'];
    return {
        name: 'scale', title: t('scale.title'),
        body: [
            points('scale', t('scale.question'), context),
            textField('scale-words', t('scale.words'), state.drafts['scale-words'] ?? '', one => act.draft('scale-words', one), { rows: 3, most: limitOf('scales', 'words') }),
            audienceChooser(context, 'scale-to', t('seen.question')),
            must(context, 'scale-to', chosen === undefined ? 'scale.first' : ''),
            button(t('scale.send'), () => act.giveScale(Number(chosen)), { kind: 'primary', icon: 'send' }),
            back(context),
        ],
    };
}

/** What is done with an answer that is only counted, and who holds it. */
function counted(context: Context, others: readonly Person[]): VNode
{
    const { t } = context;
    const told = (['counted.draw', 'counted.coin', 'counted.team', 'counted.seen'] as const)
        .map(key => h('li', null, icon('check'), h('span', null, t(key, { count: kLeastCounted }))));
    return h('div', { class: 'counted' }, h('h3', null, t('counted.title')), h('ul', { class: 'told' }, told), seenBy(context, others));
}

/** Read by whom one chooses, or only counted; nobody has to answer. */
export function feedback(context: Context): Children
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const isCounted = state.chosen['feedback-use'] === 'counted';
    if (room.hasGivenFeedback)
        return card({ class: 'thanks' }, h('h2', null, icon('heart'), t('feedback.thanks')), h('p', null, t(room.hasCounted ? 'counted.given' : 'feedback.given')),
            !room.hasCounted && room.self.companions.length > 0 ? h('p', null, t('with.sees', { names: listed(state.language, room.self.companions) })) : null);
    // Whoever answers twice tells more than they were told it would.
    if (!room.hasAll)
        return card({ class: 'feedback' }, h('h2', null, t('feedback.title')), h('p', { class: 'muted', role: 'status' }, t('feedback.waits')));
    const items = state.content?.feedback ?? [];
    const ask = room.answersWithFaces ? faces : points;
    const use = (value: 'read' | 'counted') => choice('feedback-use', value, isCounted === (value === 'counted'), () => act.choose('feedback-use', value),
        h('span', null, t(`feedback.${value}` as const)));
    return card({ class: 'feedback' },
        h('h2', null, t('feedback.title')),
        h('p', { class: 'muted' }, t('feedback.free')),
        items.map(one => ask(`feedback.${one.key}`, worded(one.text, state.language), context)),
        room.counting || isCounted ? h('fieldset', { class: 'choices', key: 'use' }, h('legend', null, t('feedback.use')), use('read'), use('counted')) : null,
        isCounted ? room.counting ? counted(context, room.counting.others) : h('p', { class: 'must', role: 'alert' }, icon('users'), t('counted.gone')) : [
            textField('feedback-words', t('feedback.words'), state.drafts['feedback-words'] ?? '', one => act.draft('feedback-words', one), { rows: 3, most: limitOf('feedback', 'words') }),
            textField('feedback-change', t('feedback.change'), state.drafts['feedback-change'] ?? '', one => act.draft('feedback-change', one), { most: limitOf('feedback', 'changeOne') }),
            audienceChooser(context, 'feedback-to', t('feedback.who'))],
        isCounted ? state.mustAnswer && room.counting ? h('p', { class: 'must', role: 'alert' }, t('counted.first')) : null : must(context, 'feedback-to', ''),
        button(t('feedback.send'), () => act.giveFeedback(), { kind: 'primary', icon: 'send' }));
}

/** A professional of another service: what their role is, and a place for each thing that they bring. */
export function contributeView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const topics = ['works', 'worry', 'needed'] as const;
    return {
        name: 'contribute', title: t('contribute.title'),
        body: [
            h('p', { class: 'lead' }, t('contribute.lead')),
            audienceChooser(context, 'contribute-to', t('seen.question')),
            topics.map(topic => {
                const mine = room.views.filter(one => one.isMine && one.topic === topic);
                const [words, why] = [state.drafts[`bring-${topic}`] ?? '', state.drafts[`why-${topic}`] ?? ''];
                const lacks = state.mustAnswer && words.trim() !== '' && why.trim() === '';
                return card({ key: topic, class: 'slot' },
                    h('h2', null, t(`contribute.${topic}` as const)),
                    mine.map(one => h('div', { class: 'given', key: one.id }, icon('check'), h('div', null, h('p', null, one.words), seenOfOwn(context, one.others)))),
                    textField(`bring-${topic}`, t('contribute.words'), words, one => act.draft(`bring-${topic}`, one), { rows: 3, most: limitOf('viewpoints', 'words') }),
                    textField(`why-${topic}`, t('contribute.why'), why, one => act.draft(`why-${topic}`, one), { rows: 2, most: 300, hint: t('contribute.whyHint') }),
                    lacks ? h('p', { class: 'must', role: 'alert' }, t('contribute.whyFirst')) : words.trim() !== '' ? must(context, 'contribute-to', '') : null,
                    button(t('contribute.send'), () => act.contribute(topic), { kind: 'primary', icon: 'send', isWide: false }));
            }),
            back(context),
        ],
    };
}

export function roleSheet(context: Context): VNode | null
{
    const room = context.state.room as Room;
    const { can, cannot, boundBy } = room.self;
    const { t } = context;
    const row = (key: 'role.can' | 'role.cannot' | 'role.boundBy', words: string) =>
        words ? [h('dt', null, t(key)), h('dd', null, words)] : null;
    return card({ class: 'role' }, h('h2', null, icon('briefcase'), t('role.title')),
        can || cannot || boundBy ? h('dl', null, row('role.can', can), row('role.cannot', cannot), row('role.boundBy', boundBy)) : h('p', null, t('role.none')),
        h('p', { class: 'muted' }, t('role.released')));
}
