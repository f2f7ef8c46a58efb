import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endedNow, pauseFrom } from '../../src/domain/pause.ts';
import { alarmAt, notifications, outcomes, startWorker, wakeAt } from '../support/awake.ts';
import { loseDatabase } from '../support/fresh-store.ts';
import { fixedPlan } from '../support/prompts.ts';

beforeEach(async () => {
  await loseDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-23T08:00:00Z');
});

const now = () => Temporal.Now.instant();
const plan = fixedPlan('09:00', '09:30', '12:00');

it('a pause ends the open prompt, skips what falls into it, and goes on by itself', async () => {
  const worker = await startWorker({ plan });
  await wakeAt(worker, '09:00');
  vi.setSystemTime('2026-11-23T09:05:00Z');
  await worker.changeSettings({ pause: pauseFrom('hour', now(), 'UTC') }, now());
  await worker.reconcile();
  expect(await notifications()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await outcomes(worker)).toEqual(['#1 paused']);
  expect(await alarmAt('next'), 'nothing wakes the worker inside the pause').toBe('12:00');
  expect(await alarmAt('heartbeat')).toBe('11:00');
  await wakeAt(worker, '09:45');
  expect(await notifications()).toEqual([]);
  await wakeAt(worker, '12:00');
  expect(await outcomes(worker)).toEqual(['#1 paused', '#2 paused', '#3 open']);
});

it('going on early asks the next prompt, and what passed stays paused', async () => {
  const worker = await startWorker({ plan });
  const pause = pauseFrom('today', now(), 'UTC');
  await worker.changeSettings({ pause }, now());
  await worker.reconcile();
  expect(await alarmAt('next')).toBe('09:00');
  vi.setSystemTime('2026-11-23T10:00:00Z');
  await worker.changeSettings({ pause: endedNow(pause, now()) }, now());
  await worker.reconcile();
  expect(await outcomes(worker)).toEqual(['#1 paused', '#2 paused']);
  expect(await alarmAt('next')).toBe('12:00');
});

it('a pause taken back altogether is gone from the settings', async () => {
  const worker = await startWorker({ plan, pause: pauseFrom('hour', now(), 'UTC') });
  await worker.changeSettings({ pause: undefined }, now());
  expect((await worker.db.settings.get('settings'))?.value).not.toHaveProperty('pause');
  expect(await worker.tidySettings()).not.toHaveProperty('pause');
  expect(await worker.db.aside.toArray()).toEqual([]);
});

it('without a plan for the days to come nothing wakes the worker, and a denser plan brings the alarms back', async () => {
  const worker = await startWorker({ plan: { kind: 'none' } });
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  const dense = { plan: fixedPlan('10:00'), from: '2026-11-23', until: '2026-11-24' };
  await worker.changeSettings({ dense }, now());
  await worker.reconcile();
  expect(await alarmAt('next')).toBe('10:00');
  vi.setSystemTime('2026-11-25T08:00:00Z');
  await worker.reconcile();
  expect(await outcomes(worker)).toEqual(['#1 closed', '#1 closed']);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
