import { i18n } from '#i18n';
import { branches } from '../../domain/state.ts';
import type { DayShare } from '../../domain/summary.ts';
import type { Wording } from '../../domain/wording.ts';
import { percentText, shortDay } from '../../locales/dates.ts';
import { shortStateName } from '../../locales/states.ts';

/** The chart's numbers, newest day first. A day without check-ins has a dash: nothing is known of it. */
export function DailyTable({ shares, wording }: { shares: readonly DayShare[]; wording: Wording }) {
  return (
    <details class="twin">
      <summary>{i18n.t('pattern.table')}</summary>
      <p class="muted">{i18n.t('pattern.explain')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={i18n.t('pattern.caption')}>
        <table data-metric="daily">
          <caption class="visually-hidden">{i18n.t('pattern.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('pattern.day')}</th>
              {branches.map((branch) => (
                <th key={branch} scope="col" class="number">
                  {shortStateName(branch, wording)}
                </th>
              ))}
              <th scope="col" class="number">
                {i18n.t('pattern.unsure')}
              </th>
              <th scope="col" class="number">
                {i18n.t('pattern.entries')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.toReversed().map(({ day, parts, unsure, count }) => (
              <tr key={day} data-day={day}>
                <th scope="row">{shortDay(day)}</th>
                {branches.map((branch) => (
                  <td key={branch} data-branch-share={branch}>
                    {parts ? percentText(parts[branch]) : i18n.t('pattern.nothing')}
                  </td>
                ))}
                <td>{unsure}</td>
                <td>{count + unsure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
