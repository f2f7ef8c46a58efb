import { i18n } from '#i18n';
import { percentText } from '../../../locales/dates.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SavedFiles } from '../SavedFiles.tsx';
import type { Step } from './use-saving.ts';

type Props = { step: Step; onNext: () => void; onCancel: () => void };

/** How far it is, with a way out; and which file was saved. */
export function SavingStatus({ step, onNext, onCancel }: Props) {
  const files = step.kind === 'made' ? step.files.map(({ name }) => name) : [];
  const { saved, checkins } = step.kind === 'made' ? step : { saved: 0, checkins: 0 };
  return (
    <>
      <p role="status" data-handover={step.kind}>
        {step.kind === 'writing' && i18n.t('handover.making')}
        {step.kind === 'locking' && i18n.t('locked.locking')}
        {step.kind === 'cancelled' && i18n.t('handover.cancelled')}
      </p>
      {(step.kind === 'writing' || step.kind === 'locking') && (
        <Progress done={step.kind === 'writing' ? step.done : undefined} onCancel={onCancel} />
      )}
      {(step.kind === 'failed' || step.kind === 'not-a-key') && (
        <Notice kind="problem" title={i18n.t('keeping.notSaved')}>
          <p>{i18n.t(step.kind === 'failed' ? 'handover.failed' : 'locked.mistyped')}</p>
        </Notice>
      )}
      <SavedFiles names={files} saved={saved} checkins={checkins} onNext={onNext} />
    </>
  );
}

/** Of locking nobody knows how far it is: then it only moves. */
function Progress({ done, onCancel }: { done: number | undefined; onCancel: () => void }) {
  const part = done === undefined ? '' : percentText(done);
  return (
    <div class="row progress late">
      <progress aria-label={i18n.t('handover.making')} aria-valuetext={part || undefined} max={1} value={done} />
      <span class="muted">{part}</span>
      <button type="button" class="button" data-export-cancel onClick={onCancel}>
        {i18n.t('handover.cancel')}
      </button>
    </div>
  );
}
