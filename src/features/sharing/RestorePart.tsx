import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { problemFrom } from '../../data/problem.ts';
import { type ImportCounts, importBackup } from '../../data/snapshot.ts';
import type { Backup } from '../../domain/backup.ts';
import { Preview } from './Preview.tsx';
import { type Looked, lookAt } from './read-file.ts';

type Step =
  | { kind: 'idle' | 'reading' | 'left' }
  | { kind: 'looked'; looked: Looked }
  | { kind: 'done'; counts: ImportCounts }
  | { kind: 'failed'; problem: Error };

type Props = { onRestored: () => void };

/** From a file to the log in two steps: what it would do, and then all of it or nothing. */
export function RestorePart({ onRestored }: Props) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const fail = (error: unknown) => setStep({ kind: 'failed', problem: problemFrom(error, 'not-saved') });

  function choose(file: File | undefined): void {
    if (!file) return;
    const own: Step = { kind: 'reading' };
    setStep(own);
    // A large file that was chosen first must not replace the preview of the one that was chosen last.
    const ifStillChosen = (next: Step) => setStep((current) => (current === own ? next : current));
    lookAt(file).then(
      (looked) => ifStillChosen({ kind: 'looked', looked }),
      (error: unknown) => ifStillChosen({ kind: 'failed', problem: problemFrom(error, 'unavailable') }),
    );
  }
  function confirm(backup: Backup): void {
    setStep({ kind: 'reading' });
    importBackup(backup).then((counts) => {
      setStep({ kind: 'done', counts });
      onRestored();
    }, fail);
  }
  return (
    <section class="panel" aria-labelledby="restore-title">
      <h2 id="restore-title">{i18n.t('share.restore')}</h2>
      <p class="muted">{i18n.t('share.restoreHint')}</p>
      <label class="field">
        <span>{i18n.t('share.choose')}</span>
        <input
          type="file"
          accept="application/json,.json"
          data-import
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          // Choosing the same file once more is a new try.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status" data-restore={step.kind}>
        {step.kind === 'reading' && i18n.t('share.reading')}
        {step.kind === 'left' && i18n.t('share.nothingChanged')}
        {step.kind === 'done' &&
          i18n.t('share.restored', [
            i18n.t('share.new', step.counts.added),
            i18n.t('share.changed', step.counts.changed),
          ])}
        {step.kind === 'failed' && `${i18n.t('keeping.notSavedWhy')} ${i18n.t('share.nothingChanged')}`}
      </div>
      {step.kind === 'looked' && (
        <Preview looked={step.looked} onConfirm={confirm} onLeave={() => setStep({ kind: 'left' })} />
      )}
    </section>
  );
}
