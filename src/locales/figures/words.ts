import { i18n } from '#i18n';
import type { Floor } from '../../domain/analysis/floor.ts';
import type { Interval } from '../../domain/analysis/interval.ts';
import type { DayTime } from '../../domain/analysis/sums.ts';
import { clockRange, percentText } from '../dates.ts';
import { percentRange } from '../numbers.ts';

/** "243 check-ins on 80 days": stands with every figure. */
export function basisText({ count, days }: { count: number; days: number }): string {
  return i18n.t('insights.basis', [i18n.t('pattern.count', count), i18n.t('insights.onDays', days)]);
}

/** "41% (35–47%)" */
export const intervalText = ({ share, low, high }: Interval): string =>
  i18n.t('insights.interval', [percentText(share), percentRange(low, high)]);

const counted = {
  'check-ins': 'insights.floor.checkins',
  days: 'insights.floor.days',
  pairs: 'insights.floor.pairs',
  episodes: 'insights.floor.episodes',
  sensation: 'insights.floor.sensation',
  state: 'insights.floor.state',
  coverage: 'insights.floor.coverage',
} as const;

/** "12 of 20 check-ins"; the two shares of answered prompts are said in words, as they are no count. */
export function floorText({ of, side, have, need }: Floor): string {
  const text = i18n.t(counted[of], [`${have}`, `${need}`]);
  return side ? i18n.t(`insights.floor.${side}`, [text]) : text;
}

export const timeName = (time: DayTime): string => i18n.t(`insights.time.${time}`);

const hours: Record<DayTime, [from: number, to: number]> = {
  morning: [5, 11],
  midday: [11, 17],
  evening: [17, 22],
  night: [22, 5],
};

/** "5–11 AM" */
export function timeHours(time: DayTime): string {
  const [from, to] = hours[time].map((hour) => Temporal.PlainTime.from({ hour }));
  if (!from || !to) throw new RangeError(`No hours for ${time}`);
  return clockRange(from, to);
}
