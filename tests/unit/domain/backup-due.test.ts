import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enoughToKnow, isBackupDue } from '../../../src/domain/backup-due.ts';

const since = '2026-11-01T08:00:00.000Z';
const after = (days: number) => Temporal.Instant.from(since).add({ hours: 24 * days });

it.each<[string, number, number, Parameters<typeof isBackupDue>[2], boolean]>([
  ['neither days nor check-ins', 13, 49, undefined, false],
  ['two weeks', 14, 1, undefined, true],
  ['fifty check-ins', 1, 50, undefined, true],
  ['nothing new', 400, 0, undefined, false],
  ['fewer days, as the person chose', 7, 1, { days: 7, checkins: 50 }, true],
  ['days, where only check-ins count', 400, 49, { days: 0, checkins: 50 }, false],
  ['check-ins, where only days count', 1, 500, { days: 14, checkins: 0 }, false],
  ['everything, where it is off', 400, 500, { days: 0, checkins: 0 }, false],
])('a backup after %s', (_name, days, checkins, reminder, expected) => {
  expect(isBackupDue({ since, checkins }, after(days), reminder)).toBe(expected);
});

it('no more check-ins need to be counted than are enough to know', () => {
  const reminder = fc.record({ days: fc.nat(30), checkins: fc.nat(100) });
  fc.assert(
    fc.property(reminder, fc.nat(200), fc.nat(60), (chosen, checkins, days) => {
      const counted = Math.min(checkins, enoughToKnow(chosen));
      const due = (number: number) => isBackupDue({ since, checkins: number }, after(days), chosen);
      expect(due(counted)).toBe(due(checkins));
    }),
  );
});
