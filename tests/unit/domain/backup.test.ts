import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backupSchema,
  backupText,
  backupVersion,
  readBackup,
  type Upgrade,
} from '../../../src/domain/backup.ts';
import { newCheckin } from '../../../src/domain/entry.ts';
import { recorded } from '../../../src/domain/ledger.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { aBackup } from '../../support/logs.ts';

type Fields = Record<string, unknown>;
const asItIs: Upgrade = (_list, record) => record;
const read = (text: string) => readBackup(text, asItIs);

const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
const openedAt = '2026-11-23T08:15:00.000Z';
const id = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const otherId = '0a7d1c52-6f1d-4d0e-8a53-6c1f4f3a2b90';
const checkin = { ...newCheckin({ id, now, zone: 'UTC', openedAt }), sensations: [{ id: 'chest.warm', strength: 2 }] };
const prompt = recorded({ id: '2026-11-23#1', day: '2026-11-23', at: now, expiresAt: now }, 'UTC', now);
const file: Fields & { checkins: Fields[] } = {
  format: 'polyvagal-check-in',
  version: 1,
  app: '1.0.0',
  exportedAt: openedAt,
  checkins: [checkin],
  prompts: [prompt],
  sessions: [],
  customSensations: [],
  settings: defaultSettings,
};

/** The file with something in its one check-in altered. */
const withCheckin = (part: Fields) => JSON.stringify({ ...file, checkins: [{ ...checkin, ...part }] });
const reversed = (row: object) => Object.fromEntries(Object.entries(row).toReversed());

function refusals(text: string) {
  const reading = read(text);
  if (reading.kind !== 'refused') throw new Error(`The file was not refused but ${reading.kind}`);
  return reading;
}

describe('a backup', () => {
  it('is byte for byte the same after reading and writing', () => {
    fc.assert(
      fc.property(aBackup, (backup) => {
        const text = backupText(backup);
        const reading = read(text);
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        expect(backupText(reading.backup)).toBe(text);
        expect(backupSchema.safeParse(JSON.parse(text)).success).toBe(true);
      }),
    );
  });

  it('does not depend on the order of rows, nor on that of keys in the file it was read from', () => {
    fc.assert(
      fc.property(aBackup, (backup) => {
        const { checkins, prompts, sessions, customSensations } = backup;
        const turned = [checkins, prompts, sessions, customSensations].map((rows) => rows.toReversed());
        const [a, b, c, d] = turned as [typeof checkins, typeof prompts, typeof sessions, typeof customSensations];
        const shuffled: Backup = { ...backup, checkins: a, prompts: b, sessions: c, customSensations: d };
        expect(backupText(shuffled)).toBe(backupText(backup));

        const rows = { checkins: a.map(reversed), prompts: b.map(reversed), sessions: c.map(reversed) };
        const foreign = reversed({ ...JSON.parse(backupText(backup)), ...rows });
        const reading = read(JSON.stringify(foreign));
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        expect(backupText(reading.backup)).toBe(backupText(backup));
      }),
    );
  });

  it('stands sorted by id under the keys of the contract', () => {
    const second = { ...checkin, id: otherId };
    const { app, exportedAt, prompts } = backupSchema.parse(file);
    const settings = file.settings as Backup['settings'];
    const backup = { app, exportedAt, prompts, settings, sessions: [], customSensations: [] };
    const written = JSON.parse(backupText({ ...backup, checkins: [checkin, second] as Backup['checkins'] }));
    expect(Object.keys(written)).toEqual(Object.keys(file));
    expect(written.checkins.map((row: Fields) => row.id)).toEqual([otherId, id]);
    expect([written.format, written.version]).toEqual(['polyvagal-check-in', 1]);
  });

  it('differs from another of the same data in its time alone', () => {
    fc.assert(
      fc.property(aBackup, (backup) => {
        const later = { ...backup, exportedAt: '2031-01-01T00:00:00.000Z' };
        expect(backupText(later).replace(later.exportedAt, backup.exportedAt)).toBe(backupText(backup));
      }),
    );
  });

  it('brings each record up by the version that the file says', () => {
    const seen: unknown[] = [];
    const upgrade: Upgrade = (list, record, from) => {
      seen.push([list, record.id, from]);
      return { ...record, note: 'brought up' };
    };
    const reading = readBackup(JSON.stringify({ ...file, prompts: [] }), upgrade);
    expect(seen).toEqual([['checkins', id, 1]]);
    expect(reading.kind === 'read' && reading.backup.checkins[0]?.note).toBe('brought up');
  });
});

