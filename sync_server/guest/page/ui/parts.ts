// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { icons } from 'icons';
import type { Picture } from '../model/types.js';
import type { Person } from '../model/people.js';
import { Child, Children, Props, VNode, h } from './h.js';

type Parts = Picture['parts'];

function drawing(parts: Parts, name: string): VNode
{
    return h('svg', { class: name, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
        parts.map(([tag, attributes]) => h(tag, attributes)));
}

/** A sign; words stand beside it, so it is silent. */
export function icon(name: string): VNode { return drawing(icons[name] ?? [], 'icon'); }
export function picture(parts: Parts): VNode { return drawing(parts, 'picture'); }

interface ButtonLook
{
    readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
    readonly icon?: string;
    readonly isPressed?: boolean;
    readonly isWide?: boolean;
    readonly key?: string;
    readonly label?: string;
    readonly id?: string;
}

export function button(text: string, onclick: () => void, look: ButtonLook = {}): VNode
{
    return h('button', {
        type: 'button', id: look.id, key: look.key, 'aria-label': look.label,
        class: `button ${look.kind ?? 'plain'}${look.isWide === false ? '' : ' wide'}`,
        'aria-pressed': look.isPressed === undefined ? null : String(look.isPressed), onclick,
    }, look.icon ? icon(look.icon) : null, h('span', null, text));
}

/** A large square control: sign above, words below. */
export function tile(text: string, sign: string, onclick: () => void, look: { readonly isPressed?: boolean; readonly tone?: string; readonly isWordless?: boolean } = {}): VNode
{
    return h('button', {
        type: 'button', class: `tile ${look.tone ?? ''}`, onclick, 'aria-label': look.isWordless ? text : null,
        'aria-pressed': look.isPressed === undefined ? null : String(look.isPressed),
    }, icon(sign), look.isWordless ? null : h('span', null, text));
}

export function card(props: Props | null, ...children: Children[]): VNode
{
    return h('section', { ...props, class: `card ${String(props?.['class'] ?? '')}` }, children);
}

export function banner(kind: 'info' | 'warning' | 'offline' | 'success', sign: string, ...children: Children[]): VNode
{
    return h('div', { class: `banner ${kind}` }, icon(sign), h('div', null, children));
}

export function quote(words: string, by: string, ...more: Children[]): VNode
{
    return h('figure', { class: 'quote' }, h('blockquote', null, h('p', null, words)), by ? h('figcaption', null, by) : null, more);
}

const kTones = 8;

/** The ground of a face: the same for the same person everywhere on this page. */
function toneOf(name: string): number
{
    let sum = 0;
    for (const letter of name)
        sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
    return sum % kTones + 1;
}

export function face(person: Pick<Person, 'name'>, parts: Parts | null = null): VNode
{
    const initials = person.name.split(/\s+/).map(one => one[0] ?? '').filter(one => one).slice(0, 2).join('').toUpperCase();
    return h('span', { class: `face tone${toneOf(person.name)}`, 'aria-hidden': 'true' },
        parts ? picture(parts) : initials || '?');
}

/** One of several that exclude each other; the browser's own control, so that every key works. */
export function choice(group: string, value: string, isChosen: boolean, onchoose: () => void, ...label: Children[]): VNode
{
    return h('label', { class: 'choice' },
        h('input', { type: 'radio', name: group, value, checked: isChosen, onchange: onchoose }), h('span', { class: 'choice-body' }, label));
}

export function textField(id: string, label: string, value: string, oninput: (words: string) => void,
    look: { readonly rows?: number; readonly most?: number; readonly hint?: string; readonly isVoice?: boolean;
        readonly onenter?: () => void } = {}): VNode
{
    const input = (event: Event) => oninput((event.target as HTMLInputElement).value);
    const { onenter } = look;
    const key = (event: Event) => {
        const { key, isComposing } = event as KeyboardEvent;
        if (key !== 'Enter' || isComposing || !onenter)
            return;
        event.preventDefault();
        onenter();
    };
    const common = { id, value, maxlength: look.most, oninput: input, autocomplete: 'off', 'aria-describedby': look.hint ? `${id}-hint` : null };
    return h('div', { class: `field ${look.isVoice ? 'voice' : ''}` },
        h('label', { for: id }, label),
        look.hint ? h('p', { id: `${id}-hint`, class: 'hint' }, look.hint) : null,
        look.rows ? h('textarea', { ...common, rows: look.rows }) : h('input', { ...common, type: 'text', onkeydown: onenter ? key : null }));
}

export type { Child, Children, VNode };
