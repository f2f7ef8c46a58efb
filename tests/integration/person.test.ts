import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(loseDatabase);

async function page() {
  return { ...(await newPage()), ...(await import('../../src/data/person.ts')) };
}

it('a name for files is there the next time, in both copies and in no backup, until it is emptied', async () => {
  const opened = await page();
  const before = JSON.stringify(await opened.readEverything());
  expect(await opened.keptPerson()).toBe('');
  await opened.keepPerson('  Case 7 ');
  expect(JSON.stringify(await opened.readEverything())).toBe(before);
  opened.db.close();
  await loseDatabase();
  const rebuilt = await page();
  expect(await rebuilt.openStore()).toBe('database-rebuilt');
  expect(await rebuilt.keptPerson()).toBe('Case 7');
  await rebuilt.keepPerson('');
  rebuilt.db.close();
  await loseDatabase();
  const again = await page();
  await again.openStore();
  expect(await again.keptPerson()).toBe('');
});

it('anything else under its name is no name, and a long one is cut to its field', async () => {
  const opened = await page();
  await opened.openStore();
  await opened.db.settings.put({ id: 'person', value: { not: 'a name' } });
  expect(await opened.keptPerson()).toBe('');
  await opened.db.settings.put({ id: 'person', value: 'x'.repeat(500) });
  expect(await opened.keptPerson()).toHaveLength(opened.longestPerson);
});
