import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Place, places } from '../../domain/body-map.ts';
import { regionName } from '../../locales/sensations.ts';

type Props = {
  chosen: Place | undefined;
  noticed: ReadonlyMap<Place, number>;
  onPlace: (place: Place) => void;
  /** On to what can be noticed there. */
  onGoOn: () => void;
};

/** The places of the body by name: radio buttons, so that arrow keys and screen readers know them. */
export function PlaceButtons({ chosen, noticed, onPlace, onGoOn }: Props) {
  const group = useId();
  function nameOf(place: Place): string {
    const count = noticed.get(place);
    return count ? `${regionName(place)}, ${i18n.t('bodyMap.noticed', [count])}` : regionName(place);
  }
  function enter(key: string, place: Place): void {
    if (key !== 'Enter') return;
    onPlace(place);
    requestAnimationFrame(onGoOn);
  }
  return (
    <fieldset class="segments places" aria-label={i18n.t('bodyMap.title')}>
      {places.map((place) => (
        <label key={place}>
          <input
            type="radio"
            name={group}
            value={place}
            data-place={place}
            aria-label={nameOf(place)}
            checked={place === chosen}
            onChange={() => onPlace(place)}
            onKeyDown={({ key }) => enter(key, place)}
          />
          {regionName(place)}
          {noticed.has(place) && <b aria-hidden="true">{noticed.get(place)}</b>}
        </label>
      ))}
    </fieldset>
  );
}
