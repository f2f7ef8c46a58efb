// Builds the extension and opens it in a real browser with a fresh profile: npm start -- [--demo] [--browser firefox]
import 'temporal-polyfill/global';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freshProfile, launchChromium } from './chromium.ts';
import { exampleLog } from './example-log.ts';
import { launchFirefox } from './firefox.ts';
import { photograph, restoreLog } from './surfaces.ts';

const { values } = parseArgs({
  options: { demo: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chromium' } },
});
const { demo, browser } = values;
if (browser !== 'chromium' && browser !== 'firefox') {
  throw new Error(`--browser ${browser}: there are chromium and firefox`);
}

/** Where there is nobody to look there is no window either. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const demoFolder = '.output/demo';

function build(target: string): void {
  const { status } = spawnSync('node_modules/.bin/wxt', ['build', '-b', target], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; what is printed above says why');
}

function example(): string {
  return exampleLog({ days: 90, until: Temporal.Now.instant(), zone: Temporal.Now.timeZoneId(), seed: 'demo' });
}

async function startChromium(profile: string): Promise<void> {
  build('chrome');
  const extension = await launchChromium({ profile, headless: !hasDisplay, scale: 2 });
  if (demo) await restoreLog(extension, example());
  if (hasDisplay) {
    console.log('Pin the extension to the toolbar, or use this page. Close the browser to end.');
    await extension.open('popup.html');
    await new Promise((resolve) => extension.context.on('close', resolve));
    return;
  }
  const paths = await photograph(extension, demoFolder);
  await extension.close();
  console.log('No display: the extension ran headless and a check-in was made. Pictures of every surface:');
  for (const path of paths) console.log(`  ${path}`);
}

async function startFirefox(profile: string): Promise<void> {
  build('firefox');
  const firefox = await launchFirefox({ profile, headless: !hasDisplay });
  if (demo) await firefox.restore(example());
  if (hasDisplay) {
    console.log('Close the browser to end.');
    await firefox.open('popup.html');
    await new Promise((resolve) => firefox.browser.on('disconnected', resolve));
    return;
  }
  const paths = await firefox.photograph(demoFolder);
  await firefox.close();
  console.log('No display: the extension ran headless and a check-in was made. Pictures of every surface:');
  for (const path of paths) console.log(`  ${path}`);
}

const profile = freshProfile();
await (browser === 'firefox' ? startFirefox(profile) : startChromium(profile));
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
