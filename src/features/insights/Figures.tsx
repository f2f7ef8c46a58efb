import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../domain/analysis/patterns.ts';
import { CoverageFigure } from './figures/CoverageFigure.tsx';
import { DailyFigure } from './figures/DailyFigure.tsx';
import { RecoveryFigure } from './figures/RecoveryFigure.tsx';
import { SensationFigure } from './figures/SensationFigure.tsx';
import { ShareFigure } from './figures/ShareFigure.tsx';
import { TimeFigure } from './figures/TimeFigure.tsx';
import { TransitionsFigure } from './figures/TransitionsFigure.tsx';
import { VariabilityFigure } from './figures/VariabilityFigure.tsx';
import { WeekFigure } from './figures/WeekFigure.tsx';

type Props = {
  patterns: Patterns;
  /** What eased: its words are in rows, and whoever shows the figures knows where those are. */
  glimmers: ComponentChildren;
};

/** From what is plainest to what needs most care; three figures are for reading together with somebody. */
export function Figures({ patterns, glimmers }: Props) {
  // A chart that nobody can see yet would make the browser lay out all that is folded away.
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <ShareFigure patterns={patterns} />
      <DailyFigure patterns={patterns} />
      <TimeFigure patterns={patterns} />
      <WeekFigure patterns={patterns} />
      <SensationFigure patterns={patterns} />
      {glimmers}
      <CoverageFigure patterns={patterns} />
      <details class="together" onToggle={() => setUnfolded(true)}>
        <summary>{i18n.t('insights.together.title')}</summary>
        <div class="stack">
          <p class="prose muted">{i18n.t('insights.together.hint')}</p>
          <TransitionsFigure patterns={patterns} />
          <RecoveryFigure patterns={patterns} drawn={unfolded} />
          <VariabilityFigure patterns={patterns} />
        </div>
      </details>
    </>
  );
}
