import type { ChartConfiguration } from 'chart.js';
import type { Paints } from './paints.ts';

/** A bar's value, both its ends, or nothing known. */
export type Value = number | [from: number, to: number] | null;
/** Several lines where it is a list. */
export type Label = string | string[];
export type Configuration = ChartConfiguration<'bar', Value[], Label>;
/** A line at a column, for a session or another day that a person marked. */
export type Mark = { at: number; label: string };
export type Whisker = { low: number; high: number } | undefined;

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends keyof import('chart.js').ChartTypeRegistry> {
    /** Ends of an interval for each bar, in the axis' own unit. */
    whiskers?: { each: readonly Whisker[]; ink: string; ground: string; of?: TType };
    marks?: { each: readonly Mark[]; ink: string; font: string; of?: TType };
    walk?: { at: number | undefined; ink: string; of?: TType };
  }
}

/** What all charts share: nothing moves, nothing reacts to a pointer, and both densities are crisp. */
export const still: Partial<NonNullable<Configuration['options']>> = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
};

/** The axis with the bars' names. `all`: none of them is left out, as they are few or each has a line of its own. */
export function namesAxis({ text, font }: Paints, { stacked = false, all = false }) {
  return {
    stacked,
    border: { display: false },
    grid: { display: false },
    ticks: { color: text, font: { size: 12, family: font }, maxRotation: 0, autoSkipPadding: 12, autoSkip: !all },
  };
}
