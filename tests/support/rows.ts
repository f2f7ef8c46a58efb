import type { Checkin } from '../../src/domain/checkin.ts';
import { instantText } from '../../src/domain/day.ts';
import { newCheckin } from '../../src/domain/entry.ts';

/** A check-in that says something, at a fixed moment unless told otherwise. */
export function aCheckin({ at = '2026-11-23T08:15:00.000Z', ...rest }: Partial<Checkin> = {}): Checkin {
  const now = Temporal.Instant.from(at);
  const blank = newCheckin({ id: crypto.randomUUID(), now, zone: 'UTC', openedAt: instantText(now) });
  return { ...blank, levels: { ventral: 2, sympathetic: 0, dorsal: 0 }, ...rest };
}
