import type { Kept } from './db.ts';
import type { Placed } from './mirror.ts';

/** Something that happened to the data and that the person is told once, on whichever page comes next. */
export type Notice = {
  kind: 'database-rebuilt' | 'mirror-rebuilt' | 'merged' | 'set-aside';
  /** Check-ins, or values, that it is about */
  count: number;
  at: string;
  seen: boolean;
};

export const noticePrefix = 'notice:';

export function newNotice(kind: Notice['kind'], count: number): Placed & { table: 'settings' } {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  return { table: 'settings', row: { id: `${noticePrefix}${at}:${kind}`, value: { kind, count, at, seen: false } } };
}

export function noticeIn(row: Kept): Notice {
  return row.value as Notice;
}
