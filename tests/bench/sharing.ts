// Everything out as JSON and in again, against the browser's own work on the same rows.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Filled } from './profiles.ts';
import { type Launched, launch } from './profiles.ts';
import { measured, type Row, ratio } from './statistics.ts';
import { opened, recorded } from './visit.ts';

declare const readAsText: () => Promise<number>;
declare const putMany: (count: number, now: number) => Promise<number>;
declare const putInPieces: (count: number, now: number) => Promise<void>;

const wide = { width: 1000, height: 800 };
const long = 600_000;

type Tasks = { tasks: number; longest: number };
type Work = Tasks & { ms: number; heap: number };

/** Heap of the page's main thread, looked at again and again: a peak between two looks is not seen. */
async function peakHeap(page: Page, work: Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let peak = 0;
  let over = false;
  const settled = work.finally(() => {
    over = true;
  });
  while (!over) {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize);
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  await settled;
  await session.detach();
  return peak / 2 ** 20;
}

/** Long tasks from now on; those of the page's opening are counted elsewhere. */
async function longSince(page: Page, start: number): Promise<Tasks> {
  const since = (await recorded(page)).longTasks.filter(({ startTime }) => startTime >= start);
  return { tasks: since.length, longest: Math.max(0, ...since.map(({ duration }) => duration)) };
}

const settle = (page: Page) => page.waitForTimeout(500);
const clock = (page: Page) => page.evaluate(() => performance.now());

/** From the press of the button to the file handed to the browser. */
async function exported({ extension }: Filled): Promise<Work & { file: Download }> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = create(blob);
      // A worker's script is a blob in some builds, too.
      if (!(blob instanceof Blob) || blob.size > 100) Object.assign(globalThis, { handedOver: performance.now() });
      return url;
    };
  });
  await page.setViewportSize(wide);
  await page.goto(`chrome-extension://${extension.id}/journal.html#share`);
  await page.locator('[data-export=json]').waitFor();
  await settle(page);
  const downloading = page.waitForEvent('download', { timeout: long });
  const start = await page.evaluate(() => {
    const now = performance.now();
    document.querySelector<HTMLElement>('[data-export=json]')?.click();
    return now;
  });
  const heap = await peakHeap(page, downloading);
  const file = await downloading;
  await file.path();
  const end = await page.evaluate(() => (globalThis as unknown as { handedOver: number }).handedOver);
  const tasks = await longSince(page, start);
  await page.close();
  return { ms: end - start, ...tasks, heap, file };
}

async function readAll({ extension }: Filled): Promise<number> {
  const page = await opened(extension, 'bench-raw.html');
  await settle(page);
  const took = await page.evaluate(() => readAsText());
  await page.close();
  return took;
}

type Imported = Work & { looked: number; count: number };

