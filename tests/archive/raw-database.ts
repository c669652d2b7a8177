/** A database as plain data, without any code of the archive: what a version left on a disk. */
export interface RawDatabase {
  name: string;
  version: number;
  stores: {
    name: string;
    keyPath: string;
    indices: { name: string; keyPath: string; multiEntry: boolean; unique: boolean }[];
    rows: unknown[];
  }[];
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** What there is under a name. */
export async function rawDatabase(name: string): Promise<RawDatabase> {
  const db = await done(indexedDB.open(name));
  const stores: RawDatabase['stores'] = [];
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indices = [...store.indexNames].map((indexName) => {
      const { keyPath, multiEntry, unique } = store.index(indexName);
      return { name: indexName, keyPath: String(keyPath), multiEntry, unique };
    });
    stores.push({ name: storeName, keyPath: String(store.keyPath), indices, rows: await done<unknown[]>(store.getAll()) });
  }
  const { version } = db;
  db.close();
  return { name, version, stores };
}

/** Puts a database back as it was. */
export async function restore(raw: RawDatabase): Promise<void> {
  const opening = indexedDB.open(raw.name, raw.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indices, rows } of raw.stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indices) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  };
  const db = await done(opening);
  db.close();
}
