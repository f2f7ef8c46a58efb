import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText, csvTexts } from '../../../src/formats/csv.ts';
import { parsed } from '../../support/rfc4180.ts';

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

  it('writes any number of rows some at a time, and the same text as all at once', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => [index, `line\r\n${index}`, '"']);
    const texts = [...csvTexts(rows)];
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.join('')).toBe(csvText(rows));
    expect(parsed(texts.join(''))).toEqual(rows.map((row) => row.map(String)));
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
        const again = Papa.parse<string[]>(csvText(table).slice(1), { delimiter: ',', newline: '\r\n' });
        expect(again.data.slice(0, -1)).toEqual(parsed(csvText(table)));
      }),
    );
  });
});
