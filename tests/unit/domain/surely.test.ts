import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkinSchema } from '../../../src/domain/checkin.ts';
import { promptSchema } from '../../../src/domain/prompt-schema.ts';
import { isSurely } from '../../../src/domain/surely.ts';
import { oneWrong } from '../../support/almost.ts';
import { aCheckin, aPrompt } from '../../support/logs.ts';

describe.each([
  ['checkins', checkinSchema, aCheckin],
  ['prompts', promptSchema, aPrompt],
] as const)('what is surely right of %s', (list, schema, valid: fc.Arbitrary<object>) => {
  it('is right for the schema, which gives out the same text', () => {
    const seen = { sure: 0, wrong: 0 };
    const shuffled = valid.chain((row) =>
      fc.shuffledSubarray(Object.entries(row), { minLength: 5 }).map((entries) => Object.fromEntries(entries)),
    );
    const any = fc.oneof(valid, valid.chain(oneWrong), valid.chain(oneWrong).chain(oneWrong), shuffled);
    fc.assert(
      fc.property(any, (row) => {
        const result = schema.safeParse(row);
        if (!result.success) seen.wrong++;
        if (!isSurely(list, row)) return;
        seen.sure++;
        expect(result.success).toBe(true);
        expect(JSON.stringify(result.data)).toBe(JSON.stringify(row));
      }),
      { numRuns: 4_000 },
    );
    expect(Math.min(seen.sure, seen.wrong)).toBeGreaterThan(300);
  });

  it('is nearly all that is right: only a leap day and rare offsets are left to the schema', () => {
    fc.assert(
      fc.property(valid, (row) => {
        expect(isSurely(list, row)).toBe(!/-02-29|[+-]\d\d:\d\d:\d\d"/.test(JSON.stringify(Object.values(row))));
      }),
    );
  });
});

it('of other lists nothing is', () => {
  expect(isSurely('sessions', {})).toBe(false);
  expect(isSurely('checkins', null)).toBe(false);
});
