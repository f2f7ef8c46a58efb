import { expect, it } from 'vitest';
import { endOfPause } from '../../../src/domain/pause-end.ts';

it.each([
  { now: '2026-11-23T13:00', until: '2026-11-23T14:00', zone: 'UTC', said: '14:00' },
  { now: '2026-11-23T23:30', until: '2026-11-24T00:30', zone: 'UTC', said: '00:30' },
  { now: '2026-11-23T13:00', until: '2026-11-24T00:00', zone: 'UTC', said: 'this day' },
  { now: '2026-11-23T23:00', until: '2026-11-24T00:00', zone: 'UTC', said: 'this day' },
  { now: '2026-11-23T13:00', until: '2026-11-25T00:00', zone: 'UTC', said: '2026-11-25' },
  // Made at home until midnight, looked at in another zone.
  { now: '2026-11-23T13:00', until: '2026-11-26T00:00', zone: 'Asia/Kathmandu', said: '2026-11-26 05:45' },
  // Midnight did not exist there on the day of the change: the day began at one.
  { now: '2018-11-03T15:00', until: '2018-11-04T03:00', zone: 'America/Sao_Paulo', said: 'this day' },
])('at $now a pause until $until ends, in $zone, with $said', ({ now, until, zone, said }) => {
  const { on, at } = endOfPause({ until: `${until}:00.000Z` }, Temporal.Instant.from(`${now}:00Z`), zone);
  const time = at?.toPlainTime().toString({ smallestUnit: 'minute' });
  expect([on?.toString(), time].filter(Boolean).join(' ') || 'this day').toBe(said);
});
