import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { addOwnSensation } from '../../data/own-sensations.ts';
import { type Place, type Weight, weighingsOf, weights } from '../../domain/body-map.ts';
import { sensations } from '../../domain/sensation.ts';
import type { Vocabulary } from '../../domain/sensation-choice.ts';
import { regionName } from '../../locales/sensations.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { RegionChips } from './RegionChips.tsx';
import type { Sensing } from './SensationChips.tsx';

type Props = Sensing & { place: Place; vocabulary: Vocabulary };

const word = (weight: Weight) => i18n.t(`bodyMap.${weight}`);
/** As it is called where no map says where it is. */
const words = (weight: Weight, place: Place) => `${word(weight)} – ${regionName(place)}`;

/** What can be noticed in one place. Heavy and light come first: a body speaks of these before it has other words. */
export function PlaceChips({ place, vocabulary, ...sensing }: Props) {
  const attempt = useAttempt();
  const latest = useRef(sensing);
  const adding = useRef(false);
  latest.current = sensing;
  // Until it has an id it goes by its weight.
  const lead = weighingsOf(place, vocabulary, words).map(({ weight, id = weight }) => ({ weight, id }));

  function label(id: string): string {
    const own = lead.find((each) => each.id === id && !sensations.some((ours) => ours.id === id));
    return own ? word(own.weight) : sensing.label(id);
  }
  async function add(weight: Weight): Promise<void> {
    if (adding.current) return;
    adding.current = true;
    const { id } = await addOwnSensation({ label: words(weight, place), region: place }, now());
    adding.current = false;
    // Something else may have been chosen meanwhile.
    latest.current.onToggle(id);
  }
  function toggle(id: string): void {
    const weight = weights.find((each) => each === id);
    if (weight) attempt(add(weight));
    else sensing.onToggle(id);
  }
  return (
    <RegionChips
      {...sensing}
      {...{ region: place, vocabulary, label }}
      lead={lead.map(({ id }) => id)}
      onToggle={toggle}
    />
  );
}
