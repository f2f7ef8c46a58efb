import { i18n } from '#i18n';
import { forgetUndo, type UndoHead } from '../../data/undo-record.ts';
import { mediumDay } from '../../locales/dates.ts';
import { zone } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { countsText } from './counts-text.ts';
import { RestoreProgress } from './RestoreProgress.tsx';
import { isUnderWay, useUndo } from './use-undo.ts';

/** The last restore, and the way back from it for some days. */
export function UndoRestore({ onUndone }: { onUndone: () => void }) {
  const { head, step, undo, cancel } = useUndo(onUndone);
  const attempt = useAttempt();
  const busy = isUnderWay(step);
  return (
    <>
      {head && !busy && (
        <div class="stack" data-undo-offer>
          <p>{offerWords(head)}</p>
          <p class="muted">{i18n.t('restore.undoHint')}</p>
          <div class="row">
            <button type="button" class="button" data-import-undo onClick={undo}>
              {i18n.t('restore.undo')}
            </button>
            <button type="button" class="button" data-weight="quiet" onClick={() => attempt(forgetUndo())}>
              {i18n.t('restore.undoKeep')}
            </button>
          </div>
        </div>
      )}
      <p role="status" data-undo={step.kind}>
        {busy && i18n.t('restore.undoing')}
        {step.kind === 'cancelled' && i18n.t('restore.cancelled')}
        {step.kind === 'undone' && !head && i18n.t('restore.undoneKept', step.kept)}
      </p>
      {'done' in step && <RestoreProgress done={step.done} onCancel={step.kind === 'undoing' ? cancel : undefined} />}
    </>
  );
}

function offerWords({ at, ...counts }: UndoHead): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone()).toPlainDate().toString();
  return i18n.t('restore.last', [mediumDay(day), countsText(counts)]);
}
