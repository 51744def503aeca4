// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// For who does not read yet: pictures that say what they are when they are touched, and few of them. Words stand in the
// names that screen readers speak.
import { kChildPictures } from '../door/door.js';
import { kFaceValues, mood } from '../meeting/forms.js';
import { audienceFor, besideSelf, nameOf, namesOf, readersOf } from '../audience.js';
import { besideTiles, companyOf, faceOfName, titleOf } from '../meeting/people.js';
import { inFront, kSaid, unheard } from '../meeting/troubles.js';
import type { Person } from '../model/people.js';
import type { Room } from '../model/room.js';
import { kColours, kSheetHeight, kSheetWidth } from '../model/strokes.js';
import { Task, offlineText, reachOf } from '../state.js';
import { Context, View, phoneOf, telephone } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { choice, icon, picture, tile } from '../ui/parts.js';
import { eveningScene, tableScene } from '../ui/scenes.js';
import { capital, worded } from '../words/words.js';
import { Sheets, kInsteadSigns } from './drawing.js';
import { insteadOf, kInstead } from '../explanation.js';
import { house, kHouseSigns } from './houses.js';

/** Three of the five faces; of the colours no more than a small hand finds. */
const kYoungMoods = [0, 2, 4];
const kYoungColours = 6;
/** Grounds and forms by which faces are told apart. */
const kTones = 8;
const kForms = 4;
const kPhaseSigns: { readonly [view: string]: string } = {
    genogram: 'trees', voices: 'smile', questions: 'circle-question-mark', question: 'circle-question-mark', reflecting: 'ear',
    hypotheses: 'lightbulb', factors: 'heart', viewpoints: 'eye', steps: 'footprints', feedback: 'star', closing: 'moon', break: 'coffee',
};

/** A picture that says its name when it is touched; where nobody can speak, only a picture. */
function heard({ state, act }: Context, key: string, label: string, name: string, ...inside: Children[]): VNode
{
    return state.canSpeak
        ? h('button', { type: 'button', key, class: name, 'aria-label': label, onclick: () => act.aloud(label) }, inside)
        : h('span', { key, class: name, role: 'img', 'aria-label': label }, inside);
}

/** Everybody a look of their own, the same on every screen: another ground while there are any, and a form. */
function looksOf(room: Room): Map<string, number>
{
    const looks = new Map<string, number>();
    const taken = new Set<number>();
    const everybody = [...room.readers, ...room.here, ...room.audiences.reduce<Person[]>((all, one) => all.concat(one.others), [])];
    everybody.map(one => one.member).sort().forEach(member => {
        if (looks.has(member))
            return;
        const sum = [...member].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 9973, 7);
        let tone = sum % kTones;
        while (taken.has(tone) && taken.size < kTones)
            tone = (tone + 1) % kTones;
        taken.add(tone);
        looks.set(member, tone + kTones * (Math.floor(sum / kTones) % kForms));
    });
    return looks;
}

type Shown = Person & { readonly picture?: number };

function portrait({ state }: Context, person: Shown): VNode
{
    const room = state.room as Room;
    const look = looksOf(room).get(person.member) ?? 0;
    const at = person.member === room.self.member ? state.childPicture : person.picture ?? -1;
    const parts = state.content?.pictures[at]?.parts;
    return h('span', { class: `face tone${look % kTones + 1} form${Math.floor(look / kTones)}`, 'aria-hidden': 'true' }, parts ? picture(parts) : icon('smile'));
}

function faces(context: Context, people: readonly Shown[], more: readonly string[] = []): VNode
{
    return h('div', { class: 'portraits' }, people.map(one =>
        heard(context, one.member, [nameOf(context, one), titleOf(context, one), companyOf(context, one)].filter(part => part !== '').join(', '), 'portrait',
            portrait(context, one), one.companions.length > 0 ? h('span', { class: 'beside' }, icon('users')) : null)),
        more.map(name => heard(context, `beside ${name}`, capital(name), 'portrait', faceOfName())));
}

/** Large, and named for ears alone. */
function sign(label: string, name: string, onclick: () => void, look: { readonly isPressed?: boolean; readonly tone?: string } = {}): VNode
{
    return tile(label, name, onclick, { ...look, isWordless: true });
}

const home = ({ act, t }: Context) => sign(t('child.back'), 'arrow-left', () => act.go(''));

