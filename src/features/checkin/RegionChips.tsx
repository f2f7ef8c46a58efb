import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Region, sensations } from '../../domain/sensation.ts';
import { sensationsOf, type Vocabulary } from '../../domain/sensation-choice.ts';
import { regionName } from '../../locales/sensations.ts';
import { SensationChips, type Sensing } from './SensationChips.tsx';

type Props = Sensing & {
  region: Region;
  vocabulary: Vocabulary;
  /** What stands before the others. */
  lead?: readonly string[];
};

/** One region: a few words and how many more there are. What an entry has is always there, hidden or retired too. */
export function RegionChips({ region, vocabulary, lead = [], ...sensing }: Props) {
  const [open, setOpen] = useState(false);
  const usual = sensationsOf(region, vocabulary);
  const first = [...new Set([...lead, ...usual.first])];
  const more = usual.more.filter((id) => !first.includes(id));
  const isOfHere = ({ id, region: its }: { id: string; region: Region }) =>
    its === region && sensing.sensed.some((each) => each.id === id);
  const chosen = [...sensations, ...vocabulary.own]
    .filter(isOfHere)
    .map(({ id }) => id)
    .filter((id) => !first.includes(id));
  const left = more.filter((id) => !chosen.includes(id));
  const name = regionName(region);
  const group = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever came by keyboard goes on with the first one that it showed.
  useEffect(() => {
    if (open) group.current?.querySelector<HTMLElement>(`[data-sensation="${left[0]}"]`)?.focus();
  }, [open]);
  if (first.length + more.length + chosen.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a labelled group inside a list of groups
    <div class="region" role="group" aria-label={name} ref={group}>
      <h3>{name}</h3>
      <SensationChips {...sensing} ids={[...new Set([...first, ...(open ? more : []), ...chosen])]}>
        {!open && left.length > 0 && (
          <button type="button" class="chip" data-more onClick={() => setOpen(true)}>
            +{left.length} <span class="visually-hidden">{i18n.t('checkin.moreOf', [name])}</span>
          </button>
        )}
      </SensationChips>
    </div>
  );
}
