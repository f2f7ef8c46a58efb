import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../../../src/domain/handover/choice.ts';
import { everything, parts, type Selection } from '../../../../src/domain/handover/choice.ts';
import { selected } from '../../../../src/domain/handover/selected.ts';
import { described } from '../../../../src/domain/handover/tables/column.ts';
import { type Table, tablesOf } from '../../../../src/domain/handover/tables/tables.ts';
import { csvText } from '../../../../src/formats/csv.ts';
import { vocabulary } from '../../../../src/locales/vocabulary.ts';
import { aBackup } from '../../../support/logs.ts';
import { parsed } from '../../../support/rfc4180.ts';
import { aCheckin, aTreatment } from '../../../support/rows.ts';
import { speak } from '../../../support/words.ts';

const whole = { ...everything, range: { first: '0000-01-01', last: '9999-12-31' } };
const aLog: fc.Arbitrary<Log> = aBackup.map((backup) => selected(backup, whole));
const aChoice: fc.Arbitrary<Selection> = fc
  .tuple(...parts.map(() => fc.boolean()))
  .map((chosen) => ({ ...whole, ...Object.fromEntries(parts.map((part, index) => [part, chosen[index]])) }));

const hostile = [
  '=HYPERLINK("http://x.invalid","a")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  'a"b,c;d',
  'two\r\nlines',
  '☀️👩‍🦽',
  'שלום, مرحبا',
];
const custom = 'custom.3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';

const textOf = ({ titles, rows }: Table) => csvText([[...titles], ...rows()]);
const records = (table: Table) => {
  const [titles = [], ...rows] = parsed(textOf(table));
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? ''])));
};
const named = (tables: Table[], name: string) => tables.find((table) => table.name === name) ?? expect.fail(name);
/** What a spreadsheet's user sees: the apostrophe says that the cell is no formula. */
const asTyped = (cell: string | undefined) => (cell?.startsWith("'") ? cell.slice(1) : cell);

