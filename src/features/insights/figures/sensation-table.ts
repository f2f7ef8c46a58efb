import { i18n } from '#i18n';
import type { SensationState } from '../../../domain/analysis/sensation-state.ts';
import type { Wording } from '../../../domain/wording.ts';
import { decimalText } from '../../../locales/numbers.ts';
import { sensationLabel } from '../../../locales/sensations.ts';
import { shortStateName } from '../../../locales/states.ts';
import { counted, said, type TableData } from '../figure/table.ts';

/** The pairs that stood out, the most certain first, with all that their sentences count. */
export function sensationTable(found: readonly SensationState[], wording: Wording): TableData {
  const names = ['sensation', 'state', 'there', 'led', 'otherThere', 'others', 'days', 'lift'] as const;
  const columns = names.map((id) => ({ id, name: i18n.t(`insights.column.${id}`) }));
  const rows = found.map(({ sensation, branch, with: led, others, days, lift }) => ({
    id: `${sensation} ${branch}`,
    cells: [
      said(sensationLabel(sensation)),
      said(shortStateName(branch, wording)),
      ...[led.there, led.count, others.there, others.count, days].map(counted),
      { text: decimalText(lift), value: Number(lift.toFixed(2)) },
    ],
  }));
  return { caption: i18n.t('insights.sensation.title'), columns, rows };
}
