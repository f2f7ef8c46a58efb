import { i18n } from '#i18n';
import { regions, sensations } from '../../domain/sensation.ts';
import { regionName, sensationLabel } from '../../locales/sensations.ts';

type Props = { hidden: readonly string[]; onHide: (id: string, hidden: boolean) => void };

/** Each of our words with a tick; one without it is not offered any more. */
export function OfferedSensations({ hidden, onHide }: Props) {
  return (
    <details data-offered>
      <summary>{i18n.t('vocabulary.ours')}</summary>
      <p class="muted">{i18n.t('vocabulary.oursHint')}</p>
      {regions.map((region) => (
        <fieldset key={region}>
          <legend>{regionName(region)}</legend>
          {sensations
            .filter((each) => each.region === region)
            .map(({ id }) => (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  name="offered"
                  value={id}
                  checked={!hidden.includes(id)}
                  onChange={({ currentTarget }) => onHide(id, !currentTarget.checked)}
                />
                <span>{sensationLabel(id)}</span>
              </label>
            ))}
        </fieldset>
      ))}
    </details>
  );
}
