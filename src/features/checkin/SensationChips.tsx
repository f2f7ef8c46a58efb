import type { ComponentChildren } from 'preact';
import type { Checkin } from '../../domain/checkin.ts';
import type { Degree } from '../../domain/state.ts';
import { Strength } from './Strength.tsx';

export type Sensing = {
  sensed: Checkin['sensations'];
  label: (id: string) => string;
  onToggle: (id: string) => void;
  onStrength: (id: string, strength: Degree) => void;
};

type Props = Sensing & { ids: readonly string[]; children?: ComponentChildren };

/**
 * Sensations to tap, and below them how strongly each chosen one is there. Below, so that no word moves away
 * from under a hand that taps several in a row.
 */
export function SensationChips({ ids, sensed, label, onToggle, onStrength, children }: Props) {
  const chosen = sensed.filter(({ id }) => ids.includes(id));
  return (
    <>
      <div class="chips">
        {ids.map((id) => (
          <button
            // By its words: those of one's own have no id before they are chosen, and the button stays the same.
            key={label(id)}
            type="button"
            class="chip"
            data-sensation={id}
            aria-pressed={sensed.some((each) => each.id === id)}
            onClick={() => onToggle(id)}
          >
            {label(id)}
          </button>
        ))}
        {children}
      </div>
      {chosen.length > 0 && (
        <div class="strengths">
          {chosen.map(({ id, strength }) => (
            <span key={id}>
              <span aria-hidden="true">{label(id)}</span>
              <Strength
                name={label(id)}
                mark={{ 'data-strength-of': id }}
                degree={strength}
                onDegree={(degree) => onStrength(id, degree)}
              />
            </span>
          ))}
        </div>
      )}
    </>
  );
}
