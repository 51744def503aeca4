// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type * as Y from 'yjs';
import type { CircleInfo } from '../../core/guest_session.js';

export type Hex = string;
export type Language = 'fi' | 'sv' | 'en';
export const kLanguages: readonly Language[] = ['fi', 'sv', 'en'];

/** One text in the languages of the page. */
export type Worded = { readonly [language in Language]: string };

/** What the model asks of a session; core/guest_session.ts has it, and so have the tests. */
export interface Source
{
    readonly deviceId: Hex;
    readonly serverTimeMs: number | null;
    circles(): Hex[];
    logs(circle: Hex): Hex[];
    document(circle: Hex, log: Hex): Y.Doc | undefined;
    writableLog(circle: Hex): Hex | undefined;
    info(circle: Hex): CircleInfo | undefined;
    unsent(): number;
}

/** Of Yjs what writing needs; it comes with the core. */
export interface Shapes
{
    readonly Map: typeof Y.Map;
    readonly Text: typeof Y.Text;
}

/** What the host's client tells on admission (src/app/table/lobby_desk.cpp). */
export interface About
{
    readonly member: string;
    readonly meeting: Hex;
    readonly circle: Hex;
    readonly rehearsal: boolean;
}

/** Texts of the page: their keys, and in each language as many texts in that order. */
export interface Words
{
    readonly keys: readonly string[];
    readonly texts: { readonly [language in Language]: readonly string[] };
}

/** content.json; see bundle/content.mjs. */
export interface Content
{
    /** Of the usual order of a meeting, and what is otherwise in the others, by their keys. */
    readonly phases: readonly Phase[];
    readonly others: { readonly [order: string]: readonly Phase[] };
    readonly surveyKey: string;
    readonly feedback: readonly { readonly key: string; readonly text: Worded }[];
    readonly houses: {
        readonly key: string;
        readonly zones: readonly { readonly key: string; readonly house: string; readonly title: Worded; readonly prompt: Worded }[];
    };
    /** The nearest first. */
    readonly rings: {
        readonly key: string;
        readonly title: Worded;
        readonly zones: readonly { readonly key: string; readonly title: Worded; readonly prompt: Worded }[];
    };
    readonly pictures: readonly Picture[];
    readonly words: Words;
}

export interface Phase
{
    readonly key: string;
    readonly title: Worded;
    readonly family: Worded;
    readonly view: string;
    readonly listening?: boolean;
    readonly isBreak?: boolean;
}

export interface Picture
{
    readonly name: Worded;
    readonly parts: readonly (readonly [string, { readonly [name: string]: string }])[];
}

/** Where words for a ring are written, the nearest first. */
export const kRingFields: readonly string[] = ['ring-right-here', 'ring-near', 'ring-farther'];

/** Fields whose half-written words outlive a stopped tab. */
export const kTexts: readonly string[] = ['words', 'chat', 'scale-words', 'feedback-words', 'feedback-change', 'drawing-alt',
    'bring-works', 'bring-worry', 'bring-needed', 'why-works', 'why-worry', 'why-needed',
    'house-good-things', 'house-worries', 'house-dreams', ...kRingFields];
