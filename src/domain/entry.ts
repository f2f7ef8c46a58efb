import type { Checkin } from './checkin.ts';
import { laterText, localMoment } from './day.ts';
import { type Levels, noLevels } from './state.ts';

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

/** The entry on its own: its prompt lapsed, or was answered by another entry. */
export function onItsOwn(checkin: Checkin): Checkin {
  const { promptId: _notAnswered, ...rest } = checkin;
  return { ...rest, source: 'self' };
}

export type CheckinChange = Partial<Pick<Checkin, 'levels' | 'sensations' | 'tags' | 'note' | 'eased'>>;

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

/** A sensation added, clearly there, or taken back. */
export function withSensation(sensed: Checkin['sensations'], id: string): Checkin['sensations'] {
  return sensed.some((each) => each.id === id)
    ? sensed.filter((each) => each.id !== id)
    : [...sensed, { id, strength: 2 }];
}

/** Whether one line may ask for something eased: after a sympathetic or dorsal entry. */
export function mayAskForEase(levels: Levels): boolean {
  return levels.sympathetic > 0 || levels.dorsal > 0;
}
