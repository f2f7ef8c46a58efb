import { CheckinEditor } from '../../src/features/checkin/CheckinEditor.tsx';
import { EarlierEntry } from '../../src/features/checkin/EarlierEntry.tsx';
import { History } from '../../src/features/history/History.tsx';

/** The history, with the check-in's own form to change an entry and to make one afterwards. */
export function Entries({ onChanged }: { onChanged: () => void }) {
  return (
    <History
      editor={(checkin, titleId) => <CheckinEditor {...{ checkin, titleId }} />}
      earlier={(titleId) => <EarlierEntry {...{ titleId }} />}
      onChanged={onChanged}
    />
  );
}
