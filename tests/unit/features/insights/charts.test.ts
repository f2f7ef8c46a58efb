import { describe, expect, it } from 'vitest';
import { lyingConfiguration } from '../../../../src/features/insights/chart/lying-bars.ts';
import type { Paints } from '../../../../src/features/insights/chart/paints.ts';
import { shareConfiguration } from '../../../../src/features/insights/chart/share-bars.ts';
import { stackedConfiguration } from '../../../../src/features/insights/chart/stacked.ts';
import { stepped } from '../../../../src/features/insights/chart/step.ts';

const paints: Paints = {
  fill: { ventral: 'teal', sympathetic: 'orange', dorsal: 'indigo' },
  plain: 'grey',
  text: 'dim',
  ink: 'black',
  ground: 'white',
  line: 'pale',
  edge: 'brown',
  font: 'sans-serif',
};
const percent = (share: number) => `${share * 100} %`;

describe('stacked bars', () => {
  const half = { ventral: 0.5, sympathetic: 0.25, dorsal: 0.25 };
  const { data, options } = stackedConfiguration({ shares: [half, undefined], labels: ['Mon', 'Tue'] }, paints);

  it('are percentages that stand on each other, shut down at the bottom', () => {
    expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
      ['dorsal', [25, null]],
      ['sympathetic', [25, null]],
      ['ventral', [50, null]],
    ]);
    expect(options?.scales?.y).toMatchObject({ stacked: true, min: 0, max: 100 });
  });

  it('have no value where nothing is known', () => {
    expect(data.datasets.map((set) => set.data[1])).toEqual([null, null, null]);
  });

  it('carry the paint of their state, and do not move', () => {
    expect(data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['indigo', 'orange', 'teal']);
    expect(options?.animation).toBe(false);
  });

  it('leave room above for marked lines, and none without', () => {
    expect(options?.layout?.padding).toEqual({ top: 0 });
    const marks = [{ at: 1, label: 'session' }];
    const marked = stackedConfiguration({ shares: [half, half], labels: ['a', 'b'], marks }, paints);
    expect(marked.options?.layout?.padding).toEqual({ top: 18 });
    expect(marked.options?.plugins?.marks).toMatchObject({ each: marks, ink: 'black' });
  });

  it('keep the names of a few columns and may leave out those of many', () => {
    const many = stackedConfiguration({ shares: Array(30).fill(half), labels: Array(30).fill('x') }, paints);
    expect(options?.scales?.x).toMatchObject({ ticks: { autoSkip: false } });
    expect(many.options?.scales?.x).toMatchObject({ ticks: { autoSkip: true } });
  });
});

describe('bars of shares', () => {
  const bars = [{ branch: 'dorsal' as const, label: 'Shut down', share: { share: 0.4, low: 0.28, high: 0.54 } }];
  const { data, options } = shareConfiguration(bars, paints, percent);

  it('lie, from 0 to 100, with the ends of their intervals as whiskers', () => {
    expect(options?.indexAxis).toBe('y');
    expect(data.datasets[0]?.data).toEqual([40]);
    expect(data.datasets[0]?.backgroundColor).toEqual(['indigo']);
    expect(options?.scales?.x).toMatchObject({ min: 0, max: 100 });
    const [whisker] = options?.plugins?.whiskers?.each ?? [];
    expect(whisker?.low).toBeCloseTo(28);
    expect(whisker?.high).toBeCloseTo(54);
  });
});

describe('lying bars', () => {
  it('are counts from zero, or spans between two ends', () => {
    const bars = [
      { label: 'a', value: 3 },
      { label: 'b', value: [0.5, 4] as [number, number] },
    ];
    const { data, options } = lyingConfiguration(bars, paints, 6);
    expect(data.datasets[0]?.data).toEqual([3, [0.5, 4]]);
    expect(options?.scales?.x).toMatchObject({ min: 0, max: 6 });
    expect(lyingConfiguration(bars, paints).options?.scales?.x).not.toHaveProperty('max');
  });
});

describe('a step with the keyboard', () => {
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowDown', 0, 1],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', undefined, 2],
    ['ArrowUp', 2, 1],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Escape', 1, 'none'],
    ['Escape', undefined, undefined],
    ['Tab', 1, undefined],
  ] as const)('%s from %s leads to %s', (key, at, to) => {
    expect(stepped(key, at, 3)).toBe(to);
  });

  it('leads nowhere in an empty chart', () => {
    expect(stepped('ArrowRight', undefined, 0)).toBeUndefined();
  });
});
