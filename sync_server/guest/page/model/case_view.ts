// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type * as Y from 'yjs';
import { Kind, Rec, isRecordId, kMaxRecordsPerKind, readFields } from './records.js';
import type { Hex, Source } from './types.js';

const kShared = '0'.repeat(32);
const kAllKinds: readonly Kind[] = ['persons', 'unions', 'parentages', 'voices', 'drawings', 'hypotheses', 'reactions',
    'viewpoints', 'scales', 'factors', 'steps', 'meetings', 'notes', 'feedback', 'members', 'aliases', 'systems', 'links'];

interface Read
{
    readonly document: Y.Doc;
    records: Rec[];
    unreadable: number;
    isOld: boolean;
}

/**
 * What this guest sees: the union of the documents of their circles, read and checked. The same id twice is an attack or
 * a mistake: the shared document comes before a guest's, the wider circle before the narrower; what loses is unreadable.
 */
export class CaseView
{
    private readonly read = new Map<string, Read>();
    private all = new Map<Hex, Rec>();
    private byKind = new Map<Kind, Rec[]>();
    private lost = new Map<Hex, number>();
    private readonly arrived = new Set<Hex>();

    constructor(private readonly source: Source) {}

    /** Something was written in this document, or it was replaced. */
    changed(circle: Hex, log: Hex): void
    {
        const read = this.read.get(circle + log);
        if (read)
            read.isOld = true;
    }

    /** Reads what changed, and lays all over one another. */
    refresh(): void
    {
        const present = new Set<string>();
        const parts: { readonly read: Read; readonly log: Hex; readonly circle: Hex; readonly width: number }[] = [];
        for (const circle of this.source.circles()) {
            const info = this.source.info(circle);
            const width = info?.devices.length ?? 0;
            if (info?.isCaughtUp || info?.closed)
                this.arrived.add(circle);
            for (const log of this.source.logs(circle)) {
                const document = this.source.document(circle, log);
                if (!document)
                    continue;
                present.add(circle + log);
                parts.push({ read: this.readOf(circle, log, document), log, circle, width });
            }
        }
        this.read.forEach((_, key) => {
            if (!present.has(key))
                this.read.delete(key);
        });
        parts.sort((a, b) => Number(a.log !== kShared) - Number(b.log !== kShared) || b.width - a.width
            || (a.circle + a.log < b.circle + b.log ? -1 : 1));
        this.all = new Map();
        this.byKind = new Map();
        this.lost = new Map();
        for (const { read, log } of parts) {
            let lost = read.unreadable;
            for (const record of read.records) {
                if (this.all.has(record.id)) {
                    ++lost;
                    continue;
                }
                this.all.set(record.id, record);
                const list = this.byKind.get(record.kind) ?? [];
                list.push(record);
                this.byKind.set(record.kind, list);
            }
            if (lost > 0)
                this.lost.set(log, (this.lost.get(log) ?? 0) + lost);
        }
    }

    /** Each circle has been here with all that stands in it, at least once. */
    get hasAll(): boolean { return this.source.circles().every(circle => this.arrived.has(circle)); }

    of(kind: Kind): readonly Rec[] { return this.byKind.get(kind) ?? []; }
    get(id: string, kind?: Kind): Rec | undefined
    {
        const record = this.all.get(id);
        return record && (!kind || record.kind === kind) ? record : undefined;
    }

    /** How many records of each document have no right form: by the guest's device, or all zero. */
    unreadable(): ReadonlyMap<Hex, number> { return this.lost; }

    private readOf(circle: Hex, log: Hex, document: Y.Doc): Read
    {
        const key = circle + log;
        let read = this.read.get(key);
        if (!read || read.document !== document) {
            read = { document, records: [], unreadable: 0, isOld: true };
            this.read.set(key, read);
        }
        if (read.isOld) {
            read.isOld = false;
            read.records = [];
            read.unreadable = 0;
            for (const kind of kAllKinds)
                this.readKind(read, kind, circle, log);
        }
        return read;
    }

    private readKind(read: Read, kind: Kind, circle: Hex, log: Hex): void
    {
        let count = 0;
        read.document.getMap(kind).forEach((value, id) => {
            const record = value as { get?: (name: string) => unknown };
            const fields = isRecordId(id) && ++count <= kMaxRecordsPerKind && typeof value === 'object' && value !== null
                && typeof record.get === 'function' ? readFields(kind, record as { get(name: string): unknown }) : null;
            if (!fields) {
                ++read.unreadable;
                return;
            }
            const by = (record as { get(name: string): unknown }).get('createdBy');
            const at = (record as { get(name: string): unknown }).get('createdAt');
            read.records.push({
                id, kind, circle, fields,
                owner: log === kShared ? '' : log,
                isOwn: log === this.source.deviceId,
                createdBy: typeof by === 'string' ? by : '',
                createdAt: typeof at === 'number' ? at : 0,
            });
        });
    }
}

export const sharedLog = kShared;
