import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { madeEarlier } from '../../src/domain/earlier.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { nineOClock as open } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const then = Temporal.Instant.from('2026-11-23T07:30:00Z');
const anEarlier = () => ({ ...aCheckin({ at: '2026-11-23T09:10:00.000Z' }), ...madeEarlier(then, 'UTC') });

it('an entry made afterwards leaves the prompt that waits as it is', async () => {
  const page = await newPage();
  await page.write([page.promptRow(open)]);
  const entry = anEarlier();
  await page.saveFirst(entry, 'none', Temporal.Instant.from(entry.savedAt));
  expect(await page.db.checkins.toArray()).toEqual([entry]);
  expect(await page.db.prompts.get(open.id)).toEqual(open);
});

it('stays one made afterwards when its page died between the two copies', async () => {
  const page = await newPage();
  await page.openStore();
  const entry = anEarlier();
  await page.mirrorRows([{ table: 'checkins', row: entry }]);
  page.db.close();
  const next = await newPage();
  await next.openStore();
  expect(await next.db.checkins.toArray()).toEqual([entry]);
  expect(JSON.parse(String((await fakeBrowser.storage.local.get(null))[`checkins/${entry.id}`]))).toEqual(entry);
});

it('comes back as one after it was deleted', async () => {
  const page = await newPage();
  const entry = anEarlier();
  await page.saveFirst(entry, 'none', then);
  await page.takeBack(entry, Temporal.Instant.from('2026-11-23T09:11:00Z'));
  await page.putBack(entry, Temporal.Instant.from('2026-11-23T09:12:00Z'));
  expect(await page.db.checkins.get(entry.id)).toMatchObject({ at: entry.at, source: 'earlier' });
});
