import { i18n } from '#i18n';
import { type CheckinChange, longestText } from '../../domain/entry.ts';

type Props = { note: string; eased: string; askForEase: boolean; onChange: (change: CheckinChange) => void };

/** Two optional fields; each keystroke is kept as it is made. */
export function Words({ note, eased, askForEase, onChange }: Props) {
  return (
    <div class="words">
      <label class="field">
        <span>{i18n.t('checkin.note')}</span>
        <textarea
          name="note"
          rows={2}
          maxLength={longestText}
          value={note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
      {askForEase && (
        <label class="field">
          <span>{i18n.t('checkin.ease')}</span>
          <textarea
            name="eased"
            rows={2}
            maxLength={longestText}
            placeholder={i18n.t('checkin.easeHint')}
            value={eased}
            onInput={(event) => onChange({ eased: event.currentTarget.value })}
          />
        </label>
      )}
    </div>
  );
}
