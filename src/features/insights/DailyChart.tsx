import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { branches } from '../../domain/state.ts';
import type { DayShare } from '../../domain/summary.ts';
import type { Wording } from '../../domain/wording.ts';
import { shortDay, weekdayText } from '../../locales/dates.ts';
import { shortStateName } from '../../locales/states.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import type { Drawing } from './daily-drawing.ts';

type Props = { shares: readonly DayShare[] | undefined; wording: Wording; count: number };

function labelsOf(shares: readonly DayShare[]): string[] {
  return shares.map(({ day }) => (shares.length <= 7 ? weekdayText(day) : shortDay(day)));
}

/** The chart's place is there from the first paint; Chart.js comes once the page can be used. */
export function DailyChart({ shares, wording, count }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Promise<Drawing> | undefined>(undefined);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!shares || !canvas.current) return;
    const place = canvas.current;
    drawing.current ??= import('./daily-drawing.ts').then(({ drawingOn }) => drawingOn(place));
    drawing.current
      .then((chart) => chart.show(shares, labelsOf(shares)))
      .then(() => performance.mark('chart-drawn'))
      .catch((error: unknown) => {
        console.error('The chart could not be drawn', error);
        setFailed(true);
      });
  }, [shares]);
  useEffect(() => () => void drawing.current?.then((chart) => chart.remove()), []);

  const days = shares?.filter(({ parts, unsure }) => parts || unsure > 0).length ?? 0;
  const text = i18n.t('pattern.chart', [i18n.t('pattern.count', count), days, shares?.length ?? 0]);
  return (
    <figure class="daily">
      <div class="canvas">
        <canvas ref={canvas} role="img" aria-label={text} data-count={count} />
      </div>
      {failed && <p class="muted">{i18n.t('pattern.failed')}</p>}
      <figcaption class="row">
        {branches.map((branch) => (
          <span class="key" key={branch}>
            <i data-fill={branch} /> <StateIcon state={branch} size={16} /> {shortStateName(branch, wording)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
