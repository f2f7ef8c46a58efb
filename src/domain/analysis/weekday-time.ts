import { type State, states } from '../state.ts';
import { above, type Floored } from './floor.ts';
import { type DayTime, dayTimes, type Sums } from './sums.ts';

export type WeekCell = {
  /** ISO weekday: 1 is Monday */
  weekday: number;
  time: DayTime;
  /** Check-ins that name a branch, and how many of them had which state */
  count: number;
  states: Partial<Record<State, number>>;
  /** Whether there are enough check-ins to say what leads; if not, the cell is hatched */
  enough: boolean;
  /** The state named most often; none below the floor, none where two share the first place */
  leader: State | undefined;
};

export type WeekMap = { count: number; days: number; cells: Floored<WeekCell[]> };

function leaderOf(counts: Partial<Record<State, number>>): State | undefined {
  const most = Math.max(...Object.values(counts));
  const leaders = states.filter((state) => counts[state] === most);
  return leaders.length === 1 ? leaders[0] : undefined;
}

/**
 * Seven weekdays by four times of day, Monday morning first, each with the state named most often. The whole from
 * 60 check-ins on, a cell from 3 on. The leading state of a handful of check-ins is a description, not an estimate,
 * and carries no interval. Source: the figure "weekday × time" of the project's rules of analysis.
 */
export function weekdayTime({ all: { count, days }, cells }: Sums): WeekMap {
  const toCell = (weekday: number, time: DayTime): WeekCell => {
    const counts = cells[`${weekday}.${time}`] ?? {};
    const inCell = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const enough = inCell >= 3;
    return { weekday, time, count: inCell, states: counts, enough, leader: enough ? leaderOf(counts) : undefined };
  };
  const map = () => [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => dayTimes.map((time) => toCell(weekday, time)));
  return { count, days, cells: above([{ of: 'check-ins', have: count, need: 60 }], map) };
}
