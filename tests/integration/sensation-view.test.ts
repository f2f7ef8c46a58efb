import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(loseDatabase);

const kept = () => import('../../src/data/sensation-view.ts');

it('the list comes first; what was chosen instead is in both copies, and in no file', async () => {
  const page = await newPage();
  const { keepSensationView, readSensationView } = await kept();
  expect(await readSensationView()).toBe('list');
  const before = JSON.stringify(await page.readEverything());
  await keepSensationView('map');
  expect(await readSensationView()).toBe('map');
  expect(JSON.stringify(await page.readEverything())).toBe(before);

  await loseDatabase();
  const next = await newPage();
  await next.openStore();
  expect(await (await kept()).readSensationView()).toBe('map');
});
