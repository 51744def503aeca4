// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Bytes, bytesOf, none, textOf } from './bytes.js';
import { Refused, refuseUnless } from './refused.js';

/**
 * The part of Protocol Buffers that the protocol uses, from tables. It takes less than protobuf allows: a number that
 * does not fit its field, a field of another wire type than the table says, a second body beside the first are
 * Malformed, where other readers would cut, pass over or merge. So nothing is read here in another way than by the C++
 * side, which takes what honest devices write. Fields that the table does not know are passed over.
 */
type Scalar = 'uint32' | 'uint64' | 'int64' | 'bool' | 'enum' | 'bytes' | 'string';

interface Field
{
    readonly number: number;
    readonly type: Scalar | (() => AnySchema);
    /** Repeated: how many there may be. 0: a single one. */
    readonly most: number;
}

type FieldsOf<T> = { readonly [Name in keyof T]-?: Field };

export interface AnySchema
{
    readonly fields: { readonly [name: string]: Field };
    /** Of these at most one may stand in a message. */
    readonly oneOf: readonly string[];
}

export interface Schema<T> extends AnySchema
{
    /** Never there; it ties the table to its type. */
    readonly message?: T;
}

export function field(number: number, type: Field['type']): Field
{
    return { number, type, most: 0 };
}

export function repeated(number: number, type: Field['type'], most: number): Field
{
    return { number, type, most };
}

export function schema<T>(fields: FieldsOf<T>, oneOf: readonly (keyof T & string)[] = []): Schema<T>
{
    return { fields: fields as AnySchema['fields'], oneOf };
}

const kMaxDepth = 8; // Messages in messages; the deepest of ours is 5.
const kMaxVarintBytes = 10;

const enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 }

class Reader
{
    private at = 0;
    constructor(private readonly bytes: Bytes) {}

    isAtEnd(): boolean { return this.at >= this.bytes.length; }

    /** Up to 2^53; a negative int64 comes as one. */
    varint(): number
    {
        let low = 0; // Of 64 bits: the lower 32
        let high = 0; // and the upper.
        for (let count = 0; count < kMaxVarintBytes; ++count) {
            const byte = this.bytes[this.at++];
            refuseUnless(byte !== undefined, 'Malformed', 'ends in the middle of a number');
            const bits = byte & 0x7f;
            if (count < 4) {
                low += bits * 2 ** (7 * count);
            } else if (count === 4) {
                low += (bits & 15) * 2 ** 28;
                high += bits >> 4;
            } else if (count < 9) {
                high += bits * 2 ** (7 * count - 32);
            } else {
                refuseUnless(bits <= 1, 'Malformed', 'a number of more than 64 bits');
                high += bits * 2 ** 31;
            }
            if (byte < 0x80)
                return high >= 2 ** 31 ? (high - 2 ** 32) * 2 ** 32 + low : high * 2 ** 32 + low;
        }
        throw new Refused('Malformed', 'a number without an end');
    }

    take(size: number): Bytes
    {
        refuseUnless(size >= 0 && size <= this.bytes.length - this.at, 'Malformed', 'shorter than it says');
        const taken = this.bytes.subarray(this.at, this.at + size);
        this.at += size;
        return taken;
    }
}

function readNumber(reader: Reader, type: Scalar): number | boolean
{
    const value = reader.varint();
    if (type === 'bool')
        return value !== 0;
    const lowest = type === 'int64' ? -Number.MAX_SAFE_INTEGER : 0;
    const highest = type === 'uint32' ? 0xffffffff : type === 'enum' ? 0x7fffffff : Number.MAX_SAFE_INTEGER;
    refuseUnless(value >= lowest && value <= highest, 'Malformed', 'a number that does not fit');
    return value;
}

function readValue(reader: Reader, wireType: number, one: Field, depth: number): unknown
{
    if (typeof one.type === 'string' && one.type !== 'bytes' && one.type !== 'string') {
        refuseUnless(wireType === WireType.Varint, 'Malformed', 'wire type');
        return readNumber(reader, one.type);
    }
    refuseUnless(wireType === WireType.Bytes, 'Malformed', 'wire type');
    const bytes = reader.take(reader.varint());
    if (one.type === 'bytes')
        return bytes;
    if (one.type === 'string') {
        try {
            return textOf(bytes);
        } catch {
            throw new Refused('Malformed', 'not UTF-8');
        }
    }
    return read(one.type(), bytes, depth + 1);
}

