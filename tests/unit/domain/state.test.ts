import { describe, expect, it } from 'vitest';
import { checkinSchema } from '../../../src/domain/checkin.ts';
import {
  branches,
  type Level,
  type Levels,
  noLevels,
  partsOf,
  type State,
  stateOf,
  toggled,
} from '../../../src/domain/state.ts';

const each: Level[] = [0, 1, 2, 3];
const allLevels: Levels[] = each.flatMap((ventral) =>
  each.flatMap((sympathetic) => each.map((dorsal) => ({ ventral, sympathetic, dorsal }))),
);

/** The rule as the definition words it: pairwise, and the higher branch where no pair holds it. */
function expectedState({ ventral: v, sympathetic: s, dorsal: d }: Levels): State {
  const blends = (a: number, b: number) => a >= 1 && b >= 1 && Math.abs(a - b) <= 1;
  if (v + s + d === 0) return 'unsure';
  if (blends(v, s) && blends(v, d) && blends(s, d)) return 'mixed';
  const top = Math.max(v, s, d);
  if (blends(v, s) && Math.max(v, s) === top) return 'play';
  if (blends(v, d) && Math.max(v, d) === top) return 'stillness';
  if (blends(s, d) && Math.max(s, d) === top) return 'freeze';
  if (v === top) return 'ventral';
  return s === top ? 'sympathetic' : 'dorsal';
}

describe('the state that levels are named by', () => {
  it.each<[Level, Level, Level, State]>([
    [0, 0, 0, 'unsure'],
    [2, 0, 0, 'ventral'],
    [0, 1, 0, 'sympathetic'],
    [0, 0, 3, 'dorsal'],
    [2, 2, 0, 'play'],
    [1, 2, 0, 'play'],
    [1, 3, 0, 'sympathetic'],
    [2, 0, 3, 'stillness'],
    [3, 0, 1, 'ventral'],
    [0, 2, 1, 'freeze'],
    [0, 1, 3, 'dorsal'],
    [2, 2, 2, 'mixed'],
    [1, 2, 1, 'mixed'],
    [3, 2, 1, 'play'],
    [1, 2, 3, 'freeze'],
    [1, 1, 3, 'dorsal'],
  ])('ventral %i, sympathetic %i, dorsal %i is %s', (ventral, sympathetic, dorsal, state) => {
    expect(stateOf({ ventral, sympathetic, dorsal })).toBe(state);
  });

  it('follows the rule for all 64 combinations', () => {
    expect(allLevels).toHaveLength(64);
    expect(allLevels.map(stateOf)).toEqual(allLevels.map(expectedState));
  });
});

describe('the parts of a check-in', () => {
  it('sum to 1 and keep the proportions, unless nothing was named', () => {
    for (const levels of allLevels) {
      const parts = partsOf(levels);
      if (levels.ventral + levels.sympathetic + levels.dorsal === 0) {
        expect(parts).toBeUndefined();
        continue;
      }
      if (!parts) throw new Error(`No parts for ${JSON.stringify(levels)}`);
      expect(parts.ventral + parts.sympathetic + parts.dorsal).toBeCloseTo(1, 12);
      for (const a of branches)
        for (const b of branches) expect(parts[a] * levels[b]).toBeCloseTo(parts[b] * levels[a], 12);
    }
  });

  it('are halves, thirds and wholes where the levels are', () => {
    expect(partsOf({ ventral: 3, sympathetic: 0, dorsal: 0 })).toEqual({ ventral: 1, sympathetic: 0, dorsal: 0 });
    expect(partsOf({ ventral: 2, sympathetic: 2, dorsal: 0 })).toEqual({ ventral: 0.5, sympathetic: 0.5, dorsal: 0 });
    expect(partsOf({ ventral: 0, sympathetic: 1, dorsal: 3 })).toEqual({ ventral: 0, sympathetic: 0.25, dorsal: 0.75 });
  });
});

describe('a tap', () => {
  it.each(branches)('brings %s in clearly, and takes it away at any strength', (branch) => {
    expect(toggled(noLevels, branch)).toEqual({ ...noLevels, [branch]: 2 });
    for (const levels of allLevels) {
      expect(toggled(levels, branch)).toEqual({ ...levels, [branch]: levels[branch] === 0 ? 2 : 0 });
    }
  });

  it('leaves what it was given as it is', () => {
    const before = { ...noLevels };
    toggled(before, 'dorsal');
    expect(before).toEqual({ ventral: 0, sympathetic: 0, dorsal: 0 });
  });
});

describe('stored levels', () => {
  it.each([
    { ventral: 4, sympathetic: 0, dorsal: 0 },
    { ventral: -1, sympathetic: 0, dorsal: 0 },
    { ventral: 1.5, sympathetic: 0, dorsal: 0 },
    { ventral: '2', sympathetic: 0, dorsal: 0 },
    { ventral: 2, sympathetic: 0 },
    { ventral: 2, sympathetic: 0, dorsal: 0, fawn: 1 },
  ])('are refused as %j', (levels) => {
    expect(checkinSchema.shape.levels.safeParse(levels).success).toBe(false);
  });
});
