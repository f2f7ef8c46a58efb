import { instantText, laterText } from '../domain/day.ts';
import type { Schedule } from '../domain/schedule.ts';
import { type Settings, settingsFrom } from '../domain/settings.ts';
import { settled } from '../domain/settled.ts';
import { isSchedule } from '../domain/stored.ts';
import { keepAside } from './aside.ts';
import { db } from './db.ts';
import { underWay } from './mirror.ts';
import { type Notice, newNotice, noticeIn, noticePrefix, nowText, wasToldSince } from './notice.ts';
import type { Placed } from './placed.ts';
import { openStore, write } from './store.ts';

const placed = (id: 'settings' | 'schedule', value: unknown): Placed => ({ table: 'settings', row: { id, value } });

/** The settings as they can be used; what cannot be read stays where it is until `tidySettings`. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await db.settings.get('settings'))?.value).settings;
}

/** Puts unusable fields aside, with a notice, and their defaults in place. Run at each wake and opening. */
export async function tidySettings(): Promise<Settings> {
  const stored = (await db.settings.get('settings'))?.value;
  const { settings, unusable } = settingsFrom(stored);
  if (unusable.length > 0) {
    const found = unusable.map(({ field, value, reason }) => ({ from: `settings.${field}`, value, reason }));
    await keepAside(found, [placed('settings', settings)]);
  }
  return settings;
}

/** What a person changes, done to the settings that are there by then. */
type SettingsEdit = (settings: Settings) => Partial<Settings>;

function edited(settings: Settings, edit: SettingsEdit, now: Temporal.Instant): Settings {
  const changed = { ...settings, ...edit(settings), updatedAt: laterText(settings.updatedAt, now) };
  // The second copy is text and has no `undefined`: what was taken back is gone from both.
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Settings;
}

/** Two changes in a row are two, in whatever instant and window they are made. */
export async function editSettings(edit: SettingsEdit, now: Temporal.Instant): Promise<void> {
  await openStore();
  const current = await readSettings();
  const handed = underWay('settings', 'settings');
  const proposed = edited(handed ? settingsFrom(handed.value).settings : current, edit, now);
  await write([settingsRow(proposed)], async () => {
    const stored = await readSettings();
    return [settingsRow(settled(edited(stored, edit, now), proposed, stored))];
  });
}

export const changeSettings = (change: Partial<Settings>, now: Temporal.Instant): Promise<void> =>
  editSettings(() => change, now);

export const settingsRow = (settings: Settings): Placed => placed('settings', settings);

/** What the worker remembered, or `undefined` at the first start and where it cannot be read. */
export async function readSchedule(): Promise<Schedule | undefined> {
  const value = (await db.settings.get('schedule'))?.value;
  return isSchedule(value) ? value : undefined;
}

/** The same for the worker, which starts a new one and keeps an unreadable one aside. */
export async function tidySchedule(): Promise<Schedule | undefined> {
  const stored = (await db.settings.get('schedule'))?.value;
  if (stored === undefined) return undefined;
  if (isSchedule(stored)) return stored;
  await keepAside([{ from: 'schedule', value: stored, reason: 'not a schedule' }], []);
  return undefined;
}

export const scheduleRow = (schedule: Schedule): Placed => placed('schedule', schedule);

export type StoredNotice = Notice & { id: string };

export async function unseenNotices(): Promise<StoredNotice[]> {
  const rows = await db.settings.where('id').startsWith(noticePrefix).toArray();
  return rows.flatMap((row) => {
    const notice = noticeIn(row);
    return notice && !notice.seen ? [{ ...notice, id: row.id }] : [];
  });
}

/** Leaves a notice, unless the same was said within the month. */
export async function leaveNotice(kind: Notice['kind'], count: number): Promise<void> {
  const monthAgo = Temporal.Instant.from(nowText()).subtract({ hours: 30 * 24 });
  if (await wasToldSince(kind, instantText(monthAgo))) return;
  await write([newNotice(kind, count)]);
}

export async function markNoticeSeen({ id, ...notice }: StoredNotice): Promise<void> {
  await write([{ table: 'settings', row: { id, value: { ...notice, seen: true } } }]);
}
