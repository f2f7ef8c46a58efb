import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmAt, notifications, outcomes, startWorker, wakeAt } from '../support/awake.ts';
import { loseDatabase } from '../support/fresh-store.ts';
import { fixedPlan } from '../support/prompts.ts';

const plan = fixedPlan('09:00');
const id = '2026-11-23#1';
const shown = [`prompt:${id}`];

beforeEach(async () => {
  await loseDatabase();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-23T08:00:00Z');
});

const created = () => vi.spyOn(fakeBrowser.notifications, 'create');
const silences = (spy: ReturnType<typeof created>) =>
  spy.mock.calls.map(([, options]) => (options as { silent?: boolean } | undefined)?.silent);
const away = (state: 'idle' | 'locked' | 'active') =>
  vi.spyOn(fakeBrowser.idle, 'queryState').mockImplementation(() => Promise.resolve(state));
const told = async ({ db }: Awaited<ReturnType<typeof startWorker>>, kind: string) =>
  (await db.settings.where('id').startsWith('notice:').toArray()).filter(({ id: notice }) => notice.endsWith(kind))
    .length;

describe('a prompt that nobody answers', () => {
  it('is shown, shown once more without a sound, and withdrawn', async () => {
    const worker = await startWorker({ plan });
    const spy = created();
    await wakeAt(worker, '09:00');
    expect(await alarmAt('next')).toBe('09:15');
    await wakeAt(worker, '09:15');
    expect(silences(spy)).toEqual([false, true]);
    expect(await alarmAt('next')).toBe('09:30');
    await wakeAt(worker, '09:20');
    expect(spy).toHaveBeenCalledTimes(2);
    await wakeAt(worker, '09:30');
    expect(await notifications()).toEqual([]);
    expect(await outcomes(worker)).toEqual(['#1 expired']);
  });

  it('has no second notification where none is wanted, or where the first was put away by hand', async () => {
    const worker = await startWorker({ plan: { ...plan, nudgeMinutes: 0 } as typeof plan });
    const spy = created();
    await wakeAt(worker, '09:00');
    expect(await alarmAt('next')).toBe('09:30');
    await worker.changeSettings({ plan }, Temporal.Now.instant());
    await worker.hush(id);
    await wakeAt(worker, '09:15');
    expect(spy).toHaveBeenCalledTimes(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
  });

  it('three times in a row leads to one question whether prompts arrive, and not to a second one', async () => {
    const worker = await startWorker({ plan: fixedPlan('09:00', '10:00', '11:00', '12:00') });
    for (const hour of ['09', '10', '11']) {
      expect(await told(worker, 'unanswered')).toBe(0);
      await wakeAt(worker, `${hour}:00`);
      await wakeAt(worker, `${hour}:40`);
    }
    expect(await told(worker, 'unanswered')).toBe(1);
    await wakeAt(worker, '12:00');
    await wakeAt(worker, '12:40');
    expect(await told(worker, 'unanswered')).toBe(1);
  });
});

describe('putting it off', () => {
  it('withdraws the notification and shows it again at the time, once', async () => {
    const worker = await startWorker({ plan });
    await wakeAt(worker, '09:00');
    const spy = created();
    vi.setSystemTime('2026-11-23T09:02:00Z');
    await worker.snooze(id, 15);
    expect(await notifications()).toEqual([]);
    expect(await outcomes(worker)).toEqual(['#1 open']);
    expect(await alarmAt('next')).toBe('09:17');
    await wakeAt(worker, '09:15');
    expect(spy).not.toHaveBeenCalled();
    await wakeAt(worker, '09:17');
    expect(await notifications()).toEqual(shown);
    expect(silences(spy)).toEqual([false]);
    await wakeAt(worker, '09:29');
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('beyond its end is not possible: it then waits without a notification', async () => {
    const worker = await startWorker({ plan });
    await wakeAt(worker, '09:00');
    vi.setSystemTime('2026-11-23T09:20:00Z');
    await worker.snooze(id, 15);
    expect(await alarmAt('next')).toBe('09:30');
    await wakeAt(worker, '09:25');
    expect(await notifications()).toEqual([]);
    expect(await outcomes(worker)).toEqual(['#1 open']);
  });

  it('does nothing to a prompt that has ended meanwhile', async () => {
    const worker = await startWorker({ plan });
    await wakeAt(worker, '09:00');
    vi.setSystemTime('2026-11-23T09:31:00Z');
    await worker.snooze(id, 5);
    expect(await outcomes(worker)).toEqual(['#1 expired']);
    expect(await worker.db.settings.get('attention')).toBeUndefined();
  });

  it('survives a restart of the browser', async () => {
    const worker = await startWorker({ plan });
    await wakeAt(worker, '09:00');
    await worker.snooze(id, 15);
    vi.setSystemTime('2026-11-23T09:05:00Z');
    await fakeBrowser.notifications.clear(`prompt:${id}`);
    const later = await startWorker();
    await later.reconcile({ afterStart: true });
    expect(await notifications()).toEqual([]);
    await wakeAt(later, '09:15');
    expect(await notifications()).toEqual(shown);
  });
});

describe('while nobody is at the computer', () => {
  it.each(['idle', 'locked'] as const)('(%s) it is held, and shown when they are back', async (state) => {
    const worker = await startWorker({ plan });
    away(state);
    await wakeAt(worker, '09:00');
    expect(await notifications()).toEqual([]);
    expect((await worker.db.prompts.toArray())[0]?.shownAt).toBeUndefined();
    expect(await fakeBrowser.action.getBadgeText({}), 'the badge shows all the same').toBe('•');
    away('active');
    await wakeAt(worker, '09:12');
    expect(await notifications()).toEqual(shown);
    expect(await alarmAt('next'), 'the reminder counts from then').toBe('09:27');
  });

  it('and not before its end, it lapses without having been shown', async () => {
    const worker = await startWorker({ plan });
    away('locked');
    await wakeAt(worker, '09:00');
    away('active');
    await wakeAt(worker, '09:31');
    expect(await notifications()).toEqual([]);
    expect(await outcomes(worker)).toEqual(['#1 expired']);
  });

  it('the second notification is held too', async () => {
    const worker = await startWorker({ plan });
    await wakeAt(worker, '09:00');
    const spy = created();
    away('idle');
    await wakeAt(worker, '09:15');
    expect(spy).not.toHaveBeenCalled();
    away('active');
    await wakeAt(worker, '09:20');
    expect(silences(spy)).toEqual([true]);
  });
});

describe('a notification that is refused', () => {
  it('is told once, and the prompt waits behind the badge (fault 24)', async () => {
    const worker = await startWorker({ plan: fixedPlan('09:00', '10:00') });
    vi.spyOn(fakeBrowser.notifications, 'getPermissionLevel').mockImplementation(() => Promise.resolve('denied'));
    await wakeAt(worker, '09:00');
    await wakeAt(worker, '10:00');
    expect(await told(worker, 'unreachable')).toBe(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    expect(await outcomes(worker)).toEqual(['#1 expired', '#2 open']);
  });

  it('by an error keeps nothing else from being done', async () => {
    const worker = await startWorker({ plan });
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no server'));
    await wakeAt(worker, '09:00');
    expect(await told(worker, 'unreachable')).toBe(1);
    expect((await worker.db.prompts.toArray())[0]?.shownAt).toBeTruthy();
    expect(await alarmAt('next')).toBe('09:15');
  });
});

describe('a small window, where that is what the person chose', () => {
  it('opens without taking the keyboard, once, and no notification comes', async () => {
    const worker = await startWorker({ plan, reminder: 'window' });
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await wakeAt(worker, '09:00');
    await wakeAt(worker, '09:05');
    expect(create.mock.calls.map(([options]) => options)).toMatchObject([{ type: 'popup', focused: false }]);
    expect(await notifications()).toEqual([]);
  });
});
