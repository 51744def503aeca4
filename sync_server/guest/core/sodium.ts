// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The only file that speaks to libsodium, the same C code as the other clients', compiled to WebAssembly. Whatever goes
// into its memory is overwritten before the call returns; eraseSodium() overwrites all of it.
import { Bytes, toHex } from './bytes.js';
import { fillTable, kTableWords } from './point_table.js';
import { names, table } from 'sodium-wasm';

type Function = (...numbers: number[]) => number;
type Name = Exclude<keyof typeof names, 'memory'>;

const kSignatureBytes = 64;
const kTagBytes = 16;
const kSealBytes = 48;
const kStreamBytes = 17;
const kStreamFinal = 3;
const kPage = 65536;

let functions: { readonly [name: string]: Function } | null = null;
let memory: WebAssembly.Memory | null = null;

/** What libsodium asks of its surroundings: to end, to give it randomness, to let it grow. */
function surroundings(): WebAssembly.Imports
{
    const end = (): never => { throw new Error('libsodium gave up'); };
    const draw = () => {
        const drawn = new Uint32Array(1);
        crypto.getRandomValues(drawn);
        return drawn[0] as number;
    };
    const grow = (bytes: number) => {
        const more = Math.ceil(((bytes >>> 0) - (memory as WebAssembly.Memory).buffer.byteLength) / kPage);
        try {
            (memory as WebAssembly.Memory).grow(Math.max(more, 0));
            return 1;
        } catch {
            return 0;
        }
    };
    return { a: { a: end, b: draw, c: end, d: grow } };
}

/** Once, before anything else. `wasm` is the file sodium.wasm beside this bundle. */
export async function startSodium(wasm: BufferSource): Promise<void>
{
    const { instance } = await WebAssembly.instantiate(wasm, surroundings());
    memory = instance.exports[names.memory] as WebAssembly.Memory;
    functions = instance.exports as { [name: string]: Function };
    const words = new Int32Array(memory.buffer, table.address, kTableWords);
    fillTable(words);
    // Not one signature is made with a table that is not libsodium's own.
    const isRight = toHex(blake2b(64, new Uint8Array(memory.buffer, table.address, words.byteLength))) === table.digest;
    if (call('sodium_init') < 0 || !isRight)
        throw new Error('libsodium does not start');
}

/** All of its memory becomes zero, and nothing works before it is started again. */
export function eraseSodium(): void
{
    if (memory)
        new Uint8Array(memory.buffer).fill(0);
    memory = functions = null;
}

/** For tests that look for what should be gone. */
export function sodiumMemory(): Bytes
{
    return memory ? new Uint8Array(memory.buffer) : new Uint8Array(0);
}

function call(name: Name, ...numbers: number[]): number
{
    if (!functions)
        throw new Error('libsodium was not started');
    return (functions[names[name]] as Function)(...numbers);
}

function heap(): Bytes
{
    return new Uint8Array((memory as WebAssembly.Memory).buffer);
}

/**
 * Puts the parts (bytes, or a number: so many zero bytes for a result) side by side into libsodium's memory, runs `use`
 * with their addresses, and overwrites them.
 */
function within<T>(parts: (Bytes | number)[], use: (...at: number[]) => T): T
{
    const sizes = parts.map(part => Math.ceil((typeof part === 'number' ? part : part.length) / 16) * 16);
    const total = sizes.reduce((sum, size) => sum + size, 16);
    const start = call('malloc', total);
    if (!start)
        throw new Error('out of memory');
    const addresses: number[] = [];
    let at = start;
    parts.forEach((part, place) => {
        addresses.push(at);
        if (typeof part !== 'number')
            heap().set(part, at);
        at += sizes[place] as number;
    });
    try {
        return use(...addresses);
    } finally {
        heap().fill(0, start, start + total);
        call('free', start);
    }
}

function copyOf(at: number, size: number): Bytes
{
    return heap().slice(at, at + size);
}

export function blake2b(bytes: number, message: Bytes, key: Bytes | null = null): Bytes
{
    return within([bytes, message, key ?? 0], (out = 0, from = 0, keyAt = 0) => {
        call('crypto_generichash', out, bytes, from, message.length, 0, key ? keyAt : 0, key?.length ?? 0);
        return copyOf(out, bytes);
    });
}

export function signingKeys(seed: Bytes): { publicKey: Bytes; secretKey: Bytes }
{
    return within([32, 64, seed], (publicAt = 0, secretAt = 0, seedAt = 0) => {
        call('crypto_sign_seed_keypair', publicAt, secretAt, seedAt);
        return { publicKey: copyOf(publicAt, 32), secretKey: copyOf(secretAt, 64) };
    });
}

