// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import { everything } from '../../../../src/domain/handover/choice.ts';
import { reportOf } from '../../../../src/domain/report.ts';
import type { Branch } from '../../../../src/domain/state.ts';
import { FirstSheet } from '../../../../src/features/report/FirstSheet.tsx';
import { checkinAt, instantsOn, only } from '../../../support/simulated.ts';
import { speak } from '../../../support/words.ts';

const page = document.body.appendChild(document.createElement('main'));
beforeEach(() => speak('en'));
afterEach(() => act(() => render(null, page)));

/** One check-in a day at nine, with the states by turns; the sensation is there in every second one. */
const mornings = (days: number, some: readonly Branch[], sensation?: string): Checkin[] =>
  instantsOn(days, () => [540]).map((at, index) =>
    checkinAt(at, only(some[index % some.length] ?? 'ventral'), {
      sensations: sensation !== undefined && index % 2 === 0 ? [{ id: sensation, strength: 2 }] : [],
    }),
  );

function sheet(checkins: Checkin[]) {
  const range = { first: '2026-03-01', last: '2026-05-31' };
  const log = { checkins, prompts: [], sessions: [], customSensations: [], settings: {} };
  const report = reportOf(log, { ...everything, range }, 'plain');
  const heading = { range, name: '', made: undefined, shifted: false, without: [], lacksLedger: false, version: '' };
  act(() => render(<FirstSheet report={report} heading={heading} />, page));
  const parts = [...page.querySelectorAll('.part:not(.in-short)')].map((part) => {
    const said = [...part.querySelectorAll('.sentence')].map(({ textContent }) => textContent);
    return [part.querySelector('h2')?.textContent ?? '', said] as const;
  });
  return { short: page.querySelector('.in-short p:last-child')?.textContent, said: new Map(parts) };
}

it('says of a few check-ins that they are few, with what is missing, and not that nothing stands out', () => {
  const { short, said } = sheet(mornings(6, ['ventral', 'dorsal'], 'heart.race'));
  expect(short).toMatch(/^There is little to say about these days yet\./);
  expect(said.get('Time of day')).toEqual(['Not enough yet: 6 of 8 check-ins.']);
  expect(said.get('Sensations and states')).toEqual([
    'Not enough yet: the most frequent sensation of a moment, 3 of 8 check-ins · the most frequent state, 3 of 8 check-ins.',
  ]);
});

it('says of enough that nothing stands out, and how many pairs were looked at', () => {
  const { short, said } = sheet(mornings(32, ['ventral', 'ventral', 'dorsal', 'dorsal'], 'heart.race'));
  expect(short).toMatch(/^Nothing stands out clearly/);
  expect(said.get('Time of day')).toEqual([]);
  expect(said.get('Sensations and states')).toEqual([
    '32 check-ins on 32 days. 0 of 2 pairs that occur often enough stood out.',
  ]);
});

it('has no word about sensations where none were noticed, or they were left out', () => {
  const { said } = sheet(mornings(32, ['ventral', 'dorsal']));
  expect(said.has('Sensations and states')).toBe(false);
});
