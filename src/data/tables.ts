import type { TableName } from './db.ts';

/** The stores that have a second copy, without the database's code. */
export const tableNames: TableName[] = ['checkins', 'prompts', 'sessions', 'customSensations', 'settings', 'aside'];
