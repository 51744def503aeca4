// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Shelf } from '../model/drafts.js';

const kName = 'words';
const kStore = 'kept';
/** A tab that was just reloaded gives its scope free sooner. */
const kOwnMs = 1000;
const kDeleteMs = 2000;

interface Locks { request(name: string, options: { readonly signal: AbortSignal }, job: () => Promise<void>): Promise<void> }

function asked<T>(request: IDBRequest<T>): Promise<T>
{
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

/** IndexedDB as a shelf, which all tabs of this browser share; null where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf | null>
{
    let database: IDBDatabase | null = null;
    const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
        if (!database) {
            const request = indexedDB.open(kName, 1);
            request.onupgradeneeded = () => { request.result.createObjectStore(kStore); };
            const opened = await asked(request);
            database = opened;
            // Another tab takes it away when it has emptied it: this one opens it again when it needs it.
            opened.onversionchange = () => {
                opened.close();
                database = null;
            };
        }
        return database.transaction(kStore, mode).objectStore(kStore);
    };
    try {
        await store('readonly');
    } catch {
        return null;
    }
    return {
        own: scope => new Promise(resolve => {
            // Held until this page is gone. A browser without locks cannot tell whether another tab lives.
            const { locks } = navigator as { readonly locks?: Locks };
            const patience = new AbortController();
            window.setTimeout(() => patience.abort(), kOwnMs);
            if (!locks)
                return resolve(false);
            locks.request(kName + scope, { signal: patience.signal }, () => {
                resolve(true);
                return new Promise(() => undefined);
            }).catch(() => resolve(false));
        }),
        put: async (scope, value) => { await asked((await store('readwrite')).put(value, scope)); },
        get: async scope => asked((await store('readonly')).get(scope)) as Promise<unknown>,
        clear: async scope => {
            const kept = await store('readwrite');
            await asked(kept.delete(scope));
            if (await asked(kept.count()) > 0)
                return;
            database?.close();
            database = null;
            // Empty as it is, a tab that sleeps may hold it for long.
            await Promise.race([asked(indexedDB.deleteDatabase(kName)), new Promise(resolve => window.setTimeout(resolve, kDeleteMs))]);
        },
    };
}
