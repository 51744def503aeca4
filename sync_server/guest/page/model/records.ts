// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { schemas } from 'record-schemas';
import type * as Y from 'yjs';
import type { Hex } from './types.js';

export type Kind = keyof typeof schemas;
export type FieldValue = string | number | boolean | Uint8Array | readonly string[] | readonly Fields[];
export interface Fields { readonly [name: string]: FieldValue | undefined }

/** What several people wrote at once may be longer than what one may write: kReadSlack of src/casework/field.h. */
const kReadSlack = 4;
const kMaxNameChars = 64;
/** In one document; what is over it is unreadable. */
export const kMaxRecordsPerKind = 4000;
const kMaxInstant = 8.64e15;
const kYears = [1000, 2999] as const;

type Spec = readonly [type: string, limit: unknown, isRequired: number, preset?: string];
type Specs = { readonly [name: string]: Spec };

export interface Rec
{
    readonly id: Hex;
    readonly kind: Kind;
    readonly circle: Hex;
    /** The guest's device whose document it stands in; empty: the circle's shared one. */
    readonly owner: Hex;
    readonly isOwn: boolean;
    /** A claim; the owner is proven. */
    readonly createdBy: string;
    readonly createdAt: number;
    readonly fields: Fields;
}

class Unreadable extends Error {}

export function isRecordId(value: unknown): value is Hex
{
    return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value) && !/^0+$/.test(value);
}

export function isMemberId(value: unknown): value is string
{
    return typeof value === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(value);
}

export function isPartialDate(text: unknown): text is string
{
    const parts = typeof text === 'string' ? /^[~<>]?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) : null;
    if (!parts)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '1'), Number(parts[3] ?? '1')];
    const date = new Date(Date.UTC(year, month - 1, day));
    return year >= kYears[0] && year <= kYears[1] && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function plain([type, limit]: Spec, value: unknown): FieldValue
{
    const wrong = new Unreadable();
    switch (type) {
    case 'f':
        if (typeof value === 'boolean')
            return value;
        throw wrong;
    case 'i': {
        const [low, high] = limit as [number, number];
        if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high)
            return value;
        throw wrong;
    }
    case 'w':
        if (typeof value === 'string' && value.length <= (limit as number))
            return value;
        throw wrong;
    case 'c':
        if (typeof value === 'string' && (value === '' || (limit as string[]).indexOf(value) >= 0))
            return value;
        throw wrong;
    case 'd':
        if (value === '' || isPartialDate(value))
            return value;
        throw wrong;
    case 'n':
        if (typeof value === 'number' && Math.abs(value) <= kMaxInstant)
            return Math.trunc(value);
        throw wrong;
    case 'm':
        if (isMemberId(value))
            return value;
        throw wrong;
    case 'r':
        if (isRecordId(value))
            return value;
        throw wrong;
    case 'b':
        if (value instanceof Uint8Array && value.length <= (limit as number))
            return value;
        throw wrong;
    case 'e': {
        const [most, parts] = limit as [number, Specs];
        if (!Array.isArray(value) || value.length > most)
            throw wrong;
        return value.map(entry => {
            if (typeof entry !== 'object' || entry === null)
                throw wrong;
            return fieldsOf(parts, name => (entry as { [name: string]: unknown })[name]);
        });
    }
    }
    throw wrong;
}

/** A text or a set; duck-typed, because Yjs itself comes with the core. */
function container([type, limit]: Spec, value: unknown): FieldValue
{
    const most = (limit as number) * kReadSlack;
    const held = value as { readonly length?: number; toString?: () => string; forEach?: unknown; insert?: unknown; keys?: unknown };
    if (type === 't') {
        if (typeof held !== 'object' || typeof held.insert !== 'function' || (held.length ?? 0) > most)
            throw new Unreadable();
        return (value as Y.Text).toString();
    }
    if (typeof held !== 'object' || typeof held.keys !== 'function' || held.insert !== undefined)
        throw new Unreadable();
    const names: string[] = [];
    (value as Y.Map<unknown>).forEach((isIn, name) => {
        if (isIn === true)
            names.push(name);
    });
    const isGood = type === 'R' ? isRecordId : (name: string) => name !== '' && name.length <= kMaxNameChars;
    if ((value as Y.Map<unknown>).size > most || !names.every(isGood))
        throw new Unreadable();
    return names.sort();
}

function fieldsOf(specs: Specs, get: (name: string) => unknown): Fields
{
    const fields: { [name: string]: FieldValue } = {};
    for (const name of Object.keys(specs)) {
        const spec = specs[name] as Spec;
        const [type, , isRequired, preset] = spec;
        const value = get(name);
        const isNothing = value === null || value === undefined;
        if (!isNothing) {
            const read = 'tRN'.indexOf(type) >= 0 ? container(spec, value) : plain(spec, value);
            if (read !== '')
                fields[name] = read;
        }
        const found = fields[name];
        if (isRequired && (found === undefined || (Array.isArray(found) && found.length === 0)))
            throw new Unreadable();
        if (preset && found === undefined)
            fields[name] = preset;
    }
    return fields;
}

/** Null: it does not have the promised form. */
export function readFields(kind: Kind, record: { get(name: string): unknown }): Fields | null
{
    try {
        return fieldsOf(schemas[kind] as unknown as Specs, name => record.get(name));
    } catch (error) {
        if (error instanceof Unreadable)
            return null;
        throw error;
    }
}

/** The limit of a text that this page writes. */
export function limitOf(kind: Kind, field: string): number
{
    return ((schemas[kind] as unknown as Specs)[field] as Spec)[1] as number;
}

export function isSet(kind: Kind, field: string): boolean
{
    return 'RN'.indexOf(((schemas[kind] as unknown as Specs)[field] as Spec)[0]) >= 0;
}

export function isText(kind: Kind, field: string): boolean
{
    return ((schemas[kind] as unknown as Specs)[field] as Spec)[0] === 't';
}

export function fieldNames(kind: Kind): string[] { return Object.keys(schemas[kind]); }

// Typed answers, for fields that the schema has checked.
export function wordsOf(record: Rec | { readonly fields: Fields } | undefined, name: string): string
{
    const value = record?.fields[name];
    return typeof value === 'string' ? value : '';
}

export function numberOf(record: { readonly fields: Fields }, name: string): number | undefined
{
    const value = record.fields[name];
    return typeof value === 'number' ? value : undefined;
}

export function isTrue(record: { readonly fields: Fields }, name: string): boolean { return record.fields[name] === true; }

export function namesOf(record: { readonly fields: Fields }, name: string): readonly string[]
{
    const value = record.fields[name];
    return Array.isArray(value) ? value as readonly string[] : [];
}

export function entriesOf(record: { readonly fields: Fields }, name: string): readonly Fields[]
{
    const value = record.fields[name];
    return Array.isArray(value) ? value as readonly Fields[] : [];
}
