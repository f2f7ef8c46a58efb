import type { Checkin } from '../../src/domain/checkin.ts';
import { instantText } from '../../src/domain/day.ts';
import { newCheckin } from '../../src/domain/entry.ts';
import type { Session } from '../../src/domain/session.ts';
import { changedSession, newSession, set } from '../../src/domain/session-change.ts';

/** A check-in that says something, at a fixed moment unless told otherwise. */
export function aCheckin({ at = '2026-11-23T08:15:00.000Z', ...rest }: Partial<Checkin> = {}): Checkin {
  const now = Temporal.Instant.from(at);
  const blank = newCheckin({ id: crypto.randomUUID(), now, zone: 'UTC', openedAt: instantText(now) });
  return { ...blank, levels: { ventral: 2, sympathetic: 0, dorsal: 0 }, ...rest };
}

/** A session that was planned a day ahead, unless told otherwise. */
export function aTreatment(fields: Partial<Session> = {}): Session {
  const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
  const times = { startedAt: '2026-11-24T09:00:00.000Z', zone: 'UTC', day: '2026-11-24' };
  const blank = newSession({ id: crypto.randomUUID(), kind: 'ketamine-infusion', label: '', now }, times);
  const { id = blank.id, updatedAt = blank.updatedAt, deletedAt: _never, ...said } = fields;
  return { ...changedSession({ ...blank, id }, [set(said)], now), updatedAt };
}
