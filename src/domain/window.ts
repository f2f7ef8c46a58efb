/** `09:00`, local wall-clock time. */
export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `to` before `from` runs over midnight and belongs to the day it starts on; equal means 24 hours. */
export type Window = { from: string; to: string };

const dayMinutes = 24 * 60;

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Length on the wall clock, in minutes (1 to 1440). */
export function lengthOf({ from, to }: Window): number {
  const length = minutesOf(to) - minutesOf(from);
  return length > 0 ? length : length + dayMinutes;
}

export const totalLength = (windows: Window[]): number => windows.reduce((sum, each) => sum + lengthOf(each), 0);

export function inOrder(windows: Window[]): Window[] {
  return windows.toSorted((a, b) => minutesOf(a.from) - minutesOf(b.from));
}

/** Whether no two windows share a minute, also across midnight into the next day's windows. */
export function areApart(windows: Window[]): boolean {
  const sorted = inOrder(windows);
  return sorted.every((window, index) => {
    const next = sorted[index + 1];
    const nextStart = next ? minutesOf(next.from) : minutesOf(sorted[0]?.from ?? '00:00') + dayMinutes;
    return minutesOf(window.from) + lengthOf(window) <= nextStart;
  });
}

/** Minutes between the end of a day's last window and the first one of the day after. */
export function quietMinutes(windows: Window[]): number {
  const sorted = inOrder(windows);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return dayMinutes;
  return minutesOf(first.from) + dayMinutes - (minutesOf(last.from) + lengthOf(last));
}

type Segment = {
  start: Temporal.PlainDateTime;
  begins: Temporal.Instant;
  wall: number;
  /** Minutes that exist on this day's clock: fewer than `wall` where the clocks go forward inside. */
  usable: number;
};

export function toInstant(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  // 'compatible' (RFC 5545): a time that does not exist moves forward by the gap, one that exists twice is its first.
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}

function runsOverMidnight(window: Window): boolean {
  return minutesOf(window.from) + lengthOf(window) > dayMinutes;
}

function endOf(window: Window, day: Temporal.PlainDate, zone: string): Temporal.Instant {
  const start = day.toPlainDateTime(Temporal.PlainTime.from(window.from));
  return toInstant(start.add({ minutes: lengthOf(window) }), zone);
}

function minutesBetween(a: Temporal.Instant, b: Temporal.Instant): number {
  return Math.floor((b.epochMilliseconds - a.epochMilliseconds) / 60_000);
}

/** A day's windows laid end to end: a line of minutes that prompts are placed on. */
export type Axis = {
  length: number;
  /** The instant of a position counted in minutes, 0 ≤ position < length. */
  at(position: number): Temporal.Instant;
  /** Where a wall-clock position (0 to the windows' nominal length) lies on this line. */
  fromWall(position: number): number;
  /** The positions at which each window begins and ends. */
  spans: { from: number; to: number }[];
};

/**
 * Rule: on most days every wall-clock minute is a position, and the second pass of an autumn hour has
 * none, so that a local time that happens twice is used once. Where spring takes minutes away
 * (`skipMissing`), these have no position either; neighbours are then real minutes apart.
 */
export function axisOf(windows: Window[], day: Temporal.PlainDate, zone: string, skipMissing: boolean): Axis {
  const sorted = inOrder(windows);
  const last = sorted.at(-1);
  // Yesterday's window over midnight ends later than its clock says where the clocks go forward at midnight.
  let previousEnd = last && runsOverMidnight(last) ? endOf(last, day.subtract({ days: 1 }), zone) : undefined;
  const segments = sorted.map((window): Segment => {
    const start = day.toPlainDateTime(Temporal.PlainTime.from(window.from));
    const wall = lengthOf(window);
    const ends = endOf(window, day, zone);
    let begins = toInstant(start, zone);
    if (previousEnd && Temporal.Instant.compare(begins, previousEnd) < 0) begins = previousEnd;
    if (!previousEnd || Temporal.Instant.compare(previousEnd, ends) < 0) previousEnd = ends;
    const usable = skipMissing ? Math.min(wall, Math.max(0, minutesBetween(begins, ends))) : wall;
    return { start, begins, wall, usable };
  });

  /** Finds the segment by either count of minutes and hands over the offset inside it. */
  function locate(position: number, by: 'wall' | 'usable'): { segment: Segment; offset: number; before: number } {
    let rest = position;
    let before = 0;
    for (const segment of segments) {
      if (rest < segment[by] || segment === segments.at(-1)) return { segment, offset: rest, before };
      rest -= segment[by];
      before += segment.usable;
    }
    throw new Error(`No window holds minute ${position}`);
  }

  const spans: Axis['spans'] = [];
  for (const { usable } of segments) {
    const from = spans.at(-1)?.to ?? 0;
    spans.push({ from, to: from + usable });
  }
  return {
    length: spans.at(-1)?.to ?? 0,
    spans,
    at(position) {
      const { segment, offset } = locate(position, 'usable');
      if (segment.usable < segment.wall) return segment.begins.add({ minutes: offset });
      return toInstant(segment.start.add({ minutes: offset }), zone);
    },
    fromWall(position) {
      const { segment, offset, before } = locate(position, 'wall');
      if (segment.usable === segment.wall) return before + offset;
      const passed = minutesBetween(segment.begins, toInstant(segment.start.add({ minutes: offset }), zone));
      return before + Math.min(segment.usable, Math.max(0, passed));
    },
  };
}
