// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import * as Y from 'yjs';
import { Bytes, bytesOf, compareUtf8, textOf } from './bytes.js';
import { hash } from './crypto.js';

// What Yjs keeps of its types but does not declare.
interface Inside
{
    readonly _start: Y.Item | null;
    readonly _map: Map<string, Y.Item>;
    readonly _hasFormatting?: boolean;
}

/** Half a surrogate pair becomes U+FFFD, as it does wherever text is written as UTF-8. */
function textJson(text: string): string
{
    return JSON.stringify(textOf(bytesOf(text)));
}

function base64(bytes: Bytes): string
{
    let binary = '';
    for (const byte of bytes)
        binary += String.fromCharCode(byte);
    return btoa(binary);
}

/** What JSON.stringify writes; bytes as base64, undefined and the like as null. */
function valueJson(value: unknown): string
{
    if (typeof value === 'string')
        return textJson(value);
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Uint8Array)
        return `"${base64(value)}"`;
    if (Array.isArray(value))
        return `[${value.map(valueJson).join(',')}]`;
    if (typeof value === 'object' && value !== null)
        return `{${Object.entries(value).map(([key, one]) => textJson(key) + ':' + valueJson(one)).join(',')}}`;
    return JSON.stringify(value) ?? 'null';
}

function itemJson(item: Y.Item, at: number): string
{
    if (item.content instanceof Y.ContentType)
        return typeJson(item.content.type as unknown as Inside);
    const value: unknown = item.content.getContent()[at];
    return valueJson(value);
}

function objectJson(members: [string, string][]): string
{
    const sorted = members.sort((a, b) => compareUtf8(a[0], b[0]));
    return `{${sorted.map(([key, json]) => textJson(key) + ':' + json).join(',')}}`;
}

function visible(type: Inside): Y.Item[]
{
    const items: Y.Item[] = [];
    for (let item = type._start; item; item = item.right as Y.Item | null) {
        if (!item.deleted && item.countable)
            items.push(item);
    }
    return items;
}

function typeJson(type: Inside): string
{
    // A root that nobody has asked for by its kind is what its content makes it.
    const isKnown = type instanceof Y.Map || type instanceof Y.Array || type instanceof Y.Text;
    const isText = isKnown ? type instanceof Y.Text
        : type._start !== null && (type._start.content instanceof Y.ContentString || type._hasFormatting === true);
    const isMap = isKnown ? type instanceof Y.Map : type._start === null;
    if (isMap) {
        const members: [string, string][] = [];
        type._map.forEach((item, key) => {
            if (!item.deleted)
                members.push([key, itemJson(item, item.length - 1)]);
        });
        return objectJson(members);
    }
    if (isText)
        return textJson(visible(type).map(item => item.content instanceof Y.ContentString ? item.content.str : '').join(''));
    const values: string[] = [];
    for (const item of visible(type)) {
        for (let at = 0; at < item.length; ++at)
            values.push(itemJson(item, at));
    }
    return `[${values.join(',')}]`;
}

/** hash("kudelma/v1/state", state vector, the document as JSON): equal documents, equal hashes. */
export function stateHash(document: Y.Doc): Bytes
{
    const roots: [string, string][] = [];
    document.share.forEach((type, name) => roots.push([name, typeJson(type as unknown as Inside)]));
    return hash('kudelma/v1/state', Y.encodeStateVector(document), bytesOf(objectJson(roots)));
}
