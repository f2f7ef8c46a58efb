import * as z from 'zod/mini';
import { type Checkin, checkinSchema } from './checkin.ts';
import { type CustomSensation, customSensationSchema } from './custom-sensation.ts';
import type { Prompt } from './prompt.ts';
import { promptSchema } from './prompt-schema.ts';
import { type Reason, reasonOf } from './reason.ts';
import { type Session, sessionSchema } from './session.ts';
import type { Settings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';
import { isSurely } from './surely.ts';
import { placeOfError, type TextPlace } from './text-place.ts';
import { instantSchema } from './time.ts';

export const backupFormat = 'polyvagal-check-in';
/** Rises with every change of a record's shape; older files are brought up by the migrations. */
export const backupVersion = 1;
/** 64 MB: more than a hundred thousand entries, less than a page can hold in memory without trouble. */
export const largestBackup = 64 * 1024 * 1024;

/** The lists of a backup, in the order in which they stand in the file. */
export const backupLists = ['checkins', 'prompts', 'sessions', 'customSensations'] as const;
export type ListName = (typeof backupLists)[number];

export type Backup = {
  app: string;
  exportedAt: string;
  checkins: Checkin[];
  prompts: Prompt[];
  sessions: Session[];
  customSensations: CustomSensation[];
  settings: Partial<Settings>;
};

/** A log that another tool made may have none of ours, or some: what is missing stays as it is here. */
const restoredSettingsSchema = z.partial(settingsSchema);

/** The JSON export, whole: its JSON Schema in docs/formats is generated from this. */
export const backupSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  app: z.string().check(z.maxLength(40)),
  exportedAt: instantSchema,
  checkins: z.array(checkinSchema),
  prompts: z.array(promptSchema),
  sessions: z.array(sessionSchema),
  customSensations: z.array(customSensationSchema),
  settings: restoredSettingsSchema,
});

function sortedById<Row extends { id: string }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two texts of the same data differ in `exportedAt` alone: sorted by id, keys in schema order. */
export function backupText(backup: Backup): string {
  return JSON.stringify({
    format: backupFormat,
    version: backupVersion,
    app: backup.app,
    exportedAt: backup.exportedAt,
    checkins: sortedById(backup.checkins),
    prompts: sortedById(backup.prompts),
    sessions: sortedById(backup.sessions),
    customSensations: sortedById(backup.customSensations),
    settings: backup.settings,
  });
}

/** A record that cannot be taken over: where it stands, which it is, which field, and why. */
export type Refusal = { place: string; id: string } & Reason;

export type Reading =
  | { kind: 'read'; backup: Backup }
  | { kind: 'not-json'; place: TextPlace }
  | { kind: 'not-ours' }
  | { kind: 'newer'; version: number }
  | { kind: 'refused'; refusals: Refusal[]; count: number };

const envelopeSchema = z.strictObject({
  format: z.literal(backupFormat),
  version: z.int().check(z.gte(1)),
  app: backupSchema.shape.app,
  exportedAt: instantSchema,
  checkins: z.array(z.unknown()),
  prompts: z.array(z.unknown()),
  sessions: z.array(z.unknown()),
  customSensations: z.array(z.unknown()),
  settings: z.unknown(),
});

/** As many refusals as a person can use; the count says how many there are. */
const longestList = 20;

/** Brings a record of an older file up to this version; the data layer's migrations know how. */
export type Upgrade = (list: string, record: Record<string, unknown>, from: number) => Record<string, unknown>;

/** How much of the file has been looked at, from 0 to 1. */
export type OnPart = (done: number) => void;
/** A few milliseconds' work. */
const recordsPerPart = 200;

/** Reads a file's text. Either the whole file is good or nothing of it is taken. */
export function readBackup(text: string, upgrade: Upgrade, onPart?: OnPart): Reading {
  const reading = readingOf(text, upgrade);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    onPart?.(value);
  }
}

/** The same step by step: between some records it says how much of the file has been looked at. */
export function* readingOf(text: string, upgrade: Upgrade): Generator<number, Reading> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { kind: 'not-json', place: placeOfError(text, String(error)) };
  }
  const format = z.object({ format: z.literal(backupFormat), version: z.int() }).safeParse(raw);
  if (!format.success) return { kind: 'not-ours' };
  if (format.data.version > backupVersion) return { kind: 'newer', version: format.data.version };
  const { version } = format.data;
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return refused([{ place: 'file', id: '', ...reasonOf(envelope.error, raw) }]);

  const refusals: Refusal[] = [];
  const { data } = envelope;
  const settings = restoredSettingsSchema.safeParse(data.settings);
  if (!settings.success) refusals.push({ place: 'settings', id: '', ...reasonOf(settings.error, data.settings) });
  const total = backupLists.reduce((sum, name) => sum + data[name].length, 0);
  let done = 0;

  /** The good records with their keys in schema order; what is wrong with the others goes to `refusals`. */
  function* records<Row extends { id: string }>(name: ListName, schema: z.ZodMiniType<Row>): Generator<number, Row[]> {
    const [seen, good] = [new Set<string>(), [] as Row[]];
    for (const [index, record] of data[name].entries()) {
      if (++done % recordsPerPart === 0) yield done / total;
      const current = isRecord(record) ? upgrade(name, record, version) : record;
      const result = isSurely(name, current)
        ? ({ success: true, data: current as Row } as const)
        : schema.safeParse(current);
      const which = { place: `${name}[${index}]`, id: idOf(record) };
      if (!result.success) refusals.push({ ...which, ...reasonOf(result.error, current) });
      else if (seen.has(result.data.id)) refusals.push({ ...which, field: 'id', fault: { kind: 'twice' } });
      else seen.add(result.data.id);
      if (result.success) good.push(result.data);
    }
    return good;
  }
  const backup = {
    app: data.app,
    exportedAt: data.exportedAt,
    checkins: yield* records('checkins', checkinSchema),
    prompts: yield* records('prompts', promptSchema),
    sessions: yield* records('sessions', sessionSchema),
    customSensations: yield* records('customSensations', customSensationSchema),
  };
  if (refusals.length > 0 || !settings.success) return refused(refusals);
  // A file cannot hold `undefined`: what is optional here is absent.
  return { kind: 'read', backup: { ...backup, settings: settings.data as Partial<Settings> } };
}

function refused(refusals: Refusal[]): Reading {
  return { kind: 'refused', refusals: refusals.slice(0, longestList), count: refusals.length };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function idOf(record: unknown): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id.slice(0, 60) : '';
}
