import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepSensationView } from '../../data/sensation-view.ts';
import { type SensationView, sensationViews } from '../../domain/body-map.ts';
import { regions } from '../../domain/sensation.ts';
import { sensationsOffered, type Vocabulary } from '../../domain/sensation-choice.ts';
import type { State } from '../../domain/state.ts';
import { Later } from '../../ui/Later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { AddSensation } from './AddSensation.tsx';
import { RegionChips } from './RegionChips.tsx';
import { SensationChips, type Sensing } from './SensationChips.tsx';

type Props = Sensing & {
  state: State;
  vocabulary: Vocabulary;
  /** What this person often notices in a state like this one. */
  often: readonly string[];
  /** How they were chosen last. */
  lastView: SensationView;
};

export const bodyMap = () => import('./BodyMap.tsx');

/** A handful at first, by what is often noticed together with the state; all of them, and own ones, behind "More"; or a map of the body. */
export function Sensations({ state, vocabulary, often, lastView, ...sensing }: Props) {
  const [all, setAll] = useState(false);
  const [view, setView] = useState(lastView);
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone: whoever came by keyboard goes on with the one in its place.
  function unfold(wanted: boolean): void {
    setAll(wanted);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus());
  }
  function change(wanted: SensationView): void {
    setView(wanted);
    void keepSensationView(wanted);
  }
  const offered = sensationsOffered(state, vocabulary, often);
  const others = sensing.sensed.map(({ id }) => id).filter((id) => !offered.includes(id));
  const isList = view === 'list';
  const isSensed = (id: string) => sensing.sensed.some((each) => each.id === id);
  return (
    <section class="sensations" aria-labelledby={titleId} ref={section}>
      <div class="row spread body-head">
        <h2 id={titleId}>{i18n.t('checkin.body')}</h2>
        <Segments
          label={i18n.t('checkin.body')}
          name={`${titleId}view`}
          options={sensationViews.map((value) => ({ value, label: i18n.t(`bodyMap.${value}`) }))}
          value={view}
          onChange={change}
        />
        {isList && all && (
          <button type="button" class="button" data-weight="link" aria-expanded={true} onClick={() => unfold(false)}>
            {i18n.t('checkin.lessSensations')}
          </button>
        )}
      </div>
      {isList && !all && (
        <SensationChips {...sensing} ids={[...offered, ...others]}>
          <button type="button" class="chip" data-more aria-expanded={false} onClick={() => unfold(true)}>
            {i18n.t('checkin.allSensations')}
          </button>
        </SensationChips>
      )}
      {isList && all && regions.map((region) => <RegionChips key={region} {...sensing} {...{ region, vocabulary }} />)}
      {isList && all && <AddSensation onAdded={(id) => !isSensed(id) && sensing.onToggle(id)} />}
      {!isList && <Later from={bodyMap} part="BodyMap" props={{ ...sensing, vocabulary }} />}
    </section>
  );
}
