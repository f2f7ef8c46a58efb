import type { Prompt } from '../../prompt.ts';
import { clockAt } from '../local-time.ts';
import { type Column, clock, coded, offsetMinutes } from './column.ts';

/** The ledger: one row for each planned prompt, also for one that nobody saw. */
export const promptColumns: Column<Prompt>[] = [
  { name: 'prompt_id', type: 'identifier', cell: ({ id }) => id },
  { name: 'planned_at_utc', type: 'UTC time', cell: ({ plannedAt }) => plannedAt },
  { name: 'local_date', type: 'date', cell: ({ day }) => day },
  { name: 'local_time', type: 'local time', cell: ({ plannedAt, zone }) => clock(clockAt(plannedAt, zone)) },
  { name: 'zone', type: 'text', cell: ({ zone }) => zone },
  {
    name: 'utc_offset_minutes',
    type: 'number',
    cell: ({ plannedAt, zone }) => offsetMinutes(clockAt(plannedAt, zone)),
  },
  { name: 'expires_at_utc', type: 'UTC time', cell: ({ expiresAt }) => expiresAt },
  { name: 'shown_at_utc', type: 'UTC time', cell: ({ shownAt }) => shownAt },
  ...coded<Prompt>(
    'outcome',
    ({ outcome }) => outcome,
    ({ outcomes }) => outcomes,
  ),
  { name: 'checkin_id', type: 'identifier', cell: ({ checkinId }) => checkinId },
  { name: 'updated_at_utc', type: 'UTC time', cell: ({ updatedAt }) => updatedAt },
];
