import type { Checkin } from './checkin.ts';
import { longestText } from './entry.ts';
import { outcomes, type Prompt } from './prompt.ts';
import { longestTag, mostTags } from './tag.ts';

/**
 * A quick look at what a schema reads in a twentieth of a millisecond: for a log of a hundred thousand records that
 * is many seconds. Whatever passes is right beyond doubt and has its keys in schema order; whatever does not may be
 * right all the same, and its schema is asked. Tests hold the two together.
 */
type Look = (value: unknown) => boolean;
type Fields = Record<string, Look>;

const like =
  (pattern: RegExp): Look =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const among = (values: readonly unknown[]): Look => {
  const known = new Set(values);
  return (value) => known.has(value);
};
const listOf =
  (most: number, item: Look): Look =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);

/** Objects with these fields in this order, of which those of choice may be missing. */
function fields(of: Fields, ofChoice: readonly string[] = []): Look {
  const all = Object.entries(of);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const keys = Object.keys(value);
    let place = 0;
    for (const [name, looksRight] of all) {
      if (keys[place] !== name) {
        if (ofChoice.includes(name)) continue;
        return false;
      }
      if (!looksRight((value as Record<string, unknown>)[name])) return false;
      place++;
    }
    return place === keys.length;
  };
}

/** All days but 29 February, which needs to know its year. */
const day = String.raw`\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const isDay = like(new RegExp(`^${day}$`));
const isInstant = like(new RegExp(String.raw`^${day}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`));
const isUuid = like(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const isZone = like(/^[A-Za-z0-9._+/-]{1,64}$/);
const isText: Look = (value) => typeof value === 'string' && value.length <= longestText;
const isLevel = among([0, 1, 2, 3]);
const isPromptId = like(new RegExp(`^${day}#\\d{1,4}$`));

const areSensed = listOf(
  200,
  fields({ id: like(/^([a-z]{1,20}\.[a-z]{1,20}|custom\.[0-9a-f-]{36})$/), strength: among([1, 2, 3]) }),
);
const areDifferent = (sensed: { id: string }[]) =>
  sensed.length < 2 || new Set(sensed.map(({ id }) => id)).size === sensed.length;

const checkinFields: Record<keyof Checkin, Look> = {
  id: isUuid,
  at: isInstant,
  zone: isZone,
  offset: like(/^[+-]([01]\d|2[0-3]):[0-5]\d$/),
  day: isDay,
  levels: fields({ ventral: isLevel, sympathetic: isLevel, dorsal: isLevel }),
  sensations: (value) => areSensed(value) && areDifferent(value as { id: string }[]),
  tags: listOf(mostTags, (tag) => typeof tag === 'string' && tag.length > 0 && tag.length <= longestTag),
  note: isText,
  eased: isText,
  source: among(['prompted', 'self', 'earlier']),
  promptId: isPromptId,
  openedAt: isInstant,
  savedAt: isInstant,
  updatedAt: isInstant,
  deletedAt: isInstant,
};
const promptFields: Record<keyof Prompt, Look> = {
  id: isPromptId,
  day: isDay,
  zone: isZone,
  plannedAt: isInstant,
  expiresAt: isInstant,
  shownAt: isInstant,
  outcome: among(outcomes),
  checkinId: isUuid,
  updatedAt: isInstant,
};

const looks = new Map([
  ['checkins', fields(checkinFields, ['promptId', 'deletedAt'])],
  ['prompts', fields(promptFields, ['shownAt', 'checkinId'])],
]);

/** Whether a record of a list is right beyond doubt. */
export const isSurely = (list: string, record: unknown): boolean => looks.get(list)?.(record) ?? false;
