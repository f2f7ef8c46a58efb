import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Checkin } from '../../domain/checkin.ts';
import { type Region, regions } from '../../domain/sensation.ts';
import { sensationsOf, sensationsOffered } from '../../domain/sensation-choice.ts';
import type { State } from '../../domain/state.ts';
import { sensationLabel } from '../../locales/sensations.ts';

type Props = { state: State; sensed: Checkin['sensations']; onToggle: (id: string) => void };
type ChipsProps = Pick<Props, 'sensed' | 'onToggle'> & { ids: readonly string[] };

/** A handful at first, chosen by what is often noticed together with the state; all of them behind "More". */
export function Sensations({ state, sensed, onToggle }: Props) {
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone: whoever came by keyboard goes on with the one in its place.
  function unfold(wanted: boolean): void {
    setAll(wanted);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus());
  }
  const offered = sensationsOffered(state);
  const others = sensed.map(({ id }) => id).filter((id) => !offered.includes(id as (typeof offered)[number]));
  return (
    <section class="sensations" aria-labelledby="body-title" ref={section}>
      <div class="row spread body-head">
        <h2 id="body-title">{i18n.t('checkin.body')}</h2>
        {all && (
          <button type="button" class="button" data-weight="link" aria-expanded={true} onClick={() => unfold(false)}>
            {i18n.t('checkin.lessSensations')}
          </button>
        )}
      </div>
      {all ? (
        regions.map((region) => <RegionChips key={region} {...{ region, sensed, onToggle }} />)
      ) : (
        <Chips ids={[...offered, ...others]} {...{ sensed, onToggle }}>
          <button type="button" class="chip" data-more aria-expanded={false} onClick={() => unfold(true)}>
            {i18n.t('checkin.allSensations')}
          </button>
        </Chips>
      )}
    </section>
  );
}

function RegionChips({ region, sensed, onToggle }: Omit<ChipsProps, 'ids'> & { region: Region }) {
  const [open, setOpen] = useState(false);
  const { first, more } = sensationsOf(region);
  const chosen = more.filter((id) => sensed.some((each) => each.id === id));
  const name = i18n.t(`region.${region}`);
  const group = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever came by keyboard goes on with the first one that it showed.
  useEffect(() => {
    if (open) group.current?.querySelector<HTMLElement>(`[data-sensation="${more[0]}"]`)?.focus();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a labelled group inside a list of groups
    <div class="region" role="group" aria-label={name} ref={group}>
      <h3>{name}</h3>
      <Chips ids={open ? [...first, ...more] : [...first, ...chosen]} {...{ sensed, onToggle }}>
        {!open && chosen.length < more.length && (
          <button type="button" class="chip" data-more onClick={() => setOpen(true)}>
            +{more.length - chosen.length} <span class="visually-hidden">{i18n.t('checkin.moreOf', [name])}</span>
          </button>
        )}
      </Chips>
    </div>
  );
}

function Chips({ ids, sensed, onToggle, children }: ChipsProps & { children?: preact.ComponentChildren }) {
  return (
    <div class="chips">
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          class="chip"
          data-sensation={id}
          aria-pressed={sensed.some((each) => each.id === id)}
          onClick={() => onToggle(id)}
        >
          {sensationLabel(id)}
        </button>
      ))}
      {children}
    </div>
  );
}
