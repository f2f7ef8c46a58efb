import type { TableName, Tables } from './db.ts';

/** A row and the store it belongs to. */
export type Placed = { [Name in TableName]: { table: Name; row: Tables[Name] } }[TableName];

export const keyOf = ({ table, row }: Placed) => `${table}/${row.id}`;
