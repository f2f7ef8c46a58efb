import type { Checkin } from '../checkin.ts';
import { instantText } from '../day.ts';
import { localAt } from '../local-at.ts';
import type { Prompt } from '../prompt.ts';
import type { Session } from '../session.ts';
import type { Log } from './choice.ts';

/** As far as a file's dates may be moved: a month at least, three years at most. */
export const shiftWeeks = { min: 4, max: 159 };

const dayBack = (day: string, weeks: number) => Temporal.PlainDate.from(day).subtract({ weeks }).toString();

/** A prompt's id begins with its day. */
const promptIdBack = (id: string, weeks: number) => `${dayBack(id.slice(0, 10), weeks)}${id.slice(10)}`;

/** The same time of day on the same weekday so many weeks before, and how many milliseconds lie between. */
function moved(at: string, weeks: number, ...zones: string[]) {
  const local = localAt(at, ...zones) ?? Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  const then = local.subtract({ weeks });
  const by = then.epochMilliseconds - local.epochMilliseconds;
  const shift = (text: string) => instantText(Temporal.Instant.from(text).add({ milliseconds: by }));
  return { then, shift };
}

function shiftedCheckin(checkin: Checkin, weeks: number): Checkin {
  const { then, shift } = moved(checkin.at, weeks, checkin.zone, checkin.offset);
  const { promptId } = checkin;
  // Keys stay where they are: the file's records have them in schema order.
  return {
    ...checkin,
    at: instantText(then.toInstant()),
    offset: then.offset.slice(0, 6),
    day: then.toPlainDate().toString(),
    ...(promptId === undefined ? {} : { promptId: promptIdBack(promptId, weeks) }),
    openedAt: shift(checkin.openedAt),
    savedAt: shift(checkin.savedAt),
    updatedAt: shift(checkin.updatedAt),
  };
}

function shiftedPrompt(prompt: Prompt, weeks: number): Prompt {
  const { shift } = moved(prompt.plannedAt, weeks, prompt.zone);
  return {
    ...prompt,
    id: promptIdBack(prompt.id, weeks),
    day: dayBack(prompt.day, weeks),
    plannedAt: shift(prompt.plannedAt),
    expiresAt: shift(prompt.expiresAt),
    ...(prompt.shownAt === undefined ? {} : { shownAt: shift(prompt.shownAt) }),
    updatedAt: shift(prompt.updatedAt),
  };
}

function shiftedSession(session: Session, weeks: number): Session {
  const { shift } = moved(session.startedAt, weeks, session.zone);
  return {
    ...session,
    startedAt: shift(session.startedAt),
    ...(session.endedAt === undefined ? {} : { endedAt: shift(session.endedAt) }),
    day: dayBack(session.day, weeks),
    integration: session.integration.map(({ at, text }) => ({ at: shift(at), text })),
    updatedAt: shift(session.updatedAt),
  };
}

/** An instant outside of any record, as that of the export itself. */
export const shiftedInstant = (text: string, weeks: number): string => moved(text, weeks).shift(text);

/**
 * A log of which every date lies so many whole weeks earlier: weekdays and times of day stay, in each record's own
 * zone by that zone's rules for the new date. Nothing then tells how far it was moved, not even a change of the
 * clocks. A time that does not exist on the new day lies later by the gap, as clocks do. Within a record all times
 * keep their distances. Only for what `selected` gives out, which has no settings and nothing deleted.
 */
export function shifted(log: Log, weeks: number): Log {
  return {
    ...log,
    checkins: log.checkins.map((checkin) => shiftedCheckin(checkin, weeks)),
    prompts: log.prompts.map((prompt) => shiftedPrompt(prompt, weeks)),
    sessions: log.sessions.map((session) => shiftedSession(session, weeks)),
    customSensations: log.customSensations.map((own) => ({ ...own, updatedAt: shiftedInstant(own.updatedAt, weeks) })),
  };
}
