import { useState } from 'preact/hooks';
import { readHabits } from '../../data/habits.ts';
import { live } from '../../data/live.ts';
import { readVocabulary } from '../../data/own-sensations.ts';
import { readSensationView } from '../../data/sensation-view.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { asksDaily, dailySensations } from '../../domain/daily.ts';
import { type CheckinChange, mayAskForEase, withSensation, withStrength } from '../../domain/entry.ts';
import type { Vocabulary } from '../../domain/sensation-choice.ts';
import { oftenNoticed } from '../../domain/sensation-habit.ts';
import { stateOf } from '../../domain/state.ts';
import { tagsByUse } from '../../domain/tag.ts';
import type { Wording } from '../../domain/wording.ts';
import { sensationLabel } from '../../locales/sensations.ts';
import { today } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useOnce } from '../../ui/use-once.ts';
import { DailyCard } from './DailyCard.tsx';
import { Meaning } from './Meaning.tsx';
import type { Sensing } from './SensationChips.tsx';
import { bodyMap, Sensations } from './Sensations.tsx';
import { Tags } from './Tags.tsx';
import { Words } from './Words.tsx';

type Props = { entry: Checkin; wording: Wording; onChange: (change: CheckinChange) => void };

/** Everything that may be added to a saved entry. Nothing of it is required. */
export function Details({ entry, wording, onChange }: Props) {
  const habits = useOnce(readHabits);
  const vocabulary = useLive(() => live(readVocabulary), []);
  const lastView = useOnce(readView);
  const [skipped, setSkipped] = useState(false);
  if (!habits || !vocabulary || !lastView) return null;
  const ownLabels = new Map(vocabulary.own.map(({ id, label }) => [id, label]));
  const sensing: Sensing = {
    sensed: entry.sensations,
    label: (id) => sensationLabel(id, ownLabels),
    onToggle: (id) => onChange({ sensations: withSensation(entry.sensations, id) }),
    onStrength: (id, strength) => onChange({ sensations: withStrength(entry.sensations, id, strength) }),
  };
  const daily = !skipped && asksDaily(entry, habits);
  const state = stateOf(entry.levels);
  // What the card asks for is not there a second time among what is noticed now.
  const momentary = daily ? withoutDaily(sensing, vocabulary) : { ...sensing, vocabulary };
  return (
    <>
      <Meaning {...{ state, wording }} />
      <Sensations {...momentary} {...{ state, lastView }} often={oftenNoticed(habits, entry.levels, today())} />
      {daily && <DailyCard {...sensing} hidden={vocabulary.hidden} onSkip={() => setSkipped(true)} />}
      <Tags tags={entry.tags} used={tagsByUse(habits)} onTags={(tags) => onChange({ tags })} />
      <Words
        note={entry.note}
        eased={entry.eased}
        askForEase={mayAskForEase(entry.levels) || entry.eased !== ''}
        onChange={onChange}
      />
    </>
  );
}

/** With a map that is to come at once, so that nothing below it moves. */
async function readView() {
  const view = await readSensationView();
  if (view === 'map') await bodyMap();
  return view;
}

function withoutDaily(sensing: Sensing, { own, hidden }: Vocabulary): Sensing & { vocabulary: Vocabulary } {
  const isDaily = (id: string) => dailySensations.some((each) => each === id);
  return {
    ...sensing,
    sensed: sensing.sensed.filter(({ id }) => !isDaily(id)),
    vocabulary: { own, hidden: [...hidden, ...dailySensations] },
  };
}