function passOver(reader: Reader, wireType: number): void
{
    if (wireType === WireType.Varint)
        reader.varint();
    else if (wireType === WireType.Fixed64)
        reader.take(8);
    else if (wireType === WireType.Bytes)
        reader.take(reader.varint());
    else if (wireType === WireType.Fixed32)
        reader.take(4);
    else
        throw new Refused('Malformed', 'wire type');
}

function defaultOf(one: Field): unknown
{
    if (one.most > 0)
        return [];
    if (typeof one.type !== 'string')
        return undefined;
    return one.type === 'bytes' ? none : one.type === 'string' ? '' : one.type === 'bool' ? false : 0;
}

function read(of: AnySchema, bytes: Bytes, depth: number): unknown
{
    refuseUnless(depth < kMaxDepth, 'Malformed', 'too deep');
    const message: Record<string, unknown> = {};
    const byNumber = new Map<number, [string, Field]>();
    for (const [name, one] of Object.entries(of.fields)) {
        message[name] = of.oneOf.includes(name) ? undefined : defaultOf(one);
        byNumber.set(one.number, [name, one]);
    }
    const reader = new Reader(bytes);
    let chosen = '';
    while (!reader.isAtEnd()) {
        const tag = reader.varint();
        const number = Math.floor(tag / 8);
        refuseUnless(number > 0 && number < 2 ** 29, 'Malformed', 'field number');
        const known = byNumber.get(number);
        if (!known) {
            passOver(reader, tag % 8);
            continue;
        }
        const [name, one] = known;
        const value = readValue(reader, tag % 8, one, depth);
        if (one.most > 0) {
            const list = message[name] as unknown[];
            refuseUnless(list.length < one.most, 'Limit', 'more than there may be');
            list.push(value);
            continue;
        }
        if (of.oneOf.includes(name)) {
            refuseUnless(chosen === '', 'Malformed', 'two of which there may be one');
            chosen = name;
        } else if (typeof one.type !== 'string') {
            refuseUnless(message[name] === undefined, 'Malformed', 'a message twice');
        }
        message[name] = value;
    }
    return message;
}

/** Throws Refused. Bytes in the message are views into `bytes`. */
export function decode<T>(of: Schema<T>, bytes: Bytes): T
{
    return read(of, bytes, 0) as T;
}

class Writer
{
    private readonly parts: Bytes[] = [];
    private pending: number[] = [];

    varint(value: number): void
    {
        let low = value % 2 ** 32;
        let high = Math.floor(value / 2 ** 32);
        if (low < 0)
            low += 2 ** 32;
        if (high < 0)
            high += 2 ** 32;
        while (high > 0 || low > 0x7f) {
            this.pending.push(low % 128 | 0x80);
            low = Math.floor(low / 128) + high % 128 * 2 ** 25;
            high = Math.floor(high / 128);
        }
        this.pending.push(low);
    }

    bytes(bytes: Bytes): void
    {
        this.varint(bytes.length);
        this.parts.push(new Uint8Array(this.pending), bytes);
        this.pending = [];
    }

    whole(): Bytes
    {
        this.parts.push(new Uint8Array(this.pending));
        const size = this.parts.reduce((sum, part) => sum + part.length, 0);
        const whole = new Uint8Array(size);
        let at = 0;
        for (const part of this.parts) {
            whole.set(part, at);
            at += part.length;
        }
        return whole;
    }
}

function writeValue(writer: Writer, one: Field, value: unknown): void
{
    const isNumber = typeof value === 'number' || typeof value === 'boolean';
    writer.varint(one.number * 8 + (isNumber ? WireType.Varint : WireType.Bytes));
    if (isNumber)
        writer.varint(Number(value));
    else if (one.type === 'bytes')
        writer.bytes(value as Bytes);
    else if (one.type === 'string')
        writer.bytes(bytesOf(value as string));
    else
        writer.bytes(encode((one.type as () => AnySchema)(), value as object));
}

function isDefault(value: unknown): boolean
{
    return value === undefined || value === 0 || value === false || value === ''
        || (value instanceof Uint8Array && value.length === 0);
}

/** What is left out has its default. In the order of the numbers, as other writers do. */
export function encode<T>(of: Schema<T>, message: Partial<T>): Bytes
{
    const writer = new Writer();
    const fields = Object.entries(of.fields).sort((a, b) => a[1].number - b[1].number);
    for (const [name, one] of fields) {
        const value = (message as Record<string, unknown>)[name];
        if (one.most > 0) {
            for (const each of (value ?? []) as unknown[])
                writeValue(writer, one, each);
        } else if (value !== undefined && (of.oneOf.includes(name) || !isDefault(value))) {
            writeValue(writer, one, value);
        }
    }
    return writer.whole();
}
