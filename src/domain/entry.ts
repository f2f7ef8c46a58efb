import type { Checkin } from './checkin.ts';
import { laterText, localMoment } from './day.ts';
import { type Degree, type Levels, noLevels, tapLevel } from './state.ts';

/** How much a person may write into one field; far more than a moment's note needs. */
export const longestText = 10_000;

type Opening = { id: string; now: Temporal.Instant; zone: string; openedAt: string };

/** A new entry that says nothing yet: the form starts from it, the first tap saves it. */
export function newCheckin({ id, now, zone, openedAt }: Opening): Checkin {
  const { at, offset, day } = localMoment(now, zone);
  return {
    id,
    at,
    zone,
    offset,
    day,
    levels: noLevels,
    sensations: [],
    tags: [],
    note: '',
    eased: '',
    source: 'self',
    openedAt,
    savedAt: at,
    updatedAt: at,
  };
}

/** The entry as the answer to a prompt. */
export function answering(checkin: Checkin, promptId: string): Checkin {
  const { openedAt, savedAt, updatedAt, ...rest } = checkin;
  return { ...rest, source: 'prompted', promptId, openedAt, savedAt, updatedAt };
}

/** The entry on its own: its prompt lapsed, or was answered by another entry. One made afterwards stays that. */
export function onItsOwn(checkin: Checkin): Checkin {
  const { promptId: _notAnswered, ...rest } = checkin;
  return { ...rest, source: checkin.source === 'earlier' ? 'earlier' : 'self' };
}

type Said = 'levels' | 'sensations' | 'tags' | 'note' | 'eased';
/** Only an entry that is made afterwards has its time chosen. */
type Moment = 'at' | 'zone' | 'offset' | 'day' | 'source';
export type CheckinChange = Partial<Pick<Checkin, Said | Moment>>;

/**
 * An entry with something added or taken back. `updatedAt` never goes backwards, even if the clock
 * did: the later version of a row must win when two copies are compared.
 */
export function changed(checkin: Checkin, change: CheckinChange, now: Temporal.Instant): Checkin {
  return { ...checkin, ...change, updatedAt: laterText(checkin.updatedAt, now) };
}

/** What stays of a deleted entry, so that the deletion travels to a restored backup or another device. */
export function tombstone(checkin: Checkin, now: Temporal.Instant): Checkin {
  const updatedAt = laterText(checkin.updatedAt, now);
  const { deletedAt: _before, ...rest } = onItsOwn(checkin);
  return {
    ...rest,
    source: checkin.source,
    levels: noLevels,
    sensations: [],
    tags: [],
    note: '',
    eased: '',
    updatedAt,
    deletedAt: updatedAt,
  };
}

/**
 * Whether a form that was left open has had its moment: what is tapped later is another check-in.
 * Ten minutes after the last change, or where the clock was put back by more than that.
 */
export function isOver(touched: Temporal.Instant, now: Temporal.Instant): boolean {
  return Math.abs(now.since(touched).total('minutes')) >= 10;
}

/** The entry that was changed last, as long as its moment is not over: whoever comes back may go on with it. */
export function lastTouched(entries: readonly Checkin[], now: Temporal.Instant): Checkin | undefined {
  const last = entries.reduce<Checkin | undefined>((a, b) => (a && a.updatedAt > b.updatedAt ? a : b), undefined);
  return last && !isOver(Temporal.Instant.from(last.updatedAt), now) ? last : undefined;
}

/** A sensation added, clearly there, or taken back. */
export function withSensation(sensed: Checkin['sensations'], id: string): Checkin['sensations'] {
  return sensed.some((each) => each.id === id)
    ? sensed.filter((each) => each.id !== id)
    : [...sensed, { id, strength: tapLevel }];
}

/** How strongly a noticed sensation is there. One that is not noticed stays so. */
export function withStrength(sensed: Checkin['sensations'], id: string, strength: Degree): Checkin['sensations'] {
  return sensed.map((each) => (each.id === id ? { ...each, strength } : each));
}

/** Whether one line may ask for something eased: after a sympathetic or dorsal entry. */
export function mayAskForEase(levels: Levels): boolean {
  return levels.sympathetic > 0 || levels.dorsal > 0;
}
