import type { Page } from '@playwright/test';
import type { Checkin } from '../../src/domain/checkin.ts';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

type Step = { what: string; act: (popup: Page) => Promise<void>; kept: Partial<Checkin> };

const press = (selector: string) => (popup: Page) => popup.locator(selector).first().click();
const write = (name: string, text: string) => (popup: Page) => popup.locator(`textarea[name=${name}]`).fill(text);
const levels = (ventral: 0 | 1 | 2 | 3, sympathetic: 0 | 1 | 2 | 3) => ({
  levels: { ventral, sympathetic, dorsal: 0 } as const,
});
const sensed = (id: string, strength: 1 | 2 | 3) => ({ sensations: [{ id, strength }] });

const steps: Step[] = [
  { what: 'the first state', act: press('[data-branch=sympathetic]'), kept: levels(0, 2) },
  { what: 'a second state', act: press('[data-branch=ventral]'), kept: levels(2, 2) },
  { what: 'how strongly', act: press('[data-level-of=sympathetic][value="3"]'), kept: levels(2, 3) },
  { what: 'a sensation', act: press('[data-sensation="heart.race"]'), kept: sensed('heart.race', 2) },
  { what: 'its strength', act: press('[data-strength-of="heart.race"][value="1"]'), kept: sensed('heart.race', 1) },
  { what: 'a tag', act: press('[data-tag="home"]'), kept: { tags: ['home'] } },
  { what: 'a note', act: write('note', 'before the call'), kept: { note: 'before the call' } },
  { what: 'what eased', act: write('eased', 'the window'), kept: { eased: 'the window' } },
  { what: 'the second state once more', act: press('[data-branch=ventral]'), kept: levels(0, 3) },
];

test('a popup that is closed after each single step has lost none of the steps before', async ({ extension }) => {
  let popup = await extension.open('popup.html');
  let before: Partial<Checkin> = {};
  for (const { what, act, kept } of steps) {
    if (what !== steps[0]?.what) await popup.locator('[data-continue]').click();
    await act(popup);
    await popup.close();
    before = { ...before, ...kept };
    // What did not reach the database any more is in the second copy, and the next opening takes it from there.
    popup = await extension.open('popup.html');
    await expect.poll(() => rowsOf(popup, 'checkins'), what).toMatchObject([before]);
  }
});
