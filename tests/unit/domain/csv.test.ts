import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText } from '../../../src/domain/csv.ts';

/** A reader of RFC 4180 by its grammar, written apart from the writer. */
function parsed(text: string): string[][] {
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

describe('csvText', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(
      csvText([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('\uFEFFa,1\r\nb,2\r\n');
  });

  it('quotes what would otherwise break a row, as RFC 4180 shows it', () => {
    expect(csvText([['a,b', 'say "x"', 'two\r\nlines', ' edge ']])).toBe(
      '\uFEFF"a,b","say ""x""","two\r\nlines"," edge "\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '  =1'])('takes the formula out of %j', (text) => {
    expect(parsed(csvText([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves numbers as they are, and leaves empty what is not known', () => {
    expect(csvText([[-0.12, 0, undefined, '']])).toBe('\uFEFF-0.12,0,,\r\n');
  });

  it('says every text again when it is read, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a"b', 'x,y', '=1', '\r\n', ' '),
      fc.integer(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (table: CsvCell[][]) => {
        const read = parsed(csvText(table)).map((row, y) =>
          row.map((text, x) =>
            typeof table[y]?.[x] === 'string' && text === `'${table[y]?.[x]}` ? text.slice(1) : text,
          ),
        );
        expect(read).toEqual(table.map((row) => row.map(String)));
      }),
    );
  });
});
