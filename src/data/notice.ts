import { db, type Kept } from './db.ts';
import type { Placed } from './placed.ts';

const kinds = ['database-rebuilt', 'mirror-rebuilt', 'merged', 'set-aside', 'unreachable', 'unanswered'] as const;

/** Something that happened while nobody looked and that the person is told once, on whichever page comes next. */
export type Notice = {
  kind: (typeof kinds)[number];
  /** Check-ins, values or prompts that it is about */
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

/** A stored notice, or nothing where the value is none that this version knows. */
export function noticeIn(row: Kept): Notice | undefined {
  const value = row.value as Partial<Notice> | null | undefined;
  const known = kinds.some((kind) => kind === value?.kind) && typeof value?.count === 'number';
  return known ? (value as Notice) : undefined;
}

/** Whether a notice of a kind was left since an instant, read or not: the same is not said every day. */
export async function wasToldSince(kind: Notice['kind'], since: string): Promise<boolean> {
  const rows = await db.settings.where('id').startsWith(noticePrefix).toArray();
  return rows.some((row) => row.id.endsWith(`:${kind}`) && (noticeIn(row)?.at ?? '') > since);
}
