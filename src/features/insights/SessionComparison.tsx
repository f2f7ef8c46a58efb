import { live } from '../../data/live.ts';
import { checkinsBetween } from '../../data/log.ts';
import { promptsBetween } from '../../data/prompts.ts';
import { allSessions } from '../../data/sessions.ts';
import { readWording } from '../../data/wording.ts';
import { instantText } from '../../domain/day.ts';
import type { Session } from '../../domain/session.ts';
import { now } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { BeforeAfter } from './figures/BeforeAfter.tsx';

/** A week on either side, and a day more: the figure itself cuts by the hour, and a zone may shift a day. */
const reach = { days: 9 };

/** What the week before a session and the week after it look like beside each other. */
function SessionComparison({ session }: { session: Session }) {
  const found = useLive(
    () =>
      live(async () => {
        const day = Temporal.PlainDate.from(session.day);
        const [first, last] = [day.subtract(reach).toString(), day.add(reach).toString()];
        const sessions = await allSessions();
        return {
          checkins: await checkinsBetween(first, last),
          prompts: await promptsBetween(first, last),
          others: sessions.filter(({ id }) => id !== session.id),
          wording: await readWording(),
        };
      }),
    [session.id, session.startedAt, session.endedAt],
  );
  return found ? <BeforeAfter session={session} until={instantText(now())} {...found} /> : null;
}

/** For the place that the section of sessions keeps free. */
export const comparisonOf = (session: Session) => <SessionComparison session={session} />;
