import { expect, type Page } from '@playwright/test';
import type { ShiftedClock } from './shifted-clock.ts';
import { tick } from './tick.ts';

/**
 * Sets one fixed time through the settings form, nine o'clock, some seconds before nine: enough for the one
 * field that is left then, however long all before it took, and nobody waits for long.
 */
export async function askAtNine(journal: Page, clock: ShiftedClock, seconds = 10): Promise<void> {
  await tick(journal.locator('input[name=kind][value=fixed]'));
  await expect(journal.locator('input[name=time]').first()).toBeVisible();
  const others = journal.getByRole('button', { name: /^Remove/ });
  const fields = journal.locator('input[name=time]');
  for (let left = await fields.count(); left > 1; left--) {
    await others.first().click();
    await expect(fields).toHaveCount(left - 1);
  }
  clock.set(`2026-11-23T08:59:${60 - seconds}Z`);
  await journal.locator('input[name=time]').fill('09:00');
  await journal.locator('input[name=time]').blur();
}
