import { expect, it } from 'vitest';
import { isOver } from '../../../src/domain/entry.ts';

const touched = Temporal.Instant.from('2026-11-23T09:05:00Z');

it.each([
  [0, false],
  [9.9, false],
  [10, true],
  [240, true],
  [-9, false],
  [-60, true],
])('a form left alone for %d minutes: its check-in is over: %s', (minutes, over) => {
  expect(isOver(touched, touched.add({ seconds: minutes * 60 }))).toBe(over);
});
