// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Family, Symbol } from '../model/family.js';
import type { Context } from '../ui/context.js';
import { Children, VNode, h } from '../ui/h.js';
import { button } from '../ui/parts.js';
import { dated, listed } from '../words/words.js';

const kColumn = 92;
const kRow = 148;
/** Below the names. */
const kBelow = 40;
const kSide = 40;
const kMargin = 50;
const kApart = ['separated', 'divorced'];

function nameOf({ t }: Context, one: Symbol): string
{
    return one.name || t(one.sort === 'person' ? 'family.someone' : `family.sort.${one.sort}` as 'family.sort.pregnancy');
}

function place(one: Symbol): { readonly x: number; readonly y: number }
{
    return { x: kMargin + one.x * kColumn, y: kMargin + one.y * kRow };
}

/** Square a man, circle a woman, diamond whose gender is not of the two; a triangle who is not born. */
function shape(one: Symbol): VNode
{
    const { x, y } = place(one);
    const half = kSide / 2;
    const look = `symbol${one.isIndex ? ' index' : ''}${one.hasDied ? ' died' : ''}`;
    const isNotBorn = ['pregnancy', 'miscarriage', 'abortion', 'stillbirth'].indexOf(one.sort) >= 0;
    if (isNotBorn)
        return h('path', { class: look, d: `M${x} ${y - half + 6}L${x + half - 4} ${y + half - 6}H${x - half + 4}Z` });
    if (one.gender === 'man')
        return h('rect', { class: look, x: x - half, y: y - half, width: kSide, height: kSide, rx: 3 });
    if (one.gender === 'woman')
        return h('circle', { class: look, cx: x, cy: y, r: half });
    return h('path', { class: look, d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z` });
}

function lines(family: Family): VNode[]
{
    const at = new Map(family.symbols.map(one => [one.id, place(one)] as const));
    const drawn: VNode[] = [];
    let hung = 0;
    const hang = (x: number, from: number, children: readonly string[], key: string) => {
        const below = children.map(id => at.get(id)).filter((one): one is { x: number; y: number } => !!one);
        if (below.length === 0)
            return;
        const bus = Math.min(...below.map(one => one.y)) - kSide / 2 - 12 - hung++ % 3 * 7;
        const xs = [x, ...below.map(one => one.x)];
        drawn.push(h('path', {
            class: 'kin', key: `k${key}`,
            d: `M${x} ${from}V${bus}M${Math.min(...xs)} ${bus}H${Math.max(...xs)}${below.map(one => `M${one.x} ${bus}V${one.y - kSide / 2}`).join('')}`,
        }));
    };
    family.couples.forEach((couple, order) => {
        const [a, b] = [at.get(couple.a), at.get(couple.b)];
        if (!a)
            return;
        if (!b)
            return hang(a.x, a.y + kSide / 2, couple.children, couple.id);
        const level = Math.max(a.y, b.y) + kSide / 2 + kBelow + order % 3 * 7;
        drawn.push(h('path', { class: `couple ${couple.status}`, key: `c${couple.id}`, d: `M${a.x} ${a.y + kSide / 2}V${level}H${b.x}V${b.y + kSide / 2}` }));
        const middle = (a.x + b.x) / 2;
        if (kApart.indexOf(couple.status) >= 0) {
            const slash = (x: number) => `M${x - 4} ${level + 7}L${x + 4} ${level - 7}`;
            drawn.push(h('path', { class: 'couple', key: `s${couple.id}`, d: couple.status === 'divorced' ? slash(middle - 12) + slash(middle - 6) : slash(middle - 9) }));
        }
        hang(middle, level, couple.children, couple.id);
    });
    family.single.forEach(({ parent, children }) => {
        const from = at.get(parent);
        if (from)
            hang(from.x, from.y + kSide / 2, children, parent);
    });
    return drawn;
}

function symbol(context: Context, one: Symbol): VNode
{
    const { x, y } = place(one);
    const half = kSide / 2;
    const year = one.born.replace(/^[~<>]/, '').slice(0, 4);
    const name = nameOf(context, one);
    return h('g', { key: one.id },
        shape(one),
        one.isIndex ? h('circle', { class: 'halo', cx: x, cy: y, r: half + 7 }) : null,
        one.hasDied ? h('path', { class: 'cross', d: `M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}` }) : null,
        h('text', { x, y: y + half + 17, class: one.isIndex ? 'name index' : 'name' }, name.length > 11 ? `${name.slice(0, 10)}…` : name),
        year ? h('text', { x, y: y + half + 31, class: 'year' }, year) : null);
}

/** The same in sentences, for everybody who would rather read or hear it. */
function sentences(context: Context, family: Family): VNode
{
    const { state, t } = context;
    const name = new Map(family.symbols.map(one => [one.id, nameOf(context, one)] as const));
    const names = (ids: readonly string[]) => listed(state.language, ids.map(id => name.get(id) ?? '').filter(one => one !== ''));
    const said = new Set<string>();
    const rows: Children[] = [];
    family.couples.forEach(({ a, b, children, status }) => {
        [a, b, ...children].forEach(id => said.add(id));
        const pair = names([a, b]);
        rows.push(h('li', null, b ? t(kApart.indexOf(status) >= 0 ? 'family.apart' : 'family.together', { names: pair }) : `${pair}.`,
            children.length > 0 ? ` ${t('family.children', { names: names(children) })}` : ''));
    });
    family.single.forEach(({ parent, children }) => {
        [parent, ...children].forEach(id => said.add(id));
        rows.push(h('li', null, t('family.childrenOf', { name: name.get(parent) ?? '', names: names(children) })));
    });
    const alone = family.symbols.filter(one => !said.has(one.id));
    const died = family.symbols.filter(one => one.hasDied);
    return h('ul', { class: 'sentences' }, rows,
        alone.length > 0 ? h('li', null, t('family.also', { names: names(alone.map(one => one.id)) })) : null,
        died.map(one => h('li', null, one.died ? t('family.diedOn', { name: name.get(one.id) ?? '', date: dated(state.language, one.died) })
            : t('family.died', { name: name.get(one.id) ?? '' }))));
}

/** The child whom the work is about is in sight first. */
function toChild(element: Element, family: Family): void
{
    const child = family.symbols.filter(one => one.isIndex)[0];
    if (!child)
        return;
    const { x, y } = place(child);
    requestAnimationFrame(() => {
        element.scrollLeft = x - element.clientWidth / 2;
        element.scrollTop = y - element.clientHeight / 2;
    });
}

/** Who belongs to the family, from the guest's own circles. */
export function familyView(context: Context): Children
{
    const { state, act, t } = context;
    const family = state.room?.family;
    if (!family || family.symbols.length === 0)
        return h('p', { class: 'empty' }, t('family.empty'));
    const isText = state.chosen['family'] === 'text';
    const width = family.width * kColumn + 2 * kMargin;
    const height = family.height * kRow + 2 * kMargin + 30;
    return [
        isText ? sentences(context, family)
            : h('div', { class: 'family', tabindex: '0', role: 'group', 'aria-label': t('family.picture'), made: (element: Element) => toChild(element, family) },
                h('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': t('family.asText') },
                    lines(family), family.symbols.map(one => symbol(context, one)))),
        isText ? null : h('p', { class: 'muted' }, t('family.key')),
        button(t(isText ? 'family.showPicture' : 'family.showText'), () => act.choose('family', isText ? 'picture' : 'text'), { kind: 'quiet', icon: isText ? 'trees' : 'users' }),
    ];
}
