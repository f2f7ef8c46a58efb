import { useMemo } from 'preact/hooks';
import type { Counting } from '../../domain/analysis/counting.ts';
import { lacksLedger } from '../../domain/analysis/coverage.ts';
import { easedIds, type Log, patternsOf } from '../../domain/analysis/patterns.ts';
import type { Range } from '../../domain/period.ts';
import type { Session } from '../../domain/session.ts';
import type { Wording } from '../../domain/wording.ts';
import { Whose } from './figure/whose.ts';
import { BeforeAfter } from './figures/BeforeAfter.tsx';
import { GlimmersFigure } from './figures/GlimmersFigure.tsx';
import { Period } from './Period.tsx';

type Props = {
  log: Log;
  range: Range;
  wording: Wording;
  counting: Counting;
  whose: string | undefined;
  /** The last day that the files tell of. */
  lastDay: string;
};

/** What the journal shows of a period and of its sessions, from rows in memory: those of a file. */
export function LogFigures({ log, range, wording, counting, whose, lastDay }: Props) {
  const { first, last } = range;
  const { patterns, eased } = useMemo(() => {
    const days = { first, last };
    const patterns = { ...patternsOf(log, days, wording, counting), lacksLedger: lacksLedger(log, days) };
    const rows = new Map(log.checkins.map((row) => [row.id, row]));
    return { patterns, eased: easedIds(patterns.sums).flatMap((id) => rows.get(id) ?? []) };
  }, [log, first, last, wording, counting]);
  return (
    <Whose.Provider value={whose}>
      <Period patterns={patterns} glimmers={<GlimmersFigure patterns={patterns} eased={eased} />} />
      {patterns.sessions.map((session) => (
        <Comparison key={session.id} {...{ session, log, wording }} until={`${lastDay}T24`} />
      ))}
    </Whose.Provider>
  );
}

type OfSession = { session: Session; log: Log; wording: Wording; until: string };

function Comparison({ session, log, wording, until }: OfSession) {
  const others = useMemo(() => log.sessions.filter(({ id }) => id !== session.id), [log, session]);
  return <BeforeAfter {...{ session, others, wording, until }} checkins={log.checkins} prompts={log.prompts} />;
}