function help({ state, act, t }: Context): VNode
{
    const isUp = state.own.handSinceMs > 0;
    return sign(t(isUp ? 'child.helped' : 'child.help'), 'life-buoy', () => {
        // Who leads sees a call, not only somebody who would like to speak.
        act.tell({ handSinceMs: isUp ? 0 : 1, tooMuch: !isUp });
        if (isUp)
            act.aloud(t('child.helped'));
    }, { isPressed: isUp, tone: 'tone7' });
}

/** What is asked of the grown-ups: whether they know, and if not, whom to ask. */
function asked(context: Context): Children
{
    const { state, t } = context;
    const [lacks, phone] = [unheard(context), phoneOf(state)];
    if (!lacks)
        return reachOf(state) === 'told' && state.own.handSinceMs > 0
            ? heard(context, 'asked', t('asked.help'), 'banner success', icon('life-buoy'), icon('check')) : null;
    return h('div', { class: 'doors', key: 'asked' }, heard(context, 'lacks', lacks, 'banner warning', icon('life-buoy'), icon('x')),
        phone ? h('a', { class: 'tile', href: telephone(phone), 'aria-label': t('call', { phone }) }, icon('phone')) : null);
}

/** What was just done, and what was not: another picture for each. */
function said(context: Context): Children
{
    const { said: words, saidIs } = context.state;
    const [kind, name] = kSaid[saidIs];
    return words ? heard(context, `said-${saidIs}`, words, `banner ${kind}`, saidIs === 'refused' ? icon('send') : null, icon(name)) : null;
}

/** What goes wrong. */
function signals(context: Context): Children[]
{
    const { state, t } = context;
    const room = state.room as Room;
    const one = (kind: string, name: string, label: string) => heard(context, kind, label, `banner ${kind}`, icon(name));
    return [
        state.door.connection.state === 'online' ? null : one('offline', 'wifi-off', t(offlineText(state))),
        state.warning || room.unreadable.length > 0 ? one('warning', 'octagon-alert', t((state.warning || 'warning.unreadable') as 'warning.unreadable',
            { name: room.unreadable[0] || t('theWorker') })) : null,
    ];
}

/** Who will see it, and by whose face that is chosen. */
function readers(context: Context, field: string): Children
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const chosen = audienceFor(state, field);
    if (room.audiences.length === 0)
        return heard(context, 'nowhere', t('seen.nowhere'), 'banner warning', icon('octagon-alert'));
    const seen = heard(context, 'eye', t('seen.question'), 'eye', icon('eye'));
    if (room.audiences.length === 1 && chosen)
        return h('div', { class: 'seen-faces', key: 'seen' }, seen, faces(context, chosen.others, besideSelf(context)));
    return [chosen ? null : heard(context, 'gone', t('seen.gone'), 'banner warning', icon('users'), icon('circle-question-mark')), seen, h('fieldset', { class: 'choices' }, h('legend', { class: 'unseen' }, t('seen.question')), room.audiences.map(one => {
        const names = capital(readersOf(context, one.others)) || t('seen.onlyYou');
        return choice(field, one.circle, one === chosen, () => {
            act.choose(field, one.circle);
            act.aloud(names);
        }, h('span', { class: 'portraits' }, (one.others.length === 0 ? [room.self] : one.others).map(each => portrait(context, each)), besideSelf(context).map(() => faceOfName())),
            h('span', { class: 'unseen' }, names));
    }))];
}

function firstView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    return {
        name: 'young-readers', title: t('readers.child'), scene: tableScene(),
        say: `${t('readers.child')} ${namesOf(context, room.readers)}. ${t('child.stopWhenever')}`,
        body: [faces(context, room.readers), sign(t('readers.go'), 'chevron-right', () => act.change({ hasSeenReaders: true, task: '' }), { tone: 'go' })],
    };
}

