import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

it('what is shown is asked for again after each write, until nobody looks any more', async () => {
  const page = await newPage();
  const { live } = await import('../../src/data/live.ts');
  const happened: string[] = [];
  const count = async () => {
    happened.push('asked');
    return page.db.checkins.count();
  };
  const stop = live(count)(
    (value) => happened.push(`told ${value}`),
    (problem) => happened.push(problem.message),
  );
  await expect.poll(() => happened).toEqual(['asked', 'told 0']);
  await page.saveFirst(aCheckin(), 'none', now);
  await expect.poll(() => happened.slice(2)).toEqual(['asked', 'told 1']);
  stop();
  await page.saveFirst(aCheckin(), 'none', now);
  const other: number[] = [];
  const stopOther = live(count)(
    (value) => other.push(value),
    () => undefined,
  );
  await expect.poll(() => other).toEqual([2]);
  stopOther();
  expect(happened.filter((what) => what.startsWith('told'))).toEqual(['told 0', 'told 1']);
});
