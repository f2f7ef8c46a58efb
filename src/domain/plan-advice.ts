import type { Plan } from './plan.ts';
import { inOrder, lengthOf, type Window } from './window.ts';

export type RandomPlan = Extract<Plan, { kind: 'random' }>;

/** The whole numbers that a plan may have, both ends included. */
export const limits = {
  perDay: { min: 1, max: 288 },
  minGapMinutes: { min: 0, max: 1440 },
  everyMinutes: { min: 1, max: 1440 },
  expiryMinutes: { min: 1, max: 1440 },
} as const;
export type NumberName = keyof typeof limits;

export function isWithinLimits(name: NumberName, value: number): boolean {
  return Number.isInteger(value) && limits[name].min <= value && value <= limits[name].max;
}

export const mostWindows = 12;
export const mostTimes = 288;

/** All minutes of a day on which a prompt may fall. */
export function minutesOf(windows: readonly Window[]): number {
  return windows.reduce((sum, window) => sum + lengthOf(window), 0);
}

/** Whether the windows have room for all prompts of a day, each with its gap; without a gap a prompt takes a minute. */
export function hasRoom({ perDay, minGapMinutes, windows }: RandomPlan): boolean {
  return perDay * Math.max(1, minGapMinutes) <= minutesOf(windows);
}

export type Advice = {
  /** As many prompts as fit with the gap as it is. */
  fewer?: RandomPlan;
  /** The widest gap that fits all the prompts. */
  closer?: RandomPlan;
};

/**
 * The plans nearest to one that has no room, each with a single change. `fewer` is missing where not even
 * one prompt fits, `closer` where there are more prompts than minutes.
 */
export function nearestPlans(plan: RandomPlan): Advice {
  const there = minutesOf(plan.windows);
  const perDay = Math.floor(there / Math.max(1, plan.minGapMinutes));
  const minGapMinutes = Math.floor(there / plan.perDay);
  return {
    ...(perDay >= 1 ? { fewer: { ...plan, perDay } } : {}),
    ...(minGapMinutes >= 1 ? { closer: { ...plan, minGapMinutes } } : {}),
  };
}

const dayMinutes = 24 * 60;
const startOf = ({ from }: Window) => Number(from.slice(0, 2)) * 60 + Number(from.slice(3));

function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

type Gap = { after: Window; before: Window; minutes: number };

/** From each window to the one after it, the last one's to the first of the next day; negative where they overlap. */
function gapsBetween(windows: Window[]): Gap[] {
  const sorted = inOrder(windows);
  return sorted.map((after, index) => {
    const next = sorted[index + 1];
    const before = next ?? sorted[0] ?? after;
    const starts = startOf(before) + (next ? 0 : dayMinutes);
    return { after, before, minutes: starts - (startOf(after) + lengthOf(after)) };
  });
}

/** Two windows that share a minute, also across midnight, or `undefined` where all are apart. */
export function overlapIn(windows: Window[]): [Window, Window] | undefined {
  const found = gapsBetween(windows).find(({ minutes }) => minutes < 0);
  return found && [found.after, found.before];
}

/** An hour inside the longest quiet stretch, or all of a shorter one; `undefined` where no minute is free. */
export function freeWindow(windows: Window[]): Window | undefined {
  const [widest] = gapsBetween(windows).sort((a, b) => b.minutes - a.minutes);
  if (!widest || widest.minutes <= 0) return undefined;
  const ends = startOf(widest.after) + lengthOf(widest.after);
  const apart = widest.minutes >= 180 ? 60 : 0;
  const length = Math.min(60, widest.minutes);
  return { from: clockOf(ends + apart), to: clockOf(ends + apart + length) };
}

/** Whether a window goes on after midnight; one that ends as it begins takes a whole day. */
export const endsNextDay = ({ from, to }: Window): boolean => to <= from && (to !== '00:00' || from === to);