function homeView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const { phase } = room;
    const now = phase ? `${worded(phase.title, state.language)}. ${worded(phase.family, state.language)}` : t('together.soon');
    const turn = room.isMyTurn ? t('turn.yours') : '';
    const name = nameOf(context, room.self);
    const to = (task: Task, sign_: string, label: string, tone: string) => sign(label, sign_, () => {
        act.choose('drawing-house', '');
        act.go(task);
    }, { tone });
    return {
        name: 'young-home', news: phase?.key ?? '', title: t('child.what'), say: [now, turn, t('child.what')].join(' '),
        body: [
            said(context),
            h('div', { class: 'pair', key: 'who' },
                h('button', { type: 'button', class: 'me', 'aria-label': `${name}. ${t('child.picture')}`, onclick: () => act.go('animal') },
                    portrait(context, room.self), h('span', null, name)),
                h('button', { type: 'button', class: 'me', 'aria-label': t('here.title'), onclick: () => act.go('people') },
                    h('span', { class: 'faces' }, room.here.slice(0, 5).map(one => portrait(context, one))))),
            heard(context, 'now', now, 'banner info', icon(kPhaseSigns[phase?.view ?? ''] ?? 'users')),
            turn ? heard(context, 'turn', turn, 'banner success', icon('message-circle')) : null,
            h('div', { class: 'doors child-doors', key: 'doors' },
                to('draw', 'palette', t('child.draw'), 'tone1'), to('houses', 'house', t('child.houses'), 'tone2'),
                to('faces', 'smile', t('child.faces'), 'tone3'), to('ladder', 'star', t('child.ladder'), 'tone4'), help(context)),
            phase?.view === 'voices' ? room.drawings.map(one => state.pictures[one.id]
                ? h('figure', { class: 'drawing', key: one.id }, h('img', { src: state.pictures[one.id], alt: one.altText || one.title || t('drawing.noAlt') })) : null) : null,
        ],
    };
}

function animalView({ state, act, t }: Context): View
{
    const all = state.content?.pictures ?? [];
    return {
        name: 'young-animal', title: t('child.hello'), say: t('child.hello'),
        body: h('div', { class: 'pictures' }, kChildPictures.map(at => {
            const one = all[at];
            const name = one ? worded(one.name, state.language) : '';
            return one ? h('button', {
                type: 'button', class: `picture-button tone${at % kTones + 1}`, 'aria-label': name, 'aria-pressed': String(state.childPicture === at),
                onclick: () => {
                    act.change({ childPicture: at });
                    act.tell({});
                    act.change({ task: '' });
                    act.aloud(name);
                },
            }, picture(one.parts)) : null;
        })),
    };
}

function drawing(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const zone = state.content?.houses.zones.filter(one => one.key === state.chosen['drawing-house'])[0];
    return {
        name: 'young-draw', title: t('draw.title'), say: `${t('draw.title')}. ${t('draw.secret')}`,
        body: [
            heard(context, 'lock', t('draw.secret'), 'banner info', icon('lock'), zone ? icon(kHouseSigns[zone.house] ?? 'house') : null),
            h('canvas', {
                class: 'sheet-of-paper', width: kSheetWidth, height: kSheetHeight, role: 'img', key: 'paper',
                'aria-label': t(state.strokes.length === 0 ? 'draw.empty' : 'draw.some', { count: state.strokes.length }),
                made: (element: Element) => sheets.mount(element),
            }),
            h('div', { class: 'blots', role: 'group', 'aria-label': t('draw.colours') }, kColours.slice(0, kYoungColours).map(one => h('button', {
                type: 'button', class: 'colour', 'aria-pressed': String(state.colour === one.pigment), 'aria-label': t(`colour.${one.name}` as 'colour.red'),
                onclick: () => act.change({ colour: one.pigment }),
            }, h('svg', { viewBox: '0 0 24 24', class: 'blot', 'aria-hidden': 'true', focusable: 'false' }, h('circle', { cx: 12, cy: 12, r: 10, fill: one.pigment }))))),
            h('div', { class: 'doors' }, home(context), sign(t('draw.undo'), 'undo-2', () => sheets.undo()),
                state.strokes.length > 0 ? sign(t('draw.show'), 'eye', () => act.go('showDrawing'), { tone: 'go' }) : null),
        ],
    };
}

