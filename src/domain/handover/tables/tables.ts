import type { Log, Selection } from '../choice.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkinColumns } from './checkins.ts';
import { codebookRows, codebookTitles, type DescribedTable } from './codebook.ts';
import type { Cell, Column } from './column.ts';
import { promptColumns } from './prompts.ts';
import { sensationColumns, sensedIn } from './sensations.ts';
import { sessionColumns } from './sessions.ts';

/** A file of a table: its first row names the columns. `rows` are made one by one, as they may be hundreds of thousands. */
export type Table = { name: string; titles: readonly string[]; rows: () => Iterable<Cell[]> };

type Parts = Pick<Selection, 'notes' | 'tags' | 'sensations' | 'sessions' | 'ledger'>;

/**
 * The log as tables for spreadsheets and statistics: one row for each check-in, for each sensation of one, for each
 * planned prompt and for each session, and a codebook that says what columns and codes mean. A part that is left out
 * has no column or no file: an empty cell always means that there was nothing. Deleted entries are in none of them.
 */
export function tablesOf(log: Log, parts: Parts, words: Vocabulary): Table[] {
  const alive = <Row extends { deletedAt?: string | undefined }>(rows: Row[]) =>
    rows.filter(({ deletedAt }) => deletedAt === undefined);
  const checkins = alive(log.checkins);
  const found: DescribedTable[] = [];
  function table<Row>(name: string, all: Column<Row>[], rows: () => Iterable<Row>): Table {
    const columns = all.filter(({ part }) => part === undefined || parts[part]);
    found.push({ name, columns });
    return {
      name,
      titles: columns.map((column) => column.name),
      *rows() {
        for (const row of rows()) yield columns.map(({ cell }) => cell(row, words));
      },
    };
  }
  const tables = [
    table('checkins.csv', checkinColumns, () => checkins),
    ...(parts.sensations ? [table('sensations.csv', sensationColumns(log), () => sensedIn(checkins))] : []),
    ...(parts.ledger ? [table('prompts.csv', promptColumns, () => log.prompts)] : []),
    ...(parts.sessions ? [table('sessions.csv', sessionColumns, () => alive(log.sessions))] : []),
  ];
  return [...tables, { name: 'codebook.csv', titles: codebookTitles, rows: () => codebookRows(found, words) }];
}
