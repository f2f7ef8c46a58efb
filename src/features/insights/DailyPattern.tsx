import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { readPatterns } from '../../data/patterns.ts';
import type { Patterns } from '../../domain/analysis/patterns.ts';
import { findingsOf } from '../../domain/analysis/sentences.ts';
import { type Period, periods, rangeOf } from '../../domain/period.ts';
import { dailyTable, pieceLabel } from '../../locales/figures/daily-table.ts';
import { glanceText } from '../../locales/figures/finding-words.ts';
import { partsOfTally } from '../../locales/figures/shares.ts';
import { now, today } from '../../platform/clock.ts';
import { NumbersTable } from '../../ui/NumbersTable.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { ChartCanvas } from './chart/ChartCanvas.tsx';
import type { Paints } from './chart/paints.ts';
import { stackedConfiguration } from './chart/stacked.ts';
import './insights.css';

function chartOf({ pieces, unit }: Patterns) {
  const shares = pieces.map(({ sums }) => partsOfTally(sums.all));
  const labels = pieces.map((piece) => pieceLabel(piece, unit, pieces.length));
  return (paints: Paints) => stackedConfiguration({ shares, labels }, paints);
}

/** The popup's glance at the last days: a bar a day, the same numbers as a table, and at most one sentence. */
export function DailyPattern() {
  useMinute(now);
  const [period, setPeriod] = useState<Period>(7);
  const day = today().toString();
  const found = useLive(
    () => live(() => readPatterns(rangeOf({ days: period }, Temporal.PlainDate.from(day), day))),
    [day, period],
  );
  const build = useMemo(() => found && chartOf(found), [found]);
  return (
    <section class="pattern" aria-labelledby="pattern-title">
      <div class="row spread">
        <h2 id="pattern-title">{i18n.t('pattern.title', [period])}</h2>
        <Segments
          label={i18n.t('pattern.period')}
          name="period"
          options={periods.map((days) => ({ value: days, label: i18n.t('pattern.daysShort', [days]) }))}
          value={period}
          onChange={setPeriod}
        />
      </div>
      <div class="daily">
        <ChartCanvas build={build} text={found ? sentenceOf(found) : ''} count={found ? countOf(found) : 0} />
      </div>
      {found && <Below patterns={found} />}
    </section>
  );
}

const countOf = ({ sums }: Patterns) => sums.all.count + sums.unsure;

function sentenceOf(patterns: Patterns): string {
  const { sums, pieces } = patterns;
  return i18n.t('pattern.chart', [i18n.t('pattern.count', countOf(patterns)), sums.days, pieces.length]);
}

function Below({ patterns }: { patterns: Patterns }) {
  const { sums, wording, pieces, unit } = patterns;
  const glance = glanceText(findingsOf(sums), wording);
  const count = countOf(patterns);
  return (
    <>
      {sums.earlier > 0 && <p class="muted">{i18n.t('pattern.earlierLeftOut', sums.earlier)}</p>}
      {glance && (
        <p class="muted" data-glance>
          {glance}
        </p>
      )}
      <div class="foot">
        <p class="muted count">{count > 0 ? i18n.t('pattern.count', count) : i18n.t('pattern.empty')}</p>
        <details class="twin">
          <summary>{i18n.t('pattern.table')}</summary>
          <p class="muted">{i18n.t('pattern.explain')}</p>
          <NumbersTable metric="daily" table={dailyTable(pieces, unit, wording)} />
        </details>
      </div>
    </>
  );
}
