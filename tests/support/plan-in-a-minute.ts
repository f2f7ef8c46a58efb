import type { Page } from '@playwright/test';

/** Sets one fixed time through the settings form, the next full minute, and answers its text. */
export async function askNextMinute(journal: Page): Promise<string> {
  await journal.locator('input[name=kind][value=fixed]').check();
  while ((await journal.getByRole('button', { name: /^Remove/ }).count()) > 0) {
    await journal
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
  }
  // The browser's own clock and zone: a minute that is about to begin would be over before the form is done.
  const time = await journal.evaluate(() => {
    const soon = Temporal.Now.plainTimeISO().add({ minutes: 1, seconds: 5 });
    return soon.toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  });
  await journal.locator('input[name=time]').fill(time);
  await journal.locator('input[name=time]').blur();
  return time;
}
