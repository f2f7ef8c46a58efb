import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../src/domain/settings.ts';
import { newPage } from './fresh-store.ts';

/** The worker as it starts: modules of its own, what the person chose in the store. */
export async function startWorker(chosen: Partial<Settings> = {}) {
  const page = await newPage();
  const { reconcile } = await import('../../src/features/prompts/reconcile.ts');
  const respond = await import('../../src/features/prompts/respond.ts');
  if (Object.keys(chosen).length > 0) await page.changeSettings(chosen, Temporal.Now.instant());
  await reconcile();
  return { ...page, ...respond, reconcile };
}
export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** Sets the clock of 23 November 2026 and lets the worker wake. */
export async function wakeAt(worker: Worker, clock: string): Promise<void> {
  vi.setSystemTime(`2026-11-23T${clock}:00Z`);
  await worker.reconcile();
}

export const outcomes = async ({ db }: Pick<Worker, 'db'>) =>
  (await db.prompts.toArray()).map(({ id, outcome }) => `${id.slice(10)} ${outcome}`);

export const notifications = async () => Object.keys(await fakeBrowser.notifications.getAll());

/** When an alarm rings, as HH:MM in UTC. */
export async function alarmAt(name: string): Promise<string | undefined> {
  const alarm = await fakeBrowser.alarms.get(name);
  return alarm && new Date(alarm.scheduledTime).toISOString().slice(11, 16);
}
