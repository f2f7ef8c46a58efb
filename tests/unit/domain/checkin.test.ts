import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkin, checkinSchema } from '../../../src/domain/checkin.ts';
import {
  answering,
  changed,
  longestText,
  mayAskForEase,
  newCheckin,
  onItsOwn,
  tombstone,
  withSensation,
} from '../../../src/domain/entry.ts';
import { noLevels } from '../../../src/domain/state.ts';
import { aCheckin, aMoment } from '../../support/logs.ts';

const instant = Temporal.Instant.from;
const now = instant('2026-11-23T08:15:00Z');
const openedAt = '2026-11-23T08:14:50.000Z';
const id = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const fresh = newCheckin({ id, now, zone: 'Europe/Berlin', openedAt });
const said: Checkin = {
  ...answering(fresh, '2026-11-23#1'),
  levels: { ventral: 2, sympathetic: 1, dorsal: 0 },
  sensations: [{ id: 'chest.warm', strength: 2 }],
  tags: ['home'],
  note: 'by the window',
  eased: 'tea',
};
const contractKeys = [
  ...['id', 'at', 'zone', 'offset', 'day', 'levels', 'sensations', 'tags', 'note', 'eased'],
  ...['source', 'promptId', 'openedAt', 'savedAt', 'updatedAt', 'deletedAt'],
];
const keysWithout = (...absent: string[]) => contractKeys.filter((key) => !absent.includes(key));

describe('a new check-in', () => {
  it('says nothing yet and keeps its moment', () => {
    expect(checkinSchema.parse(fresh)).toEqual(fresh);
    expect(fresh).toMatchObject({ id, at: '2026-11-23T08:15:00.000Z', offset: '+01:00', day: '2026-11-23', openedAt });
    expect(fresh).toMatchObject({ levels: noLevels, sensations: [], tags: [], note: '', eased: '', source: 'self' });
    expect([fresh.savedAt, fresh.updatedAt]).toEqual([fresh.at, fresh.at]);
  });

  it('has the keys of the contract, in its order', () => {
    expect(Object.keys(fresh)).toEqual(keysWithout('promptId', 'deletedAt'));
    expect(Object.keys(fresh.levels)).toEqual(['ventral', 'sympathetic', 'dorsal']);
  });
});

describe('a check-in and its prompt', () => {
  it('names the prompt between source and opening', () => {
    expect(checkinSchema.parse(said)).toEqual(said);
    expect(said.source).toBe('prompted');
    expect(Object.keys(said)).toEqual(keysWithout('deletedAt'));
  });

  it('stands on its own again without the prompt', () => {
    expect(onItsOwn(answering(fresh, '2026-11-23#1'))).toEqual(fresh);
    expect(Object.keys(onItsOwn(said))).toEqual(keysWithout('promptId', 'deletedAt'));
  });
});

describe('a change', () => {
  it('replaces what it names and nothing else', () => {
    const later = now.add({ seconds: 5 });
    expect(changed(said, { note: 'outside' }, later)).toEqual({
      ...said,
      note: 'outside',
      updatedAt: '2026-11-23T08:15:05.000Z',
    });
    expect(Object.keys(changed(said, { note: 'outside' }, later))).toEqual(Object.keys(said));
  });

  it.each([
    ['a day back', '2026-11-22T08:15:00Z'],
    ['standing still', '2026-11-23T08:15:00Z'],
  ])('is later than what it changes with a clock set %s (fault 4)', (_name, at) => {
    expect(changed(said, { note: 'x' }, instant(at)).updatedAt).toBe('2026-11-23T08:15:00.001Z');
  });
});

