import fc from 'fast-check';

/** Values that are almost right, and others. */
export const almost = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, '', '24:00', '9:00', 0, -1, 1.5, 1441, 289, 1e9, Number.NaN, [], {}),
  fc.constantFrom('2026-02-30', '2026-11-23T24:00:00.000Z', '2026-11-23T08:15:00Z', '2026-11-23T08:15:60.000Z'),
  fc.constantFrom('2024-02-29', '2023-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'random', 'none', 'weekly'),
  fc.constantFrom<unknown>([8], [1, 1], ['09:00'], [{ from: '09:00', to: '09:00' }], [{ from: '09:00' }]),
  fc.constantFrom<unknown>([
    { from: '09:00', to: '12:00' },
    { from: '11:00', to: '13:00' },
  ]),
);

/** The same object with one field, perhaps of an object inside, replaced, left out or added. */
export function oneWrong(value: unknown): fc.Arbitrary<unknown> {
  const entries = Object.entries(value as object);
  const names = [...entries.map(([key]) => key), 'surprise', '__proto__'];
  return fc
    .record({ name: fc.constantFrom(...names), wrong: almost, how: fc.constantFrom('set', 'drop', 'deep') })
    .chain(({ name, wrong, how }) => {
      const inside = new Map(entries).get(name);
      if (how === 'deep' && typeof inside === 'object' && inside !== null && !Array.isArray(inside)) {
        return oneWrong(inside).map((changed) => Object.fromEntries([...entries, [name, changed]]));
      }
      const others = entries.filter(([key]) => key !== name);
      return fc.constant(Object.fromEntries(how === 'drop' ? others : [...others, [name, wrong]]));
    });
}
