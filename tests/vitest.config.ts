import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const setup = ['tests/support/setup.ts'];
// The order of tests is shuffled; a failure prints the seed, and VITEST_SEED=… repeats it.
// A minute is for machines that do other work at the same time; nothing here waits for a clock.
const shared = { pool: 'forks' as const, sequence: { shuffle: true }, restoreMocks: true, testTimeout: 60_000 };

/** The zone of the place where tests run must not matter: UTC, far behind it, and one that changes by half an hour. */
const zones = ['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe'];

export default defineConfig({
  root,
  test: {
    // Of two cores one would be left to a person who works beside it.
    maxWorkers: '100%',
    projects: [
      ...zones.map((zone, index) => ({
        root,
        resolve: { alias: { '#i18n': `${root}tests/support/words.ts` } },
        test: {
          name: index === 0 ? 'unit' : `unit in ${zone}`,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: setup,
          env: { TZ: zone },
          ...shared,
          // Nothing that unit tests load keeps a state: one load per process, not per file, halves the time.
          isolate: false,
        },
      })),
      {
        root,
        plugins: [await WxtVitest()],
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          setupFiles: [...setup, 'tests/support/browser.ts'],
          env: { TZ: 'UTC' },
          ...shared,
        },
      },
    ],
  },
});
