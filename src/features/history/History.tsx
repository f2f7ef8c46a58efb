import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { ownSensations } from '../../data/own-sensations.ts';
import { allSessions } from '../../data/sessions.ts';
import { readWording } from '../../data/wording.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { asksForContent, type Filter, isFiltering, noFilter } from '../../domain/entry-filter.ts';
import { useLive } from '../../ui/use-live.ts';
import { AddEarlier } from './AddEarlier.tsx';
import { EntryList } from './EntryList.tsx';
import { Finder } from './Finder.tsx';
import { FoundCount } from './FoundCount.tsx';
import { keepFilter, keptFilter } from './kept-filter.ts';
import { daysOf, useFound } from './use-found.ts';
import { useTouched } from './use-touched.ts';
import './history.css';

type Props = {
  editor: (checkin: Checkin, titleId: string) => ComponentChildren;
  /** The form for an earlier moment of today. */
  earlier: (titleId: string) => ComponentChildren;
  onChanged: () => void;
};

const surroundings = async () => ({
  sessions: await allSessions(),
  wording: await readWording(),
  own: await ownSensations(),
});

/** All check-ins by day, newest first, with the sessions at their time among them; or those that are looked for. */
export function History({ editor, earlier, onChanged }: Props) {
  const [filter, setFilter] = useState(keptFilter);
  const [said, onSaid] = useState('');
  const { touched, acts } = useTouched();
  const { found, looking, count, empty, further } = useFound(filter, acts.isHeld, touched.editing.size > 0);
  const around = useLive(() => live(surroundings), []);
  if (!found || !around) return null;

  function look(wanted: Filter): void {
    const next = isFiltering(wanted) ? wanted : noFilter;
    keepFilter(next);
    setFilter(wanted);
  }
  const days = daysOf(filter);
  const within = around.sessions.filter(({ day }) => !days || (day >= days.first && day <= days.last));
  const { wording, own } = around;
  const labels = new Map(own.map(({ id, label }) => [id, label]));
  const told = { wording, own: labels, editor, touched, acts, onSaid, onChanged };
  return (
    <div class="stack">
      <AddEarlier form={earlier} />
      {empty ? (
        <p class="panel muted">{i18n.t('history.empty')}</p>
      ) : (
        <Finder {...{ filter, wording, own }} onChange={(change) => look({ ...filter, ...change })} />
      )}
      <FoundCount {...{ count, looking, said }} onClear={() => look(noFilter)} />
      <EntryList {...{ ...told, found, further }} sessions={asksForContent(filter) ? [] : within} />
    </div>
  );
}
