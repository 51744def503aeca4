// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { kLanguages } from '../model/types.js';
import type { Look, PageState } from '../state.js';
import { Context, View, phoneOf, telephone } from './context.js';
import { VNode, h } from './h.js';
import { button, icon } from './parts.js';

const kNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const kLooks: readonly Look[] = ['auto', 'light', 'dark', 'contrast'];
const kPercents = [100, 125, 150, 200];
const kLookIcons = { auto: 'smartphone', light: 'sun', dark: 'moon', contrast: 'contrast' };

/** For the youngest in pictures; a language is called by its own name, which whoever sits beside reads. */
function settings({ state, act, t }: Context, isYoung: boolean): VNode
{
    const set = (part: Partial<PageState>) => () => act.change(part);
    const row = (name: string, picture: string, buttons: VNode[]) => h('div', { class: 'setting', role: 'group', 'aria-label': name },
        isYoung ? icon(picture) : h('p', { class: 'label' }, name), h('div', { class: 'chips' }, buttons));
    const chip = (isOn: boolean, part: Partial<PageState>, name: string, picture: VNode | null, lang?: string) => h('button', {
        type: 'button', class: 'chip', lang, 'aria-pressed': String(isOn), 'aria-label': picture ? name : null, onclick: set(part),
    }, picture ?? name);
    return h('section', { class: `sheet${isYoung ? ' young' : ''}`, id: 'settings', 'aria-label': t('settings') },
        row(t('language'), 'message-circle', kLanguages.map(one => chip(state.language === one, { language: one }, kNames[one], null, one))),
        row(t('textSize'), 'a-large-small', kPercents.map(one => chip(state.textPercent === one, { textPercent: one }, `${one} %`,
            isYoung ? h('span', { class: `of${one}` }, icon('a-large-small')) : null))),
        row(t('look'), 'palette', kLooks.map(one => chip(state.look === one, { look: one }, t(`look.${one}` as const),
            isYoung ? icon(kLookIcons[one]) : null))),
        isYoung ? h('button', { type: 'button', class: 'sign', 'aria-label': t('close'), title: t('close'), onclick: set({ sheet: '' }) }, icon('x'))
            : button(t('close'), set({ sheet: '' }), { icon: 'x', kind: 'quiet' }));
}

function help(context: Context): VNode
{
    const { state, act, t } = context;
    const phone = phoneOf(state);
    return h('section', { class: 'sheet', id: 'help', 'aria-label': t('help') },
        h('p', null, t('help.nothingTyped')),
        h('p', null, t('help.leave')),
        phone ? h('p', null, t('help.phone')) : null,
        phone ? h('a', { class: 'button primary wide', href: telephone(phone) }, icon('phone'), h('span', null, t('call', { phone }))) : null,
        button(t('close'), () => act.change({ sheet: '' }), { icon: 'x', kind: 'quiet' }));
}

/** Around every screen: leaving first, help and phone at the same place. */
export function frame(context: Context, view: View): VNode[]
{
    const { state, act, t } = context;
    const phone = phoneOf(state);
    const child = `${view.isChild ? ' child' : ''}${view.isYoung ? ' young' : ''}`;
    const toggle = (sheet: 'settings' | 'help') => () => act.change({ sheet: state.sheet === sheet ? '' : sheet });
    const sign = (sheet: 'settings' | 'help', name: string, label: string) => h('button', {
        type: 'button', class: 'sign', 'aria-label': label, title: label, 'aria-expanded': String(state.sheet === sheet), onclick: toggle(sheet),
    }, icon(name));
    return [
        h('header', { class: `top${view.isYoung ? ' young' : ''}`, key: 'top' },
            state.room?.isRehearsal ? h('p', { class: 'rehearsal', key: 'rehearsal' }, t('rehearsal')) : null,
            h('button', { type: 'button', id: 'leave', class: 'button leave', onclick: () => act.leave(),
                'aria-label': view.isYoung ? t('leaveNow') : null }, icon('log-out'), view.isYoung ? null : h('span', null, t('leaveNow'))),
            h('div', { class: 'signs' },
                state.canSpeak ? h('button', {
                    type: 'button', class: 'sign', 'aria-pressed': String(state.isSpeaking), 'aria-label': t('readAloud'), title: t('readAloud'),
                    onclick: () => act.readAloud(),
                }, icon(state.isSpeaking ? 'square' : 'volume-2')) : null,
                sign('settings', 'a-large-small', t('settings')),
                view.isYoung ? null : sign('help', 'circle-question-mark', t('help')))),
        h('div', { class: 'column', key: 'sheet' },
            state.sheet === 'settings' ? settings(context, !!view.isYoung) : state.sheet === 'help' ? help(context) : null),
        h('main', { class: `column${child}`, key: 'main' },
            h('div', { class: 'screen', key: view.name },
                view.scene,
                h('h1', { id: 'heading', tabindex: '-1', class: view.isYoung ? 'unseen' : null }, view.title),
                view.body)),
        h('footer', { class: 'column foot', key: 'foot' },
            view.isYoung ? (phone ? h('a', { class: 'call', href: telephone(phone), 'aria-label': t('call', { phone }) }, icon('phone')) : null)
                : phone ? h('p', null, `${t('footPhone')} `, h('a', { href: telephone(phone) }, phone)) : h('p', null, t('footNoPhone'))),
        view.bar ? h('nav', { class: `bar${child}`, key: 'bar', 'aria-label': t('bar') }, view.bar) : h('div', { key: 'bar', hidden: true }),
    ];
}
