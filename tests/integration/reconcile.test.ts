import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Plan } from '../../src/domain/plan.ts';
import { alarmAt, notifications, startWorker } from '../support/awake.ts';
import { loseDatabase } from '../support/fresh-store.ts';
import { fixedPlan as fixed } from '../support/prompts.ts';

const daily = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 15 };

const at = (clock: string) => vi.setSystemTime(`2026-11-23T${clock}:00Z`);

beforeEach(async () => {
  await loseDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
  at('08:00');
});

const worker = (plan?: Plan) => startWorker(plan ? { plan } : {});
const ledger = async ({ db }: Awaited<ReturnType<typeof worker>>) =>
  (await db.prompts.toArray()).map(({ id, outcome }) => `${id} ${outcome}`);

describe('a wake of the worker', () => {
  it('asks when a prompt is due, once, and says so on the badge', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    expect(await alarmAt('next')).toBe('09:00');
    expect(await notifications()).toEqual([]);
    at('09:00');
    await page.reconcile();
    await page.reconcile();
    expect(await ledger(page)).toEqual(['2026-11-23#1 open']);
    expect(await notifications()).toEqual(['prompt:2026-11-23#1']);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    expect(await alarmAt('next'), 'the second, silent notification').toBe('09:15');
  });

  it('withdraws a prompt whose time is over', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    at('09:00');
    await page.reconcile();
    at('09:30');
    await page.reconcile();
    expect(await ledger(page)).toEqual(['2026-11-23#1 expired']);
    expect(await notifications()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('that fails leaves an alarm to try again, where none is left after a start of the browser', async () => {
    const page = await worker(fixed('09:00'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    await expect(page.reconcile({ afterStart: true })).rejects.toThrow();
    expect(await alarmAt('heartbeat')).toBe('08:15');
    vi.restoreAllMocks();
    at('08:15');
    await page.reconcile();
    expect(await alarmAt('next')).toBe('09:00');
  });

  it('records what passed while the browser was closed, and shows the newest that is still open (fault 8, 9)', async () => {
    const page = await worker(fixed('09:00', '12:00', '15:00'));
    await page.reconcile();
    vi.setSystemTime('2026-11-25T12:10:00Z');
    const later = await worker();
    await later.reconcile({ afterStart: true });
    expect(await ledger(later)).toEqual([
      ...['23#1', '23#2', '23#3', '24#1', '24#2', '24#3', '25#1'].map((id) => `2026-11-${id} closed`),
      '2026-11-25#2 open',
    ]);
    expect(await notifications()).toEqual(['prompt:2026-11-25#2']);
  });

  it('shows what an earlier one recorded and did not live to show (fault 1)', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    at('09:01');
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValueOnce(new Error('the worker was killed'));
    await expect(page.reconcile()).rejects.toThrow('the worker was killed');
    expect(await ledger(page)).toEqual(['2026-11-23#1 open']);
    await page.reconcile();
    expect(await notifications()).toEqual(['prompt:2026-11-23#1']);
  });

  it('shows the same notification again if it was killed before it marked it (fault 2)', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    at('09:01');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await page.reconcile();
    const [prompt] = await page.db.prompts.toArray();
    const { shownAt: _lost, ...unmarked } = prompt ?? { id: '' };
    await page.db.prompts.put(unmarked as never);
    await page.reconcile();
    expect(create.mock.calls.map(([id]) => id)).toEqual(['prompt:2026-11-23#1', 'prompt:2026-11-23#1']);
    expect(await notifications()).toHaveLength(1);
  });

  it('runs one at a time when two events come at once (fault 29)', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    at('09:00');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([page.reconcile(), page.reconcile(), page.reconcile()]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await ledger(page)).toEqual(['2026-11-23#1 open']);
  });

  it('respects the choice of the badge alone', async () => {
    const page = await worker(fixed('09:00'));
    await page.changeSettings({ reminder: 'badge' }, Temporal.Now.instant());
    await page.reconcile();
    at('09:00');
    await page.reconcile();
    expect(await notifications()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    expect((await page.db.prompts.toArray())[0]?.shownAt).toBeTruthy();
  });

  it('lets a new plan take effect at once, with ids that mean one prompt each (fault 28)', async () => {
    const page = await worker(fixed('09:00', '12:00'));
    await page.reconcile();
    at('09:05');
    await page.reconcile();
    await page.changeSettings({ plan: fixed('09:10', '18:00') }, Temporal.Now.instant());
    await page.reconcile();
    expect(await ledger(page)).toEqual(['2026-11-23#1 open']);
    at('18:00');
    await page.reconcile();
    expect(await ledger(page)).toEqual(['2026-11-23#1 expired', '2026-11-23#2 closed', '2026-11-23#3 open']);
  });

  it('survives a stored schedule that it cannot read, and keeps it aside (fault 17)', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    await page.db.settings.put({ id: 'schedule', value: { seed: 1 } });
    await page.reconcile();
    expect(await alarmAt('next')).toBe('09:00');
    expect(await page.db.aside.toArray()).toMatchObject([{ from: 'schedule', value: { seed: 1 } }]);
  });
});

describe('the alarms', () => {
  it('are not there without a plan: nothing wakes the worker', async () => {
    const page = await worker({ kind: 'none' });
    await page.reconcile();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('are left alone when they are as wanted', async () => {
    const page = await worker(fixed('09:00'));
    await page.reconcile();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    at('08:10');
    await page.reconcile();
    expect(create).not.toHaveBeenCalled();
  });

  // At most 57: four beats before the first prompt, three rings for each, and beats between those that are farthest apart.
  it.for([1, 2, 3, 4, 5])(
    'wake the worker at most 60 times on a day with four prompts, drawn from %i',
    async (seed, { task }) => {
      let drawn = 0;
      vi.spyOn(crypto, 'randomUUID').mockImplementation(
        () => `${String(seed).padStart(8, '0')}-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
      );
      const page = await worker({
        kind: 'random',
        perDay: 4,
        windows: [{ from: '09:00', to: '21:00' }],
        minGapMinutes: 90,
        ...daily,
      });
      await page.reconcile();
      vi.setSystemTime('2026-11-24T00:00:00Z');
      await page.reconcile();
      let wakes = 0;
      for (;;) {
        const alarms = await fakeBrowser.alarms.getAll();
        const [first] = alarms.toSorted((a, b) => a.scheduledTime - b.scheduledTime);
        if (!first || first.scheduledTime >= Date.parse('2026-11-25T00:00:00Z')) break;
        vi.setSystemTime(first.scheduledTime);
        wakes++;
        // What the browser does with an alarm that rings.
        await fakeBrowser.alarms.clear(first.name);
        if (first.periodInMinutes) {
          const when = first.scheduledTime + first.periodInMinutes * 60_000;
          await fakeBrowser.alarms.create(first.name, { when, periodInMinutes: first.periodInMinutes });
        }
        await page.reconcile();
      }
      const answers = (await ledger(page)).filter((row) => row.startsWith('2026-11-24'));
      expect(answers).toEqual([1, 2, 3, 4].map((slot) => `2026-11-24#${slot} expired`));
      // `npm run bench` reports it.
      Object.assign(task.meta, { wakes });
      expect(wakes).toBeGreaterThan(8);
      expect(wakes).toBeLessThanOrEqual(60);
    },
  );
});
