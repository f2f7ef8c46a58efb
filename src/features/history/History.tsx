import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { checkinsBefore } from '../../data/log.ts';
import { readWording } from '../../data/wording.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { longDay } from '../../locales/dates.ts';
import { useLive } from '../../ui/use-live.ts';
import { Deleted, type DeletedEntry } from './Deleted.tsx';
import { Entry } from './Entry.tsx';
import './history.css';

/** A screenful or two; more are fetched on wish. */
const pageSize = 60;
const endOfTime = '9999-12-31T23:59:59.999Z';

type Props = { editor: (checkin: Checkin, titleId: string) => ComponentChildren };

/** All check-ins by day, newest first. */
export function History({ editor }: Props) {
  const [count, setCount] = useState(pageSize);
  const [deleted, setDeleted] = useState<DeletedEntry>();
  const found = useLive(
    () => live(async () => ({ checkins: await checkinsBefore(endOfTime, count), wording: await readWording() })),
    [count],
  );
  if (!found) return null;
  const { checkins } = found;
  const days = Map.groupBy(checkins, ({ day }) => day);
  return (
    <div class="stack">
      <Deleted entry={deleted} onDone={setDeleted} />
      {checkins.length === 0 && <p class="panel muted">{i18n.t('history.empty')}</p>}
      {[...days].map(([day, entries]) => (
        <section key={day} class="panel day" aria-label={longDay(day)}>
          <h2>{longDay(day)}</h2>
          <ol>
            {entries.map((checkin) => (
              <Entry
                key={checkin.id}
                checkin={checkin}
                wording={found.wording}
                editor={editor}
                onDeleted={() => setDeleted({ checkin, restored: false })}
              />
            ))}
          </ol>
        </section>
      ))}
      {checkins.length === count && (
        <button type="button" class="button" onClick={() => setCount(count + pageSize)}>
          {i18n.t('history.more')}
        </button>
      )}
    </div>
  );
}
