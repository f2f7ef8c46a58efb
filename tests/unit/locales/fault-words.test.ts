import { expect, it } from 'vitest';
import type { Fault } from '../../../src/domain/reason.ts';
import { refusalWords } from '../../../src/locales/fault-words.ts';

const id = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const said = (fault: Fault, field = 'levels.dorsal') => refusalWords({ place: 'checkins[3]', id, field, fault });

const plain = ['unknown', 'missing', 'day', 'instant', 'form', 'twice', 'order', 'plan', 'other'] as const;
const types = ['string', 'number', 'int', 'boolean', 'array', 'object', 'never'];

it('every fault is said in words of its own, with place, id and field', () => {
  const faults: Fault[] = [
    ...plain.map((kind) => ({ kind })),
    ...(['choice', 'most', 'least'] as const).map((kind) => ({ kind, value: '7' })),
    ...types.map((value) => ({ kind: 'type' as const, value })),
  ];
  const texts = faults.map((fault) => said(fault));
  for (const text of texts) expect(text).toMatch(/^checkins\[3\] \(3f0b6c9e-[^)]+\): levels\.dorsal, [a-z][^$]+$/);
  // "int" is a number for people, and what has no name is only "not allowed".
  expect(new Set(texts).size).toBe(faults.length - 2);
});

it('a whole file, and a record without an id, are named too', () => {
  expect(refusalWords({ place: 'file', id: '', field: 'app', fault: { kind: 'missing' } })).toBe(
    'the whole file (–): app, is missing',
  );
  expect(said({ kind: 'type', value: 'object' }, '')).toBe(`checkins[3] (${id}): not a record with fields`);
});
