import type { TableData } from './table.ts';

/** Each row of a table as one line: what a bar says when the keyboard stands on it. */
export function spoken({ columns, rows }: TableData): string[] {
  return rows.map(({ cells: [head, ...cells] }) => {
    const said = cells.map(({ text }, index) => `${columns[index + 1]?.name ?? ''} ${text}`.trim());
    return `${head?.text ?? ''}: ${said.join(', ')}`;
  });
}
