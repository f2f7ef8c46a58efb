import { i18n } from '#i18n';
import type { SensationState } from '../../domain/analysis/sensation-state.ts';
import { decimalText } from '../numbers.ts';
import { sensationLabel } from '../sensations.ts';
import { shortStateName } from '../states.ts';
import type { Words } from './finding-words.ts';
import { counted, said, type TableData } from './table.ts';

/** The pairs that stood out, the most certain first, with all that their sentences count. */
export function sensationTable(found: readonly SensationState[], { wording, own }: Words): TableData {
  const names = ['sensation', 'state', 'there', 'led', 'otherThere', 'others', 'days', 'lift'] as const;
  const columns = names.map((id) => ({ id, name: i18n.t(`insights.column.${id}`) }));
  const rows = found.map(({ sensation, branch, with: led, others, days, lift }) => ({
    id: `${sensation} ${branch}`,
    cells: [
      said(sensationLabel(sensation, own)),
      said(shortStateName(branch, wording)),
      ...[led.there, led.count, others.there, others.count, days].map(counted),
      { text: decimalText(lift), value: Number(lift.toFixed(2)) },
    ],
  }));
  return { caption: i18n.t('insights.sensation.title'), columns, rows };
}
