import Papa from 'papaparse';

export type CsvCell = string | number | undefined;

/** What a spreadsheet would take for a formula, also behind spaces. Source: OWASP, CSV injection. */
const formula = /^\s*[=+\-@\t\r]/;

/** Few enough that a page or a worker can tell between them how far it is. */
const rowsPerText = 200;

/**
 * Rows as RFC 4180 writes them, with a byte order mark so that spreadsheets read UTF-8. Text that would become a
 * formula gets a leading apostrophe; numbers stay numbers. Nothing known is an empty field, never zero.
 * Some rows at a time, as the text of all of them may be larger than a text may be.
 */
export function* csvTexts(rows: Iterable<readonly CsvCell[]>): Generator<string> {
  let start = '\uFEFF';
  let some: CsvCell[][] = [];
  const written = () => {
    const text = some.length > 0 ? `${Papa.unparse(some, { escapeFormulae: formula, newline: '\r\n' })}\r\n` : '';
    const all = start + text;
    start = '';
    some = [];
    return all;
  };
  for (const row of rows) {
    some.push([...row]);
    if (some.length === rowsPerText) yield written();
  }
  yield written();
}

export const csvText = (rows: readonly (readonly CsvCell[])[]): string => [...csvTexts(rows)].join('');
