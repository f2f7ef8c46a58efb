import { describe, expect, it } from 'vitest';
import { historyDays } from '../../../../src/features/history/days.ts';
import { aCheckin, aTreatment } from '../../../support/rows.ts';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const checkin = (day: string, clock: string) =>
  aCheckin({ at: `2026-11-${day}T${clock}:00.000Z`, day: `2026-11-${day}` });
const session = (day: string, clock: string) =>
  aTreatment({ startedAt: `2026-11-${day}T${clock}:00.000Z`, day: `2026-11-${day}`, label: `${day} ${clock}` });

/** The days with the clock of each line, sessions in brackets. */
const seen = (...given: Parameters<typeof historyDays>) =>
  historyDays(...given).map(([day, lines]) => [
    day.slice(-2),
    ...lines.map((line) => (line.session ? `[${line.session.label.slice(3)}]` : line.checkin.at.slice(11, 16))),
  ]);

describe('the days of the history', () => {
  const checkins = [checkin('24', '09:00'), checkin('23', '18:00'), checkin('23', '08:00')];
  const sessions = [session('23', '10:00'), session('22', '10:00'), session('24', '12:00'), session('24', '15:00')];

  it('have sessions at their time, on days of their own where nothing was noticed, and none that is to come', () => {
    expect(seen(checkins, sessions, false, now)).toEqual([
      ['24', '[12:00]', '09:00'],
      ['23', '18:00', '[10:00]', '08:00'],
      ['22', '[10:00]'],
    ]);
  });

  it('leave out sessions from before what has been fetched', () => {
    expect(seen(checkins, sessions, true, now).at(-1)).toEqual(['23', '18:00', '[10:00]', '08:00']);
  });

  it('may be of sessions alone, or empty', () => {
    expect(seen([], sessions, false, now).map(([day]) => day)).toEqual(['24', '23', '22']);
    expect(seen([], [], false, now)).toEqual([]);
  });
});
