// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { everything } from '../../../../src/domain/handover/choice.ts';
import { reportPairs } from '../../../../src/domain/report-asked.ts';
import { askedByAddress } from '../../../../src/features/report/address.ts';

const spring = { first: '2026-01-01', last: '2026-03-31' };
const usual = { period: { days: 90 }, parts: everything, weeks: 0, name: '' } as const;

it.each([
  ['own days that are moved', { period: spring, weeks: 10 }, ''],
  ['own days that stay', { period: spring }, 'period=2026-01-01_2026-03-31'],
  ['days up to today, moved', { period: { days: 30 }, weeks: 10 }, 'period=30'],
  ['all days, moved', { period: 'all', weeks: 10 }, 'period=all'],
  ['a name', { name: 'B. 4', parts: { ...everything, notes: false } }, 'period=90&notes=0'],
  ['all of it', { period: spring, weeks: 10, name: 'B. 4' }, ''],
] as const)('of %s the address keeps what paper may say, and a reload asks for the same', (_, some, left) => {
  const asked = { ...usual, ...some };
  history.replaceState(null, '', `?${new URLSearchParams(reportPairs(asked))}`);
  for (const _time of ['opened', 'reloaded']) {
    expect(askedByAddress()).toEqual(asked);
    expect(location.search.replace('?', '')).toBe(left);
  }
});
