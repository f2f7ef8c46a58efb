import { i18n } from '#i18n';
import { CoverageFigure } from './figures/CoverageFigure.tsx';
import { DailyFigure } from './figures/DailyFigure.tsx';
import { GlimmersFigure } from './figures/GlimmersFigure.tsx';
import { RecoveryFigure } from './figures/RecoveryFigure.tsx';
import { SensationFigure } from './figures/SensationFigure.tsx';
import { ShareFigure } from './figures/ShareFigure.tsx';
import { TimeFigure } from './figures/TimeFigure.tsx';
import { TransitionsFigure } from './figures/TransitionsFigure.tsx';
import { VariabilityFigure } from './figures/VariabilityFigure.tsx';
import { WeekFigure } from './figures/WeekFigure.tsx';
import type { Patterns } from './period/read-patterns.ts';

/** From what is plainest to what needs most care; three figures are for reading together with somebody. */
export function Figures({ patterns }: { patterns: Patterns }) {
  return (
    <>
      <ShareFigure patterns={patterns} />
      <DailyFigure patterns={patterns} />
      <TimeFigure patterns={patterns} />
      <WeekFigure patterns={patterns} />
      <SensationFigure patterns={patterns} />
      <GlimmersFigure patterns={patterns} />
      <CoverageFigure patterns={patterns} />
      <details class="together">
        <summary>{i18n.t('insights.together.title')}</summary>
        <div class="stack">
          <p class="prose muted">{i18n.t('insights.together.hint')}</p>
          <TransitionsFigure patterns={patterns} />
          <RecoveryFigure patterns={patterns} />
          <VariabilityFigure patterns={patterns} />
        </div>
      </details>
    </>
  );
}
