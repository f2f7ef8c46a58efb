import { i18n } from '#i18n';
import { countsText } from './counts-text.ts';
import { Preview } from './Preview.tsx';
import { RestoreProgress } from './RestoreProgress.tsx';
import { UndoRestore } from './UndoRestore.tsx';
import { isUnderWay, type Step, useRestore } from './use-restore.ts';

type Props = { onRestored: () => void };

/** From a file to the log, and back again. */
export function RestorePart({ onRestored }: Props) {
  const { step, choose, open, confirm, cancel } = useRestore(onRestored);
  const busy = isUnderWay(step);
  return (
    <section class="panel" aria-labelledby="restore-title" id="restore">
      <h2 id="restore-title">{i18n.t('share.restore')}</h2>
      <p class="muted">{i18n.t('share.restoreHint')}</p>
      <label class="field">
        <span>{i18n.t('share.choose')}</span>
        <input
          type="file"
          accept="application/json,.json,.age"
          data-import
          disabled={busy}
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          // Choosing the same file once more is a new try.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status" data-restore={step.kind}>
        {wordsOf(step)}
      </div>
      {'done' in step && <RestoreProgress done={step.done} onCancel={step.kind === 'copying' ? undefined : cancel} />}
      {step.kind === 'looked' && <Preview looked={step.looked} onOpen={open} onConfirm={confirm} onLeave={cancel} />}
      {!busy && <UndoRestore onUndone={onRestored} />}
    </section>
  );
}

function wordsOf(step: Step): string {
  switch (step.kind) {
    case 'idle':
    case 'looked':
      return '';
    case 'reading':
      return i18n.t(step.done > 0 ? 'restore.checking' : 'share.reading');
    case 'writing':
      return i18n.t('restore.writing');
    case 'copying':
      return i18n.t('restore.copying');
    case 'left':
      return i18n.t('share.nothingChanged');
    case 'cancelled':
      return i18n.t('restore.cancelled');
    case 'done':
      return i18n.t('share.restored', [countsText(step.counts)]);
    case 'failed':
      return `${i18n.t('keeping.notSavedWhy')} ${i18n.t('share.nothingChanged')}`;
  }
}
