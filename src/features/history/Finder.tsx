import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { chosenCount } from '../../domain/entry-filter.ts';
import { type FilterProps, Filters } from './Filters.tsx';

/** Words to look for, and everything else that can be asked for, unfolding. */
export function Finder(props: FilterProps) {
  const { filter, onChange } = props;
  const chosen = chosenCount(filter);
  const [open, setOpen] = useState(chosen > 0);
  return (
    <search class="panel">
      <label class="field">
        <span>{i18n.t('history.find')}</span>
        <input
          type="search"
          name="find"
          autocomplete="off"
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        class="button"
        data-weight="link"
        data-filters
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('history.filters')}
        {chosen > 0 && ` (${chosen})`}
      </button>
      {open && <Filters {...props} />}
    </search>
  );
}
