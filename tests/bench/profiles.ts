// A browser for each size of log, with a profile that is filled once and then only looked at.
import { rmSync } from 'node:fs';
import { type Extension, freshProfile, launchChromium } from '../../scripts/chromium.ts';
import { benchBuild } from './build.ts';
import { opened } from './visit.ts';

export type Filled = { size: number; extension: Extension; close(): Promise<void> };

/** Rows carry their zone, and today's place on the day's line must be the same everywhere. */
const env = { TZ: 'UTC' };

export type Launched = Omit<Filled, 'size'>;

/** A browser with a profile of its own, which goes when it closes. */
export async function launch(profile = freshProfile()): Promise<Launched> {
  const extension = await launchChromium({ profile, build: benchBuild, env });
  const close = async () => {
    await extension.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { extension, close };
}

declare const seed: (count: number, now: number) => Promise<void>;

/** Filled in one browser and looked at in the next: nothing of the filling is left in memory. */
export async function filled(size: number): Promise<Filled> {
  const profile = freshProfile();
  const filling = await launchChromium({ profile, build: benchBuild, env });
  const page = await opened(filling, 'bench-seed.html');
  await page.evaluate(([count = 0, now = 0]) => seed(count, now), [size, Date.now()]);
  await filling.close();
  const launched = await launch(profile);
  await refuseUnlessWhole(launched.extension);
  return { size, ...launched };
}

/** A profile that the product had to mend first would measure the mending. */
async function refuseUnlessWhole(extension: Extension): Promise<void> {
  const page = await opened(extension, 'bench-seed.html');
  const healing = await page.evaluate(() => (globalThis as unknown as { opening(): Promise<string> }).opening());
  await page.close();
  if (healing !== 'whole') throw new Error(`The filled profile was taken as ${healing}`);
}
