import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addOwnSensation } from '../../data/own-sensations.ts';
import { labelFrom, longestLabel } from '../../domain/custom-sensation.ts';
import type { Region } from '../../domain/sensation.ts';
import { regionChoices } from '../../locales/sensations.ts';
import { now } from '../../platform/clock.ts';
import { OwnSensationForm } from '../../ui/OwnSensationForm.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

type Props = {
  /** Where it is, unless the person says otherwise. */
  region?: Region | undefined;
  onAdded: (id: string) => void;
};

/** What none of the words says: own words, kept for later and noticed in this entry. */
export function AddSensation({ region: place = 'whole', onAdded }: Props) {
  const [open, setOpen] = useState(false);
  const attempt = useAttempt();
  function add(typed: string, region: string): void {
    const label = labelFrom(typed);
    if (label === undefined) return;
    attempt(addOwnSensation({ label, region: region as Region }, now()).then(({ id }) => onAdded(id)));
  }
  return (
    <div class="own">
      <button type="button" class="chip" data-more data-own aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t('vocabulary.add')}
      </button>
      {open && <OwnSensationForm place={place} regions={regionChoices()} longest={longestLabel} onAdd={add} />}
    </div>
  );
}
