import { type BackupReminder, mostCheckins, mostDays } from './backup-due.ts';
import { itemPattern, longestList } from './checklist-item.ts';
import type { Dense } from './dense.ts';
import { type Guard, isInstant, listOf, oneOf, record, textLike, wholeNumber } from './guard.ts';
import { hiddenPattern, mostHidden } from './hidden.ts';
import { contactPattern, namePattern, type OwnSupport, regionPattern } from './own-support.ts';
import type { Pause } from './pause.ts';
import type { Plan } from './plan.ts';
import { defaultPlan } from './planning.ts';
import { isDense, isPause, isPlan } from './stored.ts';
import { type Wording, wordings } from './wording.ts';

/** How a prompt reaches the person. The badge and the waiting card are there in any case. */
export const reminders = ['notification', 'badge', 'window'] as const;
export type Reminder = (typeof reminders)[number];

export type Settings = {
  plan: Plan;
  /** Another plan for some days, over or not */
  dense?: Dense | undefined;
  /** The last pause that the person took, over or not */
  pause?: Pause | undefined;
  /** Whether the moments of a random plan stay a surprise; they do not where it is missing */
  hideTimes?: boolean | undefined;
  words: Wording;
  reminder: Reminder;
  /** What to think of before a session, as the person and the clinic changed it; the suggested one where it is missing */
  checklist?: string[] | undefined;
  /** Sensations that the person does not want to be offered; none where it is missing */
  hiddenSensations?: string[] | undefined;
  /** When a backup is suggested, as the person changed it */
  backup?: BackupReminder | undefined;
  /** Whom to turn to; nothing where nobody was written down and no region chosen */
  support?: OwnSupport | undefined;
  updatedAt: string;
};

/** Older than anything that a person chose, so that a restored choice always wins over it. */
const never = '1970-01-01T00:00:00.000Z';

export const defaultSettings: Settings = {
  plan: defaultPlan,
  words: 'both',
  reminder: 'notification',
  updatedAt: never,
};

/** What each field may hold, in the order in which they are stored. */
const guards: Record<keyof Settings, Guard> = {
  plan: isPlan,
  dense: isDense,
  pause: isPause,
  hideTimes: oneOf([true, false]),
  words: oneOf(wordings),
  reminder: oneOf(reminders),
  checklist: listOf(textLike(itemPattern), 0, longestList),
  hiddenSensations: listOf(textLike(hiddenPattern), 0, mostHidden),
  backup: record({ days: wholeNumber(0, mostDays), checkins: wholeNumber(0, mostCheckins) }),
  support: record(
    {},
    { region: textLike(regionPattern), name: textLike(namePattern), contact: textLike(contactPattern) },
  ),
  updatedAt: isInstant,
};
const fields = Object.keys(guards) as (keyof Settings)[];

export type Unusable = { field: string; value: unknown; reason: string };

/**
 * Settings from whatever the store holds. Each field that is not what it may be falls back to its default
 * and is handed back, so that the caller can keep it aside and show it.
 */
export function settingsFrom(stored: unknown): { settings: Settings; unusable: Unusable[] } {
  if (stored === undefined) return { settings: defaultSettings, unusable: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: defaultSettings, unusable: [{ field: 'settings', value: stored, reason: 'not an object' }] };
  }
  const values = new Map<string, unknown>(Object.entries(stored));
  const unusable: Unusable[] = [];
  const chosen: [string, unknown][] = [];
  for (const field of fields) {
    const value = values.get(field);
    // A field of choice that was taken back is stored as `undefined` by the database, and as nothing by the mirror.
    const isMissing = value === undefined && (!values.has(field) || !(field in defaultSettings));
    if (!isMissing && guards[field](value)) chosen.push([field, value]);
    else {
      if (!isMissing) unusable.push({ field, value, reason: 'not a value that is allowed here' });
      if (field in defaultSettings) chosen.push([field, defaultSettings[field]]);
    }
  }
  return { settings: Object.fromEntries(chosen) as Settings, unusable };
}
