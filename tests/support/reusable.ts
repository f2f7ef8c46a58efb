import { rmSync } from 'node:fs';
import type { Page, Worker } from '@playwright/test';
import { type Extension, freshProfile, launchChromium } from '../../scripts/chromium.ts';
import { Desktop } from './desktop.ts';

type Running = { extension: Extension; desktop: Desktop; profile: string; extensions: Page };

async function start(): Promise<Running> {
  const profile = freshProfile();
  const desktop = await Desktop.start();
  const extension = await launchChromium({ profile, env: { DBUS_SESSION_BUS_ADDRESS: desktop.address } });
  const extensions = await extension.context.newPage();
  await extensions.goto('chrome://extensions');
  return { extension, desktop, profile, extensions };
}

/** In the worker: nothing is left of what was kept. Its own old database is closed by this, and it writes no more. */
async function erase(): Promise<void> {
  const gone = Promise.withResolvers<unknown>();
  const deleting = indexedDB.deleteDatabase('polyvagal-check-in');
  deleting.onsuccess = gone.resolve;
  deleting.onerror = () => gone.reject(deleting.error);
  await gone.promise;
  await chrome.storage.local.clear();
  await chrome.alarms.clearAll();
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
}

/** Off and on again: every page and the worker start anew, on nothing. */
async function startAnew({ extension: { context, id }, extensions }: Running): Promise<Worker> {
  const starting = context.waitForEvent('serviceworker');
  await extensions.evaluate(async (own) => {
    await chrome.management.setEnabled(own, false);
    await chrome.management.setEnabled(own, true);
  }, id);
  return starting;
}

/** In the new worker: rows that the old one may have written to the last. */
async function leftOver(): Promise<string[]> {
  return Object.keys(await chrome.storage.local.get(null)).filter((key) =>
    /^(pack|checkins|prompts|sessions|customSensations|aside)\/|^settings\/settings$/.test(key),
  );
}

async function emptied(running: Running): Promise<Extension> {
  const { extension, extensions } = running;
  for (const page of extension.context.pages()) if (page !== extensions) await page.close();
  await extension.worker.evaluate(erase);
  const worker = await startAnew(running);
  const left = await worker.evaluate(leftOver);
  if (left.length > 0) throw new Error(`Not empty: ${left.join(', ')}`);
  extension.requests.splice(0);
  return { ...extension, worker };
}

/**
 * A browser that is as good as new for each test that asks for it. Starting one takes the processor three times as
 * long as emptying it. One that cannot be emptied is thrown away.
 */
export class Reusable {
  #running: Running | undefined;

  async fresh(): Promise<Extension> {
    if (this.#running) {
      try {
        this.#running.extension = await emptied(this.#running);
      } catch (error) {
        console.log(`  a new browser, as the old one could not be emptied: ${error}`);
        await this.dispose();
      }
    }
    this.#running ??= await start();
    return this.#running.extension;
  }

  async dispose(): Promise<void> {
    if (!this.#running) return;
    const { extension, desktop, profile } = this.#running;
    this.#running = undefined;
    await extension.close();
    desktop.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
