import 'temporal-polyfill/global';
import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { checkinSchema } from '../../src/domain/checkin.ts';
import { isPrompt } from '../../src/domain/stored.ts';
import { type AnyPage, rowsOf } from './store.ts';

type Opens = { open(path: string): Promise<AnyPage> };

/** What a person was told is saved: check-ins by their number, notes by their words. */
export class Acknowledged {
  taps = 0;
  /** Taps whose answer never came, as the browser was killed: they may be there or not. */
  interrupted = 0;
  readonly notes: string[] = [];
  /** How each round's writing ended; until the kill it must not. */
  readonly ends: string[] = [];
  endsOf(round: string): string[] {
    return this.ends.filter((end) => end.startsWith(`${round}: `));
  }
}

/** In the page: one tap on a state, until "Saved" is shown. */
async function tapped(branch: string): Promise<void> {
  const seen = async (found: () => boolean) => {
    while (!found()) await new Promise(requestAnimationFrame);
  };
  await seen(() => document.querySelector(`[data-branch=${branch}]`) !== null);
  document.querySelector<HTMLElement>(`[data-branch=${branch}]`)?.click();
  await seen(() => document.querySelector('[data-status=saved]') !== null);
}

/** In the page: words added to the check-in of the tap, until both copies have them. */
async function noted(words: string): Promise<void> {
  const seen = async (found: () => boolean) => {
    while (!found()) await new Promise(requestAnimationFrame);
  };
  const kept = () => performance.getEntriesByName('entry-kept').length;
  await seen(() => document.querySelector('textarea[name=note]') !== null);
  const [note, before] = [document.querySelector<HTMLTextAreaElement>('textarea[name=note]'), kept()];
  if (!note) throw new Error('no place for a note');
  note.value = words;
  note.dispatchEvent(new Event('input', { bubbles: true }));
  await seen(() => kept() > before && document.querySelector('[data-status=saved]') !== null);
}

/** Makes check-ins one after the other, as fast as a browser can, until it is killed. */
export async function writeUntilKilled({ open }: Opens, told: Acknowledged, name: string): Promise<void> {
  for (let count = 1; ; count++) {
    const page = await open('checkin.html');
    told.interrupted++;
    await page.evaluate(tapped, count % 2 ? 'ventral' : 'dorsal');
    told.interrupted--;
    told.taps++;
    await page.evaluate(noted, `${name}, check-in ${count}`);
    told.notes.push(`${name}, check-in ${count}`);
  }
}

/** All that was acknowledged is there, nothing is there by half, and the ledger agrees with the check-ins. */
export async function expectWhole(page: AnyPage, told: Acknowledged, what: string): Promise<number> {
  const rows = await rowsOf(page, 'checkins');
  const prompts = await rowsOf(page, 'prompts');
  expect(
    rows.filter((row) => !checkinSchema.safeParse(row).success),
    what,
  ).toEqual([]);
  const notes = new Set(rows.map(({ note }) => note));
  expect(
    told.notes.filter((note) => !notes.has(note)),
    what,
  ).toEqual([]);
  expect(rows.length, what).toBeGreaterThanOrEqual(told.taps);
  expect(rows.length, what).toBeLessThanOrEqual(told.taps + told.interrupted);
  expect(
    prompts.filter((prompt) => !isPrompt(prompt)),
    what,
  ).toEqual([]);
  const answers = rows.filter(({ promptId }) => promptId !== undefined).map(({ id, promptId }) => [promptId, id]);
  const answered = prompts.filter(({ outcome }) => outcome === 'answered').map(({ id, checkinId }) => [id, checkinId]);
  expect(answered.toSorted(), what).toEqual(answers.toSorted());
  return rows.length;
}

/** What a power cut does to the last record of Chromium's newest log. */
export function tearNewestLog(profile: string, id: string): void {
  const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!newest) throw new Error(`No log in ${folder}`);
  const path = join(folder, newest);
  truncateSync(path, Math.max(0, statSync(path).size - 11));
}
