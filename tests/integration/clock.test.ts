import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { fixedPlan } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(async () => {
  await loseDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-23T08:00:00Z');
});

async function worker() {
  const page = await newPage();
  const { reconcile } = await import('../../src/features/prompts/reconcile.ts');
  await page.changeSettings({ plan: fixedPlan('09:00', '12:00') }, Temporal.Now.instant());
  await reconcile();
  return { ...page, reconcile };
}

async function wakeAt(page: Awaited<ReturnType<typeof worker>>, time: string) {
  vi.setSystemTime(time);
  await page.reconcile();
  const open = (await page.db.prompts.toArray()).filter(({ outcome }) => outcome === 'open');
  return { open: open.map(({ id }) => id), shown: Object.keys(await fakeBrowser.notifications.getAll()) };
}

it('a clock that ran a week ahead and was put right means no silence (fault 4)', async () => {
  const page = await worker();
  await wakeAt(page, '2026-11-30T09:05:00Z');
  expect(await page.db.prompts.count()).toBeGreaterThan(10);
  await wakeAt(page, '2026-11-23T08:30:00Z');
  expect(await page.db.prompts.toArray()).toEqual([]);
  for (const day of ['23', '24', '25']) {
    const { open, shown } = await wakeAt(page, `2026-11-${day}T09:00:00Z`);
    expect(open).toEqual([`2026-11-${day}#1`]);
    expect(shown).toEqual([`prompt:2026-11-${day}#1`]);
    await wakeAt(page, `2026-11-${day}T12:00:00Z`);
    await wakeAt(page, `2026-11-${day}T13:00:00Z`);
  }
  const outcomes = (await page.db.prompts.toArray()).map(({ id, outcome }) => `${id} ${outcome}`);
  expect(outcomes).toHaveLength(6);
  expect(new Set(outcomes.map((row) => row.split(' ')[1]))).toEqual(new Set(['expired']));
});

it('a prompt opened under a fast clock does not wait for its day, nor push real ones aside', async () => {
  const page = await worker();
  expect((await wakeAt(page, '2026-11-24T09:00:00Z')).open).toEqual(['2026-11-24#1']);
  expect((await wakeAt(page, '2026-11-23T08:50:00Z')).shown).toEqual([]);
  expect((await wakeAt(page, '2026-11-23T09:00:00Z')).open).toEqual(['2026-11-23#1']);
});

it('what was answered under a fast clock stays answered', async () => {
  const page = await worker();
  await wakeAt(page, '2026-11-24T09:00:00Z');
  const now = Temporal.Now.instant();
  const { checkin } = await page.saveFirst(aCheckin({ at: '2026-11-24T09:00:00.000Z' }), 'not-known-yet', now);
  await wakeAt(page, '2026-11-23T08:50:00Z');
  expect(await page.db.prompts.toArray()).toMatchObject([{ id: '2026-11-24#1', checkinId: checkin.id }]);
});

it('an answer that comes while a wake looks at the ledger is not overwritten', async () => {
  const page = await worker();
  await wakeAt(page, '2026-11-23T09:00:00Z');
  const [prompt] = await page.db.prompts.toArray();
  if (!prompt) throw new Error('nine o’clock was asked');
  const tapped = Temporal.Instant.from('2026-11-23T09:29:59Z');
  vi.setSystemTime('2026-11-23T09:30:01Z');
  // The tap is committed after the wake has read the open rows and before its own write reaches the database.
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  const tap = aCheckin({ at: '2026-11-23T09:29:59.000Z' });
  let begun = false;
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (!begun) {
      begun = true;
      await page.saveFirst(tap, prompt, tapped);
    }
    await set(items as Record<string, unknown>);
  });
  await page.reconcile();
  expect(begun).toBe(true);
  expect(await page.db.checkins.get(tap.id)).toMatchObject({ promptId: prompt.id });
  expect(await page.db.prompts.get(prompt.id)).toMatchObject({ outcome: 'answered', checkinId: tap.id });
});
