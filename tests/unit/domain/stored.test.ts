import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptSchema } from '../../../src/domain/prompt-schema.ts';
import { newSchedule } from '../../../src/domain/schedule.ts';
import { settingsSchema } from '../../../src/domain/settings-schema.ts';
import { isAttention, isDense, isPause, isPlan, isPrompt, isSchedule } from '../../../src/domain/stored.ts';
import { almost, oneWrong } from '../../support/almost.ts';
import { aMoment, aPrompt, someSettings } from '../../support/logs.ts';
import { aPlan, aZone } from '../../support/plans.ts';

const rightOrWrong = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(value, value.chain(oneWrong), value.chain(oneWrong).chain(oneWrong), almost);

const { plan, dense, pause } = settingsSchema.shape;

describe.each([
  ['a plan', isPlan, plan, aPlan],
  ['some denser days', isDense, dense, someSettings.map((settings) => settings.dense ?? {})],
  ['a pause', isPause, pause, someSettings.map((settings) => settings.pause ?? {})],
  ['a line of the ledger', isPrompt, promptSchema, aPrompt],
] as const)('%s is read by the worker', (_, guard, schema, valid) => {
  it('exactly where its schema reads it', () => {
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(rightOrWrong(valid), (value) => {
        // Where a field of choice is missing altogether there is nothing to read.
        fc.pre(value !== undefined);
        const accepted = schema.safeParse(value).success;
        seen[accepted ? 'right' : 'wrong']++;
        expect(guard(value)).toBe(accepted);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  });
});

describe('what the worker alone remembers', () => {
  const schedule = fc
    .record({ plan: aPlan, now: aMoment, zone: aZone })
    .map((given) => newSchedule('seed', { plan: given.plan }, given.now, given.zone));

  it('is read as it was written', () => {
    fc.assert(fc.property(schedule, (value) => isSchedule(JSON.parse(JSON.stringify(value)))));
  });

  it.each([
    [{ seed: 1 }],
    [{ plan: { kind: 'weekly' } }],
    [{ since: 'yesterday' }],
    [{ used: [{ day: '2026-11-23', slots: 9001 }] }],
    [{ accountedFrom: '2026-13-01' }],
    [{ dense: {} }],
    [{ surprise: 1 }],
  ])('is not read with %j', (wrong) => {
    const value = newSchedule('seed', { plan: { kind: 'none' } }, Temporal.Instant.from('2026-11-23T08:00:00Z'), 'UTC');
    expect(isSchedule(value)).toBe(true);
    expect(isSchedule({ ...value, ...wrong })).toBe(false);
  });

  it.each([
    [{ prompt: '2026-11-23#1', quiet: false }, true],
    [{ prompt: '2026-11-23#1', quiet: true, snoozedUntil: '2026-11-23T09:10:00.000Z' }, true],
    [{ prompt: 'first', quiet: true }, false],
    [{ prompt: '2026-11-23#1' }, false],
    [{ prompt: '2026-11-23#1', quiet: false, snoozedUntil: 'soon' }, false],
    [undefined, false],
  ])('%j about a notification: %j', (value, isOne) => {
    expect(isAttention(value)).toBe(isOne);
  });
});
