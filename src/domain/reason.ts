import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong with a value. A kind and what belongs to it, so that each language can say it in its own words. */
export type Fault =
  | { kind: 'unknown' | 'missing' | 'day' | 'instant' | 'form' | 'twice' | 'order' | 'plan' | 'other' }
  | { kind: 'type' | 'choice' | 'most' | 'least'; value: string };

/** Where in a record, as `levels.dorsal`, and what is wrong there. */
export type Reason = { field: string; fault: Fault };

/** Rules that the schemas put into words of their own. */
const rules = new Map<string, Fault['kind']>([
  ['a sensation is there twice', 'twice'],
  ['a pause ends before it begins', 'order'],
  ['these days end before they begin', 'order'],
  ['no weekday is chosen', 'plan'],
  ['no window is given', 'plan'],
  ['no time is given', 'plan'],
  ['two windows overlap', 'plan'],
  ['the windows are too short for this many prompts with this gap', 'plan'],
]);

function faultOf(issue: Issue, value: unknown): Fault {
  const rule = rules.get(issue.message);
  if (rule) return { kind: rule } as Fault;
  if (value === undefined && issue.code !== 'unrecognized_keys') return { kind: 'missing' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'unknown' };
    case 'invalid_type':
      return { kind: 'type', value: issue.expected };
    case 'invalid_value':
      return { kind: 'choice', value: issue.values.join(', ') };
    case 'too_big':
      return { kind: 'most', value: `${issue.maximum}` };
    case 'too_small':
      return { kind: 'least', value: `${issue.minimum}` };
    case 'invalid_format':
      return { kind: issue.format === 'date' ? 'day' : issue.format === 'datetime' ? 'instant' : 'form' };
    default:
      return { kind: 'other' };
  }
}

/** As much of a path as helps: a hostile file may have long ones. */
const longestField = 120;

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The first problem of a failed parse; an unknown field is named by its own path. */
export function reasonOf(error: z.core.$ZodError, record: unknown): Reason {
  const [issue] = error.issues;
  if (!issue) return { field: '', fault: { kind: 'other' } };
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
  return { field: path.join('.').slice(0, longestField), fault: faultOf(issue, valueAt(record, issue.path)) };
}
