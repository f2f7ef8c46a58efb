import { i18n } from '#i18n';
import { dayTimes } from '../../../domain/analysis/sums.ts';
import type { WeekCell } from '../../../domain/analysis/weekday-time.ts';
import type { Wording } from '../../../domain/wording.ts';
import { cellText } from '../../../locales/figures/week-table.ts';
import { timeName } from '../../../locales/figures/words.ts';
import { weekdayName } from '../../../locales/numbers.ts';
import { shortStateName } from '../../../locales/states.ts';
import { StateIcon } from '../../../ui/StateIcon.tsx';

type Props = { cells: readonly WeekCell[]; wording: Wording };

/** A real table: hue, icon, name and number in every cell, hatched where there are too few check-ins. */
export function WeekGrid({ cells, wording }: Props) {
  const rows = [...Map.groupBy(cells, ({ weekday }) => weekday)];
  const leaders = [...new Set(cells.flatMap(({ leader }) => leader ?? []))];
  return (
    <>
      <table class="week">
        <caption class="visually-hidden">{i18n.t('insights.week.title')}</caption>
        <thead>
          <tr>
            <td />
            {dayTimes.map((time) => (
              <th key={time} scope="col">
                {timeName(time)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([weekday, row]) => (
            <tr key={weekday}>
              <th scope="row">{weekdayName(weekday)}</th>
              {row.map((cell) => (
                <Cell key={cell.time} cell={cell} wording={wording} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row keys">
        {leaders.map((state) => (
          <span class="key" key={state}>
            <StateIcon state={state} size={18} /> {shortStateName(state, wording)}
          </span>
        ))}
        <span class="key">
          <i data-fill="few" /> {i18n.t('insights.week.few')}
        </span>
      </p>
    </>
  );
}

function Cell({ cell, wording }: { cell: WeekCell; wording: Wording }) {
  const { leader, count, enough } = cell;
  const text = cellText(cell, wording);
  return (
    <td data-state={leader} data-few={!enough} title={text}>
      <span>
        {leader ? <StateIcon state={leader} size={20} /> : <span aria-hidden="true">{enough ? '=' : ''}</span>}
        <span class="visually-hidden">{text}: </span>
        {count}
      </span>
    </td>
  );
}
