import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exampleLog } from '../../scripts/example-log.ts';
import { alarmsOf, stillPage } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { firstRelease, manifestOfRelease, unpackRelease } from '../support/release.ts';
import { exported, restore } from '../support/restore.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

const versionOf = (page: Page) => page.evaluate(() => chrome.runtime.getManifest().version);
/** What a file holds, apart from when and by what it was written. */
const contents = (text: string) => {
  const { app, exportedAt, ...log } = JSON.parse(text);
  return log;
};

test('the first release is swapped for this one on the same profile, and nothing is lost', async ({
  clock,
  packed,
  profile,
  start,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'check-in-release-'));
  unpackRelease(folder);
  await packed.offer(firstRelease, folder);
  rmSync(folder, { recursive: true });
  clock.set('2026-11-25T08:00:00Z');
  let extension = await start({ packed: true });
  let journal = await extension.open('journal.html#share');
  expect(await versionOf(journal)).toBe(firstRelease);
  await restore(journal, exampleLog({ days: 30, until: clock.now(), zone: 'UTC', seed: 'release' }));
  await setPlan(extension, askAt('09:00'));
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=dorsal]').click();
  await popup.locator('textarea[name=note]').fill('from the release before');
  await expect
    .poll(async () => (await rowsOf(popup, 'checkins')).map(({ note }) => note))
    .toContain('from the release before');
  await journal.reload();
  const before = contents(await exported(journal));
  await extension.close();

  await packed.offer('9.0.0');
  extension = await start({ packed: true });
  const taken = () => readdirSync(join(profile, 'Default/Extensions', packed.id));
  await expect.poll(taken, { timeout: 90_000 }).toContain('9.0.0_0');
  await extension.close();
  extension = await start({ packed: true });
  journal = await extension.open('journal.html#share');
  expect(await versionOf(journal)).toBe('9.0.0');
  expect(contents(await exported(journal))).toEqual(before);
  await expect(journal.locator('[data-notice]')).toHaveCount(0);
  await journal.goto(journal.url().replace('#share', '#history'));
  await expect(journal.getByText('from the release before')).toBeVisible();
  const still = await extension.open(stillPage);
  await expect.poll(() => alarmsOf(still)).toMatchObject({ next: '2026-11-25T09:00:00Z' });
});

test('nothing is asked for that the release before did not ask for: a browser would switch the extension off', () => {
  const [before, now] = [manifestOfRelease(), JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'))];
  for (const key of ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'] as const) {
    const had = new Set((before[key] as string[] | undefined) ?? []);
    expect(
      ((now[key] as string[] | undefined) ?? []).filter((permission) => !had.has(permission)),
      key,
    ).toEqual([]);
  }
  for (const key of ['content_scripts', 'externally_connectable', 'web_accessible_resources', 'oauth2', 'sandbox'])
    expect(now[key], key).toBeUndefined();
});
