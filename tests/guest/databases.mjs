// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** Run in a page: the databases that hold anything. One that was emptied may stay by name when its page goes too soon. */
export async function fullDatabases() {
  const asked = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const full = []
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name))
    let records = 0
    for (const store of database.objectStoreNames)
      records += await asked(database.transaction(store).objectStore(store).count())
    database.close()
    if (records > 0)
      full.push(name)
  }
  return full
}