describe('a record that cannot be taken over (fault 20)', () => {
  it.each<[string, string, Fields]>([
    ['an impossible date', 'day', { day: '2026-02-30' }],
    ['an impossible instant', 'at', { at: '2025-02-29T08:15:00.000Z' }],
    ['an unknown branch', 'fawn', { levels: { ...checkin.levels, fawn: 2 } }],
    ['a wrong type', 'note', { note: 17 }],
    ['a list for a text', 'zone', { zone: ['UTC'] }],
    ['a missing field', 'eased', { eased: undefined }],
    ['an unknown field', 'mood', { mood: 'fine' }],
    ['a bad level', 'levels.dorsal', { levels: { ...checkin.levels, dorsal: 4 } }],
    ['a sensation twice', 'sensations', { sensations: [...checkin.sensations, ...checkin.sensations] }],
  ])('is named by place, id and field: %s', (_name, field, part) => {
    const reading = refusals(withCheckin(part));
    expect(reading).toMatchObject({ count: 1, refusals: [{ place: 'checkins[0]', id }] });
    expect(reading.refusals[0]?.field).toContain(field);
  });

  it('may be a second one of the same id', () => {
    const text = JSON.stringify({ ...file, checkins: [checkin, { ...checkin, id: otherId }, checkin] });
    expect(refusals(text).refusals).toEqual([{ place: 'checkins[2]', id, field: 'id', fault: { kind: 'twice' } }]);
  });

  it('is named in any list, and each is counted', () => {
    const text = JSON.stringify({
      ...file,
      checkins: [7, { ...checkin, id: 'x' }],
      prompts: [{ ...prompt, outcome: 'missed' }],
      settings: { ...defaultSettings, words: 'loud' },
    });
    const places = refusals(text).refusals.map((refusal) => `${refusal.place} ${refusal.id}`.trim());
    expect(places).toEqual(['settings', 'checkins[0]', 'checkins[1] x', 'prompts[0] 2026-11-23#1']);
  });

  it('is listed no more than a person can use', () => {
    const reading = refusals(JSON.stringify({ ...file, checkins: Array.from({ length: 500 }, () => 'x') }));
    expect([reading.refusals.length, reading.count]).toEqual([20, 500]);
  });

  it.each([
    ['the file', (text: string) => text.replace('{', '{"__proto__":{"app":"x"},')],
    ['a record', (text: string) => text.replace('"checkins":[{', '"checkins":[{"__proto__":{"note":"x"},')],
    ['a part of a record', (text: string) => text.replace('"levels":{', '"levels":{"__proto__":{"dorsal":3},')],
    ['the settings', (text: string) => text.replace('"settings":{', '"settings":{"__proto__":{},')],
  ])('with __proto__ in %s is refused, and the field named', (_name, spoil) => {
    const text = JSON.stringify(file);
    expect(read(text).kind).toBe('read');
    expect(spoil(text)).not.toBe(text);
    expect(refusals(spoil(text)).refusals[0]?.field).toContain('__proto__');
    expect(Object.hasOwn(Object.prototype, 'dorsal')).toBe(false);
  });
});

describe('a file that is no backup of ours', () => {
  it('is told apart where a newer version wrote it (fault 23)', () => {
    const newer = { format: 'polyvagal-check-in', version: backupVersion + 1, anything: 'else' };
    expect(read(JSON.stringify(newer))).toEqual({ kind: 'newer', version: backupVersion + 1 });
  });

  it.each([
    ['another format', JSON.stringify({ ...file, format: 'diary' }), 'not-ours'],
    ['no format', JSON.stringify({ checkins: [] }), 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a number', '17', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['half a version', JSON.stringify({ ...file, version: 0.5 }), 'not-ours'],
    ['no text', '', 'not-json'],
    ['a report', '<!doctype html>', 'not-json'],
  ])('is told apart: %s', (_name, text, kind) => {
    expect(read(text)).toMatchObject({ kind });
  });

  it.each<[string, string, Fields]>([
    ['version 0', 'version', { version: 0 }],
    ['no list of check-ins', 'checkins', { checkins: undefined }],
    ['an object for a list', 'prompts', { prompts: {} }],
    ['no time of its own', 'exportedAt', { exportedAt: '2026-11-23' }],
    ['a key of its own', 'extra', { extra: 1 }],
  ])('is refused as a whole with %s', (_name, field, part) => {
    const { refusals: list } = refusals(JSON.stringify({ ...file, ...part }));
    expect(list).toEqual([{ place: 'file', id: '', field, fault: expect.anything() }]);
  });

  it('is not JSON when it was cut off anywhere', () => {
    const text = JSON.stringify(file);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(read(text.slice(0, length))).toEqual({ kind: 'not-json', place: { line: 1, column: length + 1 } });
      }),
    );
  });

  it.each([
    ['the file', (deep: string) => deep, 'not-ours'],
    ['a list', (deep: string) => JSON.stringify(file).replace('"sessions":[]', `"sessions":${deep}`), 'refused'],
    ['a record', (deep: string) => withCheckin({ note: 'deep' }).replace('"deep"', deep), 'refused'],
    [
      'the settings',
      (deep: string) => JSON.stringify({ ...file, settings: 'deep' }).replace('"deep"', deep),
      'refused',
    ],
  ])('does not throw, 200,000 deep in %s', (_name, around, kind) => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    // Engines may give up on such a text themselves.
    expect([kind, 'not-json']).toContain(read(around(deep)).kind);
  });

  it('is read without settings, or with some of them: what is missing stays as it is', () => {
    expect(read(JSON.stringify({ ...file, settings: {} })).kind).toBe('read');
    expect(read(JSON.stringify({ ...file, settings: { words: 'plain' } })).kind).toBe('read');
    expect(read(JSON.stringify({ ...file, settings: { words: 'loud' } })).kind).toBe('refused');
  });

  it('does not throw, whatever the text or the values are', () => {
    const kinds = ['read', 'not-json', 'not-ours', 'newer', 'refused'];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), fc.jsonValue(), (text, value, row) => {
        expect(kinds).toContain(read(text).kind);
        const isEmpty = JSON.stringify(value) === '{}';
        expect(read(JSON.stringify({ ...file, settings: value })).kind).toBe(isEmpty ? 'read' : 'refused');
        expect(read(JSON.stringify({ ...file, checkins: [row] })).kind).toBe('refused');
      }),
    );
  });
});
