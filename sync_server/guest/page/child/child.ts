// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import { limitOf } from '../model/records.js';
import { Task, reachOf } from '../state.js';
import { audienceChooser, must, seenOfOwn } from '../meeting/people.js';
import { wished, wishes } from '../meeting/wishes.js';
import { kFaceValues, mood } from '../meeting/forms.js';
import { chatView } from '../meeting/chat.js';
import { breakView, closedView, hasNews, hereRow, peopleView, readersView } from '../meeting/meeting.js';
import { shown } from '../meeting/shown.js';
import { inFront, said, troubles, unheard, withCalls } from '../meeting/troubles.js';
import { Context, View, phoneOf, telephone } from '../ui/context.js';
import { Children, h } from '../ui/h.js';
import { banner, button, card, icon, quote, textField, tile } from '../ui/parts.js';
import { eveningScene } from '../ui/scenes.js';
import { worded } from '../words/words.js';
import { Sheets, drawView, showDrawingView } from './drawing.js';
import { house, kHouseSigns } from './houses.js';
import { ringsView } from './rings.js';
import { youngView } from './young.js';

const kRungs = [10, 8, 6, 4, 2, 0];
const kTasks: readonly (readonly [Task, string, string])[] = [
    ['draw', 'palette', 'child.draw'], ['houses', 'house', 'child.houses'], ['rings', 'users', 'child.rings'], ['faces', 'smile', 'child.faces'], ['ladder', 'star', 'child.ladder'],
    ['write', 'pencil', 'child.write'], ['family', 'trees', 'child.family'], ['question', 'circle-question-mark', 'question.today'],
    ['thoughts', 'lightbulb', 'thoughts.title'], ['steps', 'footprints', 'steps.title'],
];
/** Tones of tiles; what is over them begins anew. */
const kTones = 7;

/** Always there: stop, and a break. */
function childBar({ state, act, t }: Context): Children
{
    const isWordless = !!state.room?.isYoung;
    const { pause } = state.own;
    return [
        tile(t('child.stop'), 'octagon-x', () => act.stop(), { tone: 'strong', isWordless }),
        tile(t(pause ? 'pause.over' : 'pause.ask'), 'coffee', () => {
            act.tell({ pause: !pause });
            // That it was asked is told as soon as the others can know.
            if (isWordless && pause)
                act.aloud(t('pause.over'));
        }, { isPressed: pause, isWordless }),
    ];
}

function stoppedView(context: Context): View
{
    const { state, act, t } = context;
    const phone = phoneOf(state);
    const lacks = unheard(context);
    return {
        name: 'stopped', title: t('child.stopped'), isChild: true, scene: eveningScene(),
        body: [
            h('p', { class: 'lead' }, t('child.stoppedLead'), reachOf(state) === 'told' ? ` ${t('child.stoppedTold')}` : ''),
            lacks ? banner('warning', 'hand', h('p', null, lacks)) : null,
            lacks && phone ? h('a', { class: 'button plain wide', href: telephone(phone) }, icon('phone'), h('span', null, t('call', { phone }))) : null,
            button(t('child.goOn'), () => { act.tell({ tooMuch: false, pause: false, handSinceMs: 0 }); act.go(''); }, { kind: 'primary', icon: 'arrow-left' }),
            button(t('leaveNow'), () => act.leave(), { kind: 'plain', icon: 'log-out' }),
        ],
    };
}

/** What others bring is a screen only when there is something on it. */
function isThere(room: Room, task: Task): boolean
{
    return task === 'question' ? room.question !== '' : task === 'thoughts' ? room.thoughts.length > 0 : task === 'steps' ? room.steps.length > 0 : true;
}

