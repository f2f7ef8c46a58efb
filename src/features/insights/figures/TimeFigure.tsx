import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { bySize } from '../../../domain/analysis/state-share.ts';
import { type TimeShare, timeOfDay } from '../../../domain/analysis/time-of-day.ts';
import type { Wording } from '../../../domain/wording.ts';
import { shortStateName } from '../../../locales/states.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import { Key } from '../chart/Key.tsx';
import type { Paints } from '../chart/paints.ts';
import { stackedConfiguration } from '../chart/stacked.ts';
import { Figure } from '../figure/Figure.tsx';
import { spoken } from '../figure/spoken.ts';
import type { Patterns } from '../period/read-patterns.ts';
import { intervalText, timeName } from '../words.ts';
import { partsOfTally } from './shares.ts';
import { timeTable } from './time-table.ts';

/** "Morning: Mobilised 55% (45–64%)", for the times that have enough check-ins. */
function largest({ time, shares }: TimeShare, wording: Wording): string[] {
  if (!shares.enough) return [];
  const [branch] = bySize(shares.value);
  if (!branch) return [];
  const share = intervalText(shares.value[branch]);
  return [i18n.t('insights.time.largest', [timeName(time), shortStateName(branch, wording), share])];
}

/** The same shares in the four parts of the day; a part with too few check-ins stays empty. */
export function TimeFigure({ patterns }: { patterns: Patterns }) {
  const { sums, wording, range } = patterns;
  const times = timeOfDay(sums);
  const fullest = times.toSorted((a, b) => b.count - a.count)[0];
  const build = useMemo(() => {
    const shares = times.map((each) => (each.shares.enough ? partsOfTally(each) : undefined));
    const labels = times.map(({ time, count }) => [timeName(time), `${count}`]);
    return (paints: Paints) => stackedConfiguration({ shares, labels }, paints);
  }, [patterns]);
  const said = times.flatMap((each) => largest(each, wording));
  const sentence = said.length > 0 ? i18n.t('insights.time.sentence', [said.join('; ')]) : undefined;
  const table = timeTable(times, wording);
  return (
    <Figure
      metric="time-of-day"
      title={i18n.t('insights.time.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.time.what'), i18n.t('insights.time.clock')]}
      table={table}
      range={range}
      missing={fullest && !fullest.shares.enough ? fullest.shares.missing : []}
    >
      <figure>
        <ChartCanvas build={build} text={sentence ?? ''} bars={spoken(table)} size="tall" />
        <Key wording={wording} />
      </figure>
    </Figure>
  );
}
