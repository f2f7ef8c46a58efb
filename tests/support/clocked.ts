import { type Extension, launchChromium } from '../../scripts/chromium.ts';
import { test as base, expect } from './extension.ts';
import { Packed } from './packed.ts';
import { ShiftedClock } from './shifted-clock.ts';

type Start = (options?: {
  zone?: string;
  packed?: boolean;
  reopen?: boolean;
  env?: Record<string, string>;
}) => Promise<Extension>;

/** Browsers that live by the test's clock, one after the other on the same profile, in UTC unless told otherwise. */
export const test = base.extend<{ clock: ShiftedClock; packed: Packed; start: Start }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from this pattern
  clock: async ({}, use) => {
    const clock = new ShiftedClock();
    await use(clock);
    clock.dispose();
  },
  packed: async ({ profile }, use) => {
    const packed = new Packed(profile);
    await use(packed);
    packed.dispose();
  },
  start: async ({ profile, desktop, clock }, use) => {
    const started: Extension[] = [];
    await use(async ({ zone = 'UTC', packed = false, reopen = false, env = {} } = {}) => {
      const surroundings = { ...clock.env, DBUS_SESSION_BUS_ADDRESS: desktop.address, TZ: zone, ...env };
      const extension = await launchChromium({ profile, packed, reopen, env: surroundings });
      started.push(extension);
      return extension;
    });
    await started.at(-1)?.close();
    expect(started.flatMap(({ requests }) => requests)).toEqual([]);
  },
});

export { expect };
