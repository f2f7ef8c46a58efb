import type { Vocabulary } from '../vocabulary.ts';
import type { Cell, Column } from './column.ts';

/** A table, as far as the codebook describes it. */
export type DescribedTable = { name: string; columns: readonly Pick<Column<never>, 'name' | 'type' | 'codes'>[] };

export const codebookTitles = ['file', 'column', 'type', 'code', 'meaning'] as const;

/** One row for each column, followed by one for each of its codes. */
export function* codebookRows(tables: readonly DescribedTable[], words: Vocabulary): Generator<Cell[]> {
  for (const { name: file, columns } of tables) {
    for (const { name, type, codes } of columns) {
      const about = name.endsWith('_label') ? 'label' : name;
      yield [file, name, type, undefined, words.columns.get(about)];
      for (const [code, meaning] of codes?.(words) ?? []) yield [file, name, type, code, meaning];
    }
  }
}
