// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** Where sealed drafts lie; a browser's is IndexedDB. */
export interface Shelf
{
    put(name: string, value: unknown): Promise<void>;
    get(name: string): Promise<unknown>;
    /** Everything, the key too. */
    clear(): Promise<void>;
}

interface Sealed
{
    readonly nonce: Uint8Array;
    readonly box: ArrayBuffer;
}

const kKey = 'key';
const kBox = 'words';
const kNonceBytes = 12;

/**
 * Words that somebody is writing, or that have not reached the others: in memory, and sealed on this device under a key
 * that the browser does not give out, so that they outlive a tab that the phone stopped. Without storage they are in
 * memory only. `scope` is the invitation: another one's words are never shown.
 */
export class Drafts
{
    private words: { [name: string]: string } = {};
    private key: CryptoKey | null = null;
    private isClosed = false;
    private last: Promise<void> = Promise.resolve();

    constructor(private readonly shelf: Shelf | null, private readonly subtle: SubtleCrypto | undefined,
        private readonly random: (bytes: number) => Uint8Array) {}

    /** What was left behind by a tab that was stopped. False: nothing is kept beyond this page. */
    async open(scope: string): Promise<boolean>
    {
        if (!this.shelf || !this.subtle)
            return false;
        try {
            this.key = await this.shelf.get(kKey) as CryptoKey | undefined ?? null;
            const sealed = await this.shelf.get(kBox) as Sealed | undefined;
            if (this.key && sealed) {
                const plain = await this.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce as BufferSource }, this.key, sealed.box);
                const kept = JSON.parse(new TextDecoder().decode(plain)) as { scope: string; words: { [name: string]: string } };
                if (kept.scope === scope)
                    this.words = { ...kept.words, ...this.words };
                else
                    this.key = null;
            }
        } catch {
            this.key = null; // Damaged, or of another browser's version: begun anew.
        }
        try {
            if (!this.key) {
                await this.shelf.clear();
                this.key = await this.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as CryptoKey;
                await this.shelf.put(kKey, this.key);
            }
        } catch {
            this.key = null;
        }
        this.scope = scope;
        if (this.isClosed)
            await this.end();
        return this.key !== null;
    }

    private scope = '';

    get(name: string): string { return this.words[name] ?? ''; }
    names(): string[] { return Object.keys(this.words); }

    set(name: string, words: string): void
    {
        if (this.isClosed || this.get(name) === words)
            return;
        if (words === '')
            delete this.words[name];
        else
            this.words[name] = words;
        this.last = this.last.then(() => this.keep());
    }

    /** When everything that was set is kept. */
    settled(): Promise<void> { return this.last; }

    /** The visit is over: nothing is left, neither words nor key. */
    async end(): Promise<void>
    {
        this.isClosed = true;
        this.words = {};
        this.key = null;
        try {
            await this.last;
            await this.shelf?.clear();
        } catch {
            // There never was a storage.
        }
    }

    private async keep(): Promise<void>
    {
        if (!this.key || !this.shelf || !this.subtle || this.isClosed)
            return;
        try {
            const nonce = this.random(kNonceBytes);
            const plain = new TextEncoder().encode(JSON.stringify({ scope: this.scope, words: this.words }));
            const box = await this.subtle.encrypt({ name: 'AES-GCM', iv: nonce as BufferSource }, this.key, plain);
            plain.fill(0);
            if (!this.isClosed)
                await this.shelf.put(kBox, { nonce, box });
        } catch {
            this.key = null; // Storage was full or taken away; memory goes on.
        }
    }
}
