import { defineConfig } from '@playwright/test';

/**
 * Half of the tests are about today, and none of them is to run over midnight: near it they are where it is noon. The
 * browsers that they start are in the same place.
 */
const hour = new Date().getHours();
if (hour === 23 || hour < 2) {
  const ahead = 12 - new Date().getUTCHours();
  process.env.TZ = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  reporter: [['list'], ['json']],
  // Each test has a browser of its own, or one that is as good as new (support/reused.ts). Two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  // Waiting for a real alarm takes up to a minute. Everything else is there in a moment, and waiting for it ends with
  // it: these limits are for machines that have ten times as much to do.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  use: { actionTimeout: 40_000 },
  forbidOnly: true,
  retries: 0,
});
