import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { mediumDay } from '../../../locales/dates.ts';
import { dailySentence, dailyTable, dailyTitle, pieceLabel } from '../../../locales/figures/daily-table.ts';
import { partsOfTally } from '../../../locales/figures/shares.ts';
import { spoken } from '../../../locales/figures/spoken.ts';
import { sessionTitle } from '../../../locales/sessions.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Mark } from '../chart/configuration.ts';
import { Key } from '../chart/Key.tsx';
import { stackedConfiguration } from '../chart/stacked.ts';
import { Figure } from '../figure/Figure.tsx';

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
  const sentence = dailySentence(pieces, unit, count);
  const table = dailyTable(pieces, unit, wording);
  return (
    <Figure
      metric="daily"
      title={dailyTitle(unit)}
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
