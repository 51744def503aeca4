// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Room, headsOf } from '../model/room.js';
import type { Task } from '../state.js';
import type { Context, View } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { banner, button, card, face, icon, quote, tile } from '../ui/parts.js';
import { eveningScene, tableScene } from '../ui/scenes.js';
import { worded } from '../words/words.js';
import { contributeView, feedback, roleSheet, scaleView, writeView } from './forms.js';
import { namesOf } from '../audience.js';
import { company, peopleList } from './people.js';
import { shown, steps } from './shown.js';
import { said, withCalls } from './troubles.js';
import { chatView } from './chat.js';

const kLooks: readonly (readonly [Task, string, string, string])[] = [
    ['family', 'genogram', 'look.family', 'trees'], ['words', 'voices', 'look.words', 'message-circle'],
    ['thoughts', 'hypotheses', 'look.thoughts', 'lightbulb'], ['steps', 'steps', 'look.steps', 'footprints'],
    ['ecomap', 'ecomap', 'ecomap.title', 'circle'],
];

export function guestBar(context: Context): Children
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const { own } = state;
    return [
        room.phase?.listening ? null : tile(t(own.handSinceMs > 0 ? 'hand.down' : 'hand.up'), 'hand',
            () => act.tell({ handSinceMs: own.handSinceMs > 0 ? 0 : 1 }), { isPressed: own.handSinceMs > 0 }),
        tile(t(own.pause ? 'pause.over' : 'pause.ask'), 'coffee', () => act.tell({ pause: !own.pause }), { isPressed: own.pause }),
        tile(t(own.tooMuch ? 'tooMuch.over' : 'tooMuch.say'), 'octagon-alert', () => act.tell({ tooMuch: !own.tooMuch }), { isPressed: own.tooMuch, tone: 'strong' }),
    ];
}

/** First of all: who is here, and who sees what I write. */
function readersView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    return {
        name: 'readers', title: t('readers.title'), isChild: room.isChild, scene: tableScene(),
        body: [
            h('p', { class: 'seen-by', key: 'now' }, icon('users'), h('span', { class: 'faces', 'aria-hidden': 'true' }, room.here.slice(0, 5).map(one => face(one))),
                h('span', null, `${t('here.now')}: ${namesOf(context, room.here)}`)),
            h('p', { class: 'lead' }, t(room.isChild ? 'readers.child' : 'readers.lead')),
            peopleList(context, room.readers.map(one => ({ ...one, picture: one.member === room.self.member ? state.childPicture : -1 }))),
            room.isService ? roleSheet(context) : null,
            state.chosen['with'] ? company(context) : button(t(room.isChild ? 'with.ask' : 'with.title'), () => act.showCompany(), { icon: 'users', key: 'with' }),
            button(t('readers.go'), () => act.change({ hasSeenReaders: true, task: '' }), { kind: 'primary', icon: 'chevron-right' }),
        ],
        bar: guestBar(context),
    };
}

