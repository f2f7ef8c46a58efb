import { describe, expect, it } from 'vitest';
import { beforeAfter } from '../../../../src/domain/analysis/before-after.ts';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import { instantText } from '../../../../src/domain/day.ts';
import type { Prompt } from '../../../../src/domain/prompt.ts';
import type { Session } from '../../../../src/domain/session.ts';
import type { Branch } from '../../../../src/domain/state.ts';
import { checkinAt, only } from '../../../support/simulated.ts';

const start = Temporal.Instant.from('2026-11-10T14:00:00Z');
const session: Session = {
  id: '00000000-0000-4000-8000-0000000000aa',
  kind: 'ketamine-infusion',
  label: '',
  startedAt: instantText(start),
  zone: 'UTC',
  day: '2026-11-10',
  intention: '',
  preparation: [],
  experience: '',
  integration: [],
  updatedAt: instantText(start),
};
const sessionAt = (hours: number, more: Partial<Session> = {}): Session => ({
  ...session,
  id: `00000000-0000-4000-8000-${String(500 + hours).padStart(12, '0')}`,
  startedAt: instantText(start.add({ hours })),
  ...more,
});

const row = (hours: number, branch: Branch = 'ventral', more: Partial<Checkin> = {}) =>
  checkinAt(start.add({ seconds: Math.round(hours * 3600) }), only(branch), more);
const prompt = (hours: number, outcome: Prompt['outcome']): Prompt => {
  const at = start.add({ hours });
  const day = at.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const plannedAt = instantText(at);
  return {
    id: `${day}#${hours + 1000}`,
    day,
    zone: 'UTC',
    plannedAt,
    expiresAt: plannedAt,
    outcome,
    updatedAt: plannedAt,
  };
};

/** A check-in every twelve hours on either side, ten on five days before and ten on five or six days after. */
const hoursBefore = [-120, -108, -96, -84, -72, -60, -48, -36, -24, -12];
const hoursAfter = [24, 36, 48, 60, 72, 84, 96, 108, 120, 132];
const before = hoursBefore.map((hours, index) => row(hours, index < 3 ? 'ventral' : 'dorsal'));
const after = hoursAfter.map((hours, index) => row(hours, index < 9 ? 'ventral' : 'dorsal'));
const prompts = [...hoursBefore, ...hoursAfter].map((hours) => prompt(hours, 'answered'));

