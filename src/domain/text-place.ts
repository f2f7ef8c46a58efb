/** Where in a text, both counted from 1. */
export type TextPlace = { line: number; column: number };

/**
 * Where a text stops being JSON. Chromium's error names a position or nothing at all where the text ends too
 * early, Firefox's a line and a column; without either it is the end.
 */
export function placeOfError(text: string, message: string): TextPlace {
  const [, line, column] = /\bline (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position = text.length] = /\bposition (\d+)/.exec(message) ?? [];
  const before = text.slice(0, Number(position));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
