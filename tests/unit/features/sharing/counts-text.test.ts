import { expect, it } from 'vitest';
import { countsText } from '../../../../src/features/sharing/counts-text.ts';

it.each([
  [610, 0, '610 new records'],
  [0, 1, '1 record with newer changes'],
  [1, 2, '1 new record, 2 records with newer changes'],
  [0, 0, '0 new records'],
])('%i new and %i changed: only what there is', (added, changed, text) => {
  expect(countsText({ added, changed })).toBe(text);
});

it('names the settings that come along, also alone', () => {
  expect(countsText({ added: 0, changed: 0, settings: true })).toBe('newer settings instead of yours');
  expect(countsText({ added: 3, changed: 0, settings: true })).toBe('3 new records, newer settings instead of yours');
});
