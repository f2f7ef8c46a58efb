import type { Page } from '@playwright/test';
import type { Checkin } from '../../src/domain/checkin.ts';
import type { CustomSensation } from '../../src/domain/custom-sensation.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import type { Session } from '../../src/domain/session.ts';

type Stored = {
  checkins: Checkin[];
  prompts: Prompt[];
  sessions: Session[];
  customSensations: CustomSensation[];
  settings: { id: string; value: unknown }[];
};

/** A page of either browser's driver. */
export type AnyPage = { evaluate(read: (store: string) => Promise<unknown>, store: string): Promise<unknown> };

/** Reads a store with the browser's own interface, not through our code. */
export function rowsOf<Name extends keyof Stored>(page: AnyPage, name: Name): Promise<Stored[Name]> {
  return page.evaluate(
    (store) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('polyvagal-check-in');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(store).objectStore(store).getAll();
          rows.onerror = () => reject(rows.error);
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result);
          };
        };
      }),
    name,
  ) as Promise<Stored[Name]>;
}

/** Puts a row in with the browser's own interface, as a fault or an older version would have left it. */
export function putRow(page: Page, store: string, row: unknown): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('polyvagal-check-in');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(value);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, row] as const,
  );
}
