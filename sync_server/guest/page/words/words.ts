// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Language, Words, Worded, kLanguages } from '../model/types.js';
import type finnish from './fi.json';
import { keys, texts } from 'words';

export type WordKey = keyof typeof finnish;
const known: { readonly [language in Language]: Map<string, string> } = { fi: new Map(), sv: new Map(), en: new Map() };
learn({ keys, texts });

/** What is said inside only comes with content.json, so that the first screen need not wait for it. */
export function learn(catalogue: Words): void
{
    kLanguages.forEach(language => catalogue.keys.forEach((key, at) => known[language].set(key, catalogue.texts[language][at] ?? '')));
}

/** The text in this language, with what it names filled in. */
export function words(language: Language, key: WordKey, names: { readonly [name: string]: string | number } = {}): string
{
    return (known[language].get(key) ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(names[name] ?? ''));
}

/** It in each language. */
export function everywhere(key: WordKey): string[] { return kLanguages.map(language => words(language, key)); }

/** As a sentence or a name of its own begins. */
export function capital(text: string): string { return text.slice(0, 1).toUpperCase() + text.slice(1); }

export function worded(text: Worded, language: Language): string { return text[language]; }

/** "A, B and C". */
export function listed(language: Language, names: readonly string[]): string
{
    if (names.length < 2)
        return names[0] ?? '';
    return `${names.slice(0, -1).join(', ')} ${words(language, 'and')} ${names[names.length - 1] ?? ''}`;
}

/** A date that may lack its day or month, as people of this language write it. */
export function dated(language: Language, date: string): string
{
    const parts = /^([~<>]?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
    if (!parts)
        return '';
    const [, mark, year, month, day] = parts;
    const plain = language === 'en'
        ? [day && String(Number(day)), month && new Date(Date.UTC(2000, Number(month) - 1, 1)).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }), year]
            .filter(one => one).join(' ')
        : [day && String(Number(day)), month && String(Number(month)), year].filter(one => one).join(day ? '.' : '/');
    return mark === '~' ? `${words(language, 'about')} ${plain}` : plain;
}

/** The hour of a moment of the server's clock. */
export function hour(language: Language, ms: number): string
{
    return new Date(ms).toLocaleTimeString(language === 'en' ? 'en-GB' : language, { hour: '2-digit', minute: '2-digit' });
}
