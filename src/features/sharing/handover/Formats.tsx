import { i18n } from '#i18n';
import { type Format, formats } from '../../../domain/handover/file-name.ts';
import { holdsNothing, type Summary } from '../../../domain/handover/summary.ts';
import { type Choices, isBackup } from './choices.ts';
import { OpenReport } from './OpenReport.tsx';

type Props = {
  choices: Choices;
  /** How far dates are moved where they are */
  weeks: number;
  summary: Summary | undefined;
  disabled: boolean;
  onSave: (format: Format) => void;
};

/** A button for each form. A backup may be saved of nothing but settings; no other file is made of nothing. */
export function Formats({ choices, weeks, summary, disabled, onSave }: Props) {
  const isEmpty = summary !== undefined && holdsNothing(summary);
  return (
    <ul class="formats">
      <OpenReport choices={choices} weeks={weeks} disabled={isEmpty} />
      {formats.map((format) => (
        <li key={format}>
          <button
            type="button"
            class="button"
            data-export={format}
            disabled={disabled || (isEmpty && !isBackup(choices, format))}
            aria-describedby={`about-${format}`}
            onClick={() => onSave(format)}
          >
            {i18n.t('handover.save', [i18n.t(`handover.format.${format}`)])}
          </button>
          <small class="muted" id={`about-${format}`}>
            {i18n.t(`handover.formatHint.${format}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}
