import type { Attention } from './attention.ts';
import { type Guard, isDay, isInstant, isZone, listOf, oneOf, record, textLike, wholeNumber } from './guard.ts';
import type { Pause } from './pause.ts';
import { outcomes, promptIdPattern } from './prompt.ts';
import type { Schedule } from './schedule.ts';
import { areApart, clockPattern, totalLength, type Window } from './window.ts';

const isClock = textLike(clockPattern);
const isWindow = record({ from: isClock, to: isClock });
const areWindows: Guard = (value) => listOf(isWindow, 1, 12)(value) && areApart(value as Window[]);
const whenAsked = {
  days: listOf(wholeNumber(1, 7), 1),
  expiryMinutes: wholeNumber(1, 1440),
  nudgeMinutes: wholeNumber(0, 1440),
};

const isRandomPlan = record({
  kind: oneOf(['random']),
  perDay: wholeNumber(1, 288),
  windows: areWindows,
  minGapMinutes: wholeNumber(0, 1440),
  ...whenAsked,
});
type Crowded = { perDay: number; minGapMinutes: number; windows: Window[] };
const hasRoom = ({ perDay, minGapMinutes, windows }: Crowded) =>
  perDay * Math.max(1, minGapMinutes) <= totalLength(windows);

const otherPlans = [
  record({ kind: oneOf(['fixed']), times: listOf(isClock, 1, 288), ...whenAsked }),
  record({ kind: oneOf(['interval']), everyMinutes: wholeNumber(1, 1440), windows: areWindows, ...whenAsked }),
  record({ kind: oneOf(['none']) }),
];

/** What `Plan` parses. */
export const isPlan: Guard = (value) =>
  (isRandomPlan(value) && hasRoom(value as Crowded)) || otherPlans.some((isOther) => isOther(value));

const inOrder = (value: unknown) => {
  const { from, until } = value as Pause;
  return from <= until;
};

export const isPause: Guard = (value) => record({ from: isInstant, until: isInstant })(value) && inOrder(value);
export const isDense: Guard = (value) => record({ plan: isPlan, from: isDay, until: isDay })(value) && inOrder(value);

export const isPrompt: Guard = record(
  {
    id: textLike(promptIdPattern),
    day: isDay,
    zone: isZone,
    plannedAt: isInstant,
    expiresAt: isInstant,
    outcome: oneOf(outcomes),
    updatedAt: isInstant,
  },
  { shownAt: isInstant, checkinId: textLike(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i) },
);

const anyText = textLike(/^/);
/** Far above what any plan uses; ids have four digits. */
export const mostSlots = 9000;

export function isSchedule(value: unknown): value is Schedule {
  return record(
    {
      seed: anyText,
      plan: isPlan,
      since: isInstant,
      used: listOf(record({ day: isDay, slots: wholeNumber(0, mostSlots) })),
      accountedFrom: isDay,
      lastSeen: isInstant,
    },
    { dense: isDense, sinceZone: isZone },
  )(value);
}

export function isAttention(value: unknown): value is Attention {
  return record({ prompt: textLike(promptIdPattern), quiet: oneOf([true, false]) }, { snoozedUntil: isInstant })(value);
}
