import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { checkinsBefore } from '../../data/log.ts';
import { allSessions } from '../../data/sessions.ts';
import { readWording } from '../../data/wording.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { longDay } from '../../locales/dates.ts';
import { now } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { Deleted, type DeletedEntry } from './Deleted.tsx';
import { historyDays } from './days.ts';
import { Entry } from './Entry.tsx';
import { SessionLine } from './SessionLine.tsx';
import './history.css';

/** A screenful or two; more are fetched on wish. */
const pageSize = 60;
const endOfTime = '9999-12-31T23:59:59.999Z';

type Props = { editor: (checkin: Checkin, titleId: string) => ComponentChildren };

const everything = async (count: number) => ({
  checkins: await checkinsBefore(endOfTime, count),
  sessions: await allSessions(),
  wording: await readWording(),
});

/** All check-ins by day, newest first, and the sessions at their time among them. */
export function History({ editor }: Props) {
  const [count, setCount] = useState(pageSize);
  const [deleted, setDeleted] = useState<DeletedEntry>();
  const found = useLive(() => live(() => everything(count)), [count]);
  if (!found) return null;
  const { checkins, sessions, wording } = found;
  const mayBeMore = checkins.length === count;
  return (
    <div class="stack">
      <Deleted entry={deleted} onDone={setDeleted} />
      {checkins.length === 0 && <p class="panel muted">{i18n.t('history.empty')}</p>}
      {historyDays(checkins, sessions, mayBeMore, now()).map(([day, lines]) => (
        <section key={day} class="panel day" aria-label={longDay(day)}>
          <h2>{longDay(day)}</h2>
          <ol>
            {lines.map(({ checkin, session }) =>
              session ? (
                <SessionLine key={session.id} session={session} />
              ) : (
                <Entry
                  key={checkin.id}
                  {...{ checkin, wording, editor }}
                  onDeleted={() => setDeleted({ checkin, restored: false })}
                />
              ),
            )}
          </ol>
        </section>
      ))}
      {mayBeMore && (
        <button type="button" class="button" onClick={() => setCount(count + pageSize)}>
          {i18n.t('history.more')}
        </button>
      )}
    </div>
  );
}
