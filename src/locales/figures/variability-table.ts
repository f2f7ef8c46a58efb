import { i18n } from '#i18n';
import type { Variability } from '../../domain/analysis/variability.ts';
import { decimalText } from '../numbers.ts';
import { type Cell, counted, said, shared, type TableData, unknown } from './table.ts';
import { basisText, intervalText } from './words.ts';

const decimal = (value: number): Cell => ({ text: decimalText(value), value: Number(value.toFixed(4)) });

/** Counts always; what is estimated from them only above its floor. */
export function variabilityTable({ evenness, pairs, switches, switchRate }: Variability): TableData {
  const interval = switchRate.enough ? switchRate.value : undefined;
  const rows = [
    ['evenness', evenness.enough ? decimal(evenness.value) : unknown],
    ['switches', counted(switches)],
    ['pairs', counted(pairs)],
    ['switchRate', interval ? shared(interval.share) : unknown],
    ['low', interval ? shared(interval.low) : unknown],
    ['high', interval ? shared(interval.high) : unknown],
  ] as const;
  return {
    caption: i18n.t('insights.variability.title'),
    columns: (['measure', 'value'] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
    rows: rows.map(([id, cell]) => ({ id, cells: [said(i18n.t(`insights.variability.${id}`)), cell] })),
  };
}

/** Its one or two sentences; none below the floors. */
export function variabilitySentence({ count, days, evenness, pairs, switchRate }: Variability): string | undefined {
  const even =
    evenness.enough && i18n.t('insights.variability.even', [basisText({ count, days }), decimalText(evenness.value)]);
  const rate =
    switchRate.enough &&
    i18n.t('insights.variability.rate', [i18n.t('insights.transitions.pairs', pairs), intervalText(switchRate.value)]);
  return [even, rate].filter((text) => text !== false).join(' ') || undefined;
}
