import { defineConfig } from '@playwright/test';
import { zoneWhereItIs } from '../support/hour.ts';

/**
 * Half of the tests are about today: how much of it is past must not be up to when they run, and none of them is to run
 * over midnight. So they are where it is noon, and so are the browsers that they start; what another hour changes has a
 * test of its own.
 */
process.env.TZ = zoneWhereItIs(12);

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
