import { i18n } from '#i18n';
import type { Coverage } from '../../domain/analysis/coverage.ts';
import { percentText } from '../dates.ts';
import { counted, said, type TableData, unknown } from './table.ts';

/** How a prompt can have ended, in the order of every list of them. */
export const ends = ['answered', 'expired', 'dismissed', 'closed', 'paused'] as const;

/** Planned and shown, by how each ended: unknown, no and skipped stay apart. Without the ledger nothing is known. */
export function coverageTable(figure: Coverage | undefined): TableData {
  const numbers = ['planned', 'shown'] as const;
  return {
    caption: i18n.t('insights.coverage.title'),
    columns: (['outcome', ...numbers] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
    rows: ends.map((end) => ({
      id: end,
      cells: [
        said(i18n.t(`insights.coverage.${end}`)),
        ...numbers.map((each) => (figure ? counted(figure.byOutcome[end][each]) : unknown)),
      ],
    })),
  };
}

const part = (share: number | undefined) => (share === undefined ? '–' : percentText(share));

/** "220 of 316 prompts were answered (70%). Of those shown, 220 of 280 (79%)." */
export function coverageSentence(figure: Coverage | undefined): string {
  if (!figure) return i18n.t('insights.coverage.lacking');
  const { planned, shown, answered, answeredShown, open, ofPlanned, ofShown } = figure;
  if (planned === 0) return i18n.t(open > 0 ? 'insights.coverage.open' : 'insights.coverage.none');
  return i18n.t('insights.coverage.sentence', [
    answered,
    planned,
    part(ofPlanned),
    answeredShown,
    shown,
    part(ofShown),
  ]);
}
