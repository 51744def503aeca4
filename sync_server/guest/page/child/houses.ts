// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { VNode, h } from '../ui/h.js';

export const kHouseSigns: { readonly [house: string]: string } = { goodThings: 'sun', worries: 'cloud-rain', dreams: 'star' };

export function house(kind: string): VNode
{
    return h('svg', { class: `house ${kind}`, viewBox: '0 0 100 80', 'aria-hidden': 'true', focusable: 'false' },
        h('path', { class: 'wall', d: 'M18 74V38L50 10l32 28v36Z' }), h('path', { class: 'door', d: 'M42 50h16v24H42Z' }),
        h('path', { class: 'window', d: 'M25 44h11v11H25ZM64 44h11v11H64Z' }));
}
