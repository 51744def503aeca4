// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { kColours, kSheetHeight, kSheetWidth } from '../model/strokes.js';
import type { Context, View } from '../ui/context.js';
import { Children, h } from '../ui/h.js';
import { button, icon } from '../ui/parts.js';
import { audienceFor, besideSelf } from '../audience.js';
import { audienceChooser, must, peopleList } from '../meeting/people.js';
import { said } from '../meeting/troubles.js';
import { limitOf } from '../model/records.js';
import type { Room } from '../model/room.js';
import { explanationOf, insteadOf, kInstead } from '../explanation.js';

const kWidths: readonly (readonly [string, number])[] = [['thin', 5], ['middle', 12], ['thick', 28]];
/** A word said, and none. */
export const kInsteadSigns = { aloud: 'message-circle', none: 'message-circle-off' } as const;
const kStamps = ['dot', 'ring', 'house', 'sun'] as const;

/** The sheet, and what it is drawn with. Nobody sees a stroke before "show". */
export interface Sheets
{
    mount(canvas: Element): void;
    stamp(shape: typeof kStamps[number]): void;
    undo(): void;
    /** What is drawn, into a sheet that only shows it. */
    preview(canvas: Element): void;
}

export function drawView(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const isEmpty = state.strokes.length === 0;
    const colours = kColours.map(one => h('button', {
        type: 'button', class: 'colour', 'aria-pressed': String(state.colour === one.pigment),
        onclick: () => act.change({ colour: one.pigment }),
    }, h('svg', { viewBox: '0 0 24 24', class: 'blot', 'aria-hidden': 'true', focusable: 'false' }, h('circle', { cx: 12, cy: 12, r: 10, fill: one.pigment })),
        h('span', null, t(`colour.${one.name}` as 'colour.red'))));
    const widths = kWidths.map(([name, width]) => h('button', {
        type: 'button', class: 'chip', 'aria-pressed': String(state.width === width), onclick: () => act.change({ width }),
    }, icon('brush'), h('span', null, t(`width.${name}` as 'width.thin'))));
    const stamps = kStamps.map(shape => h('button', { type: 'button', class: 'chip', onclick: () => sheets.stamp(shape) },
        icon(shape === 'house' ? 'house' : shape === 'sun' ? 'sun' : 'circle'), h('span', null, t(`stamp.${shape}` as const))));
    return {
        name: 'draw', title: t('draw.title'), isChild: true,
        body: [
            h('p', { class: 'lead' }, icon('lock'), t('draw.secret')),
            h('canvas', {
                class: 'sheet-of-paper', width: kSheetWidth, height: kSheetHeight, role: 'img',
                'aria-label': t(isEmpty ? 'draw.empty' : 'draw.some', { count: state.strokes.length }), made: (element: Element) => sheets.mount(element),
            }),
            h('div', { class: 'chips', role: 'group', 'aria-label': t('draw.colours') }, colours),
            h('div', { class: 'chips', role: 'group', 'aria-label': t('draw.widths') }, widths),
            h('div', { class: 'chips', role: 'group', 'aria-label': t('draw.stamps') }, stamps),
            h('div', { class: 'pair' },
                button(t('draw.undo'), () => sheets.undo(), { icon: 'undo-2' }),
                button(t('draw.show'), () => act.go('showDrawing'), { kind: 'primary', icon: 'eye' })),
            button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}

/** Who will see it, in faces, before anybody does. */
export function showDrawingView(context: Context, sheets: Sheets): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const audience = audienceFor(state, 'drawing-to');
    const instead = insteadOf(state);
    const faces: Children = audience ? peopleList(context, audience.others, besideSelf(context)) : null;
    return {
        name: 'showDrawing', title: t('draw.readers'), isChild: true,
        body: [
            faces,
            said(context),
            room.audiences.length > 1 || !audience ? audienceChooser(context, 'drawing-to', t('draw.others')) : null,
            state.strokes.length > 0 ? h('canvas', {
                class: 'sheet-of-paper', width: kSheetWidth, height: kSheetHeight, role: 'img', 'aria-label': t('draw.preview'),
                made: (element: Element) => sheets.preview(element),
            }) : h('p', { class: 'must' }, icon('brush'), t('draw.nothing')),
            h('div', { class: 'field' }, h('label', { for: 'drawing-alt' }, t('draw.what')),
                h('textarea', {
                    id: 'drawing-alt', rows: 2, maxlength: limitOf('drawings', 'altText'), autocomplete: 'off', value: state.drafts['drawing-alt'] ?? '',
                    oninput: (event: Event) => {
                        act.draft('drawing-alt', (event.target as HTMLTextAreaElement).value);
                        act.choose('drawing-words', '');
                    },
                })),
            h('div', { class: 'chips', role: 'group', 'aria-label': t('draw.ask') }, kInstead.map(one => h('button', {
                type: 'button', class: 'chip', 'aria-pressed': String(instead === one), onclick: () => act.choose('drawing-words', instead === one ? '' : one),
            }, icon(kInsteadSigns[one]), h('span', null, t(`draw.${one}` as const))))),
            must(context, 'drawing-to', explanationOf(state).explanation === '' && audience?.others.length !== 0 ? 'draw.first' : ''),
            button(t('draw.showNow'), () => act.showDrawing(), { kind: 'primary', icon: 'eye' }),
            button(t('draw.notYet'), () => act.go('draw'), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}

