import type { Page } from '@playwright/test';

/** Ids of the check-ins in the second copy, each under its own key or with others in a pack. */
export async function mirroredCheckins(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => chrome.storage.local.get(null));
  const ids = Object.entries(found).flatMap(([key, value]) => {
    if (key.startsWith('checkins/')) return [key.slice('checkins/'.length)];
    if (!key.startsWith('pack/')) return [];
    const lines = String(value).split('\n');
    return lines.filter((line) => line.startsWith('checkins ')).map((line) => JSON.parse(line.slice(9)).id as string);
  });
  return [...new Set(ids)].sort();
}
