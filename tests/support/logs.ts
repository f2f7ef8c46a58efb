import fc from 'fast-check';
import type { Backup } from '../../src/domain/backup.ts';
import type { Checkin } from '../../src/domain/checkin.ts';
import type { CustomSensation } from '../../src/domain/custom-sensation.ts';
import { instantText, localMoment } from '../../src/domain/day.ts';
import { outcomes, type Prompt } from '../../src/domain/prompt.ts';
import { regions, sensations } from '../../src/domain/sensation.ts';
import type { Session } from '../../src/domain/session.ts';
import { sessionKinds } from '../../src/domain/session-kind.ts';
import { reminders, type Settings } from '../../src/domain/settings.ts';
import type { Level } from '../../src/domain/state.ts';
import { wordings } from '../../src/domain/wording.ts';
import { aDay, aPlan, aZone } from './plans.ts';

/** An instant of the years 2010 to 2030, to the millisecond. */
export const aMoment = fc
  .integer({ min: Date.UTC(2010, 0), max: Date.UTC(2031, 0) - 1 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

const aTime = aMoment.map(instantText);
const aText = fc.string({ unit: 'binary', maxLength: 30 });
const aShortText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 });
const aLevel = fc.constantFrom<Level>(0, 1, 2, 3);
export const someLevels = fc.record({ ventral: aLevel, sympathetic: aLevel, dorsal: aLevel });
const aCustomId = fc.uuid().map((id) => `custom.${id}`);
const aSensationId = fc.oneof(fc.constantFrom(...sensations.map(({ id }) => id)), aCustomId);
const aPromptId = fc
  .record({ day: aDay, slot: fc.integer({ min: 1, max: 99 }) })
  .map(({ day, slot }) => `${day}#${slot}`);

/** Keys that not every row has stand where the contract puts them, or are missing. */
const maybe = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [Each in Key]?: Value };
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

export const aCheckin: fc.Arbitrary<Checkin> = fc
  .record({
    id: fc.uuid(),
    now: aMoment,
    zone: aZone,
    levels: someLevels,
    sensed: fc.uniqueArray(aSensationId, { maxLength: 4 }),
    strength: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    tags: fc.array(aShortText, { maxLength: 3 }),
    note: aText,
    eased: aText,
    source: fc.constantFrom('prompted', 'self', 'earlier'),
    promptId: optional(aPromptId),
    openedAt: aTime,
    savedAt: aTime,
    updatedAt: aTime,
    deletedAt: optional(aTime),
  })
  .map(({ id, now, zone, levels, sensed, strength, tags, note, eased, source, ...last }) => ({
    id,
    ...localMoment(now, zone),
    levels,
    sensations: sensed.map((sensation) => ({ id: sensation, strength })),
    tags,
    note,
    eased,
    source,
    ...maybe('promptId', last.promptId),
    openedAt: last.openedAt,
    savedAt: last.savedAt,
    updatedAt: last.updatedAt,
    ...maybe('deletedAt', last.deletedAt),
  }));

export const aPrompt: fc.Arbitrary<Prompt> = fc
  .record({
    id: aPromptId,
    zone: aZone,
    plannedAt: aTime,
    expiresAt: aTime,
    shownAt: optional(aTime),
    outcome: fc.constantFrom(...outcomes),
    checkinId: optional(fc.uuid()),
    updatedAt: aTime,
  })
  .map(({ id, zone, plannedAt, expiresAt, shownAt, outcome, checkinId, updatedAt }) => ({
    id,
    day: id.slice(0, 10),
    zone,
    plannedAt,
    expiresAt,
    ...maybe('shownAt', shownAt),
    outcome,
    ...maybe('checkinId', checkinId),
    updatedAt,
  }));

export const aSession: fc.Arbitrary<Session> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...sessionKinds),
    label: aText,
    startedAt: aTime,
    endedAt: optional(aTime),
    zone: aZone,
    day: aDay.map(String),
    intention: aText,
    preparation: fc.array(fc.constantFrom('bathroom', 'clothes', 'meal', 'playlist'), { maxLength: 3 }),
    experience: aText,
    integration: fc.array(fc.record({ at: aTime, text: aText }), { maxLength: 2 }),
    updatedAt: aTime,
    deletedAt: optional(aTime),
  })
  .map(({ id, kind, label, startedAt, endedAt, zone, day, deletedAt, ...rest }) => ({
    id,
    kind,
    label,
    startedAt,
    ...maybe('endedAt', endedAt),
    zone,
    day,
    ...rest,
    ...maybe('deletedAt', deletedAt),
  }));

const aCustomSensation: fc.Arbitrary<CustomSensation> = fc.record({
  id: aCustomId,
  label: aShortText,
  region: fc.constantFrom(...regions),
  retired: fc.boolean(),
  updatedAt: aTime,
});

export const aPause = fc
  .tuple(aTime, aTime)
  .map(([one, other]) => (one < other ? { from: one, until: other } : { from: other, until: one }));

const aDense = fc
  .record({ plan: aPlan, from: aDay, days: fc.integer({ min: 0, max: 14 }) })
  .map(({ plan, from, days }) => ({ plan, from: `${from}`, until: `${from.add({ days })}` }));

export const someSettings: fc.Arbitrary<Settings> = fc.record(
  {
    plan: aPlan,
    dense: aDense,
    pause: aPause,
    hideTimes: fc.boolean(),
    words: fc.constantFrom(...wordings),
    reminder: fc.constantFrom(...reminders),
    checklist: fc.array(aShortText, { maxLength: 4 }),
    hiddenSensations: fc.array(fc.constantFrom('head.ache', 'skin.hives', 'sleep.wake'), { maxLength: 3 }),
    backup: fc.record({ days: fc.nat(365), checkins: fc.nat(10_000) }),
    support: fc.record(
      { region: fc.constantFrom('us', 'eu', 'zz'), name: aShortText, contact: aShortText },
      { requiredKeys: [] },
    ),
    updatedAt: aTime,
  },
  { requiredKeys: ['plan', 'words', 'reminder', 'updatedAt'] },
);

const uniqueById = <Row extends { id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 6 });

/** A valid backup with its rows in any order. */
export const aBackup: fc.Arbitrary<Backup> = fc.record({
  app: fc.constant('1.2.3'),
  exportedAt: aTime,
  checkins: uniqueById(aCheckin),
  prompts: uniqueById(aPrompt),
  sessions: uniqueById(aSession),
  customSensations: uniqueById(aCustomSensation),
  settings: someSettings,
});
