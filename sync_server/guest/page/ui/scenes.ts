// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { VNode, h } from './h.js';

/** Still pictures above a heading, in the page's own colours; they say nothing that words do not. */
function scene(...parts: VNode[]): VNode
{
    return h('svg', { class: 'scene', viewBox: '0 0 320 120', 'aria-hidden': 'true', focusable: 'false' }, parts);
}

const hills = () => [
    h('path', { class: 'far', d: 'M0 92C50 62 92 66 140 84s108 22 180-14v50H0Z' }),
    h('path', { class: 'near', d: 'M0 106c60-24 118-18 170-8s104 8 150-10v32H0Z' }),
];
const house = (x: number, y: number, isLit: boolean) => [
    h('path', { class: 'wall', d: `M${x} ${y}h44v30H${x}Z` }),
    h('path', { class: 'roof', d: `M${x - 6} ${y}l28-22 28 22Z` }),
    h('path', { class: isLit ? 'light' : 'dark', d: `M${x + 16} ${y + 10}h12v20H${x + 16}Z` }),
];
const tree = (x: number, y: number) => h('path', { class: 'tree', d: `M${x} ${y}l10-34 10 34Zm8 0h4v8h-4Z` });

export const doorScene = () => scene(h('circle', { class: 'sun', cx: '250', cy: '40', r: '20' }), ...hills(), tree(60, 88),
    ...house(138, 70, true), tree(206, 90), tree(228, 94));
export const eveningScene = () => scene(h('circle', { class: 'moon', cx: '72', cy: '34', r: '15' }), ...hills(), tree(40, 92),
    ...house(190, 72, true), tree(252, 92));
export const pathScene = () => scene(...hills(), h('path', { class: 'path', d: 'M150 120c4-16 34-14 30-26s-34-8-20-22' }),
    tree(60, 88), tree(84, 92), tree(236, 90));
/** Threads that meet: people around a table. */
export const tableScene = () => scene(
    ...[0, 1, 2, 3, 4].map(at => h('path', { class: `thread t${at}`, d: `M${20 + at * 70} 8C${20 + at * 70} 56 ${120 + at * 20} 44 ${120 + at * 20} 82` })),
    h('ellipse', { class: 'near', cx: '160', cy: '96', rx: '108', ry: '20' }));