function peopleView(context: Context): View
{
    const { act, t } = context;
    const room = context.state.room as Room;
    return {
        name: 'people', title: t('here.title'), isChild: room.isChild,
        body: [
            h('h2', null, t('here.now')), peopleList(context, room.here),
            company(context),
            h('h2', null, t('here.readers')), peopleList(context, room.readers),
            h('p', { class: 'muted' }, t('here.why')),
            room.isService ? roleSheet(context) : null,
            button(t('backToMeeting'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
        ],
        bar: guestBar(context),
    };
}

/** A row of faces that leads to the whole list. */
export function hereRow(context: Context): VNode
{
    const { state, act, t } = context;
    const room = state.room as Room;
    return h('button', { type: 'button', class: 'here', key: 'here', onclick: () => act.go('people') },
        h('span', { class: 'faces', 'aria-hidden': 'true' }, room.here.slice(0, 6).map(one =>
            face(one, one.picture >= 0 ? state.content?.pictures[one.picture]?.parts ?? null : null))),
        h('span', null, t(headsOf(room) === 1 ? 'here.one' : 'here.many', { count: headsOf(room) })), icon('chevron-right'));
}

function breakView(context: Context, isChild: boolean): View
{
    return {
        name: 'break', title: context.t('break.title'), scene: eveningScene(), isChild,
        body: [h('p', { class: 'lead' }, context.t('break.lead')), h('p', null, context.t('break.blank'))],
        bar: guestBar(context),
    };
}

function listeningView(context: Context): View
{
    const { state, t } = context;
    const phase = (state.room as Room).phase;
    return {
        name: 'listening', title: phase ? worded(phase.title, state.language) : '', scene: eveningScene(),
        body: [
            said(context),
            card({ class: 'listen' }, icon('ear'), h('p', { class: 'lead' }, phase ? worded(phase.family, state.language) : ''), h('p', null, t('listening.more'))),
        ],
        bar: guestBar(context),
    };
}

export function closedView(context: Context, isChild: boolean): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const agreed = room.steps.filter(one => !one.isDone);
    return {
        name: 'closed', title: t(room.isOff ? 'closed.off' : 'closed.title'), scene: eveningScene(), isChild,
        body: [
            room.isOff ? null : h('p', { class: 'lead' }, t('closed.lead')),
            said(context),
            agreed.length > 0 ? [h('h2', null, t('closed.next')), steps(context, agreed)] : h('p', null, t('ended.next')),
            room.isOff ? null : feedback(context),
            button(t('closed.go'), () => act.finish(), { kind: 'primary', icon: 'check' }),
        ],
    };
}

function looks(context: Context): VNode
{
    const { state, act, t } = context;
    return h('div', { class: 'chips', key: 'looks', role: 'group', 'aria-label': t('look.label') }, kLooks.filter(([task]) => task !== 'ecomap' || (state.room as Room).around.length > 0).map(([task, , key, sign]) => h('button', {
        type: 'button', class: 'chip', 'aria-pressed': String(state.task === task), onclick: () => act.go(task),
    }, icon(sign), h('span', null, t(key as 'look.family')))));
}

function lookView(context: Context, task: Task, view: string): View
{
    const { act, t } = context;
    const what = shown(context, view);
    return {
        name: task, title: what?.title ?? '',
        body: [said(context), button(t('backToTogether'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }), looks(context), what?.body],
        bar: guestBar(context),
    };
}

function togetherView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const what = shown(context, room.shownView);
    return {
        name: 'together', news: room.phase?.key ?? '',
        title: room.phase ? worded(room.phase.title, state.language) : t('together.welcome'),
        body: [
            h('p', { class: 'lead' }, room.phase ? worded(room.phase.family, state.language) : t('together.soon')),
            said(context),
            room.isMyTurn ? banner('success', 'message-circle', h('p', null, t('turn.yours'))) : null,
            hereRow(context),
            room.question ? quote(room.question, t('question.today')) : null,
            what ? [h('h2', null, what.title), what.body] : null,
            room.phase?.view === 'feedback' ? feedback(context) : null,
            h('h2', { key: 'yours' }, t('yours.title')),
            h('div', { class: 'doors', key: 'doors' },
                room.isService ? tile(t('yours.contribute'), 'briefcase', () => act.go('contribute')) : null,
                tile(t('yours.write'), 'pencil', () => act.go('write')),
                tile(t(hasNews(context) ? 'yours.chatNew' : 'yours.chat'), 'message-circle', () => act.go('chat'), { tone: hasNews(context) ? 'news' : '' }),
                tile(t('yours.scale'), 'smile', () => act.go('scale'))),
            h('h2', { key: 'look' }, t('look.label')),
            looks(context),
        ],
        bar: guestBar(context),
    };
}

/** Everything that a grown-up guest meets inside. */
export function meetingView(context: Context): View { return withCalls(context, viewIn(context)); }

function viewIn(context: Context): View
{
    const { state } = context;
    const room = state.room as Room;
    if (room.state === 'closed')
        return closedView(context, false);
    if (room.state === 'paused')
        return breakView(context, room.isChild);
    if (!state.hasSeenReaders)
        return readersView(context);
    if (state.task === 'people')
        return peopleView(context);
    if (room.phase?.listening)
        return listeningView(context);
    const form = (view: View): View => ({ ...view, body: [said(context), view.body], bar: guestBar(context) });
    switch (state.task) {
    case 'write':
        return form(writeView(context));
    case 'chat':
        return { ...chatView(context), bar: guestBar(context) };
    case 'scale':
        return form(scaleView(context));
    case 'contribute':
        return form(contributeView(context));
    default: {
        const look = kLooks.filter(([task]) => task === state.task)[0];
        return look ? lookView(context, look[0], look[1]) : togetherView(context);
    }
    }
}

/** Somebody wrote what was not looked at here yet; neither how many nor who is told on a screen that others may see. */
export function hasNews({ state }: Context): boolean
{
    return (state.room as Room).messages.some(one => !one.isMine && state.seenMessages.indexOf(one.id) < 0);
}

export { breakView, peopleView, readersView };
