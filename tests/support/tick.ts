import { expect, type Locator } from '@playwright/test';

/**
 * Chooses a radio button or a checkbox. Many show what is kept, and so change a moment after the click; Playwright's
 * own `check` looks at once and fails then.
 */
export async function tick(input: Locator): Promise<void> {
  if (!(await input.isChecked())) await input.click();
  await expect(input).toBeChecked();
}

export async function untick(input: Locator): Promise<void> {
  if (await input.isChecked()) await input.click();
  await expect(input).not.toBeChecked();
}