export function sign(message: Bytes, secretKey: Bytes): Bytes
{
    return within([kSignatureBytes, message, secretKey], (out = 0, from = 0, key = 0) => {
        call('crypto_sign_detached', out, 0, from, message.length, 0, key);
        return copyOf(out, kSignatureBytes);
    });
}

export function verify(signature: Bytes, message: Bytes, publicKey: Bytes): boolean
{
    return within([signature, message, publicKey], (signatureAt = 0, from = 0, key = 0) =>
        call('crypto_sign_verify_detached', signatureAt, from, message.length, 0, key) === 0);
}

export function sealingPublicKey(scalar: Bytes): Bytes
{
    return within([32, scalar], (out = 0, from = 0) => {
        call('crypto_scalarmult_base', out, from);
        return copyOf(out, 32);
    });
}

/** Null: a key of low order. */
export function sealBox(message: Bytes, publicKey: Bytes): Bytes | null
{
    const size = message.length + kSealBytes;
    return within([size, message, publicKey], (out = 0, from = 0, key = 0) =>
        call('crypto_box_seal', out, from, message.length, 0, key) === 0 ? copyOf(out, size) : null);
}

export function openBox(box: Bytes, publicKey: Bytes, secretKey: Bytes): Bytes | null
{
    const size = box.length - kSealBytes;
    if (size < 0)
        return null;
    return within([size, box, publicKey, secretKey], (out = 0, from = 0, publicAt = 0, secretAt = 0) =>
        call('crypto_box_seal_open', out, from, box.length, 0, publicAt, secretAt) === 0 ? copyOf(out, size) : null);
}

/** XChaCha20-Poly1305-IETF. */
export function encrypt(message: Bytes, associated: Bytes, nonce: Bytes, key: Bytes): Bytes
{
    const size = message.length + kTagBytes;
    return within([size, message, associated, nonce, key], (out = 0, from = 0, ad = 0, nonceAt = 0, keyAt = 0) => {
        call('crypto_aead_xchacha20poly1305_ietf_encrypt', out, 0, from, message.length, 0, ad, associated.length, 0, 0,
            nonceAt, keyAt);
        return copyOf(out, size);
    });
}

export function decrypt(ciphertext: Bytes, associated: Bytes, nonce: Bytes, key: Bytes): Bytes | null
{
    const size = ciphertext.length - kTagBytes;
    if (size < 0 || nonce.length !== 24)
        return null;
    return within([size, ciphertext, associated, nonce, key], (out = 0, from = 0, ad = 0, nonceAt = 0, keyAt = 0) => {
        const result = call('crypto_aead_xchacha20poly1305_ietf_decrypt', out, 0, 0, from, ciphertext.length, 0, ad,
            associated.length, 0, nonceAt, keyAt);
        return result === 0 ? copyOf(out, size) : null;
    });
}

/** XChaCha20-Poly1305 from part to part. Its state after the header is the same for who seals and who opens. */
export class SecretStream
{
    private readonly state: Bytes;

    constructor(header: Bytes, key: Bytes)
    {
        const size = call('crypto_secretstream_xchacha20poly1305_statebytes');
        this.state = within([size, header, key], (stateAt = 0, headerAt = 0, keyAt = 0) => {
            call('crypto_secretstream_xchacha20poly1305_init_pull', stateAt, headerAt, keyAt);
            return copyOf(stateAt, size);
        });
    }

    push(message: Bytes, associated: Bytes, isFinal: boolean): Bytes
    {
        const size = message.length + kStreamBytes;
        return within([this.state, size, message, associated], (stateAt = 0, out = 0, from = 0, ad = 0) => {
            call('crypto_secretstream_xchacha20poly1305_push', stateAt, out, 0, from, message.length, 0, ad,
                associated.length, 0, isFinal ? kStreamFinal : 0);
            this.state.set(copyOf(stateAt, this.state.length));
            return copyOf(out, size);
        });
    }

    /** Null: it does not open, or does not say of itself what `isFinal` says. The stream then stands where it stood. */
    pull(ciphertext: Bytes, associated: Bytes, isFinal: boolean): Bytes | null
    {
        const size = ciphertext.length - kStreamBytes;
        return within([this.state, size, 1, ciphertext, associated], (stateAt = 0, out = 0, tag = 0, from = 0, ad = 0) => {
            const result = call('crypto_secretstream_xchacha20poly1305_pull', stateAt, out, 0, tag, from,
                ciphertext.length, 0, ad, associated.length, 0);
            if (result !== 0 || heap()[tag] !== (isFinal ? kStreamFinal : 0))
                return null;
            this.state.set(copyOf(stateAt, this.state.length));
            return copyOf(out, size);
        });
    }

    /** Takes the other's place in its part of the stream. */
    follow(other: SecretStream): void { this.state.set(other.state); }

    wipe(): void { this.state.fill(0); }
}
