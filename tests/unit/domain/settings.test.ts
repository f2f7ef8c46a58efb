import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsFrom } from '../../../src/domain/settings.ts';
import { settingsSchema } from '../../../src/domain/settings-schema.ts';
import { someSettings } from '../../support/logs.ts';

const chosen = {
  plan: { kind: 'none' as const },
  words: 'plain' as const,
  reminder: 'badge' as const,
  updatedAt: '2026-11-23T08:15:00.000Z',
};

describe('settings from the store (fault 17)', () => {
  it('are the defaults on a fresh start, older than any choice', () => {
    expect(settingsFrom(undefined)).toEqual({ settings: defaultSettings, unusable: [] });
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
    expect(defaultSettings.updatedAt < '2000').toBe(true);
  });

  it('are taken over as they are, keys in schema order', () => {
    fc.assert(
      fc.property(someSettings, (stored) => {
        const backwards = Object.fromEntries(Object.entries(stored).toReversed());
        const read = settingsFrom(backwards);
        expect(read).toEqual({ settings: stored, unusable: [] });
        expect(Object.keys(read.settings)).toEqual(Object.keys(settingsSchema.shape).filter((key) => key in stored));
      }),
    );
  });

  it.each([
    ['plan', { kind: 'random', perDay: 99 }],
    ['plan', { kind: 'weekly' }],
    ['plan', null],
    ['dense', { plan: { kind: 'none' }, from: '2026-11-24', until: '2026-11-23' }],
    ['pause', { from: '2026-11-23T09:00:00.000Z', until: '2026-11-23T08:00:00.000Z' }],
    ['pause', 'for ever'],
    ['hideTimes', 1],
    ['words', 'loud'],
    ['words', 3],
    ['reminder', undefined],
    ['reminder', 'siren'],
    ['updatedAt', 'yesterday'],
  ] as const)('fall back where %s is %j, and hand the bad value back', (field, value) => {
    const { settings, unusable } = settingsFrom({ ...chosen, [field]: value });
    expect(settings).toEqual(JSON.parse(JSON.stringify({ ...chosen, [field]: defaultSettings[field] })));
    expect(unusable).toEqual([{ field, value, reason: expect.stringMatching(/./) }]);
  });

  it('fall back field by field', () => {
    const { settings, unusable } = settingsFrom({ ...chosen, plan: 7, words: 'loud' });
    expect(settings).toEqual({ ...chosen, plan: defaultSettings.plan, words: defaultSettings.words });
    expect(unusable.map(({ field }) => field)).toEqual(['plan', 'words']);
  });

  it('take the default for a field that an older version did not have, without a word', () => {
    const { reminder: _newer, ...older } = chosen;
    expect(settingsFrom(older)).toEqual({
      settings: { ...chosen, reminder: defaultSettings.reminder },
      unusable: [],
    });
  });

  it.each([['a text'], [17], [null], [[]], [true]])('are the defaults where the store holds %j', (stored) => {
    const { settings, unusable } = settingsFrom(stored);
    expect(settings).toEqual(defaultSettings);
    expect(unusable).toEqual([{ field: 'settings', value: stored, reason: 'not an object' }]);
  });

  it('are whole and valid whatever the store holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.record(chosenOrAnything, { requiredKeys: [] }), (anything, fields) => {
        for (const stored of [anything, fields]) {
          expect(settingsSchema.safeParse(settingsFrom(stored).settings).success).toBe(true);
        }
      }),
    );
  });
});

const chosenOrAnything = {
  plan: fc.anything(),
  words: fc.anything(),
  reminder: fc.anything(),
  updatedAt: fc.anything(),
};
