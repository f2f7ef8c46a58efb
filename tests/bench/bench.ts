// npm run bench [-- --quick] [-- --only pages,…]: a table on the terminal and .output/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildForBench } from './build.ts';
import { journalRows, type Plan, popupRows, visitInTurn } from './pages-opened.ts';
import { type Filled, filled } from './profiles.ts';
import { sharingRows } from './sharing.ts';
import { sizeRows, wakeRows } from './sizes.ts';
import { meets, type Row, tableOf } from './statistics.ts';
import { tapRows } from './taps.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const { quick, only } = values;
const sizes = quick ? [0, 1_000, 10_000] : [0, 1_000, 10_000, 100_000];
const rounds = quick ? 5 : 12;
const wanted = (group: string) => only === undefined || only.split(',').includes(group);
const started = Date.now();
const seconds = () => Math.round((Date.now() - started) / 1000);
const say = (what: string) => console.log(`${`${seconds()}`.padStart(4)} s  ${what}`);

async function pages(profiles: readonly Filled[]): Promise<Row[]> {
  const plan: Plan[] = sizes.flatMap((size): Plan[] => [
    // These differ by less than a busy machine does from itself: more rounds than for the rest.
    ...(size === 1_000 ? [{ kind: 'blank' as const, size, rounds: 3 * rounds }] : []),
    { kind: 'popup', size, rounds: 3 * rounds },
    ...(size === 0 ? [] : [{ kind: 'journal' as const, size, rounds }]),
    ...(size === 0 ? [] : [{ kind: 'naive' as const, size, rounds: 6 }]),
  ]);
  const visits = await visitInTurn(profiles, plan);
  return [...popupRows(visits, sizes), ...journalRows(visits, sizes)];
}

/** What changes the log comes last: pages are opened on logs of exactly their size. */
async function inBrowser(): Promise<Row[]> {
  const profiles: Filled[] = [];
  for (const size of sizes) {
    say(`filling a profile with ${size.toLocaleString('en')} check-ins`);
    profiles.push(await filled(size));
  }
  const rows: Row[] = [];
  const largest = profiles.slice(-1);
  if (wanted('pages')) {
    say('opening popup and journal');
    rows.push(...(await pages(profiles)));
  }
  if (wanted('sharing')) {
    say('saving everything and restoring it');
    for (const profile of largest)
      rows.push(...(await sharingRows(profile, quick ? { out: 1, into: 1 } : { out: 3, into: 3 })));
  }
  if (wanted('taps')) {
    say('tapping');
    // A tap takes a few milliseconds: as many as there are openings whose ratio is near its target.
    rows.push(...(await tapRows([...profiles.slice(1, 2), ...largest], 3 * rounds)));
  }
  for (const profile of profiles) await profile.close();
  return rows;
}

async function main(): Promise<Row[]> {
  say('building');
  await buildForBench();
  const rows = ['pages', 'sharing', 'taps'].some(wanted) ? await inBrowser() : [];
  if (wanted('sizes')) {
    say('sizes and wakes');
    rows.push(...sizeRows(), ...wakeRows());
  }
  return rows;
}

const rows = await main();
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', `${JSON.stringify({ rows }, undefined, 2)}\n`);
console.log(`\n${tableOf(rows)}\n`);
console.log(
  `${rows.filter((row) => row.target !== null && meets(row)).length} targets met, ${rows.filter((row) => !meets(row)).length} not, after ${seconds()} s`,
);