// Not opened in LibreOffice: it is no part of a fresh machine, and 88 MB to fetch for one test. Two readers stand in
// for it: papaparse, and one of ours by the grammar of RFC 4180 alone.
describe('the tables of a log', () => {
  it('say every cell again to both readers, under the same titles, whatever people wrote', () => {
    speak('en');
    fc.assert(
      fc.property(aLog, aChoice, (log, choice) => {
        for (const table of tablesOf(selected(log, choice), choice, vocabulary())) {
          const cells = [[...table.titles], ...table.rows()].map((row) => row.map((cell) => `${cell ?? ''}`));
          const text = textOf(table);
          const read = parsed(text);
          expect(read.map((row) => row.length)).toEqual(cells.map(() => table.titles.length));
          expect(read.map((row, y) => row.map((cell, x) => (cell === cells[y]?.[x] ? cell : asTyped(cell))))).toEqual(
            cells,
          );
          const papa = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
          expect(papa.data).toEqual(read);
          for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r]/);
        }
      }),
    );
  });

  it('take the formula out of what was written and leave the rest of it as it is', () => {
    speak('en');
    const checkins = hostile.map((note) => aCheckin({ note, tags: [note], sensations: [{ id: custom, strength: 2 }] }));
    const sessions = hostile.map((intention) => aTreatment({ intention, experience: intention }));
    const own = {
      id: custom,
      label: '=1+1',
      region: 'belly',
      retired: false,
      updatedAt: '2026-11-23T08:15:00.000Z',
    } as const;
    const log: Log = { checkins, sessions, prompts: [], customSensations: [own], settings: {} };
    const tables = tablesOf(log, everything, vocabulary());
    const isInert = (cell: string | undefined) => !/^\s*[=+\-@\t\r]/.test(cell ?? '');
    for (const table of tables)
      for (const row of parsed(textOf(table))) expect(row.filter((cell) => !isInert(cell))).toEqual([]);
    expect(records(named(tables, 'checkins.csv')).map(({ note }) => asTyped(note))).toEqual(hostile);
    expect(records(named(tables, 'sessions.csv')).map(({ intention }) => asTyped(intention))).toEqual(hostile);
    expect(records(named(tables, 'sensations.csv'))[0]?.sensation_label).toBe("'=1+1");
  });

  it('tell time in UTC and by the clock of the place, and offsets as numbers that are no formulas', () => {
    speak('en');
    const at = { at: '2026-11-23T08:15:00.000Z', day: '2026-11-23' };
    const checkins = [
      aCheckin({ ...at, zone: 'Asia/Kolkata', offset: '+05:30' }),
      aCheckin({ ...at, zone: 'America/New_York', offset: '-05:00' }),
    ];
    const prompt = {
      ...{ id: '2026-11-23#1', day: '2026-11-23', zone: 'Asia/Kathmandu', plannedAt: at.at, expiresAt: at.at },
      ...({ outcome: 'closed', updatedAt: at.at } as const),
    };
    const odd = { ...prompt, id: '2026-11-23#2', zone: 'Mars/Olympus' };
    const log: Log = { checkins, prompts: [prompt, odd], sessions: [], customSensations: [], settings: {} };
    const tables = tablesOf(log, everything, vocabulary());
    expect(records(named(tables, 'checkins.csv'))).toMatchObject([
      { at_utc: at.at, local_time: '2026-11-23 13:45:00', zone: 'Asia/Kolkata', utc_offset_minutes: '330' },
      {
        at_utc: at.at,
        local_time: '2026-11-23 03:15:00',
        utc_offset_minutes: '-300',
        state: 'ventral',
        state_label: 'Settled & connected',
      },
    ]);
    expect(records(named(tables, 'prompts.csv'))).toMatchObject([
      {
        local_time: '2026-11-23 14:00:00',
        utc_offset_minutes: '345',
        outcome: 'closed',
        outcome_label: 'Browser closed',
        shown_at_utc: '',
      },
      // A zone that this browser does not know has no clock: unknown, and not that of some other place.
      { local_time: '', utc_offset_minutes: '', zone: 'Mars/Olympus' },
    ]);
  });

  it('have no column and no file for what was left out', () => {
    speak('en');
    const log: Log = {
      checkins: [aCheckin({ note: 'NOTE!' })],
      prompts: [],
      sessions: [aTreatment()],
      customSensations: [],
      settings: {},
    };
    const titles = (choice: Partial<Selection>) => {
      const tables = tablesOf(log, { ...everything, ...choice }, vocabulary());
      return Object.fromEntries(tables.map((table) => [table.name, table.titles]));
    };
    expect(Object.keys(titles({}))).toEqual([
      'checkins.csv',
      'sensations.csv',
      'prompts.csv',
      'sessions.csv',
      'codebook.csv',
    ]);
    expect(Object.keys(titles({ sensations: false, ledger: false, sessions: false }))).toEqual([
      'checkins.csv',
      'codebook.csv',
    ]);
    const without = titles({ notes: false, tags: false, ledger: false });
    for (const title of ['note', 'eased', 'tags', 'prompt_id']) expect(without['checkins.csv']).not.toContain(title);
    for (const title of ['name', 'intention', 'experience', 'later_notes'])
      expect(without['sessions.csv']).not.toContain(title);
  });
});

describe('the codebook', () => {
  it.each(['en', 'de', 'es', 'fr', 'pt'])('describes every column and every code that occurs: %s', (language) => {
    speak(language);
    fc.assert(
      fc.property(aLog, (log) => {
        const tables = tablesOf(log, everything, vocabulary());
        const book = records(named(tables, 'codebook.csv'));
        for (const { meaning } of book) expect(meaning?.trim()).not.toBe('');
        for (const table of tables.filter(({ name }) => name !== 'codebook.csv')) {
          const rows = records(table);
          for (const title of table.titles) {
            const own = book.filter(({ file, column }) => file === table.name && column === title);
            expect(own[0]?.code, `${table.name} ${title}`).toBe('');
            const codes = new Set(own.slice(1).map(({ code }) => code));
            if (codes.size === 0 || title === 'preparation' || title === 'sensation') continue;
            for (const row of rows)
              expect(codes.has(row[title]) || row[title] === '', `${title}: ${row[title]}`).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
    speak('en');
  });

  it('is published with the formats: after a change run vitest with -u', async () => {
    speak('en');
    const log: Log = { checkins: [], prompts: [], sessions: [], customSensations: [], settings: {} };
    const book = named(tablesOf(log, everything, vocabulary()), 'codebook.csv');
    await expect(textOf(book)).toMatchFileSnapshot('../../../../docs/formats/codebook.csv');
    const columns = new Set([...book.rows()].map(([, column]) => column));
    expect(described.filter((name) => name !== 'label' && !columns.has(name))).toEqual([]);
  });
});
