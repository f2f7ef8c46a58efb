import { percentText } from '../dates.ts';

/** As files hold it; nothing known is nothing. */
type CellValue = string | number | undefined;
/** A cell as it is read, and as it is where it is a number. */
export type Cell = { text: string; value?: CellValue };
export type Column = { id: string; name: string };
/** The first cell of each row names it. */
export type Row = { id: string; cells: readonly Cell[] };
export type TableData = { caption: string; columns: readonly Column[]; rows: readonly Row[] };

export const said = (text: string): Cell => ({ text, value: text });
export const counted = (value: number): Cell => ({ text: `${value}`, value });
/** Nothing is known: a dash to the eye, an empty field in a file. */
export const unknown: Cell = { text: '–' };
/** A share from 0 to 1; four digits are more than any of these is known to. */
export const shared = (share: number): Cell => ({ text: percentText(share), value: Number(share.toFixed(4)) });

/** The table as rows of a file, its heads first. */
export function csvRows({ columns, rows }: TableData): CellValue[][] {
  return [columns.map(({ name }) => name), ...rows.map(({ cells }) => cells.map(({ value }) => value))];
}
