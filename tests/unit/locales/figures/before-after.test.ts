import { describe, expect, it } from 'vitest';
import { beforeAfter } from '../../../../src/domain/analysis/before-after.ts';
import type { Prompt } from '../../../../src/domain/prompt.ts';
import type { Session } from '../../../../src/domain/session.ts';
import type { Levels } from '../../../../src/domain/state.ts';
import { beforeAfterTable, changeText } from '../../../../src/locales/figures/before-after-table.ts';
import { aCheckin } from '../../../support/rows.ts';

const at = '2026-11-20T12:00:00.000Z';
const session: Session = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'therapy',
  label: '',
  startedAt: at,
  zone: 'UTC',
  day: '2026-11-20',
  intention: '',
  preparation: [],
  experience: '',
  integration: [],
  updatedAt: at,
};

const mobilised: Levels = { ventral: 0, sympathetic: 2, dorsal: 0 };
const settled: Levels = { ventral: 2, sympathetic: 0, dorsal: 0 };

/** Two check-ins a day, each answering a prompt, from some days before to some days after the session. */
function rows(days: number) {
  const offsets = Array.from({ length: 2 * days }, (_, index) => (index < days ? index - days - 1 : index - days + 2));
  const moments = offsets.flatMap((day) => [1, 5].map((hour) => ({ day, time: moment(day, hour) })));
  return {
    checkins: moments.map(({ day, time }) => aCheckin({ at: time, levels: day < 0 ? mobilised : settled })),
    prompts: moments.map(
      ({ time }, index): Prompt => ({
        id: `${time.slice(0, 10)}#${index}`,
        day: time.slice(0, 10),
        zone: 'UTC',
        plannedAt: time,
        expiresAt: time,
        shownAt: time,
        outcome: 'answered',
        updatedAt: time,
      }),
    ),
  };
}

const moment = (day: number, hour: number) =>
  Temporal.Instant.from(at)
    .add({ hours: 24 * day + hour })
    .toString({ smallestUnit: 'millisecond' });

describe('before and after a session', () => {
  const { checkins, prompts } = rows(5);
  const figures = beforeAfter(session, checkins, prompts);

  it('has a row for each bar, and the difference with its ends on the second', () => {
    expect(figures.change.enough).toBe(true);
    const { columns, rows: lines } = beforeAfterTable(figures, 'plain');
    expect(lines.map(({ cells }) => cells[0]?.text)).toEqual([
      'Settled, before',
      'Settled, after',
      'Mobilised, before',
      'Mobilised, after',
      'Shut down, before',
      'Shut down, after',
    ]);
    expect(lines.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(lines[0]?.cells.slice(4).map(({ value }) => value)).toEqual([undefined, undefined, undefined]);
    expect(lines[1]?.cells[4]).toEqual({ text: '+100%', value: 1 });
    expect(lines[3]?.cells[4]).toEqual({ text: '-100%', value: -1 });
  });

  it('says both shares and the difference, and nothing about what the session did', () => {
    if (!figures.change.enough) throw new Error('Below its floor');
    expect(changeText('ventral', figures.change.value.ventral, 'plain')).toMatch(
      /^“Settled”: 0% \(0% – \d+%\) before, 100% \(\d+% – 100%\) after\. Difference \+100% \(\+\d+% to \+100%\)\.$/,
    );
  });

  it('has no rows below its floor', () => {
    const few = rows(2);
    expect(beforeAfterTable(beforeAfter(session, few.checkins, few.prompts), 'plain').rows).toEqual([]);
  });
});
