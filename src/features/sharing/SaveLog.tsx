import { useEffect, useMemo } from 'preact/hooks';
import { usual } from './handover/choices.ts';
import { Maker } from './handover/maker.ts';
import { SavingStatus } from './handover/SavingStatus.tsx';
import { useSaving } from './handover/use-saving.ts';

/** A button that saves everything, with no choice to make, and one more for each part of a log that is too large for one file. */
export function SaveLog({ label }: { label: string }) {
  const maker = useMemo(() => new Maker(), []);
  useEffect(() => () => maker.stop(), []);
  // The files are made: what the worker holds of the log is not needed any more.
  const { step, begin, saveNext, cancel } = useSaving(maker, () => maker.stop());
  const isBusy = step.kind === 'writing';
  const save = () => begin({ choices: usual, chance: { weeks: 0, draw: 0 }, format: 'json', lock: undefined });
  return (
    <>
      <div class="row">
        <button type="button" class="button" data-save-log disabled={isBusy} onClick={save}>
          {label}
        </button>
      </div>
      <SavingStatus step={step} onNext={saveNext} onCancel={cancel} />
    </>
  );
}
