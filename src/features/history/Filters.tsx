import { i18n } from '#i18n';
import type { CustomSensation } from '../../domain/custom-sensation.ts';
import { type Filter, sources } from '../../domain/entry-filter.ts';
import { choiceFrom } from '../../domain/period.ts';
import { regions, sensations } from '../../domain/sensation.ts';
import { type State, states } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { regionName, sensationLabel } from '../../locales/sensations.ts';
import { stateName } from '../../locales/states.ts';
import { today } from '../../platform/clock.ts';
import { PeriodChoice } from '../../ui/PeriodChoice.tsx';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { Select } from './Select.tsx';
import { daysOf } from './use-found.ts';
import { useTags } from './use-tags.ts';

export type FilterProps = {
  filter: Filter;
  wording: Wording;
  own: readonly CustomSensation[];
  onChange: (change: Partial<Filter>) => void;
};

/** Sensations by region, own ones among them, retired ones too: older entries have them. */
function sensationGroups(own: readonly CustomSensation[]) {
  const labels = new Map(own.map(({ id, label }) => [id, label]));
  return regions.map((region) => ({
    label: regionName(region),
    options: [...sensations, ...own]
      .filter((each) => each.region === region)
      .map(({ id }) => ({ value: id, label: sensationLabel(id, labels) })),
  }));
}

/** What is asked of entries beside their words. */
export function Filters({ filter, wording, own, onChange }: FilterProps) {
  const tags = useTags();
  const known = filter.tag === '' || tags.includes(filter.tag) ? tags : [filter.tag, ...tags];
  const [first, last] = [today().subtract({ days: 29 }), today()].map(String) as [string, string];

  function toggle(state: State): void {
    const others = filter.states.filter((each) => each !== state);
    onChange({ states: others.length < filter.states.length ? others : [...others, state] });
  }
  return (
    <div class="filters">
      <fieldset class="chips">
        <legend class="label">{i18n.t('history.states')}</legend>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            class="chip"
            data-find-state={state}
            aria-pressed={filter.states.includes(state)}
            onClick={() => toggle(state)}
          >
            <StateIcon state={state} size={20} /> {stateName(state, wording)}
          </button>
        ))}
      </fieldset>
      <div class="selects">
        <Select
          name="sensation"
          label={i18n.t('handover.part.sensations')}
          value={filter.sensation}
          groups={sensationGroups(own)}
          onChange={(sensation) => onChange({ sensation })}
        />
        <Select
          name="tag"
          label={i18n.t('handover.part.tags')}
          value={filter.tag}
          options={known.map((tag) => ({ value: tag, label: tag }))}
          onChange={(tag) => onChange({ tag })}
        />
        <Select
          name="source"
          label={i18n.t('csv.column.source')}
          value={filter.source}
          options={sources.map((source) => ({ value: source, label: i18n.t(`csv.source.${source}`) }))}
          onChange={(source) => onChange({ source })}
        />
      </div>
      <PeriodChoice
        value={filter.period}
        days={daysOf(filter) ?? { first, last }}
        isPeriod={(text) => choiceFrom(text) !== undefined}
        warning={i18n.t('insights.period.order')}
        onChange={(period) => onChange({ period })}
      />
    </div>
  );
}