describe('a tombstone', () => {
  it('keeps the id and the times and nothing that was said', () => {
    const grave = tombstone(said, instant('2026-11-24T10:00:00Z'));
    const { promptId: _prompt, ...kept } = said;
    const time = '2026-11-24T10:00:00.000Z';
    expect(grave).toEqual({
      ...kept,
      levels: noLevels,
      sensations: [],
      tags: [],
      note: '',
      eased: '',
      updatedAt: time,
      deletedAt: time,
    });
    expect(Object.keys(grave)).toEqual(keysWithout('promptId'));
  });

  it('parses, is newer than the entry, and can be made of another tombstone', () => {
    fc.assert(
      fc.property(aCheckin, aMoment, (entry, clock) => {
        const grave = tombstone(entry, clock);
        expect(checkinSchema.parse(grave)).toEqual(grave);
        expect(grave.updatedAt > entry.updatedAt).toBe(true);
        expect(Object.keys(tombstone(grave, clock))).toEqual(keysWithout('promptId'));
      }),
    );
  });
});

describe('a sensation', () => {
  it('comes clearly with one tap and leaves with the next', () => {
    const one = withSensation([{ id: 'head.fog', strength: 3 }], 'chest.warm');
    expect(one).toEqual([
      { id: 'head.fog', strength: 3 },
      { id: 'chest.warm', strength: 2 },
    ]);
    expect(withSensation(one, 'head.fog')).toEqual([{ id: 'chest.warm', strength: 2 }]);
  });
});

describe('the question for something easier', () => {
  it.each([
    [0, 0, 0, false],
    [3, 0, 0, false],
    [3, 1, 0, true],
    [0, 0, 1, true],
  ] as const)('after ventral %i, sympathetic %i, dorsal %i: %s', (ventral, sympathetic, dorsal, asks) => {
    expect(mayAskForEase({ ventral, sympathetic, dorsal })).toBe(asks);
  });
});

describe('a row that is no check-in', () => {
  const chest = { id: 'chest.warm', strength: 2 };

  it.each<[string, string, Record<string, unknown>]>([
    ['a bad level', 'levels.ventral', { levels: { ventral: 4, sympathetic: 0, dorsal: 0 } }],
    ['an unknown branch', 'levels', { levels: { ...noLevels, fawn: 1 } }],
    ['a missing branch', 'levels.dorsal', { levels: { ventral: 1, sympathetic: 0 } }],
    ['a sensation twice', 'sensations', { sensations: [chest, chest] }],
    ['strength 0', 'sensations.0.strength', { sensations: [{ ...chest, strength: 0 }] }],
    ['a sensation of no form', 'sensations.0.id', { sensations: [{ ...chest, id: 'Chest warm' }] }],
    ['an extra key in a sensation', 'sensations.0', { sensations: [{ ...chest, side: 'left' }] }],
    ['slot without a day', 'promptId', { promptId: '#1' }],
    ['a prompt id of another form', 'promptId', { promptId: '2026-11-23/1' }],
    ['a prompt id of a day that does not exist', 'promptId', { promptId: '2026-02-30#1' }],
    ['a note over the limit', 'note', { note: 'x'.repeat(longestText + 1) }],
    ['an empty tag', 'tags.0', { tags: [''] }],
    ['an impossible day', 'day', { day: '2026-02-30' }],
    ['an instant without milliseconds', 'at', { at: '2026-11-23T08:15:00Z' }],
    ['an unknown source', 'source', { source: 'guessed' }],
    ['an id that is none', 'id', { id: '17' }],
    ['no note', 'note', { note: undefined }],
    ['an extra key', '', { state: 'play' }],
  ])('is refused: %s', (_name, place, part) => {
    const result = checkinSchema.safeParse({ ...said, ...part });
    expect(result.error?.issues[0]?.path.join('.')).toBe(place);
  });

  it.each([
    ['the row', (text: string) => text.replace('{', '{"__proto__":{"note":"x"},')],
    ['the levels', (text: string) => text.replace('"levels":{', '"levels":{"__proto__":{"dorsal":3},')],
    ['a sensation', (text: string) => text.replace('"sensations":[{', '"sensations":[{"__proto__":{},')],
  ])('is refused with a __proto__ in %s (fault 20)', (_name, spoil) => {
    const text = JSON.stringify(said);
    expect(checkinSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(checkinSchema.safeParse(JSON.parse(spoil(text))).success).toBe(false);
  });

  it('may hold a text as long as the limit', () => {
    expect(checkinSchema.safeParse({ ...said, note: 'x'.repeat(longestText) }).success).toBe(true);
  });
});
