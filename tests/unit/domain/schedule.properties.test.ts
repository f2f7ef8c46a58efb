import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../../src/domain/day.ts';
import { canBeAnswered } from '../../../src/domain/ledger.ts';
import { type Plan, promptsOn } from '../../../src/domain/plan.ts';
import { newLedger, next, wake } from '../../support/ledger.ts';
import { aDay, aPlan, aZone } from '../../support/plans.ts';

const fortnight = 14 * 1440;
const someWakes = fc
  .uniqueArray(fc.integer({ min: 1, max: fortnight }), { minLength: 1, maxLength: 20 })
  .map((minutes) => minutes.toSorted((a, b) => a - b));
// A plan that asks every few minutes shows nothing new here and takes long.
const aCalmPlan = aPlan.filter((plan) => plan.kind !== 'interval' || plan.everyMinutes >= 60);
const aSeed = fc.string({ maxLength: 8 });
const farApart = ['Pacific/Kiritimati', 'Asia/Tokyo', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Pago_Pago'];

/** What a plan asks after `from` up to and including `to`, by the plan alone. */
function plannedBetween(plan: Plan, from: Temporal.Instant, to: Temporal.Instant, zone: string, seed: string) {
  const first = from.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 3 });
  const count = Math.ceil(to.since(from).total('hours') / 24) + 6;
  return Array.from({ length: count }, (_, days) => promptsOn(plan, first.add({ days }), zone, seed))
    .flat()
    .filter(({ at }) => Temporal.Instant.compare(at, from) > 0 && Temporal.Instant.compare(at, to) <= 0);
}

describe('a fortnight with wakes at random', () => {
  it('gives each planned prompt exactly one row, with the outcome it deserves', () => {
    fc.assert(
      fc.property(aCalmPlan, aDay, aZone, aSeed, someWakes, (plan, day, zone, seed, minutes) => {
        const start = day.toZonedDateTime(zone).toInstant();
        const wakes = minutes.map((each) => start.add({ minutes: each }));
        const ledger = newLedger({ plan }, start, zone, seed);
        for (const now of wakes) {
          const { waiting } = wake(ledger, now, zone);
          const answerable = [...ledger.rows.values()].filter((row) => canBeAnswered(row, now));
          expect(answerable).toEqual(waiting ? [waiting] : []);
          const upcoming = next(ledger, now, zone);
          if (upcoming) expect(ledger.rows.has(upcoming.id)).toBe(false);
        }
        const planned = plannedBetween(plan, start, wakes.at(-1) ?? start, zone, seed);
        expect([...ledger.rows.keys()].toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
        for (const { id, at, expiresAt } of planned) {
          const found = wakes.find((now) => Temporal.Instant.compare(now, at) >= 0);
          const asleep = found !== undefined && Temporal.Instant.compare(found, expiresAt) >= 0;
          expect(ledger.rows.get(id)?.plannedAt).toBe(instantText(at));
          expect(ledger.rows.get(id)?.outcome === 'closed').toBe(asleep);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('under changing plans leaves none of their prompts out and uses no id twice (fault 28)', () => {
    fc.assert(
      fc.property(
        fc.array(aCalmPlan, { minLength: 2, maxLength: 6 }),
        aDay,
        aZone,
        someWakes,
        (plans, day, zone, minutes) => {
          const start = day.toZonedDateTime(zone).toInstant();
          const ledger = newLedger({ plan: plans[0] ?? { kind: 'none' } }, start, zone);
          const expected: string[] = [];
          let from = start;
          for (const [index, each] of minutes.entries()) {
            const now = start.add({ minutes: each });
            const before = ledger.schedule.plan;
            const plan = plans[(index + 1) % plans.length] ?? { kind: 'none' };
            wake(ledger, now, zone, { asking: { plan } });
            expected.push(...plannedBetween(before, from, now, zone, 'seed').map(({ at }) => instantText(at)));
            from = now;
          }
          expect([...ledger.rows.values()].map(({ plannedAt }) => plannedAt).toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('on the move gives no slot a second row and never floods (fault 7)', () => {
    const stops = fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 2880 }), zone: fc.constantFrom(...farApart) }),
      {
        minLength: 1,
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(aCalmPlan, aDay, stops, (plan, day, route) => {
        let now = day.toZonedDateTime('UTC').toInstant();
        const ledger = newLedger({ plan }, now, 'UTC');
        for (const { minutes, zone } of route) {
          now = now.add({ minutes });
          wake(ledger, now, zone);
          expect([...ledger.rows.values()].filter((row) => canBeAnswered(row, now)).length).toBeLessThanOrEqual(1);
          const upcoming = next(ledger, now, zone);
          if (!upcoming) continue;
          expect(ledger.rows.has(upcoming.id)).toBe(false);
          expect(Temporal.Instant.compare(upcoming.at, now)).toBe(1);
        }
        for (const { id, day: its } of ledger.rows.values()) expect(id.startsWith(`${its}#`)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
