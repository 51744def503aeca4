// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { FieldValue, Kind, fieldNames, isSet, isText } from './records.js';
import type { Hex, Shapes, Source } from './types.js';

/** A record's fields; what is empty is left out, sets and texts are made with the record. */
export interface NewFields { readonly [name: string]: FieldValue | undefined }

function isEmpty(value: FieldValue | undefined): boolean
{
    return value === undefined || value === '' || ((Array.isArray(value) || value instanceof Uint8Array) && value.length === 0);
}

/** Writes into the guest's own documents, and nowhere else. */
export class Writer
{
    constructor(private readonly source: Source, private readonly shapes: Shapes,
        private readonly random: (bytes: number) => Uint8Array, private readonly member: string) {}

    newId(): Hex
    {
        return [...this.random(16)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    }

    /** The record's id; empty: nothing can be written there. `id`: one that was drawn before. */
    add(circle: Hex, kind: Kind, values: NewFields, id = this.newId()): Hex
    {
        const log = this.source.writableLog(circle);
        const document = log === undefined ? undefined : this.source.document(circle, log);
        if (!document)
            return '';
        document.transact(() => {
            const record = new this.shapes.Map<unknown>();
            document.getMap(kind).set(id, record);
            record.set('createdBy', this.member);
            const now = this.source.serverTimeMs;
            if (now !== null)
                record.set('createdAt', Math.round(now));
            for (const name of fieldNames(kind)) {
                const value = values[name];
                if (isText(kind, name)) {
                    const text = new this.shapes.Text();
                    text.insert(0, typeof value === 'string' ? value : '');
                    record.set(name, text);
                } else if (isSet(kind, name)) {
                    const set = new this.shapes.Map<boolean>();
                    record.set(name, set);
                    ((value ?? []) as readonly string[]).forEach(one => set.set(one, true));
                } else if (!isEmpty(value)) {
                    record.set(name, value);
                }
            }
        });
        return id;
    }

    /** An own record that nothing points at. */
    remove(circle: Hex, kind: Kind, id: Hex): boolean
    {
        const log = this.source.writableLog(circle);
        const records = (log === undefined ? undefined : this.source.document(circle, log))?.getMap(kind);
        const isThere = !!records && records.has(id);
        if (isThere)
            records.delete(id);
        return isThere;
    }

    /** Changes plain fields of an own record. */
    set(circle: Hex, kind: Kind, id: Hex, values: NewFields): boolean
    {
        const log = this.source.writableLog(circle);
        const document = log === undefined ? undefined : this.source.document(circle, log);
        const record = document?.getMap(kind).get(id) as { set(name: string, value: unknown): void } | undefined;
        if (!document || !record || typeof record.set !== 'function')
            return false;
        document.transact(() => Object.keys(values).forEach(name => record.set(name, values[name])));
        return true;
    }
}
