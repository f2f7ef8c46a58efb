import type { Session } from '../../session.ts';
import { clockAt } from '../local-time.ts';
import { type Column, clock, coded, listed, offsetMinutes } from './column.ts';

const began = ({ startedAt, zone }: Session) => clockAt(startedAt, zone);
const minute = (at: string, zone: string) => `${clock(clockAt(at, zone)) ?? at}`.slice(0, 16);

/** One row for each session. Its notes are in one cell, one line each with the time it was written. */
export const sessionColumns: Column<Session>[] = [
  { name: 'session_id', type: 'identifier', cell: ({ id }) => id },
  ...coded<Session>(
    'kind',
    ({ kind }) => kind,
    ({ kinds }) => kinds,
  ),
  { name: 'name', type: 'text', part: 'notes', cell: ({ label }) => label },
  { name: 'started_at_utc', type: 'UTC time', cell: ({ startedAt }) => startedAt },
  { name: 'ended_at_utc', type: 'UTC time', cell: ({ endedAt }) => endedAt },
  { name: 'local_date', type: 'date', cell: ({ day }) => day },
  { name: 'local_time', type: 'local time', cell: (session) => clock(began(session)) },
  {
    name: 'ended_local_time',
    type: 'local time',
    cell: ({ endedAt, zone }) => (endedAt === undefined ? undefined : clock(clockAt(endedAt, zone))),
  },
  { name: 'zone', type: 'text', cell: ({ zone }) => zone },
  { name: 'utc_offset_minutes', type: 'number', cell: (session) => offsetMinutes(began(session)) },
  { name: 'intention', type: 'text', part: 'notes', cell: ({ intention }) => intention },
  { name: 'preparation', type: 'code', cell: ({ preparation }) => listed(preparation), codes: ({ items }) => items },
  {
    name: 'preparation_label',
    type: 'text',
    cell: ({ preparation }, { items }) => listed(preparation.map((item) => items.get(item) ?? item)),
  },
  { name: 'experience', type: 'text', part: 'notes', cell: ({ experience }) => experience },
  {
    name: 'later_notes',
    type: 'text',
    part: 'notes',
    cell: ({ integration, zone }) => integration.map(({ at, text }) => `${minute(at, zone)} ${text}`).join('\n'),
  },
  { name: 'updated_at_utc', type: 'UTC time', cell: ({ updatedAt }) => updatedAt },
];
