import type { Part } from '../choice.ts';
import type { Clock } from '../local-time.ts';
import type { Names, Vocabulary } from '../vocabulary.ts';

export type Cell = string | number | undefined;

/** Columns that the codebook describes in words; a `…_label` beside a code needs none of its own. */
export const described = [
  ...['checkin_id', 'at_utc', 'local_date', 'local_time', 'zone', 'utc_offset_minutes', 'source', 'state'],
  ...['ventral', 'sympathetic', 'dorsal', 'tags', 'note', 'eased', 'prompt_id', 'opened_at_utc', 'saved_at_utc'],
  ...['updated_at_utc', 'sensation', 'region', 'strength', 'planned_at_utc', 'expires_at_utc', 'shown_at_utc'],
  ...['outcome', 'session_id', 'kind', 'name', 'started_at_utc', 'ended_at_utc', 'ended_local_time', 'intention'],
  ...['preparation', 'experience', 'later_notes', 'label'],
] as const;
export type Described = (typeof described)[number];

export type Column<Row> = {
  /** Stays for good: other people's scripts name it. */
  name: Exclude<Described, 'label'> | `${Described}_label`;
  type: 'text' | 'code' | 'number' | 'date' | 'local time' | 'UTC time' | 'identifier';
  /** Left out together with it. */
  part?: Part;
  cell: (row: Row, words: Vocabulary) => Cell;
  /** What its codes mean. */
  codes?: (words: Vocabulary) => Names;
};

/** A code, and beside it the word for it. */
export function coded<Row>(
  name: Exclude<Described, 'label'>,
  cell: (row: Row) => string,
  codes: (words: Vocabulary) => Names,
): Column<Row>[] {
  return [
    { name, type: 'code', cell, codes },
    { name: `${name}_label`, type: 'text', cell: (row, words) => codes(words).get(cell(row)) ?? cell(row) },
  ];
}

/** "2026-11-23 09:15:00": what spreadsheets take for a time, and no zone that they would apply. */
export const clock = (local: Clock | undefined): Cell => local && `${local.day} ${local.time.slice(0, 8)}`;

/** In minutes, as an offset's leading sign would be taken for a formula. */
export const offsetMinutes = (local: Clock | undefined): Cell => local?.offset;

/** Several texts in one cell. */
export const listed = (texts: readonly string[]): string => texts.join('; ');
