// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Message, Place, kMaxMessageChars, placeOf } from '../model/chat.js';
import type { Room } from '../model/room.js';
import type { Context, View } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button, choice, face, icon, quote, textField } from '../ui/parts.js';
import { hour } from '../words/words.js';
import { readersOf, wantedOf } from '../audience.js';
import { goneNote } from './people.js';
import { back } from './forms.js';
import { said } from './troubles.js';

function message(context: Context, one: Message): VNode
{
    const { state, act, t } = context;
    const who = one.isMine ? t('you') : one.who || t('unnamed');
    const time = one.atMs > 0 ? `, ${hour(state.language, one.atMs)}` : '';
    return h('li', { key: one.id, class: one.isMine ? 'mine' : null }, quote(one.words, who + time,
        h('p', { class: 'muted' }, icon('eye'), one.isForAll ? t('chat.all') : t('seen.by', { names: readersOf(context, one.others) })),
        one.canTakeBack ? button(t('takeBack'), () => act.takeBack(one.id), { kind: 'quiet', icon: 'undo-2', isWide: false, label: `${t('takeBack')}: ${one.words.slice(0, 40)}` }) : null));
}

/** Who reads it is chosen before it is said. */
function places(context: Context, room: Room): Children
{
    const { state, act, t } = context;
    const wanted = wantedOf(state, 'chat-to');
    const chosen = placeOf(room.places, wanted);
    const name = (one: Place) => one.kind === 'all' ? t('chat.all') : one.kind === 'leader' ? t('chat.leader') : '';
    if (room.places.length === 0)
        return h('p', { class: 'must' }, t('seen.nowhere'));
    return [wanted && !chosen ? goneNote(context) : null, h('fieldset', { class: 'choices' }, h('legend', null, t('seen.question')), room.places.map(one =>
        choice('chat-to', one.circle, one === chosen, () => act.choose('chat-to', one.circle),
            h('span', { class: 'faces', 'aria-hidden': 'true' }, one.others.slice(0, 3).map(person => face(person))),
            h('span', null, name(one) ? h('strong', null, name(one), ' ') : null, readersOf(context, one.others)))))];
}

/** Writing instead of speaking: what was written in the meeting and may be read here, and a field to write in. */
export function chatView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const words = state.drafts['chat'] ?? '';
    const lacks = words.trim() === '' ? 'write.empty' : placeOf(room.places, wantedOf(state, 'chat-to')) ? '' : 'chat.whom';
    return {
        name: 'chat', title: t('chat.title'), isChild: room.isChild,
        body: [
            said(context),
            room.messages.length === 0 ? h('p', { class: 'empty' }, t('chat.empty')) : h('ol', { class: 'messages', key: 'messages' }, room.messages.map(one => message(context, one))),
            textField('chat', t('write.label'), words, one => act.draft('chat', one), { rows: 3, most: kMaxMessageChars, isVoice: true, hint: t('chat.lead') }),
            places(context, room),
            lacks && state.mustAnswer ? h('p', { class: 'must', role: 'alert' }, t(lacks)) : null,
            h('p', { class: 'muted' }, t('chat.kept')),
            button(t('write.say'), () => act.sayInChat(), { kind: 'primary', icon: 'send' }),
            back(context),
        ],
    };
}
