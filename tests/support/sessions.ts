import 'temporal-polyfill/global';
import { backupText } from '../../src/domain/backup.ts';
import { instantText } from '../../src/domain/day.ts';
import type { Session } from '../../src/domain/session.ts';
import { aTreatment } from './rows.ts';

/** A session so many days from now, at ten on the clock of the machine. */
export function sessionIn(days: number, fields: Partial<Session> = {}): Session {
  const zone = Temporal.Now.timeZoneId();
  const day = Temporal.Now.plainDateISO().add({ days });
  const start = day.toZonedDateTime({ timeZone: zone, plainTime: '10:00' });
  const [startedAt, endedAt] = [start, start.add({ hours: 2 })].map((at) => instantText(at.toInstant()));
  if (!startedAt || !endedAt) throw new Error('two instants are two texts');
  return aTreatment({ zone, day: day.toString(), startedAt, endedAt, ...fields });
}

export function fileOf(sessions: Session[]): string {
  const lists = { checkins: [], prompts: [], customSensations: [] };
  return backupText({ app: 'test', exportedAt: '2026-11-23T08:15:00.000Z', ...lists, sessions, settings: {} });
}

/** Two that are coming up and two that have been, with words in every field. */
export function sessionsFile(): string {
  const yesterday = instantText(Temporal.Now.instant().subtract({ hours: 24 }));
  return fileOf([
    sessionIn(2, { intention: 'to be curious', preparation: ['clothes', 'own blanket'] }),
    sessionIn(9, { kind: 'medication-change' }),
    sessionIn(-2, {
      label: 'the third',
      intention: 'letting the shoulders down',
      experience: 'A wide field.',
      integration: [{ at: yesterday, text: 'It is still there when I close my eyes.' }],
    }),
    sessionIn(-20, { kind: 'other', label: 'back from the mountains' }),
  ]);
}
