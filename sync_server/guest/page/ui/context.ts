// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Actions, PageState } from '../state.js';
import { WordKey, words } from '../words/words.js';
import type { Children } from './h.js';

/** What every screen is made from. */
export interface Context
{
    readonly state: PageState;
    readonly act: Actions;
    readonly t: (key: WordKey, names?: { readonly [name: string]: string | number }) => string;
}

export interface View
{
    readonly title: string;
    /** Another one: the heading gets the focus, and the title is told. */
    readonly name: string;
    /** The same screen with other content by somebody else's hand: told, while the focus stays where it is. */
    readonly news?: string;
    readonly body: Children;
    /** At the bottom, always in reach. */
    readonly bar?: Children;
    readonly isChild?: boolean;
    /** For who does not read: nothing around the screen is told in letters. */
    readonly isYoung?: boolean;
    /** What the screen says to them. */
    readonly say?: string;
    /** A drawing above the heading. */
    readonly scene?: Children;
}

export function contextOf(state: PageState, act: Actions): Context
{
    return { state, act, t: (key, names) => words(state.language, key, names) };
}

export function phoneOf(state: PageState): string { return state.door.view?.phone || state.phone; }
export function telephone(phone: string): string { return `tel:${phone.replace(/[^0-9+]/g, '')}`; }
