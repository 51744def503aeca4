// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Room } from '../model/room.js';
import { offlineText } from '../state.js';
import type { Context } from '../ui/context.js';
import { Children, h } from '../ui/h.js';
import { banner } from '../ui/parts.js';

/** What goes wrong is said before everything else, and what is safe. */
export function troubles({ state, t }: Context): Children
{
    const room = state.room as Room;
    const isOffline = state.door.connection.state !== 'online';
    return [
        isOffline ? banner('offline', 'wifi-off', h('p', null, t(offlineText(state)))) : null,
        state.warning ? banner('warning', 'octagon-alert', h('p', null, t(state.warning as 'warning.neverSent'))) : null,
        room.unreadable.length > 0 ? banner('warning', 'octagon-alert',
            h('p', null, t('warning.unreadable', { name: room.unreadable[0] || t('theWorker') }))) : null,
        state.said ? banner('success', 'check', h('p', null, state.said)) : null,
    ];
}
