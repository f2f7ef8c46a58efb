import { i18n } from '#i18n';
import { titled } from '../domain/handover/vocabulary.ts';
import { knownZone } from '../domain/local-at.ts';
import type { Session } from '../domain/session.ts';
import type { ChecklistItem } from '../domain/session-checklist.ts';
import type { SessionKind } from '../domain/session-kind.ts';
import { instantClock, longDay, mediumDay } from './dates.ts';

const kinds = {
  'ketamine-infusion': 'sessions.kind.infusion',
  therapy: 'sessions.kind.therapy',
  bodywork: 'sessions.kind.bodywork',
  'medication-change': 'sessions.kind.medication',
  other: 'sessions.kind.other',
} as const satisfies Record<SessionKind, string>;

export const kindName = (kind: SessionKind): string => i18n.t(kinds[kind]);

export const sessionTitle = (session: Session): string => titled(kindName(session.kind), session);

const items = {
  bathroom: 'sessions.item.bathroom',
  clothes: 'sessions.item.clothes',
  meal: 'sessions.item.meal',
  'eye-mask': 'sessions.item.eyeMask',
  playlist: 'sessions.item.playlist',
  needs: 'sessions.item.needs',
  'ride-home': 'sessions.item.rideHome',
} as const satisfies Record<ChecklistItem, string>;

const isNamed = (item: string): item is ChecklistItem => Object.hasOwn(items, item);

/** An item's name in this language; an own one is the text it is. */
export const itemLabel = (item: string): string => (isNamed(item) ? i18n.t(items[item]) : item);

/** "Tuesday, 24 November 2026, 10:00–12:30", with the zone where it is not the one that the person is in. */
export function sessionWhen({ startedAt, endedAt, zone: own, day }: Session, here: string): string {
  const zone = knownZone(own);
  const ends = endedAt === undefined ? [] : [endedAt];
  const clock = [startedAt, ...ends].map((at) => instantClock(at, zone)).join('–');
  return [longDay(day), clock, ...(zone === here ? [] : [zone])].join(', ');
}

/** "Thu, 26 Nov, 09:15" */
export function noteWhen(at: string, zone: string): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return `${mediumDay(day)}, ${instantClock(at, zone)}`;
}
