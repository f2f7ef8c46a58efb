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
