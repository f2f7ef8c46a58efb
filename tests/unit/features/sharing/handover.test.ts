import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { exampleLog } from '../../../../scripts/example-log.ts';
import { backupText, largestBackup, readBackup } from '../../../../src/domain/backup.ts';
import { everything, type Log, parts } from '../../../../src/domain/handover/choice.ts';
import { type Format, fileName, formats } from '../../../../src/domain/handover/file-name.ts';
import { shiftWeeks } from '../../../../src/domain/handover/shifted.ts';
import { drawnWeeks, isBackup, selectionOf, usual } from '../../../../src/features/sharing/handover/choices.ts';
import type { Wanted } from '../../../../src/features/sharing/handover/messages.ts';
import { namesOf } from '../../../../src/features/sharing/handover/names.ts';
import { Preparation } from '../../../../src/features/sharing/handover/prepare.ts';
import { vocabulary } from '../../../../src/locales/vocabulary.ts';
import { aBackup } from '../../../support/logs.ts';
import { parsed } from '../../../support/rfc4180.ts';
import { aCheckin } from '../../../support/rows.ts';
import { speak } from '../../../support/words.ts';

const aLog: fc.Arbitrary<Log> = aBackup.map(({ app: _app, exportedAt: _at, ...log }) => log);
const exportedAt = '2026-11-23T08:15:00.000Z';
const plain: Wanted = {
  ...{ app: '1.0.0', exportedAt, person: '', nameless: false, draw: 0 },
  selection: everything,
  words: vocabulary(),
};
const someWanted: fc.Arbitrary<Wanted> = fc
  .record({
    parts: fc.tuple(...parts.map(() => fc.boolean())),
    range: fc.option(fc.constant({ first: '2015-01-01', last: '2022-06-30' }), { nil: undefined }),
    weeks: fc.option(fc.integer(shiftWeeks), { nil: undefined }),
    nameless: fc.boolean(),
    person: fc.constantFrom('', 'A. K.'),
  })
  .map(({ parts: chosen, range, ...wanted }) => {
    const selection = {
      ...everything,
      ...Object.fromEntries(parts.map((part, index) => [part, chosen[index]])),
      range,
    };
    return { ...plain, ...wanted, selection };
  });

type Made = Awaited<ReturnType<Preparation['make']>>;
const quietly = () => undefined;
const textsOf = ({ files }: Made) => Promise.all(files.map((file) => file.text()));

async function unzipped({ files: [zip] }: Made): Promise<[string, string][]> {
  const bytes = new Uint8Array((await zip?.arrayBuffer()) ?? expect.fail());
  // The byte order mark is part of the file; a decoder would drop it.
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]);
}
const latin = (text: string) => strFromU8(new TextEncoder().encode(text), true);
const rowsIn = (file: string) => parsed(Buffer.from(file, 'latin1').toString('utf8')).slice(1);

describe('a file that is handed over', () => {
  it('of everything as JSON is the backup, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, async (log) => {
        const made = await new Preparation().make(log, plain, 'json', quietly);
        expect(await textsOf(made)).toEqual([backupText({ app: '1.0.0', exportedAt, ...log })]);
      }),
    );
  });

  it('begins as it was shown, in every form, whatever was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, someWanted, fc.constantFrom(...formats), async (log, wanted, format) => {
        const preparation = new Preparation();
        const { beginnings, summary } = preparation.look(log, wanted, format);
        const made = await preparation.make(log, wanted, format, quietly);
        expect(made.summary).toEqual(summary);
        const files = format === 'csv' ? await unzipped(made) : [[undefined, latin((await textsOf(made))[0] ?? '')]];
        expect(beginnings.map(({ name }) => name)).toEqual(files.map(([name]) => name));
        for (const [index, { text, isWhole }] of beginnings.entries()) {
          const file = files[index]?.[1] ?? '';
          expect(file.slice(0, latin(text).length)).toBe(latin(text));
          expect(isWhole).toBe(file === latin(text));
        }
      }),
    );
  });

  it('holds what its figures say, in each form', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, someWanted, async (log, wanted) => {
        const preparation = new Preparation();
        const { summary } = preparation.look(log, wanted, 'json');
        const reading = readBackup(
          (await textsOf(await preparation.make(log, wanted, 'json', quietly)))[0] ?? '',
          (_, row) => row,
        );
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        const { checkins, prompts, sessions } = reading.backup;
        const alive = checkins.filter(({ deletedAt }) => !deletedAt);
        const held = sessions.filter(({ deletedAt }) => !deletedAt);
        const days = [...alive, ...prompts, ...held].map(({ day }) => day).sort();
        expect(summary).toMatchObject({ checkins: alive.length, prompts: prompts.length, sessions: held.length });
        expect([summary.first, summary.last]).toEqual([days[0], days.at(-1)]);
        expect(summary.days).toBe(new Set(alive.map(({ day }) => day)).size);
        const tables = Object.fromEntries(await unzipped(await preparation.make(log, wanted, 'csv', quietly)));
        expect(rowsIn(tables['checkins.csv'] ?? '')).toHaveLength(alive.length);
        expect(rowsIn(tables['prompts.csv'] ?? '\uFEFF')).toHaveLength(prompts.length);
        expect(rowsIn(tables['sessions.csv'] ?? '\uFEFF')).toHaveLength(held.length);
      }),
      { numRuns: 50 },
    );
  });

  it('has ids that no other has, and the same ones as what was shown before it', async () => {
    const log = exampleOf(5);
    const wanted = { ...plain, nameless: true };
    const preparation = new Preparation();
    const ids = async (draw: number) => {
      const made = await preparation.make(log, { ...wanted, draw }, 'json', quietly);
      return JSON.parse((await textsOf(made))[0] ?? '').checkins.map(({ id }: { id: string }) => id);
    };
    const first = await ids(0);
    expect(await ids(0)).toEqual(first);
    const [known, next] = [new Set([...log.checkins.map(({ id }) => id), ...first]), await ids(1)];
    expect(next.filter((id: string) => known.has(id))).toEqual([]);
    expect(next).toEqual(next.toSorted());
  });

  it('of more than 64 MB as JSON comes in parts, each a whole file with a name of its own', async () => {
    const checkins = Array.from({ length: 700 }, () => aCheckin({ note: 'x'.repeat(100_000) }));
    const log: Log = { checkins, prompts: [], sessions: [], customSensations: [], settings: {} };
    const made = await new Preparation().make(log, plain, 'json', quietly);
    for (const { size } of made.files) expect(size).toBeLessThanOrEqual(largestBackup);
    const parts = (await textsOf(made)).map((text) => JSON.parse(text).checkins.length);
    expect(parts).toHaveLength(2);
    expect(parts.reduce((sum, count) => sum + count)).toBe(700);
    const day = Temporal.Now.plainDateISO();
    const expected = [1, 2].map((part) => `polyvagal-check-in-${day}-${part}-of-2.json`);
    expect(namesOf(made, plain, 'json', true)).toEqual(expected);
  });

  it('tells how far it is, and never goes back', async () => {
    const told: number[] = [];
    const wanted = { ...plain, weeks: 30, nameless: true };
    const log = exampleOf(400);
    for (const format of formats) {
      told.length = 0;
      await new Preparation().make(log, wanted, format, (done) => told.push(done));
      expect(told.length).toBeGreaterThan(3);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBeLessThanOrEqual(1);
    }
  });

  it.each(['en', 'de', 'es', 'fr', 'pt'])('is valid FHIR with the words of the page: %s', async (language) => {
    speak(language);
    const wanted = { ...plain, words: vocabulary(), person: 'A. K.', nameless: true, weeks: 20 };
    speak('en');
    const made = await new Preparation().make(exampleOf(30), wanted, 'fhir', quietly);
    const bundle = JSON.parse((await textsOf(made))[0] ?? '');
    const { messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(bundle.entry[0].resource.name).toEqual([{ text: 'A. K.' }]);
    expect(JSON.stringify(bundle)).not.toContain('America/');
  });
});

