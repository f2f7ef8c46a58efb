import type { Checkin } from '../../domain/checkin.ts';
import { type CheckinChange, mayAskForEase, withSensation } from '../../domain/entry.ts';
import { stateOf } from '../../domain/state.ts';
import { Sensations } from './Sensations.tsx';
import { Words } from './Words.tsx';

type Props = { entry: Checkin; onChange: (change: CheckinChange) => void };

/** Everything that may be added to a saved entry. Nothing of it is required. */
export function Details({ entry, onChange }: Props) {
  return (
    <>
      <Sensations
        state={stateOf(entry.levels)}
        sensed={entry.sensations}
        onToggle={(id) => onChange({ sensations: withSensation(entry.sensations, id) })}
      />
      <Words
        note={entry.note}
        eased={entry.eased}
        askForEase={mayAskForEase(entry.levels) || entry.eased !== ''}
        onChange={onChange}
      />
    </>
  );
}