/** Only these faces will see it. */
function showing(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const audience = audienceFor(state, 'drawing-to');
    const instead = insteadOf(state);
    return {
        name: 'young-show', title: t('draw.readers'), say: `${t('draw.readers')} ${audience ? capital(readersOf(context, audience.others)) : ''}. ${t('draw.ask')}`,
        body: [
            said(context),
            readers(context, 'drawing-to'),
            h('canvas', {
                class: 'sheet-of-paper', width: kSheetWidth, height: kSheetHeight, role: 'img', 'aria-label': t('draw.preview'), key: 'preview',
                made: (element: Element) => sheets.preview(element),
            }),
            // Before others see it, the child says something of it, or that they do not want to.
            h('div', { class: 'doors', role: 'group', 'aria-label': t('draw.ask'), key: 'ask' }, kInstead.map(one => sign(t(`draw.${one}` as const), kInsteadSigns[one], () => {
                act.choose('drawing-words', one);
                act.aloud(t(`draw.${one}` as const));
            }, { isPressed: instead === one }))),
            h('div', { class: 'doors', key: 'doors' }, sign(t('draw.notYet'), 'arrow-left', () => act.go('draw')),
                audience && (instead || audience.others.length === 0) ? sign(t('draw.showNow'), 'check', () => act.showDrawing(), { tone: 'go' }) : null),
        ],
    };
}

function housesView(context: Context): View
{
    const { state, act, t } = context;
    const zones = state.content?.houses.zones ?? [];
    const open = zones.filter(one => one.key === state.chosen['house'])[0];
    if (!open) {
        return {
            name: 'young-houses', title: t('child.houses'), say: `${t('child.houses')}. ${zones.map(one => worded(one.title, state.language)).join(', ')}.`,
            body: [
                h('div', { class: 'houses' }, zones.map(one => h('button', {
                    type: 'button', class: 'house-button', 'aria-label': worded(one.title, state.language), onclick: () => act.choose('house', one.key),
                }, house(one.house), icon(kHouseSigns[one.house] ?? 'house')))),
                home(context),
            ],
        };
    }
    const title = worded(open.title, state.language);
    return {
        name: `young-${open.key}`, title, say: `${title}. ${worded(open.prompt, state.language)} ${t('houses.young')}`,
        body: [
            heard(context, 'house', `${title}. ${worded(open.prompt, state.language)}`, 'house-button', house(open.house), icon(kHouseSigns[open.house] ?? 'house')),
            h('div', { class: 'doors child-doors', key: 'doors' }, sign(t('child.draw'), 'palette', () => {
                act.choose('drawing-house', open.key);
                act.go('draw');
            }, { tone: 'tone1' }), help(context)),
            sign(t('houses.others'), 'arrow-left', () => act.choose('house', '')),
        ],
    };
}

/** Three faces; each says its name. */
function moods(context: Context, field: string): VNode
{
    const { state, act, t } = context;
    return h('div', { class: 'moods', role: 'group', 'aria-labelledby': 'heading', key: field }, kYoungMoods.map(at => {
        const [value, name] = [String(kFaceValues[at]), t(`mood.${at}` as 'mood.0')];
        return h('button', {
            type: 'button', class: 'mood-button', 'aria-label': name, 'aria-pressed': String(state.chosen[field] === value), onclick: () => {
                act.choose(field, value);
                act.aloud(name);
            },
        }, mood(at));
    }));
}

/** Who sees how things are, when that was chosen. */
function giving(context: Context): Children
{
    const { state, act, t } = context;
    const chosen = state.chosen['scale'];
    return [
        said(context),
        chosen === undefined ? null : readers(context, 'scale-to'),
        h('div', { class: 'doors', key: 'doors' }, home(context),
            chosen === undefined || !audienceFor(state, 'scale-to') ? null : sign(t('scale.send'), 'check', () => act.giveScale(Number(chosen)), { tone: 'go' })),
    ];
}

function facesView(context: Context): View
{
    const { t } = context;
    return { name: 'young-faces', title: t('scale.question'), say: t('scale.question'), body: [moods(context, 'scale'), giving(context)] };
}

/** The child stands on the rung that was touched: the sun is at the top, the rain at the bottom. */
function ladderView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    return {
        name: 'young-ladder', title: t('ladder.title'), say: `${t('ladder.title')} ${t('ladder.lead')}`,
        body: [
            h('div', { class: 'ladder', role: 'group', 'aria-labelledby': 'heading' }, [4, 3, 2, 1, 0].map(at => {
                const [value, name] = [String(kFaceValues[at]), t(`mood.${at}` as 'mood.0')];
                const isHere = state.chosen['scale'] === value;
                return h('button', {
                    type: 'button', class: 'rung', 'aria-label': name, 'aria-pressed': String(isHere), onclick: () => {
                        act.choose('scale', value);
                        act.aloud(name);
                    },
                }, at === 4 ? icon('sun') : at === 0 ? icon('cloud-rain') : h('span', null), isHere ? portrait(context, room.self) : null);
            })),
            giving(context),
        ],
    };
}

