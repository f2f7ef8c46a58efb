import { Dexie } from 'dexie';
import { db, touchedTables } from './db.ts';

/** Who waits for the moment in which a transaction is durable. */
const waiting = new WeakMap<object, () => void>();

// Dexie's own word comes after it has told every live query of every page, which takes as long as the write.
db.use({
  stack: 'dbcore',
  name: 'durably',
  create: (core) => ({
    ...core,
    transaction(...given) {
      const transaction = core.transaction(...given);
      (transaction as IDBTransaction).addEventListener('complete', () => waiting.get(transaction)?.());
      return transaction;
    },
  }),
});

/** Does what is asked of the database in one strict transaction of its own, and answers as soon as the browser says that it is kept. */
export function durably<Result>(work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rw!', touchedTables, async () => {
      const result = await work();
      const { idbtrans } = Dexie.currentTransaction;
      // Where nothing was asked of it there is none.
      if (idbtrans) waiting.set(idbtrans, () => resolve(result));
      return result;
    });
    transaction.then(resolve, reject);
  });
}
