import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  reporter: [['list'], ['json']],
  // Each test has a browser of its own with a fresh profile. Two cores carry two of them.
  workers: 2,
  fullyParallel: true,
  // Waiting for a real alarm takes up to a minute.
  timeout: 150_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  forbidOnly: true,
  retries: 0,
});
