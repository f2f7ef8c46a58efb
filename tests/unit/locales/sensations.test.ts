import { expect, it } from 'vitest';
import { sensationLabel } from '../../../src/locales/sensations.ts';

it('a sensation is named in our words, in the person’s own, or by its id where neither is known', () => {
  const own = new Map([['custom.00000000-0000-4000-8000-000000000001', 'Fizzy knees']]);
  expect(sensationLabel('face.jaw', own)).toBe('Jaw tight');
  expect(sensationLabel('custom.00000000-0000-4000-8000-000000000001', own)).toBe('Fizzy knees');
  expect(sensationLabel('custom.00000000-0000-4000-8000-000000000002', own)).toBe('Own sensation');
  expect(sensationLabel('knees.fizzy', own)).toBe('knees.fizzy');
});
