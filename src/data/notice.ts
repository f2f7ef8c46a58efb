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

/** When something happened to the data itself; the domain's times are handed in by whoever acts. */
export const nowText = (): string => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });

export function newNotice(kind: Notice['kind'], count: number): Placed & { table: 'settings' } {
  const at = nowText();
  return { table: 'settings', row: { id: `${noticePrefix}${at}:${kind}`, value: { kind, count, at, seen: false } } };
}

const kinds = ['database-rebuilt', 'mirror-rebuilt', 'merged', 'set-aside'] as const satisfies Notice['kind'][];

/** A stored notice, or nothing where the value is none that this version knows. */
export function noticeIn(row: Kept): Notice | undefined {
  const value = row.value as Partial<Notice> | null | undefined;
  const known = kinds.some((kind) => kind === value?.kind) && typeof value?.count === 'number';
  return known ? (value as Notice) : undefined;
}
