import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from './TextField.tsx';

type Props = {
  regions: readonly { value: string; label: string }[];
  /** Where it is, until the person chooses otherwise; may be chosen elsewhere on the page meanwhile. */
  place?: string;
  longest: number;
  onAdd: (label: string, region: string) => void;
};

/** Own words for something in the body, and where it is. Ready for the next once added. */
export function OwnSensationForm({ regions, place = 'whole', longest, onAdd }: Props) {
  const [label, setLabel] = useState('');
  const [region, setRegion] = useState(place);
  useEffect(() => setRegion(place), [place]);

  function add(event: Event): void {
    event.preventDefault();
    onAdd(label, region);
    setLabel('');
  }
  return (
    <form class="own-form" onSubmit={add}>
      <TextField
        label={i18n.t('vocabulary.label')}
        name="own-label"
        required
        maxLength={longest}
        value={label}
        onTyped={setLabel}
      />
      <label class="field">
        <span>{i18n.t('vocabulary.region')}</span>
        <select name="own-region" value={region} onChange={({ currentTarget }) => setRegion(currentTarget.value)}>
          {regions.map((each) => (
            <option key={each.value} value={each.value} selected={each.value === region}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button" data-add-own>
        {i18n.t('vocabulary.addNow')}
      </button>
    </form>
  );
}