/** Into an empty profile: from the file to its preview, and from the button to both copies. */
async function imported({ extension }: Launched, path: string): Promise<Imported> {
  const page = await opened(extension, 'journal.html#share', wide);
  await page.locator('[data-import]').waitFor();
  await settle(page);
  const start = await clock(page);
  const looking = (async () => {
    await page.locator('[data-import]').setInputFiles(path);
    await page.locator('[data-import-preview]').waitFor({ timeout: long });
  })();
  const lookHeap = await peakHeap(page, looking);
  const looked = (await clock(page)) - start;
  const count = Number(await page.locator('[data-import-preview]').getAttribute('data-new'));
  const pressed = await page.evaluate(() => {
    const done = () => document.querySelector('[data-restore=done]') && performance.now();
    const watch = new MutationObserver(() => {
      const at = done();
      if (at) Object.assign(globalThis, { restored: at });
      if (at) watch.disconnect();
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    const now = performance.now();
    document.querySelector<HTMLElement>('[data-import-confirm]')?.click();
    return now;
  });
  const working = page.locator('[data-restore=done]').waitFor({ timeout: long });
  const heap = Math.max(lookHeap, await peakHeap(page, working));
  const end = await page.evaluate(() => (globalThis as unknown as { restored: number }).restored);
  const tasks = await longSince(page, start);
  await page.close();
  return { ms: end - pressed, ...tasks, heap, looked, count };
}

async function rawImport({ extension }: Launched, size: number): Promise<number> {
  const page = await opened(extension, 'bench-raw.html');
  await settle(page);
  const took = await page.evaluate(([count = 0, now = 0]) => putMany(count, now), [size, Date.now()]);
  await page.close();
  return took;
}

/** What the browser's own writes cost a page that does nothing else, in the same pieces. */
async function writtenInPieces({ extension }: Launched, size: number): Promise<Tasks> {
  const page = await opened(extension, 'bench-pieces.html', wide);
  await settle(page);
  const start = await clock(page);
  const working = page.evaluate(([count = 0, now = 0]) => putInPieces(count, now), [size, Date.now()]);
  await peakHeap(page, working);
  const tasks = await longSince(page, start);
  await page.close();
  return tasks;
}

async function onFresh<Result>(work: (launched: Launched) => Promise<Result>): Promise<Result> {
  const launched = await launch();
  try {
    return await work(launched);
  } finally {
    await launched.close();
  }
}

const column = <Key extends string>(all: readonly Record<Key, number>[], key: Key) => all.map((each) => each[key]);

/** Restoring a large log takes minutes on both sides: it is done less often. */
export async function sharingRows(profile: Filled, rounds: { out: number; into: number }): Promise<Row[]> {
  const out: (Work & { file: Download })[] = [];
  const [readBack, into, raw, pieces]: [number[], Imported[], number[], Tasks[]] = [[], [], [], []];
  for (let round = 0; round < rounds.out; round++) {
    out.push(await exported(profile));
    readBack.push(await readAll(profile));
  }
  const path = (await out[0]?.file.path()) ?? '';
  const size = readFileSync(path).byteLength / 2 ** 20;
  for (let round = 0; round < rounds.into; round++) {
    into.push(await onFresh((launched) => imported(launched, path)));
    raw.push(await onFresh((launched) => rawImport(launched, profile.size)));
    pieces.push(await onFresh((launched) => writtenInPieces(launched, profile.size)));
  }
  const at = `at ${profile.size.toLocaleString('en')}`;
  const of = (what: string, work: readonly Work[]): Row[] => [
    measured(
      { id: `main-thread tasks over 50 ms during ${what}, ${at}`, unit: 'tasks', target: 0 },
      column(work, 'tasks'),
    ),
    measured({ id: `longest main-thread task during ${what}, ${at}`, unit: 'ms' }, column(work, 'longest')),
    measured({ id: `peak heap during ${what}, ${at}`, unit: 'MB' }, column(work, 'heap')),
  ];
  return [
    ratio(
      { id: `JSON export ÷ reading the same rows and JSON.stringify, ${at}`, target: 1.5 },
      column(out, 'ms'),
      readBack,
    ),
    ratio(
      { id: `import ÷ raw bulkPut and storage.local.set of the same rows, ${at}`, target: 1.5 },
      column(into, 'ms'),
      raw,
    ),
    ...of('export', out),
    ...of('import', into),
    measured(
      { id: `main-thread tasks over 50 ms of the same writes alone, ${at}`, unit: 'tasks' },
      column(pieces, 'tasks'),
    ),
    measured({ id: `longest main-thread task of the same writes alone, ${at}`, unit: 'ms' }, column(pieces, 'longest')),
    measured(
      { id: `JSON export, ${at}`, unit: 's' },
      column(out, 'ms').map((ms) => ms / 1000),
    ),
    measured({ id: `size of the JSON export, ${at}`, unit: 'MB' }, [size]),
    measured(
      { id: `from the chosen file to its preview, ${at}`, unit: 's' },
      column(into, 'looked').map((ms) => ms / 1000),
    ),
    measured(
      { id: `import, both copies, ${at}`, unit: 's' },
      column(into, 'ms').map((ms) => ms / 1000),
    ),
    measured(
      { id: `raw bulkPut and storage.local.set, ${at}`, unit: 's' },
      raw.map((ms) => ms / 1000),
    ),
  ];
}
