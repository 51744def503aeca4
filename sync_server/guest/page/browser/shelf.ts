// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Shelf } from '../model/drafts.js';

const kName = 'words';
const kStore = 'kept';

function asked<T>(request: IDBRequest<T>): Promise<T>
{
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

/** IndexedDB as a shelf; null where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf | null>
{
    const open = async (): Promise<IDBDatabase> => {
        const request = indexedDB.open(kName, 1);
        request.onupgradeneeded = () => { request.result.createObjectStore(kStore); };
        return asked(request);
    };
    let database: IDBDatabase | null = null;
    try {
        database = await open();
    } catch {
        return null;
    }
    const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
        if (!database)
            database = await open();
        return database.transaction(kStore, mode).objectStore(kStore);
    };
    return {
        put: async (name, value) => { await asked((await store('readwrite')).put(value, name)); },
        get: async name => asked((await store('readonly')).get(name)) as Promise<unknown>,
        clear: async () => {
            // Written over first: a deleted database may lie in the browser's files for a while, but its key is gone.
            await asked((await store('readwrite')).clear());
            database?.close();
            database = null;
            await asked(indexedDB.deleteDatabase(kName) as unknown as IDBRequest<undefined>);
        },
    };
}
