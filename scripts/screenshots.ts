// Takes the pictures of the README, light and dark, from the built extension with example data: npm run screenshots
import 'temporal-polyfill/global';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { freshProfile, launchChromium } from './chromium.ts';
import { exampleLog } from './example-log.ts';
import { photograph, restoreLog } from './surfaces.ts';

/** The ones that the README shows; the others are looked at in .output only. */
const shown = ['popup', 'check-in', 'journal-history', 'journal-settings', 'journal-patterns', 'report'];
const pictures = 'docs/pictures';

mkdirSync(pictures, { recursive: true });
const log = exampleLog({ days: 90, until: Temporal.Now.instant(), zone: Temporal.Now.timeZoneId(), seed: 'pictures' });
for (const colorScheme of ['light', 'dark'] as const) {
  const profile = freshProfile();
  const extension = await launchChromium({ profile, colorScheme, scale: 2 });
  await restoreLog(extension, log);
  for (const path of await photograph(extension, '.output/pictures', `${colorScheme}-`)) {
    if (shown.some((name) => basename(path) === `${colorScheme}-${name}.png`)) {
      copyFileSync(path, `${pictures}/${basename(path)}`);
    }
    console.log(path);
  }
  await extension.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
