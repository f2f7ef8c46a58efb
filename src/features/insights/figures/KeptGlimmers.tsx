import { live } from '../../../data/live.ts';
import { checkinsById } from '../../../data/log.ts';
import { easedIds, type Patterns } from '../../../domain/analysis/patterns.ts';
import { useLive } from '../../../ui/use-live.ts';
import { GlimmersFigure } from './GlimmersFigure.tsx';

/** From the database. Texts are in rows that lie far apart: read apart, so that no chart waits for them. */
export function KeptGlimmers({ patterns }: { patterns: Patterns }) {
  const newest = easedIds(patterns.sums);
  const eased = useLive(() => live(() => checkinsById(newest)), [newest.join()]) ?? [];
  return <GlimmersFigure patterns={patterns} eased={eased} />;
}
