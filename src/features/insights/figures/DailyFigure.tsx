import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { mediumDay } from '../../../locales/dates.ts';
import { sessionTitle } from '../../../locales/sessions.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Mark } from '../chart/configuration.ts';
import { Key } from '../chart/Key.tsx';
import { stackedConfiguration } from '../chart/stacked.ts';
import { Figure } from '../figure/Figure.tsx';
import { spoken } from '../figure/spoken.ts';
import type { Patterns } from '../period/read-patterns.ts';
import { dailyTable, pieceLabel } from './daily-table.ts';
import { partsOfTally } from './shares.ts';

const titles = { day: 'insights.daily.byDay', week: 'insights.daily.byWeek', month: 'insights.daily.byMonth' } as const;
const known = { day: 'pattern.chart', week: 'insights.daily.chartWeek', month: 'insights.daily.chartMonth' } as const;

/** A line where a session was. Its number stands in the list below; names would cover each other. */
function marksOf({ pieces, sessions }: Patterns): Mark[] {
  return sessions.flatMap(({ day }, index) => {
    const at = pieces.findIndex(({ first, last }) => first <= day && day <= last);
    return at < 0 ? [] : [{ at, label: `${index + 1}` }];
  });
}

/** One bar per day; per week or month where days could not be told apart. */
export function DailyFigure({ patterns }: { patterns: Patterns }) {
  const { pieces, unit, wording, range, sums, sessions } = patterns;
  const build = useMemo(() => {
    const shares = pieces.map((piece) => partsOfTally(piece.sums.all));
    const labels = pieces.map((piece) => pieceLabel(piece, unit, pieces.length));
    return (paints: Parameters<typeof stackedConfiguration>[1]) =>
      stackedConfiguration({ shares, labels, marks: marksOf(patterns) }, paints);
  }, [patterns]);
  const count = sums.all.count + sums.unsure;
  const filled = pieces.filter((piece) => piece.sums.days > 0).length;
  const sentence = i18n.t(known[unit], [i18n.t('pattern.count', count), filled, pieces.length]);
  const table = dailyTable(pieces, unit, wording);
  return (
    <Figure
      metric="daily"
      title={i18n.t(titles[unit])}
      sentence={sentence}
      explanation={[i18n.t('pattern.explain'), i18n.t('insights.daily.empty')]}
      table={table}
      range={range}
    >
      <figure>
        <ChartCanvas build={build} text={sentence} bars={spoken(table).toReversed()} size="tall" count={count} />
        <Key wording={wording} />
        {sessions.length > 0 && (
          <ol class="marks" data-marks={sessions.length}>
            {sessions.map((session) => (
              <li key={session.id}>
                {sessionTitle(session)}, {mediumDay(session.day)}
              </li>
            ))}
          </ol>
        )}
      </figure>
    </Figure>
  );
}