/** One thing to look at, and the way back. */
function lookView({ act, t }: Context, name: string, title: string, ...body: Children[]): View
{
    return { name, title, isChild: true, body: [body, button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' })] };
}

function home(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    return {
        name: 'child-home', news: room.phase?.key ?? '', isChild: true,
        title: room.phase ? worded(room.phase.title, state.language) : t('together.welcome'),
        body: [
            h('p', { class: 'lead' }, room.phase ? worded(room.phase.family, state.language) : t('together.soon')),
            said(context),
            room.isMyTurn ? banner('success', 'message-circle', h('p', null, t('turn.yours'))) : null,
            hereRow(context),
            h('h2', { key: 'what' }, t('child.what')),
            h('div', { class: 'doors child-doors', key: 'doors' }, kTasks.filter(([task]) => isThere(room, task)).map(([task, sign, key], at) => {
                const tone = { tone: `tone${at % kTones + 1}` };
                // From ten on what is written can be answered.
                return task === 'write' && !room.answersWithFaces
                    ? tile(t(hasNews(context) ? 'yours.chatNew' : key as 'child.write'), sign, () => act.go('chat'), tone)
                    : tile(t(key as 'child.draw'), sign, () => act.go(task), tone);
            }),
                tile(t(state.own.handSinceMs > 0 ? 'hand.down' : 'hand.up'), 'hand', () => act.tell({ handSinceMs: state.own.handSinceMs > 0 ? 0 : 1 }), { isPressed: state.own.handSinceMs > 0, tone: 'tone7' })),
            room.phase?.view === 'voices' || room.phase?.view === 'genogram' ? shown(context, room.phase.view)?.body : null,
        ],
    };
}

function houses(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const zones = state.content?.houses.zones ?? [];
    const open = zones.filter(one => one.key === state.chosen['house'])[0];
    if (!open) {
        return {
            name: 'houses', title: t('child.houses'), isChild: true,
            body: [
                h('p', { class: 'lead' }, t('houses.lead')),
                h('div', { class: 'houses' }, zones.map(one => h('button', {
                    type: 'button', class: 'house-button', onclick: () => act.choose('house', one.key),
                }, house(one.house), icon(kHouseSigns[one.house] ?? 'house'), h('span', null, worded(one.title, state.language))))),
                button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
            ],
        };
    }
    const field = `house-${open.key}`;
    return {
        name: field, title: worded(open.title, state.language), isChild: true,
        scene: house(open.house),
        body: [
            h('p', { class: 'lead' }, worded(open.prompt, state.language)),
            room.quotes.filter(one => one.isMine && one.house === open.house).map(one => h('div', { class: 'given', key: one.id }, icon('check'), h('div', null, h('p', null, one.words), wished(context, one), seenOfOwn(context, one.others)))),
            textField(field, t('houses.label'), state.drafts[field] ?? '', one => act.draft(field, one), { rows: 3, most: limitOf('voices', 'words'), isVoice: true }),
            wishes(context, 'house-to'),
            audienceChooser(context, 'house-to', t('seen.question')),
            said(context),
            must(context, 'house-to', (state.drafts[field] ?? '').trim() === '' ? 'write.empty' : ''),
            button(t('houses.put'), () => act.sayInHouse(open.key), { kind: 'primary', icon: 'check' }),
            button(t('houses.others'), () => act.choose('house', ''), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}

function facesView(context: Context): View
{
    const { state, act, t } = context;
    const chosen = state.chosen['scale'];
    return {
        name: 'faces', title: t('scale.question'), isChild: true,
        body: [
            h('div', { class: 'moods', role: 'group', 'aria-labelledby': 'heading' }, kFaceValues.map((value, at) => h('button', {
                type: 'button', class: 'mood-button', 'aria-pressed': String(chosen === String(value)), onclick: () => act.choose('scale', String(value)),
            }, mood(at), h('span', null, t(`mood.${at}` as 'mood.0'))))),
            send(context, chosen),
        ],
    };
}

function ladder(context: Context): View
{
    const { state, act, t } = context;
    const chosen = state.chosen['scale'];
    return {
        name: 'ladder', title: t('ladder.title'), isChild: true,
        body: [
            h('p', { class: 'lead' }, t('ladder.lead')),
            h('div', { class: 'ladder', role: 'group', 'aria-labelledby': 'heading' }, kRungs.map(value => h('button', {
                type: 'button', class: 'rung', 'aria-pressed': String(chosen === String(value)), onclick: () => act.choose('scale', String(value)),
            }, h('span', null, String(value)), value === 10 ? h('span', null, t('scale.high')) : value === 0 ? h('span', null, t('scale.low')) : null,
                chosen === String(value) ? icon('smile') : null))),
            send(context, chosen),
        ],
    };
}

function send(context: Context, chosen: string | undefined): Children
{
    const { act, t } = context;
    return [
        audienceChooser(context, 'scale-to', t('seen.question')),
        said(context),
        must(context, 'scale-to', chosen === undefined ? 'scale.first' : ''),
        button(t('scale.send'), () => act.giveScale(Number(chosen)), { kind: 'primary', icon: 'check' }),
        button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
    ];
}

function writing(context: Context): View
{
    const { state, act, t } = context;
    return {
        name: 'child-write', title: t('child.write'), isChild: true,
        body: [
            textField('words', t('write.label'), state.drafts['words'] ?? '', one => act.draft('words', one), { rows: 4, most: limitOf('voices', 'words'), isVoice: true }),
            wishes(context, 'words-to'),
            audienceChooser(context, 'words-to', t('seen.question')),
            said(context),
            must(context, 'words-to', (state.drafts['words'] ?? '').trim() === '' ? 'write.empty' : ''),
            button(t('write.say'), () => act.say(), { kind: 'primary', icon: 'check' }),
            button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}

function listening(context: Context): View
{
    const { state, t } = context;
    const phase = (state.room as Room).phase;
    return {
        name: 'child-listening', title: phase ? worded(phase.title, state.language) : '', isChild: true, scene: eveningScene(),
        body: [card({ class: 'listen' }, icon('ear'), h('p', { class: 'lead' }, phase ? worded(phase.family, state.language) : ''), h('p', null, t('listening.more')))],
    };
}

/** The meeting as a child meets it. */
export function childView(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const { isYoung } = room;
    const view = (): View => {
        if (isYoung)
            return youngView(context, sheets);
        if (room.state === 'closed')
            return closedView(context, true);
        if (state.task === 'stopped')
            return stoppedView(context);
        if (room.state === 'paused')
            return breakView(context, true);
        if (!state.hasSeenReaders)
            return readersView(context);
        if (state.task === 'people')
            return peopleView(context);
        if (room.phase?.listening)
            return listening(context);
        switch (state.task) {
        case 'draw':
            return drawView(context, sheets);
        case 'showDrawing':
            return showDrawingView(context, sheets);
        case 'houses':
            return houses(context);
        case 'rings':
            return ringsView(context);
        case 'faces':
            return facesView(context);
        case 'ladder':
            return ladder(context);
        case 'chat':
            return chatView(context);
        case 'write':
            return writing(context);
        case 'family':
            return lookView(context, 'child-family', t('family.title'), shown(context, 'genogram')?.body);
        case 'question':
            return lookView(context, 'child-question', t('question.today'), quote(room.question, ''),
                button(t('child.write'), () => act.go(room.answersWithFaces ? 'write' : 'chat'), { kind: 'primary', icon: 'pencil' }));
        case 'thoughts':
            return lookView(context, 'child-thoughts', t('thoughts.title'), shown(context, 'hypotheses')?.body);
        case 'steps':
            return lookView(context, 'child-steps', t('steps.title'), said(context), shown(context, 'steps')?.body);
        default:
            return home(context);
        }
    };
    const inside = view();
    const made = isYoung ? inside : inside.name === 'stopped' ? inFront(inside, ...troubles(context)) : withCalls(context, inside);
    return { ...made, isChild: true, isYoung, bar: made.name === 'stopped' || made.name === 'closed' ? undefined : childBar(context) };
}
