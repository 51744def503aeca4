// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** Where sealed drafts lie, each scope's in one place; a browser's is IndexedDB. */
export interface Shelf
{
    /** False: another living page has this scope, or nobody can tell. */
    own(scope: string): Promise<boolean>;
    put(scope: string, value: Kept): Promise<void>;
    get(scope: string): Promise<unknown>;
    /** Everything of this scope, the key too. */
    clear(scope: string): Promise<void>;
}

interface Kept
{
    readonly key: CryptoKey;
    readonly nonce: Uint8Array;
    readonly box: ArrayBuffer;
}

const kNonceBytes = 12;

/**
 * Words that somebody is writing, or that have not reached the others: in memory, and sealed on this device under a key
 * that the browser does not give out, so that they outlive a tab that the phone stopped. Without storage they are in
 * memory only. The scope is the invitation: another one's words are never shown, and as long as nobody knows which one it
 * is, nothing is kept.
 */
export class Drafts
{
    private words: { [name: string]: string } = {};
    private key: CryptoKey | null = null;
    private isClosed = false;
    private scope = '';
    /** What was to be deleted, and is not yet. */
    private left: readonly string[] = [];
    private last: Promise<void> = Promise.resolve();

    constructor(private readonly shelf: Shelf | null, private readonly subtle: SubtleCrypto | undefined,
        private readonly random: (bytes: number) => Uint8Array) {}

    /** What lies sealed outlives this page. */
    get isKept(): boolean { return this.key !== null; }

    /**
     * Takes up what was left behind by a tab that was stopped; a former scope's words come along. False: nothing is kept
     * beyond this page, and what another page keeps there is left alone.
     */
    async open(scope: string): Promise<boolean>
    {
        const { shelf, subtle } = this;
        await this.drop();
        if (!shelf || !subtle || this.isClosed)
            return false;
        this.scope = scope;
        try {
            if (!await shelf.own(scope)) {
                this.scope = '';
                return false;
            }
            let key: CryptoKey | null = null;
            try {
                const kept = await shelf.get(scope) as Kept | undefined;
                if (kept) {
                    const plain = await subtle.decrypt({ name: 'AES-GCM', iv: kept.nonce as BufferSource }, kept.key, kept.box);
                    this.words = { ...JSON.parse(new TextDecoder().decode(plain)) as { [name: string]: string }, ...this.words };
                    key = kept.key;
                }
            } catch {
                // Damaged, or of another browser's version: begun anew.
            }
            this.key = key ?? await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']) as CryptoKey;
        } catch {
            return false;
        }
        if (this.isClosed) {
            this.scope = scope;
            await this.end();
        } else {
            await (this.last = this.last.then(() => this.keep()));
        }
        return this.isKept;
    }

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

    /** The visit is over: neither words nor key are kept. False: the browser did not delete them; it may be asked again. */
    end(): Promise<boolean>
    {
        this.isClosed = true;
        this.words = {};
        return this.drop();
    }

    private async drop(): Promise<boolean>
    {
        if (this.scope)
            this.left = this.left.concat(this.scope);
        this.scope = '';
        this.key = null;
        await this.last;
        for (const scope of this.left) {
            try {
                await this.shelf?.clear(scope);
                this.left = this.left.filter(one => one !== scope);
            } catch {
                // It is asked again.
            }
        }
        return this.left.length === 0;
    }

    private async keep(): Promise<void>
    {
        const { key, scope, shelf, subtle } = this;
        if (!key || !shelf || !subtle)
            return;
        try {
            const nonce = this.random(kNonceBytes);
            const plain = new TextEncoder().encode(JSON.stringify(this.words));
            const box = await subtle.encrypt({ name: 'AES-GCM', iv: nonce as BufferSource }, key, plain);
            plain.fill(0);
            if (this.key === key)
                await shelf.put(scope, { key, nonce, box });
        } catch {
            this.key = null; // Storage was full or taken away; memory goes on.
        }
    }
}
