import type { Checkin } from '../../checkin.ts';
import { branches, stateOf } from '../../state.ts';
import { clockAt } from '../local-time.ts';
import { type Column, clock, coded, listed, offsetMinutes } from './column.ts';

/** When and where a check-in was made, by the clock that the person saw. */
export const momentColumns: Column<Checkin>[] = [
  { name: 'checkin_id', type: 'identifier', cell: ({ id }) => id },
  { name: 'at_utc', type: 'UTC time', cell: ({ at }) => at },
  { name: 'local_date', type: 'date', cell: ({ day }) => day },
  { name: 'local_time', type: 'local time', cell: ({ at, offset }) => clock(clockAt(at, offset)) },
];

/** One row for each check-in. */
export const checkinColumns: Column<Checkin>[] = [
  ...momentColumns,
  { name: 'zone', type: 'text', cell: ({ zone }) => zone },
  { name: 'utc_offset_minutes', type: 'number', cell: ({ at, offset }) => offsetMinutes(clockAt(at, offset)) },
  ...coded<Checkin>(
    'source',
    ({ source }) => source,
    ({ sources }) => sources,
  ),
  ...coded<Checkin>(
    'state',
    ({ levels }) => stateOf(levels),
    ({ states }) => states,
  ),
  ...branches.map(
    (branch): Column<Checkin> => ({
      name: branch,
      type: 'number',
      cell: ({ levels }) => levels[branch],
      codes: ({ levels }) => levels,
    }),
  ),
  { name: 'tags', type: 'text', part: 'tags', cell: ({ tags }) => listed(tags) },
  { name: 'note', type: 'text', part: 'notes', cell: ({ note }) => note },
  { name: 'eased', type: 'text', part: 'notes', cell: ({ eased }) => eased },
  { name: 'prompt_id', type: 'identifier', part: 'ledger', cell: ({ promptId }) => promptId },
  { name: 'opened_at_utc', type: 'UTC time', cell: ({ openedAt }) => openedAt },
  { name: 'saved_at_utc', type: 'UTC time', cell: ({ savedAt }) => savedAt },
  { name: 'updated_at_utc', type: 'UTC time', cell: ({ updatedAt }) => updatedAt },
];
