// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { screenOf } from '../model/doorway.js';
import type { Picture } from '../model/types.js';
import { Context, View, phoneOf, telephone } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { banner, button, card, icon, picture, textField } from '../ui/parts.js';
import { doorScene, eveningScene, pathScene } from '../ui/scenes.js';
import { WordKey, hour, worded } from '../words/words.js';

const kMaxName = 60;
/** Of the door's pictures: what a child may be. */
export const kChildPictures = [0, 1, 2, 3, 4, 6, 7, 8, 26, 28, 29, 60];

function inviter({ state, t }: Context): string
{
    return state.door.view?.hostName || t('theWorker');
}

/** Where the page may be in a browser inside of another app, or can keep nothing. */
function hints(context: Context): (VNode | null)[]
{
    const { state, act, t } = context;
    return [
        state.isInsideAnApp ? banner('warning', 'copy', h('p', null, t('inApp')), h('p', null, t('inApp.how')),
            button(t(state.isCopied ? 'copied' : 'copyLink'), () => act.copyLink(), { icon: state.isCopied ? 'check' : 'copy', isWide: false }),
            state.shownLink ? h('div', { class: 'field' }, h('label', { for: 'link' }, t('inApp.link')),
                h('input', { id: 'link', type: 'text', readonly: true, value: state.shownLink,
                    onclick: (event: Event) => (event.target as HTMLInputElement).select() })) : null) : null,
        state.hasStorage ? null : banner('info', 'lock', h('p', null, t('noStorage'))),
    ];
}

/** Step two of the way in: safety, and the knock itself. */
function safety(context: Context): VNode
{
    const { act, t } = context;
    return card({ class: 'question' },
        h('h2', null, t('safety')),
        h('p', null, t('safety.why')),
        button(t('comeIn'), () => act.comeIn(), { kind: 'primary', icon: 'check', id: 'come-in' }),
        button(t('safety.notNow'), () => act.change({ door: { ...context.state.door, saysNotSafe: true } }), { kind: 'quiet' }));
}

function welcome(context: Context): View
{
    const { state, act, t } = context;
    const name = state.door.view?.guestName ?? '';
    const question = name !== '';
    return {
        name: 'welcome', title: t('invited'), scene: doorScene(),
        body: [
            h('p', { class: 'lead' }, t('invitedBy', { name: inviter(context) })),
            hints(context),
            question ? card({ class: 'question', role: 'group', 'aria-labelledby': 'who' },
                h('h2', { id: 'who' }, t('areYou', { name })),
                state.mustAnswer ? h('p', { class: 'must', id: 'must' }, icon('circle-question-mark'), t('areYou.first')) : null,
                h('div', { class: 'pair' },
                    button(t('areYou.yes'), () => act.answerIdentity(true), { icon: state.saysYes ? 'check' : 'smile', isPressed: state.saysYes, id: 'yes' }),
                    button(t('areYou.no'), () => act.answerIdentity(false), { kind: 'quiet' }))) : null,
            safety(context),
        ],
    };
}