describe('before and after a session', () => {
  it('has the shares of either side and their difference', () => {
    const figure = beforeAfter(session, [...before, ...after], prompts);
    expect(figure.before).toMatchObject({ count: 10, days: 6, parts: { ventral: 3, dorsal: 7 }, unsure: 0 });
    expect(figure.after).toMatchObject({ count: 10, days: 6, parts: { ventral: 9, dorsal: 1 } });
    expect(figure).toMatchObject({ leftOut: 0, otherSessions: 0, coverageRatio: 1 });
    if (!figure.change.enough) throw new Error('Not enough');
    // Newcombe 1998, Stat Med 17:873, table II, example (b): 9/10 less 3/10
    const { difference, before: share } = figure.change.value.ventral;
    expect(difference.difference).toBeCloseTo(0.6, 12);
    expect(difference.low).toBeCloseTo(0.1705, 4);
    expect(difference.high).toBeCloseTo(0.809, 4);
    expect(share.share).toBe(0.3);
    expect(figure.change.value.dorsal.difference.high).toBeCloseTo(-0.1705, 4);
    expect(figure.change.value.sympathetic.difference.difference).toBe(0);
  });

  it('reaches by instants from seven days before to seven days after, without the first 24 hours', () => {
    const second = 1 / 3600;
    const inBefore = [-168, -second];
    const inAfter = [24, 168 - second];
    const left = [0, 12, 24 - second];
    const outside = [-168 - second, 168];
    const rows = [...inBefore, ...inAfter, ...left, ...outside].map((hours) => row(hours));
    const figure = beforeAfter(session, rows, []);
    expect([figure.before.count, figure.after.count, figure.leftOut]).toEqual([2, 2, 3]);
  });

  it('counts hours, not dates: a clock change and a journey move nothing', () => {
    // Summer time ends in New York on 1 November; the session is in Berlin.
    const own = { ...session, startedAt: '2026-11-07T02:00:00.000Z' };
    const at = (instant: string) =>
      checkinAt(Temporal.Instant.from(instant), only('ventral'), { zone: 'America/New_York' });
    const figure = beforeAfter(
      own,
      [at('2026-10-31T01:59:00Z'), at('2026-10-31T02:00:00Z'), at('2026-11-07T01:59:00Z')],
      [],
    );
    // 30 October 22:00 and 6 November 20:59, local
    expect(figure.before).toMatchObject({ count: 2, days: 2 });
  });

  it('leaves a session out for as long as it lasts', () => {
    const long = { ...session, endedAt: instantText(start.add({ hours: 40 })) };
    const figure = beforeAfter(long, [row(30), row(39), row(40)], []);
    expect([figure.after.count, figure.leftOut]).toEqual([1, 2]);
  });

  it('leaves out deleted entries, those added later, and the first 24 hours of other sessions', () => {
    const rows = [
      row(-100),
      row(-90, 'dorsal', { deletedAt: '2026-12-01T00:00:00.000Z' }),
      row(-80, 'dorsal', { source: 'earlier' }),
      row(-72, 'dorsal'),
      row(-49, 'dorsal'),
      row(-48),
    ];
    const others = [
      session,
      sessionAt(-72),
      sessionAt(-100, { deletedAt: '2026-12-01T00:00:00.000Z' }),
      sessionAt(-192),
      sessionAt(168),
    ];
    const asked = [prompt(-60, 'expired'), prompt(-40, 'answered')];
    const figure = beforeAfter(session, rows, asked, others);
    expect(figure.before).toMatchObject({ count: 2, parts: { ventral: 2, dorsal: 0 } });
    expect(figure.before.coverage).toMatchObject({ planned: 1, answered: 1 });
    expect(figure).toMatchObject({ leftOut: 2, otherSessions: 1 });
  });

  const lacking = (rows: Checkin[], asked: Prompt[] = prompts) => {
    const { change } = beforeAfter(session, rows, asked);
    return change.enough ? [] : change.missing;
  };

  it('says which floor is missing on which side', () => {
    expect(lacking([...before.slice(1), ...after])).toEqual([{ of: 'check-ins', side: 'before', have: 9, need: 10 }]);
    expect(lacking([...before, ...after.slice(1)])).toEqual([{ of: 'check-ins', side: 'after', have: 9, need: 10 }]);
    const threeDays = Array.from({ length: 12 }, (_, index) => row(-8 - Math.floor(index / 4) * 24 - (index % 4)));
    expect(lacking([...threeDays, ...after])).toEqual([{ of: 'days', side: 'before', have: 3, need: 4 }]);
    const unsure = { levels: { ventral: 0, sympathetic: 0, dorsal: 0 } as const };
    expect(lacking([...before, ...after.slice(1), row(140, 'ventral', unsure)])).toEqual([
      { of: 'check-ins', side: 'after', have: 9, need: 10 },
    ]);
  });

  it('is shown while neither side was answered more than twice as often as the other', () => {
    const asked = (answeredBefore: number, answeredAfter: number) => [
      ...hoursBefore.map((hours, index) => prompt(hours, index < answeredBefore ? 'answered' : 'expired')),
      ...hoursAfter.map((hours, index) => prompt(hours, index < answeredAfter ? 'answered' : 'closed')),
    ];
    const all = [...before, ...after];
    expect(lacking(all, asked(10, 5))).toEqual([]);
    expect(lacking(all, asked(5, 10))).toEqual([]);
    expect(lacking(all, asked(10, 4))).toEqual([{ of: 'coverage', have: 0.4, need: 0.5 }]);
    expect(lacking(all, asked(4, 10))).toEqual([{ of: 'coverage', have: 0.4, need: 0.5 }]);
    // Nobody asked, or nothing answered: how the sides compare is not known
    expect(lacking(all, [])).toEqual([{ of: 'coverage', have: 0, need: 0.5 }]);
    expect(lacking(all, asked(0, 10))).toEqual([{ of: 'coverage', have: 0, need: 0.5 }]);
    // Prompts that are not over say nothing yet
    expect(lacking(all, [...asked(10, 10), ...hoursAfter.map((hours) => prompt(hours + 1, 'open'))])).toEqual([]);
  });
});
