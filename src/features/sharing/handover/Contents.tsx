import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { longestPerson } from '../../../data/person.ts';
import { parts } from '../../../domain/handover/choice.ts';
import type { Choices } from './choices.ts';
import { Switch } from './Switch.tsx';

type Props = {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
  /** Once it is written. */
  onNamed: (person: string) => void;
};

/** What may stay behind, folded away: whoever hands over everything need not look at it. */
export function Contents({ choices, onChange, onNamed }: Props) {
  const hint = useId();
  return (
    <details class="contents">
      <summary>{i18n.t('handover.what')}</summary>
      <div class="stack">
        <fieldset class="switches">
          <legend class="label">{i18n.t('handover.goesAlong')}</legend>
          {parts.map((part) => (
            <Switch
              key={part}
              name={part}
              label={i18n.t(`handover.part.${part}`)}
              hint={i18n.t(`handover.partHint.${part}`)}
              isOn={choices.parts[part]}
              onChange={(isOn) => onChange({ parts: { ...choices.parts, [part]: isOn } })}
            />
          ))}
        </fieldset>
        <fieldset class="switches">
          <legend class="label">{i18n.t('handover.protect')}</legend>
          {(['shift', 'nameless'] as const).map((name) => (
            <Switch
              key={name}
              name={name}
              label={i18n.t(`handover.${name}`)}
              hint={i18n.t(`handover.${name}Hint`)}
              isOn={choices[name]}
              onChange={(isOn) => onChange({ [name]: isOn })}
            />
          ))}
        </fieldset>
        <label class="field">
          <span>{i18n.t('handover.person')}</span>
          <input
            name="person"
            autocomplete="off"
            maxLength={longestPerson}
            aria-describedby={hint}
            value={choices.person}
            onInput={({ currentTarget }) => onChange({ person: currentTarget.value })}
            onChange={({ currentTarget }) => onNamed(currentTarget.value)}
          />
          <small class="muted" id={hint}>
            {i18n.t('handover.personHint')}
          </small>
        </label>
      </div>
    </details>
  );
}