/** The end, and two questions with faces: the first and the last of those that the others answer. */
function closing(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const end = sign(t('closed.go'), 'check', () => act.finish(), { tone: 'go' });
    const all = state.content?.feedback ?? [];
    const asked = all.filter((_, at) => at === 0 || at === all.length - 1);
    const open = asked.filter(one => state.chosen[`feedback.${one.key}`] === undefined)[0];
    const question = open ? worded(open.text, state.language) : t('feedback.who');
    const view = still(context, 'closed', t(room.isOff ? 'closed.off' : 'closed.title'), t('ended.next'), 'heart');
    if (room.isOff || room.hasGivenFeedback || !room.hasAll || asked.length === 0)
        return { ...view, body: [view.body, end] };
    return {
        ...view, news: open?.key ?? 'who', say: open === asked[0] ? `${view.say ?? ''} ${t('feedback.title')} ${question}.` : question,
        body: [view.body, heard(context, `question ${open?.key ?? ''}`, question, 'banner info', icon(open ? 'circle-question-mark' : 'users')),
            open ? moods(context, `feedback.${open.key}`) : readers(context, 'feedback-to'),
            h('div', { class: 'doors', key: 'doors' }, end,
                open || !audienceFor(state, 'feedback-to') ? null : sign(t('feedback.send'), 'send', () => act.giveFeedback(), { tone: 'tone1' }))],
    };
}

function peopleView(context: Context): View
{
    const { t } = context;
    const room = context.state.room as Room;
    return {
        name: 'young-people', title: t('here.title'), say: `${t('here.now')}: ${namesOf(context, room.here)}. ${t('with.ask')} ${t('with.warning')}`,
        body: [
            h('h2', { class: 'unseen' }, t('here.now')), faces(context, room.here),
            heard(context, 'with', `${t('with.ask')} ${t('with.warning')}`, 'banner info', icon('users'), icon('circle-question-mark')),
            besideTiles(context, true),
            h('h2', { class: 'unseen' }, t('here.readers')),
            h('div', { class: 'seen-faces' }, heard(context, 'eye', `${t('here.readers')}: ${namesOf(context, room.readers)}.`, 'eye', icon('eye')),
                faces(context, room.readers)),
            home(context),
        ],
    };
}

/** One picture, and what to do with it. */
function still(context: Context, name: string, title: string, more: string, picture_: string, ...next: Children[]): View
{
    const say = `${title}. ${more}`;
    return { name, title, say, scene: eveningScene(), body: [said(context), heard(context, 'still', say, 'still', icon(picture_)), next] };
}

/** The meeting as the youngest meet it. */
export function youngView(context: Context, sheets: Sheets): View { return inFront(viewIn(context, sheets), ...signals(context), asked(context)); }

function viewIn(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    if (room.state === 'closed')
        return closing(context);
    if (state.task === 'stopped') {
        const reach = reachOf(state);
        const more = [t('child.stoppedLead'), reach === 'told' ? t('child.stoppedTold') : unheard(context)].join(' ').trim();
        return { ...still(context, 'stopped', t('child.stopped'), more, 'moon', h('div', { class: 'doors', key: 'doors' },
            sign(t('leaveNow'), 'log-out', () => act.leave()),
            sign(t('child.goOn'), 'undo-2', () => { act.tell({ tooMuch: false, pause: false, handSinceMs: 0 }); act.go(''); }, { tone: 'go' }))), news: reach ?? '' };
    }
    if (room.state === 'paused')
        return still(context, 'break', t('break.title'), t('break.lead'), 'coffee');
    if (!state.hasSeenReaders)
        return firstView(context);
    if (state.task === 'people')
        return peopleView(context);
    if (room.phase?.listening)
        return still(context, 'child-listening', worded(room.phase.title, state.language), `${worded(room.phase.family, state.language)} ${t('listening.more')}`, 'ear');
    switch (state.task) {
    case 'animal':
        return animalView(context);
    case 'draw':
        return drawing(context, sheets);
    case 'showDrawing':
        return showing(context, sheets);
    case 'houses':
        return housesView(context);
    case 'faces':
        return facesView(context);
    case 'ladder':
        return ladderView(context);
    default:
        return homeView(context);
    }
}
