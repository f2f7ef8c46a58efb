import { i18n } from '#i18n';
import { variability } from '../../../domain/analysis/variability.ts';
import { decimalText } from '../../../locales/numbers.ts';
import { Figure } from '../figure/Figure.tsx';
import { type Cell, counted, said, shared, unknown } from '../figure/table.ts';
import type { Patterns } from '../period/read-patterns.ts';
import { basisText, intervalText } from '../words.ts';

/** How varied what was named is. Neither much nor little of it is a finding, so nothing is drawn high or low. */
export function VariabilityFigure({ patterns: { sums, range } }: { patterns: Patterns }) {
  const { count, days, evenness, pairs, switches, switchRate } = variability(sums);
  const basis = basisText({ count, days });
  const even = evenness.enough ? i18n.t('insights.variability.even', [basis, decimalText(evenness.value)]) : undefined;
  const rate = switchRate.enough
    ? i18n.t('insights.variability.rate', [i18n.t('insights.transitions.pairs', pairs), intervalText(switchRate.value)])
    : undefined;
  const interval = switchRate.enough ? switchRate.value : undefined;
  const decimal = (value: number): Cell => ({ text: decimalText(value), value: Number(value.toFixed(4)) });
  const rows: [string, Cell][] = [
    ['evenness', evenness.enough ? decimal(evenness.value) : unknown],
    ['switches', counted(switches)],
    ['pairs', counted(pairs)],
    ['switchRate', interval ? shared(interval.share) : unknown],
    ['low', interval ? shared(interval.low) : unknown],
    ['high', interval ? shared(interval.high) : unknown],
  ];
  return (
    <Figure
      metric="variability"
      title={i18n.t('insights.variability.title')}
      sentence={[even, rate].filter((text) => text !== undefined).join(' ') || undefined}
      explanation={[i18n.t('insights.variability.what'), i18n.t('insights.variability.not')]}
      table={{
        caption: i18n.t('insights.variability.title'),
        columns: (['measure', 'value'] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
        rows: rows.map(([id, cell]) => ({ id, cells: [said(i18n.t(`insights.variability.${id as 'pairs'}`)), cell] })),
      }}
      range={range}
      missing={evenness.enough ? (switchRate.enough ? [] : switchRate.missing) : evenness.missing}
      open
    />
  );
}