function other(context: Context): View
{
    const { state, act, t } = context;
    return {
        name: 'other', title: t('other.title'), scene: doorScene(),
        body: [
            h('p', { class: 'lead' }, t('other.lead')),
            hints(context),
            state.mustAnswer ? h('p', { class: 'must' }, icon('circle-question-mark'), t('other.first')) : null,
            textField('first-name', t('other.name'), state.drafts['first-name'] ?? '', one => act.draft('first-name', one), { most: kMaxName }),
            safety(context),
            button(t('back'), () => act.change({ door: { ...state.door, isSomeoneElse: false } }), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}

/** A child is a picture. */
function childWelcome(context: Context): View
{
    const { state, act, t } = context;
    const pictures = state.content?.pictures ?? [];
    return {
        name: 'child-welcome', title: t('child.hello'), isChild: true,
        body: [
            hints(context),
            state.mustAnswer ? h('p', { class: 'must' }, icon('circle-question-mark'), t('child.pickFirst')) : null,
            h('div', { class: 'pictures', role: 'group', 'aria-label': t('child.hello') }, kChildPictures.map(at => {
                const one: Picture | undefined = pictures[at];
                return one ? h('button', {
                    type: 'button', class: `picture-button tone${at % 8 + 1}`, 'aria-pressed': String(state.childPicture === at),
                    'aria-label': worded(one.name, state.language), onclick: () => act.change({ childPicture: at, mustAnswer: false }),
                }, picture(one.parts), h('span', null, worded(one.name, state.language)),
                    state.childPicture === at ? h('span', { class: 'chosen' }, icon('check')) : null) : null;
            })),
            h('p', { class: 'lead' }, t('child.stopWhenever')),
            safety(context),
        ],
    };
}

function code(context: Context): View
{
    const { state, act, t } = context;
    return {
        name: 'code', title: t('code.title'), scene: doorScene(),
        body: [
            h('p', { class: 'lead' }, t('code.lead')),
            state.mustAnswer ? h('p', { class: 'must', role: 'alert' }, icon('circle-question-mark'), t('code.wrong')) : null,
            h('div', { class: 'field' },
                h('label', { for: 'code' }, t('code.label')),
                h('input', {
                    id: 'code', type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code', class: 'code', maxlength: 24,
                    value: state.drafts['code'] ?? '', oninput: (event: Event) => act.draft('code', (event.target as HTMLInputElement).value),
                })),
            button(t('code.go'), () => act.openCode(), { kind: 'primary', icon: 'chevron-right' }),
        ],
    };
}

function threePictures({ state, t }: Context): VNode | null
{
    const pictures = state.content?.pictures ?? [];
    const numbers = state.door.view?.pictures ?? [];
    if (pictures.length === 0 || numbers.length === 0)
        return null;
    return card({ class: 'three' },
        h('h2', null, t('pictures.title')),
        h('p', null, t('pictures.why')),
        h('ul', null, numbers.map((at, place) => {
            const one = pictures[at % pictures.length] as Picture;
            return h('li', { class: `tone${place + 1}` }, picture(one.parts), h('span', null, worded(one.name, state.language)));
        })));
}

/** That it has arrived is said when the server has it; that somebody knows, when they have answered. */
function told(context: Context, key: WordKey): Children
{
    const { state, t } = context;
    return state.door.isHeard ? h('p', { class: 'lead' }, t(key, { name: inviter(context) })) : [h('p', { class: 'lead' }, t('waiting.unheard')), ...callUs(context)];
}

function waiting(context: Context): View
{
    const { state, t } = context;
    return {
        name: 'waiting', title: t('waiting.title'), scene: eveningScene(), isChild: !!state.door.view?.childMode,
        body: [
            told(context, state.door.waitsLong ? 'waiting.long' : 'waiting.lead'),
            h('p', null, t('waiting.keepOpen')),
            h('div', { class: 'breath', 'aria-hidden': 'true' }, h('span', null), h('span', null), h('span', null)),
            state.door.connection.state === 'online' ? null : banner('offline', 'wifi-off', h('p', null, t('offline.door'))),
            threePictures(context),
        ],
    };
}

function held(context: Context): View
{
    const { state, t } = context;
    const minutes = state.door.waitMinutes;
    return {
        name: 'held', title: t('held.title'), scene: eveningScene(),
        body: [
            h('p', null, t('waiting.known', { name: inviter(context) })),
            minutes > 0 ? h('p', { class: 'lead' }, t(minutes === 1 ? 'held.one' : 'held.many', { minutes })) : null,
            state.door.message ? h('blockquote', { class: 'message' }, h('p', null, state.door.message), h('footer', null, inviter(context))) : null,
            h('p', null, t('waiting.keepOpen')),
            threePictures(context),
        ],
    };
}

interface Plain
{
    readonly title: string;
    readonly lead: string;
    readonly more?: string;
    readonly next?: (VNode | null)[];
    readonly scene?: VNode;
    readonly message?: string;
}

/** One idea, and what to do now. */
function plain(name: string, { title, lead, more, next, scene, message }: Plain): View
{
    return {
        name, title, scene: scene ?? pathScene(),
        body: [
            h('p', { class: 'lead' }, lead),
            message ? h('blockquote', { class: 'message' }, h('p', null, message)) : null,
            more ? h('p', null, more) : null,
            next,
        ],
    };
}

/** Asking for a new link is one tap: a call, or a text message that says nothing of what it is about. */
function askForNew({ state, t }: Context): (VNode | null)[]
{
    const phone = phoneOf(state);
    if (!phone)
        return [h('p', null, t('askWorker'))];
    const number = phone.replace(/[^0-9+]/g, '');
    return [
        h('a', { class: 'button primary wide', href: `sms:${number}?&body=${encodeURIComponent(t('askNew.text'))}` }, icon('message-circle'), h('span', null, t('askNew'))),
        h('a', { class: 'button plain wide', href: telephone(phone) }, icon('phone'), h('span', null, t('call', { phone }))),
    ];
}

function callUs({ state, t }: Context): (VNode | null)[]
{
    const phone = phoneOf(state);
    return phone ? [h('a', { class: 'button plain wide', href: telephone(phone) }, icon('phone'), h('span', null, t('call', { phone })))] : [];
}

/** That nothing is left is said when it is so; until then what to do about it. */
function gone({ state, act, t }: Context): (VNode | null)[]
{
    if (!state.isLeft)
        return [h('p', { key: 'gone' }, t('gone'))];
    return [banner('warning', 'lock', h('p', { role: 'status' }, t('gone.not')), h('p', null, t('gone.how'))),
        button(t('tryAgain'), () => act.emptyAgain(), { icon: 'undo-2' })];
}

/** Whoever does not read yet has each screen of the door read aloud by one large picture. */
export function doorView(context: Context): View
{
    const { state, act, t } = context;
    const view = screenView(context);
    if (!state.door.view?.childMode || !state.canSpeak)
        return view;
    const listen = h('button', {
        type: 'button', class: 'tile listen-to', key: 'listen', 'aria-label': t('listen'), 'aria-pressed': String(state.isSpeaking), onclick: () => act.readAloud(),
    }, icon('ear'), icon(state.isSpeaking ? 'square' : 'volume-2'));
    return { ...view, isChild: true, body: [listen, view.body] };
}

function screenView(context: Context): View
{
    const { state, act, t } = context;
    const { door } = state;
    const again = button(t('tryAgain'), () => act.tryAgain(), { kind: 'primary', icon: 'undo-2' });
    const reload = button(t('reload'), () => act.reload(), { kind: 'primary', icon: 'undo-2' });
    const lost = state.lost > 0 ? banner('warning', 'octagon-alert', h('p', null, t('ended.lost'))) : null;
    const screen = screenOf(door);
    switch (screen) {
    case 'welcome':
        return door.view?.childMode && state.content ? childWelcome(context) : welcome(context);
    case 'other':
        return other(context);
    case 'code':
        return code(context);
    case 'waiting':
        return waiting(context);
    case 'held':
        return held(context);
    case 'notSafe':
        return plain(screen, {
            title: t('notSafe.title'), lead: t('notSafe.lead'), more: t('notSafe.more'),
            next: [...callUs(context), button(t('notSafe.back'), () => act.change({ door: { ...door, saysNotSafe: false } }), { kind: 'quiet', icon: 'arrow-left' })],
        });
    case 'early':
        return plain(screen, {
            title: t('early.title'), lead: t('early.lead', { time: hour(state.language, door.view?.validFromMs ?? 0) }),
            more: t('waiting.keepOpen'), scene: eveningScene(),
        });
    case 'declined':
        return plain(screen, { title: t('declined.title'), lead: t('declined.lead', { name: inviter(context) }), message: door.message, next: callUs(context) });
    case 'expired':
        if (door.opened === 'code')
            return plain(screen, { title: t('code.gone'), lead: t('code.goneLead'), next: [reload, ...callUs(context)] });
        return plain(screen, { title: t('expired.title'), lead: t('expired.lead'), next: askForNew(context) });
    case 'lapsed':
        return plain(screen, {
            title: t('expired.title'), lead: t('expired.lead'),
            next: [button(t('askNew.here'), () => act.askForNew(), { kind: 'primary', icon: 'send' }), ...callUs(context)],
        });
    case 'asking':
        return {
            name: screen, title: t('asking.title'), scene: eveningScene(),
            body: [
                told(context, 'asking.lead'),
                h('p', null, t('waiting.keepOpen')),
                door.connection.state === 'online' ? null : banner('offline', 'wifi-off', h('p', null, t('offline.door'))),
                threePictures(context),
            ],
        };
    case 'broken':
        return plain(screen, { title: t('broken.title'), lead: t('broken.lead'), next: askForNew(context) });
    case 'moved':
        return plain(screen, { title: t('moved.title'), lead: t('moved.lead'), next: [...gone(context), lost, ...callUs(context)] });
    case 'removed':
        return plain(screen, { title: t('removed.title'), lead: t('removed.lead'), message: door.message, next: [...gone(context), lost, ...callUs(context)] });
    case 'ended':
        return plain(screen, {
            title: t('ended.title'), lead: t('ended.lead'), more: t('ended.next'), scene: eveningScene(),
            next: [lost, ...gone(context), ...callUs(context)],
        });
    case 'left':
    case 'over':
        return plain('over', { title: t('over.title'), lead: t('over.lead'), scene: eveningScene(), next: [...gone(context), ...callUs(context)] });
    case 'noInternet':
        return plain(screen, { title: t('noInternet.title'), lead: t('noInternet.lead'), more: t('noInternet.more'), next: [again, ...callUs(context)] });
    case 'blocked':
        return plain(screen, { title: t('blocked.title'), lead: t('blocked.lead'), more: t('blocked.more'), next: [again, ...callUs(context)] });
    case 'version':
        return plain(screen, { title: t('version.title'), lead: t('version.lead'), next: [reload, ...callUs(context)] });
    case 'failed':
        return plain(screen, { title: t('failed.title'), lead: t('failed.lead'), next: [reload, ...callUs(context)] });
    case 'tooOld':
        return plain(screen, { title: t('tooOld.title'), lead: t('tooOld.lead'), more: t('tooOld.more'), next: callUs(context) });
    case 'needsApp':
        return plain(screen, { title: t('needsApp.title'), lead: t('needsApp.lead'), next: callUs(context) });
    case 'coming':
    case 'inside':
        return {
            name: 'coming', title: t('invited'), scene: doorScene(),
            body: [h('p', { class: 'lead' }, t('coming')), h('div', { class: 'breath', 'aria-hidden': 'true' }, h('span', null), h('span', null), h('span', null)),
                hints(context)],
        };
    }
}
