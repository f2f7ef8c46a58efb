import { checkinsBetween } from '../../data/log.ts';
import { ownSensations } from '../../data/own-sensations.ts';
import { promptsBetween } from '../../data/prompts.ts';
import { allSessions } from '../../data/sessions.ts';
import { openStore } from '../../data/store.ts';
import { firstDay } from '../../data/sums.ts';
import { readWording } from '../../data/wording.ts';
import { lacksLedger } from '../../domain/analysis/coverage.ts';
import { instantText } from '../../domain/day.ts';
import { allDays, parts } from '../../domain/handover/choice.ts';
import { selected } from '../../domain/handover/selected.ts';
import { shifted } from '../../domain/handover/shifted.ts';
import { type Range, rangeOf } from '../../domain/period.ts';
import { type Report, reportOf } from '../../domain/report.ts';
import type { Asked } from '../../domain/report-asked.ts';
import { appVersion } from '../../platform/app.ts';
import { now, today } from '../../platform/clock.ts';
import type { Heading } from './heading.ts';

const back = ({ first, last }: Range, weeks: number): Range => {
  const moved = (day: string) => Temporal.PlainDate.from(day).subtract({ weeks }).toString();
  return { first: moved(first), last: moved(last) };
};

/** A report from the rows of this browser. Moved dates are moved before anything is counted, so that no figure knows. */
export async function readReport({
  period,
  parts: chosen,
  weeks,
  name,
}: Asked): Promise<{ report: Report; heading: Heading }> {
  await openStore();
  const begin = period === 'all' ? await firstDay() : undefined;
  const kept = rangeOf(period, today(), begin ?? today().toString());
  const { first, last } = kept;
  const [checkins, prompts, sessions, customSensations, wording] = await Promise.all([
    checkinsBetween(first, last),
    promptsBetween(first, last),
    allSessions(),
    ownSensations(),
    readWording(),
  ]);
  const rows = { checkins, prompts, sessions, customSensations, settings: {} };
  // Check-ins and prompts are of these days already; sessions of other days are needed for the comparison.
  const log = weeks > 0 ? shifted(selected(rows, { ...chosen, notes: true, range: allDays }), weeks) : rows;
  const range = weeks > 0 ? back(kept, weeks) : kept;
  return {
    report: reportOf(log, { ...chosen, range }, wording),
    heading: {
      range,
      name,
      made: weeks > 0 ? undefined : instantText(now()),
      shifted: weeks > 0,
      without: parts.filter((part) => !chosen[part]),
      lacksLedger: chosen.ledger && lacksLedger(rows, kept),
      version: appVersion(),
    },
  };
}
