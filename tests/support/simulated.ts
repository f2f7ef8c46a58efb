import type { Checkin } from '../../src/domain/checkin.ts';
import { instantText, localMoment } from '../../src/domain/day.ts';
import { randomFrom } from '../../src/domain/random.ts';
import type { Branch, Levels } from '../../src/domain/state.ts';

/** Numbers from 0 up to 1, always the same for the same text. */
export function unitsFrom(text: string): () => number {
  const draw = randomFrom(text);
  return () => draw(2 ** 30) / 2 ** 30;
}

/** Only this branch, clearly there. */
export const only = (branch: Branch): Levels => ({ ventral: 0, sympathetic: 0, dorsal: 0, [branch]: 2 });

const blank = { tags: [], note: '', eased: '', source: 'prompted' as const };
let saved = 0;

/** A check-in at an instant, with its own id; cheaper than the builder, for logs of thousands of them. */
export function checkinAt(
  at: Temporal.Instant,
  levels: Levels,
  { zone = 'UTC', ...more }: Partial<Checkin> = {},
): Checkin {
  const id = `00000000-0000-4000-8000-${String(saved++).padStart(12, '0')}`;
  const text = instantText(at);
  const times = { openedAt: text, savedAt: text, updatedAt: text };
  return { id, ...localMoment(at, zone), levels, sensations: [], ...blank, ...times, ...more };
}

/** Instants of some days from 2 March 2026 on, at each day's minutes after midnight, UTC. */
export function instantsOn(days: number, minutesOfDay: (day: number) => number[]): Temporal.Instant[] {
  const start = Temporal.Instant.from('2026-03-02T00:00:00Z');
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    minutesOfDay(day).map((minutes) => start.add({ minutes: day * 1440 + minutes })),
  );
}

/** Four times a day, one in each quarter of the time from 9 to 21 o'clock, as the usual plan asks. */
export function fourADay(unit: () => number): number[] {
  return [0, 1, 2, 3].map((quarter) => 540 + quarter * 180 + Math.floor(unit() * 180));
}