function exampleOf(days: number): Log {
  const until = Temporal.Instant.from(exportedAt);
  const reading = readBackup(exampleLog({ days, until, zone: 'America/New_York', seed: 'a' }), (_, row) => row);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.backup;
}

describe('the choices', () => {
  const today = Temporal.PlainDate.from('2026-11-24');

  it('are days up to today, own ones, or all without an end', () => {
    expect(selectionOf(usual, today)).toEqual(everything);
    expect(selectionOf({ ...usual, period: { days: 90 } }, today).range).toEqual({
      first: '2026-08-27',
      last: '2026-11-24',
    });
    const own = { first: '2026-01-01', last: '2026-02-01' };
    expect(selectionOf({ ...usual, period: own }, today).range).toEqual(own);
  });

  it('make a backup only as JSON and of everything as it is', () => {
    expect(formats.filter((format) => isBackup(usual, format))).toEqual(['json']);
    const less = [{ shift: true }, { nameless: true }, { period: { days: 7 } as const }];
    for (const part of less) expect(isBackup({ ...usual, ...part }, 'json')).toBe(false);
    for (const part of parts)
      expect(isBackup({ ...usual, parts: { ...usual.parts, [part]: false } }, 'json')).toBe(false);
  });

  it('move dates by a month to three years', () => {
    const drawn = Array.from({ length: 1000 }, (_, random) => drawnWeeks(random));
    expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([shiftWeeks.min, shiftWeeks.max]);
    expect(new Set(drawn).size).toBe(shiftWeeks.max - shiftWeeks.min + 1);
  });
});

describe('the name of a file', () => {
  const summary = new Preparation().look(exampleOf(9), plain, 'csv').summary;
  const name = (format: Format, wanted: Partial<Wanted>, backup = false) =>
    namesOf({ summary }, { ...plain, ...wanted }, format, backup)[0];
  const range = { first: '2026-08-27', last: '2026-11-24' };

  it('tells its days and its form', () => {
    expect(name('csv', { selection: { ...everything, range } })).toBe(
      'polyvagal-check-in-2026-08-27-to-2026-11-24.csv.zip',
    );
    expect(name('fhir', {})).toBe(`polyvagal-check-in-${summary.first}-to-${summary.last}.fhir.json`);
    expect(name('json', {}, true)).toMatch(/^polyvagal-check-in-\d{4}-\d\d-\d\d\.json$/);
    expect(fileName({ format: 'json', days: '2026-11-24', part: { index: 1, count: 3 } })).toBe(
      'polyvagal-check-in-2026-11-24-2-of-3.json',
    );
  });

  it('does not tell the true dates where they are shifted, nor anything of what is in it', () => {
    const shifted = name('csv', { selection: { ...everything, range }, weeks: 10 });
    expect(shifted).toBe('polyvagal-check-in-2026-06-18-to-2026-09-15.csv.zip');
    for (const state of vocabulary().states.keys()) expect(shifted).not.toContain(state);
  });
});
