import { expect } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import { backupText } from '../../src/domain/backup.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { restore } from './restore.ts';
import { rowsOf } from './store.ts';

/** Every day at these times, each open for two hours, without a nudge. */
export const askAt = (...times: string[]): Plan => ({
  kind: 'fixed',
  times,
  days: [1, 2, 3, 4, 5, 6, 7],
  expiryMinutes: 120,
  nudgeMinutes: 0,
});

/** A log of nothing but a plan, chosen at that time. */
export function planFile(plan: Plan, now: string): string {
  const lists = { checkins: [], prompts: [], sessions: [], customSensations: [] };
  return backupText({ app: 'test', exportedAt: now, ...lists, settings: { plan, updatedAt: now } });
}

/** Puts any plan in force, through the restore of a file and whatever form the settings have. */
export async function setPlan({ open }: Extension, plan: Plan): Promise<void> {
  const journal = await open('journal.html#share');
  const now = await journal.evaluate(() =>
    Temporal.Now.instant().round('millisecond').toString({ smallestUnit: 'millisecond' }),
  );
  await restore(journal, planFile(plan, now));
  const inForce = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'schedule')?.value;
  await expect.poll(inForce).toMatchObject({ plan });
  await journal.close();
}
