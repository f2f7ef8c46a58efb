import type { Page } from '@playwright/test';
import type { Prompt } from '../../src/domain/prompt.ts';
import { putRow } from './store.ts';

/** Puts in a line of the ledger as it would be if the plan had asked two minutes ago, on the browser's own clock. */
export async function putPrompt(page: Page, minutesLeft: number, outcome: Prompt['outcome'] = 'open'): Promise<void> {
  const row = await page.evaluate((left) => {
    const now = Temporal.Now.instant();
    const text = (minutes: number) => now.add({ minutes }).toString({ smallestUnit: 'millisecond' });
    const day = Temporal.Now.plainDateISO().toString();
    const times = { plannedAt: text(-2), expiresAt: text(left), shownAt: text(-2) };
    return { id: `${day}#900`, day, zone: Temporal.Now.timeZoneId(), ...times, updatedAt: text(-2) };
  }, minutesLeft);
  await putRow(page, 'prompts', { ...row, outcome } satisfies Prompt);
}
