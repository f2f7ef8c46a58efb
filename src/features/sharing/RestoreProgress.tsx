import { i18n } from '#i18n';
import { percentText } from '../../locales/dates.ts';
import './sharing.css';

type Props = {
  done: number;
  /** For as long as nothing has been changed. */
  onCancel: (() => void) | undefined;
};

/** How far it is, and a way out. */
export function RestoreProgress({ done, onCancel }: Props) {
  const part = percentText(done);
  return (
    <div class="row progress late">
      <progress aria-label={i18n.t('share.restore')} aria-valuetext={part} max={1} value={done} />
      <span class="muted">{part}</span>
      {onCancel && (
        <button type="button" class="button" data-import-cancel onClick={onCancel}>
          {i18n.t('restore.cancel')}
        </button>
      )}
    </div>
  );
}
