import { setTimeout as pause } from 'node:timers/promises';
import type { TestInfo } from '@playwright/test';
import { launchChromium } from '../../scripts/chromium.ts';
import { launchFirefox } from '../../scripts/firefox.ts';
import { randomFrom } from '../../src/domain/random.ts';
import { Acknowledged, expectWhole, tearNewestLog, writeUntilKilled } from '../support/crash.ts';
import { expect, test } from '../support/extension.ts';
import { installForGood } from '../support/firefox-install.ts';
import { killBrowser, killProcess } from '../support/kill.ts';

/** All of `npm run test:soak`, or a sample: two rounds where the first leaves a torn log, one elsewhere. */
const roundsOf = (sample: number) => Number(process.env.SOAK_ROUNDS ?? sample);

/** After one to four more check-ins, at any moment of what follows: that is no wait for a state. */
async function untilAnyMoment(told: Acknowledged, random: (below: number) => number): Promise<void> {
  const enough = told.taps + random(4);
  await expect.poll(() => told.taps, { timeout: 60_000 }).toBeGreaterThan(enough);
  await pause(random(700));
}

/**
 * Not waited for: whoever drives a browser may never hear of a page that was about to open when it was killed. One
 * that fails before makes no more check-ins, which is waited for.
 */
function begin(browser: Parameters<typeof writeUntilKilled>[0], told: Acknowledged, name: string): void {
  writeUntilKilled(browser, told, name).catch((error: unknown) => told.ends.push(`${name}: ${error}`));
}

/** The first and every third time after it the newest log loses its end, as in a power cut: the next round finds out. */
const isTorn = (round: number) => round % 3 === 1;

function report(test: TestInfo, name: string, rounds: number, told: Acknowledged, found: number): void {
  const figures = `${rounds} rounds, ${told.taps} check-ins and ${told.notes.length} notes acknowledged, ${found} found`;
  test.annotations.push({ type: name, description: figures });
  console.log(`  ${name}: ${figures}`);
}

const backEnds = [
  { name: 'LevelDB', features: [], rounds: roundsOf(2) },
  { name: 'SQLite', features: ['IdbSqliteBackingStore'], rounds: roundsOf(1) },
];
for (const { name, features, rounds } of backEnds) {
  test(`killed in the middle of writing to Chromium's ${name}: what was said to be saved is there (fault 18)`, async ({
    profile,
  }, info) => {
    test.setTimeout(60_000 + rounds * 60_000);
    const random = randomFrom(`kill ${name}`);
    const told = new Acknowledged();
    let found = 0;
    for (let round = 1; round <= rounds; round++) {
      let extension = await launchChromium({ profile, features });
      begin(extension, told, `${name} round ${round}`);
      await untilAnyMoment(told, random);
      expect(told.endsOf(`${name} round ${round}`), 'writing went on until the kill').toEqual([]);
      await killBrowser(extension, profile);
      if (name === 'LevelDB' && isTorn(round)) tearNewestLog(profile, extension.id);

      extension = await launchChromium({ profile, features });
      const page = await extension.open('popup.html');
      await page.waitForFunction(() => performance.getEntriesByName('store-opened').length > 0);
      found = await expectWhole(page, told, `round ${round}`);
      await extension.close();
    }
    report(info, `Chromium, ${name}`, rounds, told, found);
  });
}

test('Firefox killed in the middle of writing: what was said to be saved is there (fault 18)', async ({
  profile,
}, info) => {
  const rounds = roundsOf(1);
  test.setTimeout(60_000 + rounds * 60_000);
  const random = randomFrom('kill Firefox');
  const told = new Acknowledged();
  installForGood(profile);
  let found = 0;
  for (let round = 1; round <= rounds; round++) {
    let firefox = await launchFirefox({ profile, installed: true });
    begin(firefox, told, `Firefox round ${round}`);
    await untilAnyMoment(told, random);
    expect(told.endsOf(`Firefox round ${round}`), 'writing went on until the kill').toEqual([]);
    await killProcess(firefox.browser.process()?.pid);

    firefox = await launchFirefox({ profile, installed: true });
    const page = await firefox.open('popup.html');
    await page.waitForFunction(() => performance.getEntriesByName('store-opened').length > 0);
    found = await expectWhole(page, told, `round ${round}`);
    await firefox.close();
  }
  report(info, 'Firefox', rounds, told, found);
});
