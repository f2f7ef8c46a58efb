import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const setup = ['tests/support/setup.ts'];
// The order of tests is shuffled; a failure prints the seed, and VITEST_SEED=… repeats it.
// A minute is for machines that do other work at the same time; nothing here waits for a clock.
const shared = { pool: 'forks' as const, sequence: { shuffle: true }, restoreMocks: true, testTimeout: 60_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias: { '#i18n': `${root}tests/support/words.ts` } },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], setupFiles: setup, ...shared },
      },
      {
        root,
        plugins: [await WxtVitest()],
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          setupFiles: [...setup, 'tests/support/browser.ts'],
          ...shared,
        },
      },
    ],
  },
});
