import { expect, it } from 'vitest';
import { answered, canBeAnswered, ended } from '../../../src/domain/ledger.ts';
import { isPaused, type Pause, pauseFrom } from '../../../src/domain/pause.ts';
import { Plan, promptsOn } from '../../../src/domain/plan.ts';
import { randomFrom } from '../../../src/domain/random.ts';
import { newLedger, wake } from '../../support/ledger.ts';
import { zones } from '../../support/plans.ts';

const open = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 45, nudgeMinutes: 15 };
const evening = [
  { from: '13:00', to: '15:00' },
  { from: '20:00', to: '02:30' },
];
const plans: Record<string, unknown> = {
  random: { kind: 'random', perDay: 3, windows: evening, minGapMinutes: 60, ...open },
  // Each of these does not exist, or twice, somewhere on some day.
  fixed: { kind: 'fixed', times: ['00:30', '02:15', '14:00'], ...open, days: [1, 3, 5, 6, 7] },
  interval: { kind: 'interval', everyMinutes: 200, windows: [{ from: '22:00', to: '06:00' }], ...open },
  none: { kind: 'none' },
};
/** A year with changes in each of the zones: Apia left its day out, Sao Paulo and Casablanca still changed. */
const years: Record<string, string> = {
  'Pacific/Apia': '2011-06-01',
  'America/Sao_Paulo': '2018-06-01',
  'Africa/Casablanca': '2018-03-01',
};
const lastDay = 365;
const someId = '00000000-0000-4000-8000-000000000000';

/** Numbers for the reckoning at the end, which compares each prompt with every wake: instants take a hundred times as long. */
const inMilliseconds = ({ from, until }: Pause) => ({ from: Date.parse(from), until: Date.parse(until) });

const cases = zones.flatMap((zone) => Object.keys(plans).map((kind) => [kind, zone] as const));

it.each(cases)('a year of a %s plan in %s: every planned prompt has exactly one outcome', (kind, zone) => {
  const plan = Plan.parse(plans[kind]);
  const random = randomFrom(`${kind} ${zone}`);
  const first = Temporal.PlainDate.from(years[zone] ?? '2026-01-01');
  const start = first.toZonedDateTime(zone).toInstant();
  const end = first.add({ days: lastDay }).toZonedDateTime(zone).toInstant();
  const ledger = newLedger({ plan }, start, zone);
  const wakes: Temporal.Instant[] = [];
  const pauses: Pause[] = [];
  const done = new Map<string, string>();

  let now = start;
  while (Temporal.Instant.compare(now, end) < 0) {
    // Mostly awake, a night now and then, sometimes days without the browser.
    const gaps = [20, 40, 150, 500, 1500, 5 * 1440];
    now = now.add({ minutes: 1 + random(gaps[random(gaps.length)] ?? 1) });
    const pause = pauses.at(-1);
    const { waiting } = wake(ledger, now, zone, pause ? { pause } : {});
    wakes.push(now);
    expect([...ledger.rows.values()].filter((row) => canBeAnswered(row, now)).length).toBeLessThanOrEqual(1);
    const what = random(4);
    if (waiting && what < 2) {
      const row = what === 0 ? answered(waiting, someId, now) : ended(waiting, 'dismissed', now);
      ledger.rows.set(row.id, row);
      done.set(row.id, row.outcome);
    }
    if (!isPaused(pause, now) && random(40) === 0)
      pauses.push(pauseFrom(random(2) === 0 ? 'hour' : 'today', now, zone));
  }
  wake(ledger, end, zone, { pause: pauses.at(-1) });
  wakes.push(end);
  wake(ledger, end.add({ hours: 24 }), zone, { pause: pauses.at(-1) });

  const planned = Array.from({ length: lastDay + 3 }, (_, day) =>
    promptsOn(plan, first.add({ days: day - 2 }), zone, 'seed'),
  )
    .flat()
    .filter(({ at }) => Temporal.Instant.compare(at, start) > 0 && Temporal.Instant.compare(at, end) <= 0);
  expect(planned.length > 300).toBe(kind !== 'none');
  const [wokenAt, pausedFrom] = [wakes.map(({ epochMilliseconds }) => epochMilliseconds), pauses.map(inMilliseconds)];
  const outcomes = new Map([...ledger.rows.values()].map(({ id, outcome }) => [id, outcome]));
  const within = planned.map(({ id }) => id).filter((id) => !outcomes.has(id));
  expect(within, 'planned and not accounted for').toEqual([]);
  for (const { id, at, expiresAt } of planned) {
    const due = at.epochMilliseconds;
    const seen = wokenAt.find((wake) => wake >= due) ?? Number.POSITIVE_INFINITY;
    const missed = seen >= expiresAt.epochMilliseconds;
    const paused = pausedFrom.some(({ from, until }) => from <= due && due < until);
    const outcome = outcomes.get(id) ?? '';
    if (done.has(id)) expect(outcome).toBe(done.get(id));
    else if (paused) expect(outcome).toBe('paused');
    else if (missed) expect(outcome).toBe('closed');
    else expect(['expired', 'paused']).toContain(outcome);
  }
  const extra = [...outcomes.keys()].filter((id) => !planned.some((each) => each.id === id));
  expect(
    extra.every((id) => id >= first.add({ days: lastDay - 1 }).toString()),
    'nothing that was never planned',
  ).toBe(true);
});
