import { i18n } from '#i18n';
import { reportPairs } from '../../../domain/report-asked.ts';
import type { Choices } from './choices.ts';

type Props = { choices: Choices; weeks: number; disabled: boolean };

/** The report is a page of its own, to look at before it is printed. */
export function OpenReport({ choices: { period, parts, shift, nameless, person }, weeks, disabled }: Props) {
  const asked = { period, parts, weeks: shift ? weeks : 0, name: nameless ? '' : person };
  return (
    <li>
      <button
        type="button"
        class="button"
        data-weight="main"
        data-export="report"
        disabled={disabled}
        aria-describedby="about-report"
        onClick={() => open(`report.html?${new URLSearchParams(reportPairs(asked))}`, '_blank', 'noopener')}
      >
        {i18n.t('report.open')}
      </button>
      <small class="muted" id="about-report">
        {i18n.t('report.openHint')}
      </small>
    </li>
  );
}
