// A database for the browser's own work, and its requests as promises.
const stores = { checkins: ['at', 'day', 'promptId'], prompts: ['outcome', 'plannedAt'], stale: [] };

export function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** A database beside the product's, with the same indexes. */
export function openOwn(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const [table, indexes] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(table, { keyPath: 'id' });
      for (const index of indexes) store.createIndex(index, index);
    }
  };
  return asked(opening);
}
