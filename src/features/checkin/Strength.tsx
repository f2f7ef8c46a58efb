import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Degree } from '../../domain/state.ts';
import { degrees, degreeWord } from '../../locales/degrees.ts';

type Props = {
  /** What it is the strength of, in words. */
  name: string;
  /** Says in the page which state or sensation the dots belong to. */
  mark: { 'data-level-of': string } | { 'data-strength-of': string };
  degree: number;
  onDegree: (degree: Degree) => void;
};

/** Three dots: a little, clearly, strongly. Radio buttons, so that arrow keys and screen readers know them. */
export function Strength({ name, mark, degree, onDegree }: Props) {
  // Of its own: in the history several entries may be open that have the same state or sensation.
  const group = useId();
  return (
    <fieldset class="strength" aria-label={i18n.t('checkin.strengthOf', [name])}>
      {degrees.map((each) => (
        <input
          key={each}
          class="dot"
          type="radio"
          name={group}
          value={each}
          {...mark}
          data-filled={each <= degree}
          aria-label={degreeWord(each)}
          title={degreeWord(each)}
          checked={each === degree}
          onChange={() => onDegree(each)}
        />
      ))}
    </fieldset>
  );
}
