import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { instantText } from '../../domain/day.ts';
import type { Session } from '../../domain/session.ts';
import { now } from '../../platform/clock.ts';
import { Day } from './Day.tsx';
import { dayKeys, historyDays, type Stretch } from './days.ts';
import type { Told } from './Entry.tsx';
import type { Found } from './finder.ts';
import { segmentsOf } from './segments.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useScrolled } from './use-scrolled.ts';
import { type Shown, useShown } from './use-shown.ts';

type Props = Told & { found: Found; sessions: readonly Session[]; further: (count: number) => void };

/** Entries known beyond those on the page, so that scrolling does not wait for them. */
const ahead = 400;

/**
 * What was found, by day. Of a long list only what is about to be seen is on the page, with room kept for the rest;
 * and what has the focus or is being changed.
 */
export function EntryList({ found, sessions, further, ...told }: Props) {
  const { ids, complete, query } = found;
  const list = useRef<HTMLDivElement>(null);
  const { span, room, go } = useScrolled(list, query);
  const { focusedId, awaitedAt, goTo } = useFocusKept(list);
  const kept = [...told.touched.editing, focusedId() ?? ''].map((id) => ids.indexOf(id));
  // What still moves the page may take the window away from an entry that is gone to before it is there.
  const pinned = [...kept, awaitedAt() ?? -1];
  const shown = useShown(ids, segmentsOf(span, ids.length, pinned), told.touched.deleted);
  useEffect(() => further(span.to + ahead), [span.to, found]);
  const end = shown?.find((each) => !each.pinned)?.to ?? 0;
  const last = shown?.at(-1)?.to ?? 0;
  function stretchOf({ from, to, entries }: Shown): Stretch {
    const oldest = complete && to === ids.length ? '' : (entries.at(-1)?.checkin.at ?? '~');
    return { oldest, newest: from === 0 ? instantText(now()) : (entries[0]?.checkin.at ?? '') };
  }
  const parts = shown?.map((each) => historyDays(each.entries, sessions, stretchOf(each))) ?? [];
  const keys = dayKeys(parts.flat(), pinned).values();
  function showMore(): void {
    goTo(end);
    go(end);
  }
  return (
    <div class="days" ref={list} tabIndex={-1}>
      {shown?.flatMap((each, at) => [
        <Room key={`room ${at}`} height={room(each.from - (shown[at - 1]?.to ?? 0))} />,
        ...(parts[at] ?? []).map(([day, lines]) => <Day key={keys.next().value} {...{ ...told, day, lines }} />),
      ])}
      {shown && (end < ids.length || !complete) && (
        <button type="button" class="button" onClick={showMore}>
          {i18n.t('history.more')}
        </button>
      )}
      <Room height={room(ids.length - last)} />
    </div>
  );
}

const Room = ({ height }: { height: number }) =>
  height > 0 ? <div aria-hidden="true" style={{ height: `${height}px` }} /> : null;
