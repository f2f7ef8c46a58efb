import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { answeredOffers } from '../../data/dense-offers.ts';
import { live } from '../../data/live.ts';
import { allSessions } from '../../data/sessions.ts';
import { readSettings } from '../../data/settings.ts';
import type { Session } from '../../domain/session.ts';
import { inTime } from '../../domain/session-time.ts';
import { now } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { type Deleted, DeletedSession } from './DeletedSession.tsx';
import { DenseRunning } from './DenseRunning.tsx';
import { NewSession } from './NewSession.tsx';
import { Timeline } from './Timeline.tsx';
import './sessions.css';

type Props = {
  /** Lets changed settings take effect at once. */
  onChanged: () => void;
  /** What is shown inside a session that has begun, about the days before and after it. */
  comparison?: (session: Session) => ComponentChildren;
};

const everything = async () => ({
  sessions: await allSessions(),
  settings: await readSettings(),
  answered: await answeredOffers(),
});

/** Treatment sessions: the next ones first, then those that have been. */
export function SessionsPart({ onChanged, comparison = () => null }: Props) {
  const found = useLive(() => live(everything), []);
  const minute = useMinute(now);
  const [added, setAdded] = useState<string>();
  const [deleted, setDeleted] = useState<Deleted>();
  const [begun, setBegun] = useState(false);
  if (!found) return null;
  const { sessions, settings, answered } = found;
  const last = sessions.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)).at(-1);
  return (
    <div class="stack sessions">
      <DeletedSession deleted={deleted} onDone={setDeleted} />
      <DenseRunning dense={settings.dense} justBegun={begun} onEnded={onChanged} />
      {sessions.length === 0 && <p class="panel">{i18n.t('sessions.intro')}</p>}
      <NewSession kind={last?.kind ?? 'ketamine-infusion'} isFirst={sessions.length === 0} onAdded={setAdded} />
      <Timeline
        {...{ ...inTime(sessions, minute), settings, answered, added, comparison }}
        onBegin={() => setBegun(true)}
        onChanged={onChanged}
        onDeleted={(session) => setDeleted({ session, restored: false })}
      />
    </div>
  );
}
