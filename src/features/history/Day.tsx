import { longDay } from '../../locales/dates.ts';
import type { Line } from './days.ts';
import { Entry, type Told } from './Entry.tsx';
import { SessionLine } from './SessionLine.tsx';

type Props = Told & { day: string; lines: readonly Line[] };

/** A local day, or as much of it as is on the page. */
export function Day({ day, lines, ...told }: Props) {
  return (
    <section class="panel day" aria-label={longDay(day)}>
      <h2>{longDay(day)}</h2>
      <ol>
        {lines.map(({ entry, session }) =>
          session ? (
            <SessionLine key={session.id} session={session} />
          ) : (
            <Entry key={entry.checkin.id} {...{ ...told, entry }} />
          ),
        )}
      </ol>
    </section>
  );
}
