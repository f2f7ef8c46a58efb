import { expect } from 'vitest';

/** A reader of RFC 4180 by its grammar, written apart from the writer. Begins after the byte order mark. */
export function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  field.lastIndex = 1;
  while (field.lastIndex < text.length) {
    const [, raw = '', end] = field.exec(text) ?? expect.fail(`Not RFC 4180 from ${field.lastIndex}: ${text}`);
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
