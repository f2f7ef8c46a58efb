import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Format } from '../../../domain/handover/file-name.ts';
import type { LockWith } from '../../../formats/locked/outcome.ts';
import { type Choices, drawnWeeks } from './choices.ts';
import { Maker } from './maker.ts';
import { usePreview } from './use-preview.ts';
import { useSaving } from './use-saving.ts';
import type { Chance } from './wanted.ts';

/** What would leave, and what is done with it. Both are asked of one worker, so that a file has the ids that were shown. */
export function useHandover(choices: Choices, shown: Format) {
  const maker = useMemo(() => new Maker(), []);
  useEffect(() => () => maker.stop(), []);
  const [chance, setChance] = useState<Chance>(() => ({ weeks: drawnWeeks(), draw: 0 }));
  // The next file gets fresh ids of its own: two people's files cannot be laid side by side.
  const saving = useSaving(maker, () => setChance(({ weeks, draw }) => ({ weeks, draw: draw + 1 })));
  const isBusy = saving.step.kind === 'writing' || saving.step.kind === 'locking';
  const { preview, done } = usePreview({ maker, choices, chance, format: shown, isSaving: isBusy });
  return {
    ...saving,
    preview,
    done,
    weeks: chance.weeks,
    isBusy,
    save: (format: Format, lock: LockWith | undefined) => saving.begin({ choices, chance, format, lock }),
  };
}
