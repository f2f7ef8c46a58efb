import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

it('whoever writes is told first; then what is shown is asked for again', async () => {
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
  happened.push('written');
  await expect.poll(() => happened.slice(2)).toEqual(['written', 'asked', 'told 1']);
  stop();
});
