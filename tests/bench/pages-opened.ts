// Popup, journal and what they are compared with, opened again and again in turn.
import type { Extension } from '../../scripts/chromium.ts';
import type { Filled } from './profiles.ts';
import { measured, type Row, ratio } from './statistics.ts';
import { chartsDrawn, opened, recorded, until, type Visit } from './visit.ts';

const wide = { width: 1000, height: 800 };
/** Milliseconds in which what comes after the charts is over: the ledger brought up to date. */
const rest = 300;

const looks = {
  blank: async (extension: Extension) => {
    const page = await opened(extension, 'bench-blank.html');
    await until(page, () => performance.getEntriesByName('blank-drawn').length > 0);
    return page;
  },
  popup: async (extension: Extension) => {
    const page = await opened(extension, 'popup.html');
    await until(page, chartsDrawn);
    await page.waitForTimeout(rest);
    return page;
  },
  journal: async (extension: Extension) => {
    const page = await opened(extension, 'journal.html?period=all#patterns', wide);
    await until(page, chartsDrawn);
    await page.waitForTimeout(rest);
    return page;
  },
  naive: async (extension: Extension) => {
    const page = await opened(extension, 'bench-naive.html', wide);
    await until(page, () => performance.getEntriesByName('naive-drawn').length > 0);
    return page;
  },
};
export type Look = keyof typeof looks;

async function look(extension: Extension, kind: Look): Promise<Visit> {
  const page = await looks[kind](extension);
  const visit = await recorded(page);
  await page.close();
  return visit;
}

export type Plan = { kind: Look; size: number; rounds: number };
export type Visits = (kind: Look, size: number) => Visit[];

/** Each round opens everything once, beginning with another page each time. The first round only warms up. */
export async function visitInTurn(profiles: readonly Filled[], plan: readonly Plan[]): Promise<Visits> {
  const found = new Map<string, Visit[]>();
  const rounds = Math.max(...plan.map((each) => each.rounds));
  for (let round = 0; round <= rounds; round++) {
    const due = plan.filter((each) => round <= each.rounds);
    const start = round % due.length;
    for (const { kind, size } of [...due.slice(start), ...due.slice(0, start)]) {
      const { extension } = profiles.find((each) => each.size === size) ?? missing(size);
      const visit = await look(extension, kind);
      const key = `${kind} ${size}`;
      if (round > 0) found.set(key, [...(found.get(key) ?? []), visit]);
    }
  }
  return (kind, size) => found.get(`${kind} ${size}`) ?? missing(size);
}

function missing(size: number): never {
  throw new Error(`Nothing was prepared for ${size}`);
}

export const marked = (visits: readonly Visit[], name: string): number[] =>
  visits.map(({ marks }) => marks[name] ?? Number.NaN);
const longTasks = (visits: readonly Visit[]) => visits.map((visit) => visit.longTasks.length);
const megabytes = (visits: readonly Visit[]) => visits.map(({ heap }) => heap / 2 ** 20);

/** The rounds in which both were opened. */
function shared(ours: readonly number[], other: readonly number[]): [number[], number[]] {
  const rounds = Math.min(ours.length, other.length);
  return [ours.slice(0, rounds), other.slice(0, rounds)];
}

const name = (size: number) => size.toLocaleString('en');

/** Rows of the popup: against a blank page, and against itself with a small log. */
export function popupRows(visits: Visits, sizes: readonly number[]): Row[] {
  const [small, medium, ...large] = sizes as [number, number, ...number[]];
  const usable = (size: number) => marked(visits('popup', size), 'targets-usable');
  const opening = (size: number) => marked(visits('popup', size), 'store-opened');
  const chart = (size: number) => marked(visits('popup', size), 'chart-drawn');
  const blank = marked(visits('blank', medium), 'blank-drawn');
  const most = large.at(-1) ?? medium;
  const against = (id: string, target: number, of: typeof usable, size: number, base: number) =>
    ratio({ id: `${id} at ${name(size)} ÷ at ${name(base)}`, target }, ...shared(of(size), of(base)));
  return [
    ratio({ id: 'popup usable ÷ blank extension page', target: 1.5 }, usable(medium), blank),
    ...large.map((size) => against('popup usable', 1.1, usable, size, small)),
    ...large.map((size) => against('store opened, copies compared,', 1.1, opening, size, small)),
    ...large.map((size) => against('popup chart drawn', 1.2, chart, size, medium)),
    measured(
      { id: 'main-thread tasks over 50 ms while the popup opens', unit: 'tasks', target: 0 },
      longTasks(visits('popup', most)),
    ),
    measured(
      { id: 'layout shift while the popup opens', unit: 'CLS', target: 0 },
      visits('popup', most).map(({ shift }) => shift),
    ),
    measured({ id: 'blank extension page', unit: 'ms' }, blank),
    ...sizes.map((size) => measured({ id: `popup usable at ${name(size)}`, unit: 'ms' }, usable(size))),
    ...sizes.map((size) => measured({ id: `popup chart drawn at ${name(size)}`, unit: 'ms' }, chart(size))),
    ...sizes.map((size) =>
      measured({ id: `popup heap at ${name(size)}`, unit: 'MB' }, megabytes(visits('popup', size))),
    ),
  ];
}

/** Rows of the journal's patterns of all time: against itself, and against reading every row. */
export function journalRows(visits: Visits, sizes: readonly number[]): Row[] {
  const [, small, ...large] = sizes as [number, number, ...number[]];
  const drawn = (size: number) => marked(visits('journal', size), 'chart-drawn');
  const naive = (size: number) => marked(visits('naive', size), 'naive-drawn');
  const most = large.at(-1) ?? small;
  return [
    ...large.map((size) =>
      ratio({ id: `journal, all time, at ${name(size)} ÷ at ${name(small)}`, target: 1.5 }, drawn(size), drawn(small)),
    ),
    ratio(
      { id: `journal, all time, at ${name(most)} ÷ reading every row`, target: 0.1 },
      ...shared(drawn(most), naive(most)),
    ),
    ...[small, ...large].map((size) =>
      measured({ id: `journal, all time, at ${name(size)}`, unit: 'ms' }, drawn(size)),
    ),
    ...[small, ...large].map((size) => measured({ id: `reading every row at ${name(size)}`, unit: 'ms' }, naive(size))),
    ...[small, ...large].map((size) =>
      measured({ id: `journal heap at ${name(size)}`, unit: 'MB' }, megabytes(visits('journal', size))),
    ),
    measured({ id: `heap after reading every row at ${name(most)}`, unit: 'MB' }, megabytes(visits('naive', most))),
  ];
}
