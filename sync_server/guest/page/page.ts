// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Sheets } from './child/drawing.js';
import { doorView } from './door/door.js';
import { screenOf } from './model/doorway.js';
import type { Actions, PageState } from './state.js';
import { Context, View, contextOf } from './ui/context.js';
import { frame } from './ui/frame.js';
import type { VNode } from './ui/h.js';

/** inside.js, once it has come. */
export interface Inside
{
    childView(context: Context, sheets: Sheets): View;
    meetingView(context: Context): View;
}

let inside: Inside | null = null;
export function enter(screens: Inside): void { inside = screens; }

/** The screen of a state. */
export function viewOf(state: PageState, act: Actions, sheets: Sheets): View
{
    const context = contextOf(state, act);
    const isInside = screenOf(state.door) === 'inside' && state.room !== null && state.content !== null;
    if (!isInside || !inside)
        return doorView(context);
    return state.room?.isChild ? inside.childView(context, sheets) : inside.meetingView(context);
}

export function page(state: PageState, act: Actions, sheets: Sheets): VNode[]
{
    return frame(contextOf(state, act), viewOf(state, act, sheets));
}
