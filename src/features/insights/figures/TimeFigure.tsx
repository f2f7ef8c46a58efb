import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { lackingAtAnyTime, timeOfDay } from '../../../domain/analysis/time-of-day.ts';
import { partsOfTally } from '../../../locales/figures/shares.ts';
import { spoken } from '../../../locales/figures/spoken.ts';
import { timeSentence, timeTable } from '../../../locales/figures/time-table.ts';
import { timeName } from '../../../locales/figures/words.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import { Key } from '../chart/Key.tsx';
import type { Paints } from '../chart/paints.ts';
import { stackedConfiguration } from '../chart/stacked.ts';
import { Figure } from '../figure/Figure.tsx';

/** The same shares in the four parts of the day; a part with too few check-ins stays empty. */
export function TimeFigure({ patterns }: { patterns: Patterns }) {
  const { sums, wording, range } = patterns;
  const times = timeOfDay(sums);
  const build = useMemo(() => {
    const shares = times.map((each) => (each.shares.enough ? partsOfTally(each) : undefined));
    const labels = times.map(({ time, count }) => [timeName(time), `${count}`]);
    return (paints: Paints) => stackedConfiguration({ shares, labels }, paints);
  }, [patterns]);
  const sentence = timeSentence(times, wording);
  const table = timeTable(times, wording);
  return (
    <Figure
      metric="time-of-day"
      title={i18n.t('insights.time.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.time.what'), i18n.t('insights.time.clock')]}
      table={table}
      range={range}
      missing={lackingAtAnyTime(times)}
    >
      <figure>
        <ChartCanvas build={build} text={sentence ?? ''} bars={spoken(table)} size="tall" />
        <Key wording={wording} />
      </figure>
    </Figure>
  );
}
