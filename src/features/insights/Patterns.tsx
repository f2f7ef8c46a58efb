import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Counting } from '../../domain/analysis/counting.ts';
import { type Choice, choiceFrom, choiceText } from '../../domain/period.ts';
import { percentText } from '../../locales/dates.ts';
import { now, today } from '../../platform/clock.ts';
import { PeriodChoice } from '../../ui/PeriodChoice.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import { fetchAhead } from './chart/use-drawing.ts';
import { KeptGlimmers } from './figures/KeptGlimmers.tsx';
import { Period } from './Period.tsx';
import { choiceInAddress, countingInAddress, keepInAddress } from './period/address.ts';
import { CountingChoice } from './period/CountingChoice.tsx';
import { beginPatterns } from './period/live-patterns.ts';
import { usePatterns } from './period/use-patterns.ts';

/** Begins with what takes longest, the store and Chart.js, before the section is on the page. */
export function beginWithPatterns(): void {
  fetchAhead();
  beginPatterns({ choice: choiceInAddress(), counting: countingInAddress(), day: today().toString() });
}

/** The journal's section: a period, at most three sentences about it, and its figures. */
export function Patterns() {
  useMinute(now);
  const [choice, setChoice] = useState(choiceInAddress);
  const [counting, setCounting] = useState(countingInAddress);
  const { patterns, done } = usePatterns({ choice, counting, day: today().toString() });

  function choose(picked: Choice, counted: Counting): void {
    keepInAddress(picked, counted);
    setChoice(picked);
    setCounting(counted);
  }
  return (
    <div class="stack" aria-busy={done !== undefined}>
      <PeriodChoice
        value={choiceText(choice)}
        days={patterns?.range}
        isPeriod={(text) => choiceFrom(text) !== undefined}
        warning={i18n.t('insights.period.order')}
        onChange={(text) => choose(choiceFrom(text) ?? choice, counting)}
      />
      <CountingChoice counting={counting} onChange={(picked) => choose(choice, picked)} />
      <p role="status" class="adding">
        {done !== undefined && i18n.t('insights.adding', [percentText(done)])}
      </p>
      {patterns && <Period patterns={patterns} glimmers={<KeptGlimmers patterns={patterns} />} />}
    </div>
  );
}
