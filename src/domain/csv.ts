export type CsvCell = string | number | undefined;

/** What a spreadsheet would take for a formula, also behind spaces. Source: OWASP, CSV injection. */
const formula = /^\s*[=+\-@\t\r]/;

function field(cell: CsvCell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : `${cell}`;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as RFC 4180 writes them, with a byte order mark so that spreadsheets read UTF-8. Text that would become a
 * formula gets a leading apostrophe; numbers stay numbers. Nothing known is an empty field, never zero.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
