// From a tap to both copies, against what the browser itself takes; and from opening to "Saved".
import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import type { Filled } from './profiles.ts';
import { measured, type Row, ratio } from './statistics.ts';
import { chartsDrawn, opened, until } from './visit.ts';

declare const putOne: (now: number, all: boolean) => Promise<number>;

/** Milliseconds in which what a tap sets off, and what an opening does afterwards, comes to rest. */
const rest = 500;

/** Taps a target and waits for what the page says: milliseconds since navigation began. */
function tapAndSaved(): Promise<{ tapped: number; kept: number; saved: number }> {
  return new Promise((resolve) => {
    const tapped = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-status=saved]')) return;
      observer.disconnect();
      const kept = performance.getEntriesByName('entry-kept').at(-1)?.startTime ?? Number.NaN;
      resolve({ tapped, kept, saved: performance.now() });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector<HTMLElement>('[data-branch=ventral]')?.click();
  });
}

/** A tap on a popup that has come to rest. */
async function tapped(extension: Extension): Promise<number> {
  const page = await opened(extension, 'popup.html');
  await until(page, chartsDrawn);
  await page.waitForTimeout(rest);
  const { tapped: start, kept } = await page.evaluate(tapAndSaved);
  await page.waitForTimeout(rest);
  await page.close();
  return kept - start;
}

/** Taps in the instant in which the popup says that it can be used, and answers when it said "Saved". */
async function openedAndSaved(extension: Extension): Promise<number> {
  const page = await extension.context.newPage();
  await page.addInitScript(`(${tapWhenUsable})(${tapAndSaved})`);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await until(page, () => 'savedAt' in globalThis);
  const saved = await page.evaluate(() => (globalThis as unknown as { savedAt: number }).savedAt);
  await page.waitForTimeout(rest);
  await page.close();
  return saved;
}

function tapWhenUsable(tap: typeof tapAndSaved): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('targets-usable').length === 0) return;
    observer.disconnect();
    void tap().then(({ saved }) => Object.assign(globalThis, { savedAt: saved }));
  }).observe({ type: 'mark' });
}

async function raw(page: Page, all: boolean): Promise<number> {
  const took = await page.evaluate(([now = 0, also]) => putOne(Number(now), also === true), [Date.now(), all]);
  await page.waitForTimeout(rest);
  return took;
}

type Times = Record<'tap' | 'raw' | 'same' | 'whole', number[]>;

/** One opening goes with three taps: nothing is compared with it. */
const tapsToAnOpening = 3;

async function timesOf({ extension }: Filled, rounds: number): Promise<Times> {
  const times: Times = { tap: [], raw: [], same: [], whole: [] };
  const page = await opened(extension, 'bench-raw.html');
  for (let round = 0; round <= rounds; round++) {
    const isOpened = round % tapsToAnOpening === 0;
    const found: Partial<Record<keyof Times, number>> = {
      tap: await tapped(extension),
      ...(isOpened ? { whole: await openedAndSaved(extension) } : {}),
    };
    await page.waitForTimeout(rest);
    found.raw = await raw(page, false);
    found.same = await raw(page, true);
    // The first of anything only warms up.
    if (round === 0) continue;
    for (const name of ['tap', 'raw', 'same', 'whole'] as const) {
      if (found[name] !== undefined) times[name].push(found[name]);
    }
  }
  await page.close();
  return times;
}

export async function tapRows(profiles: readonly Filled[], rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const profile of profiles) {
    const times = await timesOf(profile, rounds);
    const at = `at ${profile.size.toLocaleString('en')}`;
    rows.push(
      ratio(
        { id: `tap to both copies ÷ raw strict put and storage.local.set, ${at}`, target: 1.5 },
        times.tap,
        times.raw,
      ),
      ratio({ id: `tap to both copies ÷ the same requests and nothing else, ${at}` }, times.tap, times.same),
      measured({ id: `tap to both copies, ${at}`, unit: 'ms' }, times.tap),
      measured({ id: `raw strict put and storage.local.set, ${at}`, unit: 'ms' }, times.raw),
      measured({ id: `the same requests and nothing else, ${at}`, unit: 'ms' }, times.same),
      measured({ id: `one-tap check-in, from opening to "Saved", ${at}`, unit: 'ms' }, times.whole),
    );
  }
  return rows;
}
