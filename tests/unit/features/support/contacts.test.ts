import { expect, it } from 'vitest';
import { contacts, verifiedOn } from '../../../../src/features/support/contacts.ts';

it('numbers were looked up within the last twelve months', () => {
  const age = Temporal.PlainDate.from(verifiedOn).until(Temporal.Now.plainDateISO(), { largestUnit: 'months' });
  expect(age.months, `verified on ${verifiedOn}: look every number up again and change the date`).toBeLessThan(12);
});

it('each region has an emergency number and a line', () => {
  expect(new Set(contacts.map(({ region }) => region)).size).toBe(contacts.length);
  for (const { emergency, line } of contacts) expect(`${emergency} ${line}`).toMatch(/^\d{3} \d[\d ]+$/);
});
