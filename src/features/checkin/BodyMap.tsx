import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Place, placeOf } from '../../domain/body-map.ts';
import type { Vocabulary } from '../../domain/sensation-choice.ts';
import { AddSensation } from './AddSensation.tsx';
import { BodyFigure } from './BodyFigure.tsx';
import './body-map.css';
import { PlaceButtons } from './PlaceButtons.tsx';
import { PlaceChips } from './PlaceChips.tsx';
import { SensationChips, type Sensing } from './SensationChips.tsx';

type Props = Sensing & { vocabulary: Vocabulary };

const sides = ['front', 'back'] as const;

/** The same sensations as in the list, by where they are: a body from both sides, and each place by its name. */
export function BodyMap({ vocabulary, ...sensing }: Props) {
  const placed = sensing.sensed.map(({ id }) => ({ id, place: placeOf(id, vocabulary.own) }));
  const noticed = new Map<Place, number>();
  for (const { place } of placed) if (place) noticed.set(place, (noticed.get(place) ?? 0) + 1);
  const [chosen, choose] = useState(() => [...noticed.keys()].at(-1));
  const map = useRef<HTMLDivElement>(null);
  const nowhere = placed.filter(({ place }) => !place).map(({ id }) => id);
  const isSensed = (id: string) => sensing.sensed.some((each) => each.id === id);
  const goOn = () => map.current?.querySelector<HTMLElement>('.region .chip')?.focus();
  return (
    <div class="body-map" ref={map}>
      <div class="places-and-figures">
        <div class="figures" aria-hidden="true">
          {sides.map((side) => (
            <figure key={side}>
              <BodyFigure {...{ side, chosen, noticed }} onPlace={choose} />
              <figcaption>{i18n.t(`bodyMap.${side}`)}</figcaption>
            </figure>
          ))}
        </div>
        <PlaceButtons {...{ chosen, noticed }} onPlace={choose} onGoOn={goOn} />
      </div>
      {chosen && <PlaceChips key={chosen} {...sensing} {...{ vocabulary, place: chosen }} />}
      {nowhere.length > 0 && <SensationChips {...sensing} ids={nowhere} />}
      <AddSensation region={chosen} onAdded={(id) => !isSensed(id) && sensing.onToggle(id)} />
    </div>
  );
}
