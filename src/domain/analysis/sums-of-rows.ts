import type { Checkin } from '../checkin.ts';
import type { Prompt } from '../prompt.ts';
import type { Counting } from './counting.ts';
import { sumsOfDay } from './day-sums.ts';
import { addSums, noSums, type Sums } from './sums.ts';

/** The sums of any rows, in any order, each counted on its own local day. */
export function sumsOfRows(
  checkins: readonly Checkin[],
  prompts: readonly Prompt[],
  counting: Counting = 'usual',
): Sums {
  const checkinsByDay = Map.groupBy(checkins, ({ day }) => day);
  const promptsByDay = Map.groupBy(prompts, ({ day }) => day);
  const days = [...new Set([...checkinsByDay.keys(), ...promptsByDay.keys()])].sort();
  return days
    .map((day) => sumsOfDay(checkinsByDay.get(day) ?? [], promptsByDay.get(day) ?? [], counting))
    .reduce(addSums, noSums());
}
